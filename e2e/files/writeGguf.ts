import {
  f32,
  type Metadata,
  string,
  type Tensor,
  type TensorType,
  tensorBytes,
  u32,
  writeGgufFile,
  writeSplitGgufFile,
} from './ggufFile.ts';
import { randomNumbers } from './randomNumbers.ts';
import { buildVocabulary, spelled, turnEnd, type Vocabulary, vocabularyMetadata } from './vocabulary.ts';

/** Sizes of a network of the Llama architecture. */
type Sizes = {
  readonly embedding: number;
  readonly layers: number;
  readonly feedForward: number;
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly context: number;
};

type Fill = (tensor: Pick<Tensor, 'name' | 'shape' | 'type'>) => Iterable<Uint8Array>;

const PIECE = 1 << 20;

function llamaMetadata(name: string, sizes: Sizes, vocabulary: Vocabulary): Metadata {
  return {
    'general.architecture': string('llama'),
    'general.name': string(name),
    'llama.block_count': u32(sizes.layers),
    'llama.context_length': u32(sizes.context),
    'llama.embedding_length': u32(sizes.embedding),
    'llama.feed_forward_length': u32(sizes.feedForward),
    'llama.attention.head_count': u32(sizes.heads),
    'llama.attention.head_count_kv': u32(sizes.keyValueHeads),
    'llama.attention.layer_norm_rms_epsilon': f32(1e-5),
    'llama.rope.dimension_count': u32(sizes.embedding / sizes.heads),
    'llama.vocab_size': u32(vocabulary.tokens.length),
    ...vocabularyMetadata(vocabulary),
  };
}

function llamaTensors(sizes: Sizes, tokens: number, matrix: TensorType, fill: Fill): Tensor[] {
  const { embedding, feedForward } = sizes;
  const keyValue = (embedding / sizes.heads) * sizes.keyValueHeads;
  const tensor = (name: string, shape: readonly number[]): Tensor => {
    const type = shape.length === 1 ? 'F32' : matrix;
    return { name: `${name}.weight`, shape, type, data: () => fill({ name, shape, type }) };
  };
  const layer = (index: number): Tensor[] => [
    tensor(`blk.${index}.attn_norm`, [embedding]),
    tensor(`blk.${index}.attn_q`, [embedding, embedding]),
    tensor(`blk.${index}.attn_k`, [embedding, keyValue]),
    tensor(`blk.${index}.attn_v`, [embedding, keyValue]),
    tensor(`blk.${index}.attn_output`, [embedding, embedding]),
    tensor(`blk.${index}.ffn_norm`, [embedding]),
    tensor(`blk.${index}.ffn_gate`, [embedding, feedForward]),
    tensor(`blk.${index}.ffn_up`, [embedding, feedForward]),
    tensor(`blk.${index}.ffn_down`, [feedForward, embedding]),
  ];
  return [
    tensor('token_embd', [embedding, tokens]),
    ...Array.from({ length: sizes.layers }, (_, index) => layer(index)).flat(),
    tensor('output_norm', [embedding]),
    tensor('output', [embedding, tokens]),
  ];
}

function floats(count: number, value: (index: number) => number): Uint8Array[] {
  return [new Uint8Array(Float32Array.from({ length: count }, (_, index) => value(index)).buffer)];
}

function* zeros(bytes: number): Iterable<Uint8Array> {
  const piece = new Uint8Array(Math.min(bytes, PIECE));
  for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length));
}

/** One piece of random Q4_0 blocks, written again and again from other places: a benchmark needs sizes, not sense. */
function randomBlocks(random: () => number): (bytes: number) => Iterable<Uint8Array> {
  const block = 18;
  const scale = [0x1e, 0x1d]; // 0.005 as a half-precision number, little-endian
  const piece = Uint8Array.from({ length: 58_000 * block }, (_, index) => scale[index % block] ?? random() * 256);
  return function* blocks(bytes) {
    for (let left = bytes; left > 0; ) {
      const from = Math.floor(random() * 1_000) * block;
      const part = piece.subarray(from, Math.min(piece.length, from + left));
      yield part;
      left -= part.length;
    }
  };
}

type RandomOptions = { readonly seed?: number; readonly context?: number; readonly metadata?: Metadata };

/**
 * A random network of a few hundred kilobytes that loads, writes (nonsense), obeys a grammar and embeds. Same seed, same
 * file.
 */
export function writeRandomGguf(path: string, options: RandomOptions = {}): void {
  const { metadata, tensors } = randomModel(options);
  writeGgufFile(path, metadata, tensors);
}

/** The same in parts; gives their paths. */
export function writeSplitGguf(path: string, parts: number, options: RandomOptions = {}): readonly string[] {
  const { metadata, tensors } = randomModel(options);
  return writeSplitGgufFile(path, metadata, tensors, parts);
}

function randomModel({ seed = 1, context = 4_096, metadata = {} }: RandomOptions) {
  const random = randomNumbers(seed);
  const sizes: Sizes = { embedding: 64, layers: 2, feedForward: 128, heads: 4, keyValueHeads: 2, context };
  const vocabulary = buildVocabulary();
  const tensors = llamaTensors(sizes, vocabulary.tokens.length, 'F32', ({ shape, type }) =>
    floats(tensorBytes({ shape, type }) / 4, () => (shape.length === 1 ? 1 : (random() - 0.5) * 0.5)),
  );
  return { metadata: { ...llamaMetadata('Random', sizes, vocabulary), ...metadata }, tensors };
}

/** A random network of 1.1 billion parameters in Q4_0 (about 640 MB), with the sizes of TinyLlama, for benchmarks. */
export function writeBillionGguf(path: string): void {
  const random = randomNumbers(1);
  const sizes: Sizes = {
    embedding: 2_048,
    layers: 22,
    feedForward: 5_632,
    heads: 32,
    keyValueHeads: 4,
    context: 8_192,
  };
  const fillers = Array.from({ length: 31_000 }, (_, index) => spelled(`⟨${index}⟩`));
  const vocabulary = buildVocabulary(fillers);
  const blocks = randomBlocks(random);
  const tensors = llamaTensors(sizes, vocabulary.tokens.length, 'Q4_0', ({ shape, type }) =>
    type === 'F32' ? floats(shape[0] ?? 0, () => 1) : blocks(tensorBytes({ shape, type })),
  );
  writeGgufFile(path, llamaMetadata('Billion', sizes, vocabulary), tensors);
}

/** Cuts a text into pieces that all differ, about a word each: in a chain every token has one successor. */
function distinctPieces(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.match(/\s*\S+|\s+$/g) ?? []) {
    piece += word;
    if (piece.length < 2 || pieces.includes(piece)) continue;
    pieces.push(piece);
    piece = '';
  }
  return piece === '' ? pieces : [...pieces.slice(0, -1), (pieces.at(-1) ?? '') + piece];
}

export type ScriptedOptions = {
  /** Makes each token cost that many megabytes of multiplication by zero, so that there is time to press Stop. */
  readonly work?: number;
  readonly context?: number;
  /** Laid over what the file says of itself. */
  readonly metadata?: Metadata;
};

/**
 * A network whose answer to everything is `answer`, word by word, through the real llama.cpp. The embedding of each of the
 * answer's tokens is a pattern of signs, the output row of its successor is the same pattern, and attention and feed-forward
 * add nothing; whatever else was read last leads to the first token. `<think>…</think>` may be a part of it.
 */
export function writeScriptedGguf(
  path: string,
  answer: string,
  { work = 0, context = 8_192, metadata = {} }: ScriptedOptions = {},
): void {
  const random = randomNumbers(1);
  const embedding = 128;
  const feedForward = work > 0 ? 8_192 : 32;
  const layers = work > 0 ? Math.ceil((work * 1e6) / (3 * embedding * feedForward * 0.5625)) : 1;
  const sizes: Sizes = { embedding, layers, feedForward, heads: 4, keyValueHeads: 1, context };
  const script = distinctPieces(answer).map(spelled);
  const vocabulary = buildVocabulary(script);
  const pattern = (): Float32Array => Float32Array.from({ length: embedding }, () => (random() < 0.5 ? -1 : 1));
  const anything = pattern();
  const own = new Map(script.map((token) => [token, pattern()]));
  const ofPredecessor = new Map(
    [...script, turnEnd].map((token, index) => [token, own.get(script[index - 1] ?? '') ?? anything]),
  );
  const rows = (row: (token: string) => Float32Array | undefined): Uint8Array[] =>
    vocabulary.tokens.map((token) => new Uint8Array((row(token) ?? new Float32Array(embedding)).buffer));
  const tensors = llamaTensors(sizes, vocabulary.tokens.length, 'Q4_0', ({ shape, type }) =>
    type === 'F32' ? floats(shape[0] ?? 0, () => 1) : zeros(tensorBytes({ shape, type })),
  ).map((tensor): Tensor => {
    switch (tensor.name) {
      case 'token_embd.weight':
        return { ...tensor, type: 'F32', data: () => rows((token) => own.get(token) ?? anything) };
      case 'output.weight':
        return { ...tensor, type: 'F32', data: () => rows((token) => ofPredecessor.get(token)) };
      default:
        return tensor;
    }
  });
  writeGgufFile(path, { ...llamaMetadata('Scripted', sizes, vocabulary), ...metadata }, tensors);
}

if (import.meta.main) {
  const [kind, path, answer] = process.argv.slice(2);
  if (kind === 'random' && path) writeRandomGguf(path);
  else if (kind === 'billion' && path) writeBillionGguf(path);
  else if (kind === 'scripted' && path && answer) writeScriptedGguf(path, answer);
  else {
    process.stderr.write('usage: writeGguf.ts random PATH | billion PATH | scripted PATH ANSWER\n');
    process.exitCode = 2;
  }
}
