import { randomNumbers } from '../files/randomNumbers.ts';
import { type Field, type Layout, layoutOf, type Span } from './headerFields.ts';

/** A sound header and how long its file is; the mutated one may say that its file is shorter. */
export type Header = { readonly bytes: Buffer; readonly fileBytes: number };

export type Mutated = Header & { readonly names: readonly string[] };

type Random = () => number;
type Mutation = (header: Header, layout: Layout, random: Random) => Header;

const KEY_COUNT = 16;
const extremes: readonly bigint[] = [
  0n,
  1n,
  2n,
  3n,
  7n,
  255n,
  4_096n,
  1_000_000n,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 61n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
];
const texts: readonly (string | Buffer)[] = [
  '',
  '\0',
  '\ud83d',
  'ﷺ'.repeat(300),
  '\u202e\u{e0041}',
  Buffer.from([0xff, 0xfe, 0x80]),
  Buffer.from([0xed, 0xa0, 0x80]),
  'general.architecture',
  'x'.repeat(70_000),
];

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function bytesOf(value: bigint, bytes: number): Buffer {
  const all = Buffer.alloc(8);
  all.writeBigUInt64LE(BigInt.asUintN(64, value));
  return all.subarray(0, bytes);
}

function splice({ bytes, fileBytes }: Header, { from, to }: Span, by: Buffer): Header {
  return {
    bytes: Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]),
    fileBytes: fileBytes + by.length - (to - from),
  };
}

function overwrite({ bytes, fileBytes }: Header, at: number, by: Buffer): Header {
  const copy = Buffer.from(bytes);
  by.copy(copy, at);
  return { bytes: copy, fileBytes };
}

const spanOf = ({ at, bytes }: Field): Span => ({ from: at, to: at + bytes });

/** A field of one of the kinds gets another value: an extreme one, one beside its own, or any. */
const change =
  (...kinds: readonly Field['kind'][]): Mutation =>
  (header, { fields }, random) => {
    const field = pick(
      fields.filter(({ kind }) => kinds.includes(kind)),
      random,
    );
    const own = header.bytes.readUIntLE(field.at, Math.min(6, field.bytes));
    const near = BigInt(own + pick([-1, 1, -32, 32, own, -own >> 1], random));
    const any = BigInt(Math.floor(random() * 64));
    return overwrite(header, field.at, bytesOf(pick([pick(extremes, random), near, any], random), field.bytes));
  };

function addKeys(header: Header, by: number): Header {
  const count = header.bytes.readBigUInt64LE(KEY_COUNT) + BigInt(by);
  return overwrite(header, KEY_COUNT, bytesOf(count, 8));
}

export const mutations: Readonly<Record<string, Mutation>> = {
  'flipped bits': (header, _, random) => {
    const bytes = Buffer.from(header.bytes);
    for (let count = Math.ceil(random() * 16); count > 0; count--) {
      const at = Math.floor(random() * bytes.length);
      bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8)), at);
    }
    return { ...header, bytes };
  },
  counts: change('count'),
  lengths: change('length'),
  types: change('type'),
  numbers: change('number'),
  'more numbers': (header, layout, random) =>
    [0, 1, 2].reduce((mutated) => change('number')(mutated, layout, random), header),
  dimensions: change('dimension'),
  offsets: change('offset'),
  'floats that are none': (header, { fields }, random) => {
    const field = pick(
      fields.filter(({ kind }) => kind === 'float'),
      random,
    );
    const by = Buffer.alloc(field.bytes);
    const value = pick([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -1, 1e38, 1e-45], random);
    if (field.bytes === 4) by.writeFloatLE(value);
    else by.writeDoubleLE(value);
    return overwrite(header, field.at, by);
  },
  'a cut': (header, _, random) => {
    const to = Math.floor(random() * header.fileBytes);
    return { bytes: header.bytes.subarray(0, to), fileBytes: to };
  },
  'a cut in the header': ({ bytes }, _, random) => {
    const to = Math.floor(random() * bytes.length);
    return { bytes: bytes.subarray(0, to), fileBytes: to };
  },
  'swapped values': (header, { fields }, random) => {
    const some = fields.filter(({ kind }) => kind === 'number' || kind === 'float');
    const [one, other] = [pick(some, random), pick(some, random)];
    const own = Buffer.from(header.bytes.subarray(one.at, one.at + one.bytes));
    return overwrite(header, other.at, own.subarray(0, Math.min(one.bytes, other.bytes)));
  },
  'a key left out': (header, { keys }, random) => addKeys(splice(header, pick(keys, random), Buffer.alloc(0)), -1),
  'a key twice': (header, { keys }, random) => {
    const { from, to } = pick(keys, random);
    return addKeys(splice(header, { from, to: from }, header.bytes.subarray(from, to)), 1);
  },
  'a key of another name': (header, { keys, fields }, random) => {
    const [one, other] = [pick(keys, random), pick(keys, random)];
    const nameOf = ({ from }: Span): Span => {
      const name = fields.find(({ kind, at }) => kind === 'text' && at === from + 8);
      return { from, to: name ? name.at + name.bytes : from + 8 };
    };
    const name = nameOf(other);
    return splice(header, nameOf(one), header.bytes.subarray(name.from, name.to));
  },
  'tensors on top of each other': (header, { fields }, random) => {
    const offsets = fields.filter(({ kind }) => kind === 'offset');
    const [one, other] = [pick(offsets, random), pick(offsets, random)];
    return overwrite(header, one.at, header.bytes.subarray(other.at, other.at + 8));
  },
  'a tensor left out': (header, { tensors }, random) => {
    const left = splice(header, pick(tensors, random), Buffer.alloc(0));
    return overwrite(left, 8, bytesOf(left.bytes.readBigUInt64LE(8) - 1n, 8));
  },
  'an alignment': (header, { keys }, random) => {
    const name = Buffer.from('general.alignment');
    const value = pick([0n, 1n, 3n, 8n, 16n, 31n, 64n, 4_096n, 65_536n, 2n ** 31n], random);
    const key = Buffer.concat([bytesOf(BigInt(name.length), 8), name, bytesOf(4n, 4), bytesOf(value, 4)]);
    const at = pick(keys, random).from;
    return addKeys(splice(header, { from: at, to: at }, key), 1);
  },
  'lists in lists': (header, { keys }, random) => {
    const depth = pick([1, 2, 100, 10_000], random);
    const list = Buffer.concat(Array.from({ length: depth }, () => Buffer.concat([bytesOf(9n, 4), bytesOf(1n, 8)])));
    const name = Buffer.from('a.deep.list');
    const key = Buffer.concat([
      bytesOf(BigInt(name.length), 8),
      name,
      bytesOf(9n, 4),
      list,
      bytesOf(4n, 4),
      bytesOf(0n, 8),
    ]);
    const at = pick(keys, random).from;
    return addKeys(splice(header, { from: at, to: at }, key), 1);
  },
  'another text': (header, { fields }, random) => {
    const lengths = fields.filter(({ kind }) => kind === 'length');
    const length = pick(lengths, random);
    const text = fields[fields.indexOf(length) + 1] ?? length;
    const by = Buffer.from(pick(texts, random));
    return splice(header, { from: length.at, to: spanOf(text).to }, Buffer.concat([bytesOf(BigInt(by.length), 8), by]));
  },
  'a piece from elsewhere': (header, _, random) => {
    const { bytes } = header;
    const length = Math.ceil(random() * 64);
    const from = Math.floor(random() * (bytes.length - length));
    return overwrite(header, Math.floor(random() * (bytes.length - length)), bytes.subarray(from, from + length));
  },
};

/** One to three of the mutations, the first by its number, so that each has its share. The same number, the same file. */
export function mutateHeader(base: Header, number: number): Mutated {
  const random = randomNumbers(number);
  const names = Object.keys(mutations);
  const chosen = [names[number % names.length] ?? '', ...(random() < 0.25 ? [pick(names, random)] : [])];
  const { header, done } = chosen.reduce(
    ({ header, done }, name) => {
      try {
        const mutated = mutations[name]?.(header, layoutOf(header.bytes), random);
        return mutated ? { header: mutated, done: [...done, name] } : { header, done };
      } catch {
        // What the first one left cannot be read any more: one is enough.
        return { header, done };
      }
    },
    { header: base, done: [] as readonly string[] },
  );
  return { ...header, names: done };
}
