import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { renameDurably } from './files.ts';
import { deriveKey } from './keys.ts';
import { storingAsync } from './storageError.ts';

/** The imported files themselves, each encrypted under a key made from its case's. */
export type Originals = {
  /**
   * Stores a whole file or nothing. `bytes` and `sha256` are those of the plain file. Rejects with `disk-full`,
   * `disk-read-only`, or the signal's reason.
   */
  readonly write: (options: {
    readonly id: Id;
    readonly key: Uint8Array;
    readonly source: AsyncIterable<Uint8Array>;
    readonly signal: AbortSignal;
  }) => Promise<{ readonly bytes: number; readonly sha256: string }>;
  /** The plain file. A missing one, and one cut, swapped or changed in a single bit, is `library-damaged`. */
  readonly read: (options: { readonly id: Id; readonly key: Uint8Array }) => Promise<Uint8Array>;
  readonly remove: (id: Id) => Promise<void>;
  /** Removes what a crash left: unfinished files, and files that no document knows. */
  readonly sweep: (knownIds: ReadonlySet<Id>) => Promise<void>;
  /** What this user may still write to the disk that holds the library. */
  readonly freeBytes: () => Promise<number>;
};

/*
 * A file is: version (1 byte), salt (16 bytes), then chunks of 64 KiB, the last one shorter, each sealed with AES-256-GCM
 * and followed by its tag. The salt gives every file a key of its own, so that a chunk's number can be its nonce.
 */
const VERSION = 1;
const SALT_BYTES = 16;
const HEADER_BYTES = 1 + SALT_BYTES;
const CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const PART = '.part';

/** Opens the folder of originals, making it where there is none. */
export async function openOriginals(folder: string): Promise<Originals> {
  await storingAsync(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  // A file is stored before its document is: one of this run is nobody's leftover.
  const written = new Set<string>();
  return {
    write: async (options) => {
      const path = pathOf(folder, options.id);
      written.add(options.id).add(`${options.id}${PART}`);
      return storingAsync(() => write(path, options));
    },
    read: ({ id, key }) => storingAsync(() => read(pathOf(folder, id), id, key)),
    remove: (id) => storingAsync(() => rm(pathOf(folder, id), { force: true })),
    sweep: (knownIds) => storingAsync(() => sweep(folder, (name) => knownIds.has(name) || written.has(name))),
    freeBytes: () =>
      storingAsync(async () => {
        const { bavail, bsize } = await statfs(folder);
        return bavail * bsize;
      }),
  };
}

type Write = Parameters<Originals['write']>[0];

async function write(path: string, options: Write): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const part = `${path}${PART}`;
  options.signal.throwIfAborted();
  try {
    const file = await open(part, 'w', 0o600);
    const written = await seal(file, options).finally(() => file.close());
    await renameDurably(part, path);
    return written;
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw error;
  }
}

async function seal(file: FileHandle, { id, key, source, signal }: Write) {
  const salt = randomBytes(SALT_BYTES);
  const sealing = sealingFor(id, key, salt);
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let filled = 0;
  let bytes = 0;
  let index = 0;

  async function put(last: boolean): Promise<void> {
    const plain = chunk.subarray(0, filled);
    hash.update(plain);
    await file.writeFile(sealing.seal(plain, index, last));
    bytes += filled;
    index += 1;
    filled = 0;
  }

  await file.writeFile(Buffer.concat([Buffer.of(VERSION), salt]));
  for await (const piece of source) {
    for (let offset = 0; offset < piece.byteLength; ) {
      signal.throwIfAborted();
      if (filled === CHUNK_BYTES) await put(false);
      const taken = piece.subarray(offset, offset + CHUNK_BYTES - filled);
      chunk.set(taken, filled);
      filled += taken.byteLength;
      offset += taken.byteLength;
    }
  }
  signal.throwIfAborted();
  await put(true);
  await file.sync();
  return { bytes, sha256: hash.digest('hex') };
}

async function read(path: string, id: Id, key: Uint8Array): Promise<Uint8Array> {
  const file = await openStored(path);
  try {
    const sealedBytes = (await file.stat()).size - HEADER_BYTES;
    const chunks = Math.ceil(sealedBytes / (CHUNK_BYTES + TAG_BYTES));
    const bytes = sealedBytes - chunks * TAG_BYTES;
    if (chunks < 1 || bytes < 0) throw damaged();
    const header = await readExactly(file, HEADER_BYTES);
    if (header[0] !== VERSION) throw damaged();
    const sealing = sealingFor(id, key, header.subarray(1));
    const plain = new Uint8Array(bytes);
    for (let index = 0; index < chunks; index += 1) {
      const start = index * CHUNK_BYTES;
      const sealed = await readExactly(file, Math.min(CHUNK_BYTES, bytes - start) + TAG_BYTES);
      plain.set(sealing.open(sealed, index, index === chunks - 1), start);
    }
    return plain;
  } finally {
    await file.close();
  }
}

/** The number and the last-of-all mark are in the nonce and, with the document, in what the tag vouches for. */
function sealingFor(id: Id, caseKey: Uint8Array, salt: Uint8Array) {
  const key = deriveKey(caseKey, `original ${id}`, salt);

  function place(index: number, last: boolean): { readonly nonce: Buffer; readonly binding: Buffer } {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(index, 0);
    nonce.writeUInt8(last ? 1 : 0, 4);
    return { nonce, binding: Buffer.from(`${id} ${VERSION} ${index} ${last}`) };
  }

  return {
    seal(plain: Uint8Array, index: number, last: boolean): Buffer {
      const { nonce, binding } = place(index, last);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(binding);
      return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed: Uint8Array, index: number, last: boolean): Buffer {
      const { nonce, binding } = place(index, last);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(binding);
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const plain = decipher.update(sealed.subarray(0, -TAG_BYTES));
      try {
        decipher.final();
      } catch {
        throw damaged();
      }
      return plain;
    },
  };
}

async function openStored(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw damaged();
    throw error;
  }
}

async function readExactly(file: FileHandle, length: number): Promise<Uint8Array> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled);
    if (bytesRead === 0) throw damaged();
    filled += bytesRead;
  }
  return buffer;
}

async function sweep(folder: string, keep: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!keep(name)) await rm(join(folder, name), { force: true });
  }
}

/** Ids are minted by main; one that is not of their form must not become a path. */
function pathOf(folder: string, id: Id): string {
  if (!/^[0-9a-f]{32}$/.test(id)) throw new AppError('invalid-input');
  return join(folder, id);
}

function damaged(): AppError {
  return new AppError('library-damaged', 'an original file is damaged');
}
