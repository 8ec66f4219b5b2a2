import { AppError, assertNever } from '../../contract/errors.ts';
import { isChatArchitecture } from './architectures.ts';
import { roleOf, textIn } from './facts.ts';
import type { Metadata } from './metadata.ts';
import { type Gguf, readGguf } from './readGguf.ts';

/** What we take from a model file ourselves, before any native code sees it. */
export type ModelHeader = {
  readonly fileBytes: number;
  readonly architecture: string;
  readonly name: string | null;
  readonly layers: number;
  readonly contextLength: number;
  readonly embedding: number;
  readonly feedForward: number;
  /** Bytes that one token of context takes in half precision. */
  readonly contextBytesPerToken: number;
  readonly vocabulary: ReadonlySet<string>;
  /** The chat template of the file: read as data to recognise a family by, never run. */
  readonly template: string;
};

/** As many as llama.cpp has room for. */
const MOST_EXPERTS = 1_024;
const ropeScalings: ReadonlySet<unknown> = new Set(['none', 'linear', 'yarn', 'longrope']);
const tokenizers: ReadonlySet<unknown> = new Set(['llama', 'gpt2', 'bert', 't5', 'rwkv', 'plamo2', 'gemma4']);

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

function checkVocabulary(metadata: Metadata): ReadonlySet<string> {
  const tokens = metadata.get('tokenizer.ggml.tokens');
  if (!Array.isArray(tokens) || tokens.length === 0 || typeof tokens[0] !== 'string') throw damaged('no vocabulary');
  if (!tokenizers.has(metadata.get('tokenizer.ggml.model'))) {
    throw new AppError('model-unknown-architecture', 'unknown tokenizer');
  }
  for (const list of ['tokenizer.ggml.scores', 'tokenizer.ggml.token_type']) {
    const value = metadata.get(list);
    if (value === undefined) continue;
    if (typeof value !== 'object' || value.length !== tokens.length) throw damaged(`${list} has another length`);
  }
  for (const [key, value] of metadata) {
    if (!/^tokenizer\.ggml\.\w+_token_id$/.test(key)) continue;
    // All bits set is how some converters write "none".
    if (value === 0xffff_ffff || value === -1) continue;
    if (!Number.isInteger(value) || Number(value) < 0 || Number(value) >= tokens.length)
      throw damaged(`${key} is no token`);
  }
  // A few real vocabularies hold a handful of repeated entries; a file full of them overflowed llama.cpp's maps.
  const vocabulary = new Set<string>(tokens);
  if (vocabulary.size < tokens.length * 0.9) throw damaged('repeated tokens');
  return vocabulary;
}

function bytesPerToken(metadata: Metadata, prefix: string, layers: number, embedding: number, heads: number): number {
  const headsOfLayers = metadata.get(`${prefix}.attention.head_count_kv`) ?? heads;
  const total = Array.isArray(headsOfLayers)
    ? headsOfLayers.reduce<number>((sum, value) => sum + Number(value), 0)
    : Number(headsOfLayers) * layers;
  const width = Math.ceil(embedding / heads);
  const key = numberIn(metadata, `${prefix}.attention.key_length`, 1, 65_536) ?? width;
  const value = numberIn(metadata, `${prefix}.attention.value_length`, 1, 65_536) ?? width;
  return total * (key + value) * 2;
}

/** What llama.cpp takes for granted of numbers, and ends the process over. */
function checkNumbers(metadata: Metadata, architecture: string): void {
  for (const [key, value] of metadata) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw damaged(`${key} is no number`);
    if (key.endsWith('_epsilon') && !(Number(value) >= 0 && Number(value) <= 1))
      throw damaged(`${key} is out of range`);
  }
  const scaling = metadata.get(`${architecture}.rope.scaling.type`) ?? 'linear';
  if (!ropeScalings.has(scaling)) throw new AppError('model-unknown-architecture', 'unknown rope scaling');
}

function checkExperts(range: (key: string, least: number, most: number) => number | null): void {
  const experts = range('expert_count', 0, MOST_EXPERTS) ?? 0;
  const used = range('expert_used_count', 0, MOST_EXPERTS) ?? 0;
  const groups = range('expert_group_count', 0, MOST_EXPERTS) ?? 0;
  const usedGroups = range('expert_group_used_count', 0, MOST_EXPERTS) ?? 0;
  if (used > experts || (experts > 0 && used === 0)) throw damaged('an impossible number of experts');
  if (groups > 0 && groups >= experts) throw damaged('an impossible number of groups of experts');
  if (groups > 1 && (experts % groups !== 0 || usedGroups === 0 || usedGroups >= groups)) {
    throw damaged('an impossible number of groups of experts');
  }
  if (!range('feed_forward_length', 0, 1 << 20) && !range('expert_feed_forward_length', 0, 1 << 20)) {
    throw damaged('no feed-forward length');
  }
}

function checkNetwork(metadata: Metadata, architecture: string) {
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
  const contextLength = required(range('context_length', 1, 16_777_216), 'context length');
  const feedForward = range('feed_forward_length', 0, 1 << 20) ?? embedding * 4;
  range('rope.dimension_count', 1, 65_536);
  checkExperts(range);
  if ((range('nextn_predict_layers', 0, 512) ?? 0) >= layers) throw damaged('no layers but those that guess ahead');
  const contextBytesPerToken = bytesPerToken(metadata, architecture, layers, embedding, heads);
  return { layers, embedding, contextLength, feedForward, contextBytesPerToken };
}

function refuseOthers(file: Gguf): void {
  const role = roleOf(file);
  switch (role) {
    case 'chat':
      return;
    case 'adapter':
      throw new AppError('model-is-adapter');
    case 'vision-projector':
      throw new AppError('model-is-vision-projector');
    case 'embedding':
    case 'reranking':
      throw new AppError('model-not-for-answers');
    default:
      assertNever(role);
  }
}

/** The same as `readHeader` for what was read already. */
export function checkHeader(file: Gguf): ModelHeader {
  refuseOthers(file);
  const { metadata } = file;
  const architecture = metadata.get('general.architecture');
  if (typeof architecture !== 'string' || !isChatArchitecture(architecture)) {
    throw new AppError('model-unknown-architecture');
  }
  const network = checkNetwork(metadata, architecture);
  const vocabulary = checkVocabulary(metadata);
  const template = metadata.get('tokenizer.chat_template');
  return {
    fileBytes: file.bytes,
    architecture,
    name: textIn(metadata, 'general.name'),
    ...network,
    vocabulary,
    template: typeof template === 'string' ? template : '',
  };
}

/**
 * Checks the header of a model that writes answers, all parts of a split one together, and that all it announces lies inside
 * its files. Throws as `readParts` does, `model-unknown-architecture`, `model-not-for-answers`, `model-is-adapter` or
 * `model-is-vision-projector`. Native code still gets files that pass here and fail there: this runs in the inference
 * process, which may end.
 */
export function readHeader(path: string): ModelHeader {
  return checkHeader(readGguf(path));
}
