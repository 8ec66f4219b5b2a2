import { AppError, assertNever } from '../../contract/errors.ts';
import { isChatArchitecture } from './architectures.ts';
import { checkNetwork } from './checkNetwork.ts';
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

const SINGLE = 0;
/** Of the one kind of table that models have: which expert a token goes to. */
const WHOLE = 26;
/** Q8_1, Q8_K, whole numbers and double precision: of results on the way, and of tables. */
const inner: ReadonlySet<number> = new Set([9, 15, 24, 25, 27, 28]);
/** What is added to each number, or multiplied with it, and small tables: llama.cpp ends the process over another precision. */
const alwaysSingle =
  /(?:\.bias|norm(?:\.weight)?|attn_sinks\.weight|scale\.weight|ssm_conv1d\.weight|ssm_[ad]|rope_freqs\.weight)$/;
const tokenizers: ReadonlySet<unknown> = new Set(['llama', 'gpt2', 'bert', 't5', 'rwkv', 'plamo2', 'gemma4']);

function damaged(what: string): AppError {
  return new AppError('model-damaged', what);
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
  // Texts end at a zero for llama.cpp.
  const words = tokens.map((token) =>
    String(token).includes('\0') ? String(token).replace(/\0.*$/s, '') : String(token),
  );
  const vocabulary = new Set(words);
  // llama.cpp ends the process over a repeated entry, and names empty ones itself. What is no UTF-8 looks the same to us.
  const unclear = vocabulary.size < words.length ? words.filter((word) => /^$|\ufffd/.test(word)) : [];
  if (vocabulary.size + unclear.length - new Set(unclear).size < words.length) throw damaged('repeated tokens');
  return vocabulary;
}

/** What llama.cpp can compute with: it reads and writes more kinds of numbers than that. */
function checkPrecisions({ tensors }: Gguf): void {
  for (const { name, type } of tensors) {
    if (inner.has(type) || (type === WHOLE && !name.includes('tid2eid')))
      throw damaged('weights of a kind that are none');
    if (type !== SINGLE && alwaysSingle.test(name)) throw damaged('a weight of another precision than llama.cpp takes');
  }
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
  checkPrecisions(file);
  const words = file.tensors.find(({ name }) => name === 'token_embd.weight');
  if (words && words.shape[0] !== network.embedding) throw damaged('words of another length');
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
