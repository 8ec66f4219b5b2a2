import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { type FileHandle, open, statfs } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import type { Id } from '../../contract/types.ts';
import { listCases } from '../cases.ts';
import { letFileStand } from '../checkpoints.ts';
import type { Database } from '../database.ts';
import { documentIds } from '../documents.ts';
import { renameDurably } from '../files.ts';
import { KEY_BYTES, wrapKey } from '../keys.ts';
import { databaseIn, type Library } from '../library.ts';
import { keysOf } from '../libraryKeys.ts';
import { newId } from '../newId.ts';
import { sealChunks } from '../sealedChunks.ts';
import { storingAsync } from '../storageError.ts';
import { discardUnfinished, forgetUnfinished, noteUnfinished } from '../unfinishedFiles.ts';
import { backupSealing, packHeader, packPart } from './format.ts';
import { readBackup } from './readBackup.ts';

const PIECE_BYTES = 256 * 1024;
/** SQLite locks these bytes and never stores anything in their page; Windows does not let them be read. */
const LOCK_PAGE = { start: 2 ** 30, end: 2 ** 30 + 4096 } as const;
/** The database's own commits wait for what a disk has still to write of this: never for much. */
const SYNCED_AT_ONCE = 8 * 1024 * 1024;
/** For the chunks' tags, the header, and a folder's own needs. */
const ROOM_FOR_THE_REST = 1024 * 1024;

/** Bytes read and, after that, checked; `total` is an estimate that the end comes close to. */
export type Progress = (done: number, total: number) => void;

/**
 * Writes the open library into one file: encrypted under a key of its own that the passphrase opens, as the library is when
 * writing begins, while others go on working in it. The file has its name only when it is whole and was read back and
 * authenticated to its last byte. Rejects with `passphrase-too-short`, `disk-full`, `disk-read-only`, `backup-damaged` when
 * the disk does not give back what was written, or the signal's reason; nothing is left of it then. What a kill leaves is
 * removed at the library's next start.
 */
export async function writeBackup(options: {
  readonly library: Library;
  /** What stands in the ledger's head file, at the moment it is called. */
  readonly ledgerHead: () => string;
  readonly path: string;
  readonly passphrase: string;
  readonly signal: AbortSignal;
  readonly onProgress: Progress;
}): Promise<{ readonly bytes: number }> {
  const { library, ledgerHead, path, passphrase, signal, onProgress } = options;
  if (!relative(resolve(library.folder), resolve(path)).startsWith('..')) {
    throw new AppError('invalid-input', 'a backup cannot lie in the library');
  }
  const id = newId();
  const key = randomBytes(KEY_BYTES);
  const header = packHeader({ id, key: await wrapKey(key, passphrase, id) });
  const part = `${path}.${id.slice(0, 12)}.part`;
  noteUnfinished(library.db, part);
  try {
    return await storingAsync(async () => {
      const size = await sizeOf(library);
      await checkRoom(path, size);
      const file = await open(part, 'wx', 0o600);
      try {
        await file.writeFile(header);
        let done = 0;
        let unsynced = 0;
        for await (const chunk of sealChunks(backupSealing(key, header), contentsOf(library, ledgerHead, signal))) {
          signal.throwIfAborted();
          await file.writeFile(chunk);
          done += chunk.byteLength;
          unsynced += chunk.byteLength;
          if (unsynced >= SYNCED_AT_ONCE) {
            await file.datasync();
            unsynced = 0;
          }
          onProgress(done, Math.max(size, done) * 2);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      const bytes = await check(part, passphrase, signal, onProgress);
      await renameDurably(part, path);
      forgetUnfinished(library.db, part);
      return { bytes };
    });
  } catch (error) {
    await discardUnfinished(library.db, part);
    throw error;
  } finally {
    key.fill(0);
  }
}

/** As whoever restores it will: with the passphrase, to the last byte. */
async function check(part: string, passphrase: string, signal: AbortSignal, onProgress: Progress): Promise<number> {
  let bytes = 0;
  await readBackup({
    path: part,
    passphrase,
    signal,
    onProgress: (done, total) => {
      bytes = total;
      onProgress(total + done, total * 2);
    },
    onFile: async (_name, _bytes, pieces) => {
      for await (const _ of pieces) signal.throwIfAborted();
    },
  });
  return bytes;
}

/** What the sealed chunks hold, in order. The database comes first, so that its file has to stand still for the least time. */
async function* contentsOf(
  library: Library,
  ledgerHead: () => string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { db, folder, originals } = library;
  const keys = keysOf.get(library);
  if (!keys) throw new AppError('library-locked');
  const dataKey = Uint8Array.from(keys.dataKey);
  const manifest = packPart({ kind: 'manifest', libraryId: library.id, dataKey });
  dataKey.fill(0);
  yield manifest;
  manifest.fill(0);

  const { noted, release } = await letFileStand(db, () => ({
    databaseBytes: statSync(databaseIn(folder)).size,
    head: Buffer.from(ledgerHead()),
    cases: caseIds(db),
    documents: documentIds(db),
  }));
  try {
    yield packPart({ kind: 'file', name: 'library.db', bytes: noted.databaseBytes });
    yield* databasePieces(databaseIn(folder), noted.databaseBytes, signal);
    if (!db.open) throw new AppError('library-locked');
  } finally {
    release();
  }

  yield packPart({ kind: 'file', name: 'ledger.head', bytes: noted.head.byteLength });
  yield noted.head;
  for (const id of noted.documents) {
    // One that is gone was removed meanwhile, which the end tells, or is missing in the library too.
    const file = await originals.openSealed(id);
    if (!file) continue;
    try {
      const { size } = await file.stat();
      yield packPart({ kind: 'file', name: `originals/${id}`, bytes: size });
      yield* piecesOf(file, 0, size, signal);
    } finally {
      await file.close();
    }
  }
  if (!db.open) throw new AppError('library-locked');
  const removed = { cases: gone(noted.cases, caseIds(db)), documents: gone(noted.documents, documentIds(db)) };
  yield packPart({ kind: 'end', removed });
}

function caseIds(db: Database): ReadonlySet<Id> {
  return new Set(listCases(db).map(({ id }) => id));
}

function gone(before: ReadonlySet<Id>, after: ReadonlySet<Id>): Id[] {
  return [...before].filter((id) => !after.has(id));
}

async function* databasePieces(path: string, bytes: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    yield* piecesOf(file, 0, Math.min(bytes, LOCK_PAGE.start), signal);
    if (bytes <= LOCK_PAGE.start) return;
    yield Buffer.alloc(Math.min(bytes, LOCK_PAGE.end) - LOCK_PAGE.start);
    yield* piecesOf(file, LOCK_PAGE.end, bytes, signal);
  } finally {
    await file.close();
  }
}

async function* piecesOf(
  file: FileHandle,
  start: number,
  end: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    signal.throwIfAborted();
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(PIECE_BYTES, end - at)), 0, null, at);
    if (bytesRead === 0) throw new AppError('library-damaged', 'a file ended while it was copied');
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function sizeOf({ db, folder, originals }: Library): Promise<number> {
  let size = statSync(databaseIn(folder)).size;
  for (const id of documentIds(db)) {
    const file = await originals.openSealed(id);
    if (!file) continue;
    try {
      size += (await file.stat()).size;
    } finally {
      await file.close();
    }
  }
  return size;
}

async function checkRoom(path: string, size: number): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(path));
  const needs = Math.ceil(size * 1.001) + ROOM_FOR_THE_REST;
  const free = bavail * bsize;
  if (free < needs) throw new AppError('disk-full', 'not enough room for the backup', { needs, free });
}
