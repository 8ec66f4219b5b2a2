import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { AppError } from '../../contract/errors.ts';

const CHUNK = 1 << 20;
const LONGEST_HEADER = 64 << 20;

/**
 * Reads a file forward in small steps, as its header asks. It allocates for what it has read, never for what a count in
 * the file announces, and fails with `model-truncated` at the end of the file and `model-damaged` past 64 MiB.
 */
export class GgufReader {
  readonly fileBytes: number;
  readonly #file: number;
  #window = Buffer.alloc(0);
  #start = 0;
  #position = 0;

  constructor(path: string) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new AppError('model-missing');
    // Opening a pipe would wait for whoever writes into it.
    if (!found.isFile()) throw new AppError('model-not-gguf', 'not a file');
    this.#file = openSync(path, 'r');
    this.fileBytes = fstatSync(this.#file).size;
  }

  get position(): number {
    return this.#position;
  }

  close(): void {
    closeSync(this.#file);
  }

  skip(bytes: number): void {
    if (this.#position + bytes > LONGEST_HEADER) throw new AppError('model-damaged', 'the header is too long');
    if (this.#position + bytes > this.fileBytes) throw new AppError('model-truncated', 'the file ends in its header');
    this.#position += bytes;
  }

  bytes(count: number): Buffer {
    const from = this.#position;
    this.skip(count);
    if (from < this.#start || this.#position > this.#start + this.#window.length) {
      const chunk = Buffer.alloc(Math.min(Math.max(CHUNK, count), this.fileBytes - from));
      const read = readSync(this.#file, chunk, 0, chunk.length, from);
      if (read < count) throw new AppError('model-truncated', 'the file became shorter');
      this.#window = chunk.subarray(0, read);
      this.#start = from;
    }
    return this.#window.subarray(from - this.#start, this.#position - this.#start);
  }

  u32(): number {
    return this.bytes(4).readUInt32LE();
  }

  u64(): bigint {
    return this.bytes(8).readBigUInt64LE();
  }

  /** A number of things that follow, each of at least one byte. */
  count(most: number): number {
    const value = this.u64();
    if (value > BigInt(most)) throw new AppError('model-damaged', 'an impossible count');
    return Number(value);
  }

  text(longest: number): string {
    return this.bytes(this.count(longest)).toString('utf8');
  }
}
