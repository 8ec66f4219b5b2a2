import { AppError } from '../../contract/errors.ts';
import type { Metadata } from './metadata.ts';

/** As many as llama.cpp has room for. */
const MOST_EXPERTS = 1_024;
/** What they keep of the past is as wide as it is high. */
const squareStates = /^qwen3(?:next|5)/;
const ropeScalings: ReadonlySet<unknown> = new Set(['none', 'linear', 'yarn', 'longrope']);

function damaged(what: string): AppError {
  return new AppError('model-damaged', what);
}

/** A number of the model's architecture; a list (one per layer) counts by its largest. */
function numberIn(metadata: Metadata, key: string, least: number, most: number): number | null {
  const value = metadata.get(key);
  if (value === undefined) return null;
  const all = Array.isArray(value) ? value : [value];
  for (const item of all) {
    if (!Number.isInteger(item) || item < least || item > most) throw damaged(`${key} is out of range`);
  }
  return Math.max(...all);
}

function required(value: number | null, what: string): number {
  if (value === null) throw damaged(`${what} is missing`);
  return value;
}

function bytesPerToken(metadata: Metadata, prefix: string, layers: number, embedding: number, heads: number): number {
  // Layers between those with attention keep a state, whatever the length of the text.
  const interval = numberIn(metadata, `${prefix}.full_attention_interval`, 1, 512) ?? 1;
  const headsOfLayers = metadata.get(`${prefix}.attention.head_count_kv`) ?? heads;
  const total = Array.isArray(headsOfLayers)
    ? headsOfLayers.reduce<number>((sum, value) => sum + Number(value), 0)
    : Number(headsOfLayers) * Math.ceil(layers / interval);
  const width = Math.ceil(embedding / heads);
  const key = numberIn(metadata, `${prefix}.attention.key_length`, 1, 65_536) ?? width;
  const value = numberIn(metadata, `${prefix}.attention.value_length`, 1, 65_536) ?? width;
  return total * (key + value) * 2;
}

/** What llama.cpp takes for granted of numbers, and ends the process over. */
function checkNumbers(metadata: Metadata, architecture: string): void {
  for (const [key, value] of metadata) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw damaged(`${key} is no number`);
    if (key.endsWith('_epsilon') && typeof value === 'number' && !(value >= 0 && value <= 1))
      throw damaged(`${key} is out of range`);
  }
  const scaling = metadata.get(`${architecture}.rope.scaling.type`) ?? 'linear';
  if (!ropeScalings.has(scaling)) throw new AppError('model-unknown-architecture', 'unknown rope scaling');
}

type Range = (key: string, least: number, most: number) => number | null;

/** Where words stand is told by turning pairs of numbers: there must be pairs, and no more than a head has. */
function checkRotation(metadata: Metadata, architecture: string, width: number, range: Range): void {
  const head = range('attention.key_length', 1, 65_536) ?? width;
  const turned = range('rope.dimension_count', 1, 65_536) ?? head;
  if (turned % 2 !== 0 || turned > head) throw damaged('an impossible rotation');
  if ((range('rope.dimension_count_swa', 2, 65_536) ?? 2) % 2 !== 0) throw damaged('an impossible rotation');
  const sections = metadata.get(`${architecture}.rope.dimension_sections`);
  if (Array.isArray(sections)) {
    const sum = sections.reduce<number>((all, one) => all + Number(one), 0);
    if (sum < 1 || sum > head || sections.some((one) => Number(one) < 0)) throw damaged('an impossible rotation');
  }
  for (const size of ['head_count', 'key_length', 'top_k']) range(`attention.indexer.${size}`, 1, 65_536);
  const rank = range('attention.kv_lora_rank', 1, 65_536) ?? 0;
  const whole = range('attention.key_length_mla', 1, 65_536);
  if (whole === null) return;
  const one = range('attention.head_count_kv', 0, 4_096) ?? range('attention.head_count', 0, 4_096);
  if (whole <= turned || head !== rank + turned || one !== 1) throw damaged('impossible keys');
}

/** Of layers that keep a state. */
function checkStates(architecture: string, range: Range): void {
  const inner = range('ssm.inner_size', 1, 1 << 20);
  if (inner === null) return;
  const heads = range('ssm.time_step_rank', 1, 65_536) ?? 1;
  const groups = range('ssm.group_count', 1, 65_536) ?? 1;
  const state = range('ssm.state_size', 1, 65_536);
  if (squareStates.test(architecture) && inner !== heads * (state ?? 0)) throw damaged('an impossible state');
  range('ssm.conv_kernel', 1, 1_024);
  range('full_attention_interval', 1, 512);
  if (inner % heads !== 0 || heads % groups !== 0) throw damaged('an impossible state');
}

function checkExperts(architecture: string, range: Range): void {
  const experts = range('expert_count', 0, MOST_EXPERTS) ?? 0;
  range('expert_gating_func', 1, 4);
  const used = range('expert_used_count', 0, MOST_EXPERTS) ?? 0;
  if (experts > 0 && /^(?:deepseek[23]|mistral4)/.test(architecture)) range('expert_shared_count', 1, MOST_EXPERTS);
  const groups = range('expert_group_count', 0, MOST_EXPERTS) ?? 0;
  const usedGroups = range('expert_group_used_count', 0, MOST_EXPERTS) ?? 0;
  if (used > experts || (experts > 1 && used === 0)) throw damaged('an impossible number of experts');
  if (groups > 0 && groups >= experts) throw damaged('an impossible number of groups of experts');
  if (groups > 1 && (experts % groups !== 0 || usedGroups === 0 || usedGroups >= groups)) {
    throw damaged('an impossible number of groups of experts');
  }
  const ofExperts = range('expert_feed_forward_length', 0, 1 << 20);
  if (experts > 0 && ofExperts === 0) throw damaged('no feed-forward length');
  // Layers before those with experts are as wide as any other model's.
  const dense = experts === 0 || ofExperts === null || (range('leading_dense_block_count', 0, 512) ?? 0) > 0;
  if (dense && !range('feed_forward_length', 0, 1 << 20)) throw damaged('no feed-forward length');
}

/** The sizes of a network, in bounds and such that llama.cpp can compute with them. Throws `model-damaged`. */
export function checkNetwork(metadata: Metadata, architecture: string) {
  checkNumbers(metadata, architecture);
  const range = (key: string, least: number, most: number): number | null =>
    numberIn(metadata, `${architecture}.${key}`, least, most);
  const layers = required(range('block_count', 1, 512), 'block count');
  const embedding = required(range('embedding_length', 1, 131_072), 'embedding length');
  // Layers without attention have no heads, but a model without a single head is not one.
  const heads = required(range('attention.head_count', 0, 4_096), 'head count');
  if (heads === 0 || metadata.get(`${architecture}.attention.head_count`) === 0) throw damaged('no attention heads');
  const keyValueHeads = range('attention.head_count_kv', 0, 4_096);
  if (keyValueHeads !== null && keyValueHeads > heads) throw damaged('more key heads than heads');
  if (metadata.get(`${architecture}.attention.head_count_kv`) === 0) throw damaged('no key heads');
  if (architecture === 'minicpm3' && (keyValueHeads ?? heads) !== heads) throw damaged('fewer key heads than heads');
  if ((range('n_deepstack_layers', 0, 512) ?? 0) > layers) throw damaged('more layers of pictures than layers');
  const contextLength = required(range('context_length', 1, 16_777_216), 'context length');
  const feedForward = range('feed_forward_length', 0, 1 << 20) ?? embedding * 4;
  checkRotation(metadata, architecture, Math.ceil(embedding / heads), range);
  checkStates(architecture, range);
  checkExperts(architecture, range);
  if ((range('nextn_predict_layers', 0, 512) ?? 0) >= layers) throw damaged('no layers but those that guess ahead');
  const contextBytesPerToken = bytesPerToken(metadata, architecture, layers, embedding, heads);
  return { layers, embedding, contextLength, feedForward, contextBytesPerToken };
}
