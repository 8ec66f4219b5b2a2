import { closeSync, openSync, writeSync } from 'node:fs';

/** The value types of the GGUF format that we write. */
type MetadataValue =
  | { readonly type: 'u32' | 'f32'; readonly value: number }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'strings'; readonly values: readonly string[] }
  | { readonly type: 'i32s'; readonly values: readonly number[] };

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
const valueTypes = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9 } as const;
const tensorTypes = {
  F32: { id: 0, block: 1, bytes: 4 },
  F16: { id: 1, block: 1, bytes: 2 },
  Q4_0: { id: 2, block: 32, bytes: 18 },
} as const;

export const u32 = (value: number): MetadataValue => ({ type: 'u32', value });
export const f32 = (value: number): MetadataValue => ({ type: 'f32', value });
export const bool = (value: boolean): MetadataValue => ({ type: 'bool', value });
export const string = (value: string): MetadataValue => ({ type: 'string', value });
export const strings = (values: readonly string[]): MetadataValue => ({ type: 'strings', values });
export const i32s = (values: readonly number[]): MetadataValue => ({ type: 'i32s', values });

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

function bytesOfValue(value: MetadataValue): Buffer {
  switch (value.type) {
    case 'u32':
      return Buffer.concat([bytesOfU32(valueTypes.u32), bytesOfU32(value.value)]);
    case 'f32':
      return Buffer.concat([bytesOfU32(valueTypes.f32), Buffer.from(new Float32Array([value.value]).buffer)]);
    case 'bool':
      return Buffer.concat([bytesOfU32(valueTypes.bool), Buffer.from([value.value ? 1 : 0])]);
    case 'string':
      return Buffer.concat([bytesOfU32(valueTypes.string), bytesOfString(value.value)]);
    case 'strings':
      return Buffer.concat([
        bytesOfU32(valueTypes.array),
        bytesOfU32(valueTypes.string),
        bytesOfU64(value.values.length),
        ...value.values.map(bytesOfString),
      ]);
    case 'i32s':
      return Buffer.concat([
        bytesOfU32(valueTypes.array),
        bytesOfU32(valueTypes.i32),
        bytesOfU64(value.values.length),
        Buffer.from(new Int32Array(value.values).buffer),
      ]);
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
