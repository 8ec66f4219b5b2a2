/** One field of a GGUF header: where it is and how long. Strings have a field for their length and one for their bytes. */
export type Field = {
  readonly kind: 'count' | 'type' | 'length' | 'text' | 'number' | 'float' | 'dimension' | 'offset';
  readonly at: number;
  readonly bytes: number;
};

export type Span = { readonly from: number; readonly to: number };

/** Where the parts of a header lie. Of the lists of tokens only the first items have fields of their own. */
export type Layout = {
  readonly fields: readonly Field[];
  readonly keys: readonly Span[];
  readonly tensors: readonly Span[];
};

const MOST_ITEMS = 8;
const sizes: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
const TEXT = 8;
const LIST = 9;
const FLOATS: ReadonlySet<number> = new Set([6, 12]);

/** Finds its way through a sound header, made for our own files; throws on others. */
export function layoutOf(header: Buffer): Layout {
  const fields: Field[] = [];
  let at = 8;
  const advance = (bytes: number): void => {
    at += bytes;
    if (at > header.length) throw new RangeError('the header ends');
  };
  const take = (kind: Field['kind'], bytes: number): number => {
    fields.push({ kind, at, bytes });
    advance(bytes);
    return at - bytes;
  };
  const number = (): number => Number(header.readBigUInt64LE(take('count', 8)));
  const text = (): void => {
    const length = Number(header.readBigUInt64LE(take('length', 8)));
    take('text', length);
  };
  const value = (type: number): void => {
    if (type === TEXT) {
      text();
      return;
    }
    if (type !== LIST) {
      take(FLOATS.has(type) ? 'float' : 'number', sizes[type] ?? 4);
      return;
    }
    const item = header.readUInt32LE(take('type', 4));
    const length = number();
    for (let index = 0; index < length; index++) {
      if (index < MOST_ITEMS) value(item);
      else advance(item === TEXT ? 8 + Number(header.readBigUInt64LE(at)) : (sizes[item] ?? 4));
    }
  };
  const tensorCount = number();
  const keyCount = number();
  const span = (read: () => void): Span => {
    const from = at;
    read();
    return { from, to: at };
  };
  const keys = Array.from({ length: keyCount }, () =>
    span(() => {
      text();
      value(header.readUInt32LE(take('type', 4)));
    }),
  );
  const tensors = Array.from({ length: tensorCount }, () =>
    span(() => {
      text();
      const dimensions = header.readUInt32LE(take('number', 4));
      for (let index = 0; index < dimensions; index++) take('dimension', 8);
      take('type', 4);
      take('offset', 8);
    }),
  );
  return { fields, keys, tensors };
}
