import { AppError } from '../../contract/errors.ts';
import type { GgufReader } from './ggufReader.ts';
import type { Metadata } from './metadata.ts';

export type GgufTensor = {
  readonly name: string;
  /** As GGUF has it: the dimension that lies together in memory first. */
  readonly shape: readonly number[];
  readonly weights: number;
  /** GGUF's number for how weights are kept; 0 is single precision. */
  readonly type: number;
};

/** Tensor types of GGUF: weights in a block, and the block's bytes. */
const blocks: Readonly<Record<number, readonly [weights: number, bytes: number]>> = {
  0: [1, 4],
  1: [1, 2],
  2: [32, 18],
  3: [32, 20],
  6: [32, 22],
  7: [32, 24],
  8: [32, 34],
  9: [32, 36],
  10: [256, 84],
  11: [256, 110],
  12: [256, 144],
  13: [256, 176],
  14: [256, 210],
  15: [256, 292],
  16: [256, 66],
  17: [256, 74],
  18: [256, 98],
  19: [256, 50],
  20: [32, 18],
  21: [256, 110],
  22: [256, 82],
  23: [256, 136],
  24: [1, 1],
  25: [1, 2],
  26: [1, 4],
  27: [1, 8],
  28: [1, 8],
  29: [256, 56],
  30: [1, 2],
  34: [256, 54],
  35: [256, 66],
  39: [32, 17],
  40: [64, 36],
  41: [128, 18],
  42: [64, 18],
};

/** llama.cpp ends the process where tensors lie closer together than it computes with. */
const alignments: ReadonlySet<unknown> = new Set([32, 64, 128, 256, 512, 1_024, 2_048, 4_096]);
const LARGEST_DIMENSION = 1n << 32n;
const LARGEST_TENSOR = 1n << 44n;
/** What llama.cpp has room for. */
const LONGEST_NAME = 63;

function damaged(what: string): AppError {
  return new AppError('model-damaged', what);
}

function readShape(reader: GgufReader): readonly bigint[] {
  const dimensions = reader.u32();
  if (dimensions < 1 || dimensions > 4) throw damaged('an impossible number of dimensions');
  return Array.from({ length: dimensions }, () => {
    const dimension = reader.u64();
    if (dimension < 1n || dimension > LARGEST_DIMENSION) throw damaged('an impossible dimension');
    return dimension;
  });
}

/** Reads the list of tensors: names differ, sizes are possible, each lies behind the one before and inside the file. */
export function readTensors(reader: GgufReader, metadata: Metadata, count: number): readonly GgufTensor[] {
  const declared = metadata.get('general.alignment') ?? 32;
  if (!alignments.has(declared)) throw damaged('an impossible alignment');
  const alignment = BigInt(Number(declared));
  const pad = (bytes: bigint): bigint => ((bytes + alignment - 1n) / alignment) * alignment;
  const tensors = new Map<string, GgufTensor>();
  let end = 0n;
  for (let index = 0; index < count; index++) {
    const name = reader.text(LONGEST_NAME);
    if (tensors.has(name)) throw damaged('a repeated tensor');
    const shape = readShape(reader);
    const type = reader.u32();
    const block = blocks[type];
    // A type newer than this table says nothing about the file being sound: llama.cpp of the same age reads neither.
    if (!block) throw new AppError('model-unknown-architecture', 'unknown tensor type');
    const weights = shape.reduce((product, dimension) => product * dimension, 1n);
    if ((shape[0] ?? 0n) % BigInt(block[0]) !== 0n) throw damaged('a tensor of broken blocks');
    const bytes = (weights / BigInt(block[0])) * BigInt(block[1]);
    if (bytes > LARGEST_TENSOR || reader.u64() !== pad(end)) throw damaged('a tensor in the wrong place');
    end = pad(end) + bytes;
    tensors.set(name, { name, shape: shape.map(Number), weights: Number(weights), type });
  }
  // A part of a split model may hold keys alone.
  if (count > 0 && pad(BigInt(reader.position)) + end > BigInt(reader.fileBytes)) {
    throw new AppError('model-truncated', 'the file ends before its last tensor');
  }
  return [...tensors.values()];
}
