import { closeSync, openSync, writeSync } from 'node:fs';

/** The value types of the GGUF format that we write. */
type MetadataValue =
  | { readonly type: 'u16' | 'u32' | 'i32' | 'f32'; readonly value: number }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'strings'; readonly values: readonly string[] }
  | { readonly type: 'i32s' | 'f32s'; readonly values: readonly number[] }
  | { readonly type: 'bools'; readonly values: readonly boolean[] };

export type Metadata = Readonly<Record<string, MetadataValue>>;

export type TensorType = 'F32' | 'F16' | 'Q4_0';

export type Tensor = {
  readonly name: string;
  /** The first dimension is the one that lies together in memory, as GGUF has it. */
  readonly shape: readonly number[];
  readonly type: TensorType;
  /** Gives the tensor's bytes piece by piece, so that no tensor has to fit in memory. */
  readonly data: () => Iterable<Uint8Array>;
};

const ALIGNMENT = 32;
const valueTypes = { u16: 2, u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9 } as const;
const tensorTypes = {
  F32: { id: 0, block: 1, bytes: 4 },
  F16: { id: 1, block: 1, bytes: 2 },
  Q4_0: { id: 2, block: 32, bytes: 18 },
} as const;

export const u32 = (value: number): MetadataValue => ({ type: 'u32', value });
/** Two bytes, as the number of a part is. */
export const u16 = (value: number): MetadataValue => ({ type: 'u16', value });
export const i32 = (value: number): MetadataValue => ({ type: 'i32', value });
export const f32 = (value: number): MetadataValue => ({ type: 'f32', value });
export const bool = (value: boolean): MetadataValue => ({ type: 'bool', value });
export const string = (value: string): MetadataValue => ({ type: 'string', value });
export const strings = (values: readonly string[]): MetadataValue => ({ type: 'strings', values });
export const i32s = (values: readonly number[]): MetadataValue => ({ type: 'i32s', values });
export const f32s = (values: readonly number[]): MetadataValue => ({ type: 'f32s', values });
export const bools = (values: readonly boolean[]): MetadataValue => ({ type: 'bools', values });

export function tensorBytes({ shape, type }: Pick<Tensor, 'shape' | 'type'>): number {
  const { block, bytes } = tensorTypes[type];
  return (shape.reduce((product, dimension) => product * dimension, 1) / block) * bytes;
}

function bytesOfU32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function bytesOfU64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function bytesOfString(value: string): Buffer {
  const text = Buffer.from(value, 'utf8');
  return Buffer.concat([bytesOfU64(text.length), text]);
}

function bytesOfList(type: number, length: number, items: Buffer): Buffer {
  return Buffer.concat([bytesOfU32(valueTypes.array), bytesOfU32(type), bytesOfU64(length), items]);
}

function bytesOfValue(value: MetadataValue): Buffer {
  switch (value.type) {
    case 'u16':
      return Buffer.concat([bytesOfU32(valueTypes.u16), Buffer.from(new Uint16Array([value.value]).buffer)]);
    case 'i32':
      return Buffer.concat([bytesOfU32(valueTypes.i32), Buffer.from(new Int32Array([value.value]).buffer)]);
    case 'u32':
      return Buffer.concat([bytesOfU32(valueTypes.u32), bytesOfU32(value.value)]);
    case 'f32':
      return Buffer.concat([bytesOfU32(valueTypes.f32), Buffer.from(new Float32Array([value.value]).buffer)]);
    case 'bool':
      return Buffer.concat([bytesOfU32(valueTypes.bool), Buffer.from([value.value ? 1 : 0])]);
    case 'string':
      return Buffer.concat([bytesOfU32(valueTypes.string), bytesOfString(value.value)]);
    case 'strings':
      return bytesOfList(valueTypes.string, value.values.length, Buffer.concat(value.values.map(bytesOfString)));
    case 'i32s':
      return bytesOfList(valueTypes.i32, value.values.length, Buffer.from(new Int32Array(value.values).buffer));
    case 'f32s':
      return bytesOfList(valueTypes.f32, value.values.length, Buffer.from(new Float32Array(value.values).buffer));
    case 'bools':
      return bytesOfList(valueTypes.bool, value.values.length, Buffer.from(value.values.map(Number)));
  }
}

function padded(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** The header of a GGUF file: everything before the tensors' data, padded to where they begin. */
export function ggufHeader(metadata: Metadata, tensors: readonly Tensor[]): Buffer {
  const parts = [
    Buffer.from('GGUF'),
    bytesOfU32(3),
    bytesOfU64(tensors.length),
    bytesOfU64(Object.keys(metadata).length),
  ];
  for (const [key, value] of Object.entries(metadata)) parts.push(bytesOfString(key), bytesOfValue(value));
  let offset = 0;
  for (const tensor of tensors) {
    parts.push(bytesOfString(tensor.name), bytesOfU32(tensor.shape.length), ...tensor.shape.map(bytesOfU64));
    parts.push(bytesOfU32(tensorTypes[tensor.type].id), bytesOfU64(offset));
    offset += padded(tensorBytes(tensor));
  }
  const header = Buffer.concat(parts);
  return Buffer.concat([header, Buffer.alloc(padded(header.length) - header.length)]);
}

export function writeGgufFile(path: string, metadata: Metadata, tensors: readonly Tensor[]): void {
  const file = openSync(path, 'w');
  try {
    writeSync(file, ggufHeader(metadata, tensors));
    for (const tensor of tensors) {
      let written = 0;
      for (const piece of tensor.data()) written += writeSync(file, piece);
      const expected = tensorBytes(tensor);
      if (written !== expected) throw new Error(`${tensor.name}: ${written} bytes instead of ${expected}`);
      writeSync(file, Buffer.alloc(padded(expected) - expected));
    }
  } finally {
    closeSync(file);
  }
}

/**
 * The same model in parts, as llama.cpp's own splitter writes them: all keys in the first, the tensors dealt out in order.
 * Gives the paths, `….gguf` becoming `…-00001-of-0000N.gguf`.
 */
export function writeSplitGgufFile(
  path: string,
  metadata: Metadata,
  tensors: readonly Tensor[],
  parts: number,
): readonly string[] {
  const each = Math.ceil(tensors.length / parts);
  return Array.from({ length: parts }, (_, index) => {
    const number = (value: number): string => String(value).padStart(5, '0');
    const part = path.replace(/\.gguf$/, `-${number(index + 1)}-of-${number(parts)}.gguf`);
    const keys: Metadata = {
      ...(index === 0 ? metadata : {}),
      'split.no': u16(index),
      'split.count': u16(parts),
      'split.tensors.count': i32(tensors.length),
    };
    writeGgufFile(part, keys, tensors.slice(index * each, (index + 1) * each));
    return part;
  });
}
