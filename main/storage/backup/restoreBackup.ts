import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { removeCase } from '../cases.ts';
import { removeDocument } from '../documents.ts';
import { renameDurably, syncFolder } from '../files.ts';
import { wrapKey } from '../keys.ts';
import { type Library, openWithPassphrase } from '../library.ts';
import { checkOf } from '../libraryKeys.ts';
import { lockFolder } from '../lock.ts';
import { writeSidecar } from '../sidecar.ts';
import { storingAsync } from '../storageError.ts';
import type { BackupEnd, BackupManifest } from './format.ts';
import { readBackup } from './readBackup.ts';

const ROOM_FOR_THE_REST = 16 * 1024 * 1024;

/** Being unpacked: nothing to anyone. */
const unpackingOf = (folder: string): string => `${folder}.unpacking`;
/** Whole and opened: from the moment there is one, it is the library. */
const restoredOf = (folder: string): string => `${folder}.restored`;

/**
 * Puts a backup in the place of a library that is not there or does not open; the folder that is there is set aside, never
 * deleted. Its passphrase opens it from then on, and nothing else does. The backup is unpacked beside the folder, read to
 * its end and opened before anything takes anything's place; until then nothing was changed, and from then on `takeRestored`
 * finishes what a crash cut short. Rejects with what `readBackup` rejects with, `disk-full`, `disk-read-only`, `library-in-use`,
 * `library-newer`, or the signal's reason.
 */
export async function restoreBackup(options: {
  readonly folder: string;
  readonly path: string;
  readonly passphrase: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** For what has to be written down in the restored library before it is one. */
  readonly onOpened: (library: Library) => void;
}): Promise<void> {
  const { folder, path, passphrase, signal, onProgress, onOpened } = options;
  const unpacking = unpackingOf(folder);
  await storingAsync(async () => {
    refuseIfOpen(folder);
    await leaveNothing(unpacking);
    try {
      await mkdir(join(unpacking, 'originals'), { recursive: true, mode: 0o700 });
      await checkRoom(path, unpacking);
      const { manifest, end } = await readBackup({
        path,
        passphrase,
        signal,
        onProgress,
        onFile: (name, _bytes, pieces) => unpackFile(join(unpacking, name), pieces, signal),
      });
      await protect(unpacking, manifest, passphrase);
      await tryOut(unpacking, passphrase, end, onOpened);
      signal.throwIfAborted();
      await syncFolder(join(unpacking, 'originals'));
      await syncFolder(unpacking);
      refuseIfOpen(folder);
    } catch (error) {
      await leaveNothing(unpacking).catch(() => {});
      throw error;
    }
    await swap(folder);
  });
}

/** At every start, before a library is looked for: finishes a restoring that a crash cut short, or takes its remains away. */
export async function takeRestored(folder: string): Promise<void> {
  await storingAsync(async () => {
    await leaveNothing(unpackingOf(folder));
    if (!existsSync(restoredOf(folder))) return;
    await setAside(folder);
    await renameDurably(restoredOf(folder), folder);
  });
}

/** Another opener would lose its library under its hands. */
function refuseIfOpen(folder: string): void {
  if (existsSync(folder)) lockFolder(folder).release();
}

async function swap(folder: string): Promise<void> {
  const restored = restoredOf(folder);
  await leaveNothing(restored);
  await renameDurably(unpackingOf(folder), restored);
  let aside: string | null;
  try {
    aside = await setAside(folder);
  } catch (error) {
    await leaveNothing(restored);
    throw error;
  }
  try {
    await renameDurably(restored, folder);
  } catch (error) {
    if (aside !== null && !existsSync(folder)) await rename(aside, folder);
    await leaveNothing(restored);
    throw error;
  }
}

/** Where it went; null when there was nothing to keep. */
async function setAside(folder: string): Promise<string | null> {
  if (!existsSync(folder)) return null;
  const kept = (await readdir(folder)).filter((name) => name !== 'library.lock');
  if (kept.length === 0) {
    await leaveNothing(folder);
    return null;
  }
  const name = `${folder} set aside ${new Date().toISOString().slice(0, 10)}`;
  for (let number = 1; ; number += 1) {
    const aside = number === 1 ? name : `${name} (${number})`;
    if (existsSync(aside)) continue;
    await renameDurably(folder, aside);
    return aside;
  }
}

async function unpackFile(path: string, pieces: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The keychain is not given the key: it would open, without a question, what somebody has just opened by a passphrase. */
async function protect(folder: string, { libraryId, dataKey }: BackupManifest, passphrase: string): Promise<void> {
  try {
    await writeSidecar(folder, {
      id: libraryId,
      check: checkOf(dataKey),
      keychain: null,
      passphrase: await wrapKey(dataKey, passphrase, libraryId),
      recoveryCode: null,
    });
  } finally {
    dataKey.fill(0);
  }
}

/** Opens it where it lies, which brings an older one up to date and refuses a newer one. */
async function tryOut(
  folder: string,
  passphrase: string,
  { removed }: BackupEnd,
  onOpened: (library: Library) => void,
): Promise<void> {
  const library = await openWithPassphrase({ folder, passphrase, keychain: null });
  try {
    for (const id of removed.cases) await removeCase(library.db, id);
    for (const id of removed.documents) {
      await ifThere(removeDocument(library.db, id));
      await library.originals.remove(id);
    }
    onOpened(library);
  } finally {
    library.close();
  }
}

/** A document of a removed case went with it. */
async function ifThere(removing: Promise<void>): Promise<void> {
  await removing.catch((error: unknown) => {
    if (!(error instanceof AppError && error.code === 'not-found')) throw error;
  });
}

async function checkRoom(path: string, folder: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new AppError('file-missing');
  const { bavail, bsize } = await statfs(dirname(folder));
  const needs = found.size + ROOM_FOR_THE_REST;
  const free = bavail * bsize;
  if (free < needs) throw new AppError('disk-full', 'not enough room to restore', { needs, free });
}

async function leaveNothing(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
