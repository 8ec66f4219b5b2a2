import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRandomGguf } from './writeGguf.ts';

/** A sound small model file, and how each way of breaking it is done to a copy. */
type Break = (bytes: Buffer) => Buffer;

const TENSOR_COUNT = 8;
const KEY_COUNT = 16;

/** Where the value of a metadata key begins: behind the key and the four bytes of its type. */
function valueAt(bytes: Buffer, key: string): number {
  const at = bytes.indexOf(Buffer.from(key));
  if (at < 0) throw new Error(`no ${key}`);
  return at + key.length + 4;
}

/** Where a tensor's dimensions begin: behind its name and the four bytes of their number. */
function shapeAt(bytes: Buffer, tensor: string): number {
  return valueAt(bytes, tensor);
}

const setU32 =
  (key: string, value: number): Break =>
  (bytes) => {
    bytes.writeUInt32LE(value, valueAt(bytes, key));
    return bytes;
  };

const setU64 =
  (at: (bytes: Buffer) => number, value: bigint): Break =>
  (bytes) => {
    bytes.writeBigUInt64LE(value, at(bytes));
    return bytes;
  };

/** Same length, so that everything behind it stays where it is. */
const replace =
  (text: string, by: string): Break =>
  (bytes) => {
    bytes.write(by, bytes.indexOf(Buffer.from(text)));
    return bytes;
  };

/** Every kind of broken model file that we know of, and the code that tells a person what is wrong. */
export const hostileFiles: Readonly<Record<string, { readonly code: string; readonly break: Break }>> = {
  empty: { code: 'model-not-gguf', break: () => Buffer.alloc(0) },
  'three bytes': { code: 'model-not-gguf', break: (bytes) => bytes.subarray(0, 3) },
  'a zip file': { code: 'model-not-gguf', break: replace('GGUF', 'PK\u0003\u0004') },
  'cut in its header': { code: 'model-truncated', break: (bytes) => bytes.subarray(0, 2_000) },
  'cut in its tensors': { code: 'model-truncated', break: (bytes) => bytes.subarray(0, bytes.length - 20_000) },
  'cut before its last byte': { code: 'model-truncated', break: (bytes) => bytes.subarray(0, bytes.length - 1) },
  'an unknown architecture': { code: 'model-unknown-architecture', break: replace('llama', 'evil9') },
  'an unknown version': { code: 'model-damaged', break: setU64(() => 4, 99n) },
  'more tensors than atoms': { code: 'model-damaged', break: setU64(() => TENSOR_COUNT, 2n ** 60n) },
  'more keys than atoms': { code: 'model-damaged', break: setU64(() => KEY_COUNT, 2n ** 60n) },
  'a list of 2^61 tokens': {
    code: 'model-damaged',
    break: setU64((bytes) => valueAt(bytes, 'tokenizer.ggml.tokens') + 4, 2n ** 61n),
  },
  'a name of 2^62 bytes': {
    code: 'model-damaged',
    break: setU64((bytes) => valueAt(bytes, 'general.name'), 2n ** 62n),
  },
  'no attention heads': { code: 'model-damaged', break: setU32('llama.attention.head_count', 0) },
  'no key heads': { code: 'model-damaged', break: setU32('llama.attention.head_count_kv', 0) },
  'a million layers': { code: 'model-damaged', break: setU32('llama.block_count', 1_000_000) },
  'no layers': { code: 'model-damaged', break: setU32('llama.block_count', 0) },
  'no rotation': { code: 'model-damaged', break: setU32('llama.rope.dimension_count', 0) },
  'a start token outside the vocabulary': {
    code: 'model-damaged',
    break: setU32('tokenizer.ggml.bos_token_id', 0x7fff_ffff),
  },
  /** llama.cpp ends the process over it. */
  'a token twice': { code: 'model-damaged', break: replace('\u010a', '\u010b') },
  'rotation wider than a head': {
    code: 'model-damaged',
    break: setU32('llama.rope.dimension_count', 4_096),
  },
  'a norm that is not a number': {
    code: 'model-damaged',
    break: (bytes) => {
      bytes.writeFloatLE(Number.NaN, valueAt(bytes, 'llama.attention.layer_norm_rms_epsilon'));
      return bytes;
    },
  },
  'a tensor of 2^63 weights': {
    code: 'model-damaged',
    break: setU64((bytes) => shapeAt(bytes, 'output.weight'), 2n ** 63n),
  },
  'a tensor of 2^32 times 2^32 weights': {
    code: 'model-damaged',
    break: (bytes) => {
      const at = shapeAt(bytes, 'output.weight');
      bytes.writeBigUInt64LE(2n ** 32n, at);
      bytes.writeBigUInt64LE(2n ** 32n, at + 8);
      return bytes;
    },
  },
  'a tensor far behind the end': {
    code: 'model-damaged',
    break: setU64((bytes) => shapeAt(bytes, 'output.weight') + 20, 2n ** 40n),
  },
  'two tensors of one name': { code: 'model-damaged', break: replace('blk.1.attn_q', 'blk.1.attn_k') },
  'two keys of one name': {
    code: 'model-damaged',
    break: replace('llama.rope.dimension_count', 'llama.attention.head_count'),
  },
  'another width': { code: 'model-damaged', break: setU32('llama.embedding_length', 4_096) },
};

/** Files that a header shows nothing wrong with, and that native code chokes on, each in its own way. */
export const treacherousFiles: Readonly<Record<string, Break>> = {
  'a layer too many': setU32('llama.block_count', 3),
  'heads that do not divide': setU32('llama.attention.head_count', 3),
};

export function writeBroken(folder: string, name: string, change: Break): string {
  const sound = join(folder, 'sound.gguf');
  writeRandomGguf(sound);
  const path = join(folder, `${name.replaceAll(/\W/g, '-')}.gguf`);
  writeFileSync(path, change(readFileSync(sound)));
  return path;
}
