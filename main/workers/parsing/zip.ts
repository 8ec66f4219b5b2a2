import { crc32, inflateRawSync } from 'node:zlib';
import { AppError, type ErrorCode } from '../../contract/errors.ts';

export type Zip = {
  readonly has: (name: string) => boolean;
  /** The unpacked entry. Unpacking stops at what the entry declared and at what is left of the whole file's limit. */
  readonly read: (name: string) => Uint8Array;
};

type Entry = {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
};

const MAX_ENTRIES = 5_000;
const MAX_TOTAL = 100 * 1024 ** 2;
const MAX_RATIO = 200;
/** Below this no ratio is suspicious: empty tables and blank lines pack to almost nothing. */
const SMALL = 1024 ** 2;
/** Photographs hardly shrink: a file may hold more than `MAX_TOTAL` when it is that large itself. */
const LARGE_FILE_RATIO = 3;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LARGE_END = 0x06064b50;
const LARGE_LOCATOR = 0x07064b50;
const ZIP64 = 0x0001;
const IN_EXTRA = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a zip (security.md S36). The whole list of entries is checked before anything is unpacked, and what is unpacked is
 * counted, since lists lie. Archives within it are never opened. Throws `damaged`, `document-bomb`, `document-protected`.
 */
export function openZip(bytes: Uint8Array, damaged: ErrorCode): Zip {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (message: string): AppError => new AppError(damaged, message);
  const entries = guard(() => listEntries(view, broken));
  const limit = Math.max(MAX_TOTAL, bytes.byteLength * LARGE_FILE_RATIO);
  let total = 0;
  for (const { packed, size } of entries.values()) {
    total += size;
    if (total > limit) throw new AppError('document-bomb', 'declares too much', { bytes: total, limit });
    if (size > SMALL && size > packed * MAX_RATIO) {
      throw new AppError('document-bomb', 'packed too tightly', { bytes: size, limit: packed * MAX_RATIO });
    }
  }
  let left = limit;
  return { has: (name) => entries.has(name), read: (name) => guard(() => unpack(name)) };

  function unpack(name: string): Uint8Array {
    const entry = entries.get(name);
    if (!entry) throw broken('no such entry');
    if (view.readUInt32LE(entry.offset) !== LOCAL) throw broken('no entry where it should be');
    const start = entry.offset + 30 + view.readUInt16LE(entry.offset + 26) + view.readUInt16LE(entry.offset + 28);
    const data = view.subarray(start, start + entry.packed);
    if (data.length < entry.packed) throw broken('entry cut short');
    const unpacked = entry.method === STORED ? data : inflate(data, entry, Math.min(entry.size, left));
    left -= unpacked.length;
    // A single flipped bit could be another figure in a contract.
    if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw broken('entry is not what it was');
    return unpacked;
  }

  /** Reading beyond the end throws RangeError: the file is damaged. */
  function guard<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof AppError ? error : broken('not readable as a zip');
    }
  }
}

function inflate(data: Buffer, { method }: Entry, limit: number): Buffer {
  if (method !== DEFLATED) throw new RangeError('unknown method');
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
    throw new AppError('document-bomb', 'holds more than it declares', { bytes: limit + 1, limit });
  }
}

function listEntries(view: Buffer, broken: (message: string) => AppError): Map<string, Entry> {
  const end = findEnd(view);
  if (end < 0) throw broken('not a zip');
  const large = view.readUInt32LE(end + 16) === IN_EXTRA ? findLargeEnd(view, end) : null;
  const count = large === null ? view.readUInt16LE(end + 10) : Number(view.readBigUInt64LE(large + 32));
  if (count > MAX_ENTRIES) throw new AppError('document-bomb', 'too many entries', { entries: count });
  const entries = new Map<string, Entry>();
  let at = large === null ? view.readUInt32LE(end + 16) : Number(view.readBigUInt64LE(large + 48));
  for (let index = 0; index < count; index += 1) {
    if (view.readUInt32LE(at) !== CENTRAL) throw broken('list of entries is damaged');
    if (view.readUInt16LE(at + 8) & ENCRYPTED) throw new AppError('document-protected');
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    if (name.split('/').includes('..') || entries.has(name)) throw broken('a name that no writer gives');
    const extraLength = view.readUInt16LE(at + 30);
    const nextLarge = largeNumbers(view.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
    const number = (offset: number): number => {
      const value = view.readUInt32LE(offset);
      return value === IN_EXTRA ? nextLarge() : value;
    };
    const size = number(at + 24);
    const packed = number(at + 20);
    const offset = number(at + 42);
    entries.set(name, { method: view.readUInt16LE(at + 10), crc: view.readUInt32LE(at + 16), packed, size, offset });
    at += 46 + nameLength + extraLength + view.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record of zip64, to which a locator just before the usual one leads. */
function findLargeEnd(view: Buffer, end: number): number {
  if (view.readUInt32LE(end - 20) !== LARGE_LOCATOR) throw new RangeError('no locator');
  const at = Number(view.readBigUInt64LE(end - 12));
  if (view.readUInt32LE(at) !== LARGE_END) throw new RangeError('no end record');
  return at;
}

/** Writers that do not know the sizes beforehand put even small ones into the field for large ones (zip64). */
function largeNumbers(extra: Buffer): () => number {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== ZIP64) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return () => {
    const value = Number(extra.readBigUInt64LE(at));
    at += 8;
    return value;
  };
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: Buffer): number {
  const first = Math.max(0, view.length - 22 - 0xffff);
  for (let at = view.length - 22; at >= first; at -= 1) {
    if (view.readUInt32LE(at) === END) return at;
  }
  return -1;
}
