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
    const at = this.#take(count);
    return this.#window.subarray(at, at + count);
  }

  u32(): number {
    const at = this.#take(4);
    return this.#window.readUInt32LE(at);
  }

  u64(): bigint {
    const at = this.#take(8);
    return this.#window.readBigUInt64LE(at);
  }

  /** A number of things that follow, each of at least one byte. */
  count(most: number): number {
    const low = this.u32();
    const value = this.u32() * 2 ** 32 + low;
    if (value > most) throw new AppError('model-damaged', 'an impossible count');
    return value;
  }

  text(longest: number): string {
    const length = this.count(longest);
    const at = this.#take(length);
    return this.#window.toString('utf8', at, at + length);
  }

  /** Goes on by so many bytes and gives their place in the window. */
  #take(count: number): number {
    const from = this.#position;
    this.skip(count);
    if (from < this.#start || this.#position > this.#start + this.#window.length) {
      const chunk = Buffer.alloc(Math.min(Math.max(CHUNK, count), this.fileBytes - from));
      const read = readSync(this.#file, chunk, 0, chunk.length, from);
      if (read < count) throw new AppError('model-truncated', 'the file became shorter');
      this.#window = chunk.subarray(0, read);
      this.#start = from;
    }
    return from - this.#start;
  }
}
