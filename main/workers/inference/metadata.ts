import { AppError } from '../../contract/errors.ts';
import type { GgufReader } from './ggufReader.ts';

/** Numbers, texts and short lists of numbers are kept; of the list of tokens all; of any other list only the length. */
export type MetadataValue = number | string | readonly number[] | readonly string[] | { readonly length: number };
export type Metadata = ReadonlyMap<string, MetadataValue>;

const MOST_KEYS = 4_096;
const MOST_ITEMS = 2_000_000;
const MOST_KEPT_NUMBERS = 1_024;
const LONGEST_TEXT = 4 << 20;
const VOCABULARY = 'tokenizer.ggml.tokens';
const TEXT = 8;
const LIST = 9;

/** GGUF's number types: bytes, and how to read one. Whole numbers past 2^53 lose their last digits, which no rule needs. */
const numbers: Readonly<Record<number, { readonly size: number; readonly read: (bytes: Buffer) => number }>> = {
  0: { size: 1, read: (bytes) => bytes.readUInt8() },
  1: { size: 1, read: (bytes) => bytes.readInt8() },
  2: { size: 2, read: (bytes) => bytes.readUInt16LE() },
  3: { size: 2, read: (bytes) => bytes.readInt16LE() },
  4: { size: 4, read: (bytes) => bytes.readUInt32LE() },
  5: { size: 4, read: (bytes) => bytes.readInt32LE() },
  6: { size: 4, read: (bytes) => bytes.readFloatLE() },
  7: { size: 1, read: (bytes) => bytes.readUInt8() },
  10: { size: 8, read: (bytes) => Number(bytes.readBigUInt64LE()) },
  11: { size: 8, read: (bytes) => Number(bytes.readBigInt64LE()) },
  12: { size: 8, read: (bytes) => bytes.readDoubleLE() },
};

function readNumber(reader: GgufReader, type: number): number {
  const kind = numbers[type];
  if (!kind) throw new AppError('model-damaged', 'an unknown value type');
  return kind.read(reader.bytes(kind.size));
}

function readList(reader: GgufReader, key: string): MetadataValue {
  const type = reader.u32();
  const length = reader.count(MOST_ITEMS);
  if (type === TEXT && key === VOCABULARY) return Array.from({ length }, () => reader.text(LONGEST_TEXT));
  if (type === TEXT) {
    for (let index = 0; index < length; index++) reader.skip(reader.count(LONGEST_TEXT));
    return { length };
  }
  if (length <= MOST_KEPT_NUMBERS) return Array.from({ length }, () => readNumber(reader, type));
  const kind = numbers[type];
  if (!kind) throw new AppError('model-damaged', 'a list of an unknown type');
  reader.skip(length * kind.size);
  return { length };
}

export function readMetadata(reader: GgufReader, count: number): Metadata {
  if (count > MOST_KEYS) throw new AppError('model-damaged', 'too many keys');
  const metadata = new Map<string, MetadataValue>();
  for (let index = 0; index < count; index++) {
    const key = reader.text(256);
    if (!/^[\x20-\x7e]+$/.test(key) || metadata.has(key)) throw new AppError('model-damaged', 'a bad or repeated key');
    const type = reader.u32();
    metadata.set(
      key,
      type === TEXT ? reader.text(LONGEST_TEXT) : type === LIST ? readList(reader, key) : readNumber(reader, type),
    );
  }
  return metadata;
}
