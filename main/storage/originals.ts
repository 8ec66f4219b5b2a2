import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { makeFolder, renameDurably } from './files.ts';
import { deriveKey } from './keys.ts';
import {
  type ChunkSealing,
  createChunkSealing,
  openChunks,
  plainBytes,
  readExactly,
  sealChunks,
} from './sealedChunks.ts';
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
  /** As it is stored, sealed: the file's bytes, or null when it is not there. The caller closes it. */
  readonly openSealed: (id: Id) => Promise<FileHandle | null>;
  readonly remove: (id: Id) => Promise<void>;
  /** Removes what a crash left: unfinished files, and files that no document knows. */
  readonly sweep: (knownIds: ReadonlySet<Id>) => Promise<void>;
  /** What this user may still write to the disk that holds the library. */
  readonly freeBytes: () => Promise<number>;
};

/*
 * A file is: version (1 byte), salt (16 bytes), then sealed chunks. The salt gives every file a key of its own.
 */
const VERSION = 1;
const SALT_BYTES = 16;
const HEADER_BYTES = 1 + SALT_BYTES;
const PART = '.part';

/** Opens the folder of originals, making it where there is none. */
export async function openOriginals(folder: string): Promise<Originals> {
  await storingAsync(() => makeFolder(folder));
  // A file is stored before its document is: one of this run is nobody's leftover.
  const written = new Set<string>();
  return {
    write: async (options) => {
      const path = pathOf(folder, options.id);
      written.add(options.id).add(`${options.id}${PART}`);
      return storingAsync(() => write(path, options));
    },
    read: ({ id, key }) => storingAsync(() => read(pathOf(folder, id), id, key)),
    openSealed: (id) => storingAsync(() => openIfThere(pathOf(folder, id))),
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
  const hash = createHash('sha256');
  let bytes = 0;

  async function* plain(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      signal.throwIfAborted();
      hash.update(piece);
      bytes += piece.byteLength;
      yield piece;
    }
    signal.throwIfAborted();
  }

  await file.writeFile(Buffer.concat([Buffer.of(VERSION), salt]));
  for await (const chunk of sealChunks(sealingFor(id, key, salt), plain())) {
    signal.throwIfAborted();
    await file.writeFile(chunk);
  }
  await file.sync();
  return { bytes, sha256: hash.digest('hex') };
}

async function read(path: string, id: Id, key: Uint8Array): Promise<Uint8Array> {
  const file = await openStored(path);
  try {
    const bytes = plainBytes((await file.stat()).size - HEADER_BYTES);
    const header = await readExactly(file, HEADER_BYTES);
    if (bytes === null || header?.[0] !== VERSION) throw damaged();
    const plain = new Uint8Array(bytes);
    let filled = 0;
    for await (const piece of openChunks(file, sealingFor(id, key, header.subarray(1)), bytes, damaged)) {
      plain.set(piece, filled);
      filled += piece.byteLength;
    }
    return plain;
  } finally {
    await file.close();
  }
}

function sealingFor(id: Id, caseKey: Uint8Array, salt: Uint8Array): ChunkSealing {
  return createChunkSealing(deriveKey(caseKey, `original ${id}`, salt), `${id} ${VERSION}`);
}

async function openStored(path: string): Promise<FileHandle> {
  const file = await openIfThere(path);
  if (file === null) throw damaged();
  return file;
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
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
