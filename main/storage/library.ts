import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../contract/errors.ts';
import type { Protection } from '../contract/settings.ts';
import type { Id } from '../contract/types.ts';
import { type Database, openDatabase } from './database.ts';
import { documentIds } from './documents.ts';
import { makeFolder, renameDurably } from './files.ts';
import type { Keychain } from './keychain.ts';
import { keychainOpens, unwrapWithKeychain, wrapWithKeychain } from './keychainKey.ts';
import { checkLength, deriveKey, isWrappedWell, newKey, unwrapKey, wrapKey } from './keys.ts';
import { checkOf, isDataKey, type Keys, keysOf, protect, protectionOf } from './libraryKeys.ts';
import { lockFolder } from './lock.ts';
import { settleAnswers } from './messages.ts';
import { newId } from './newId.ts';
import { type Originals, openOriginals } from './originals.ts';
import { improve, unwrapWithRecoveryCode } from './protection.ts';
import { purgeRemoved } from './purge.ts';
import { readSidecar, type Sidecar, sidecarExists, writeSidecar } from './sidecar.ts';
import { prepared } from './statements.ts';
import { storageError, storingAsync } from './storageError.ts';

/** All that is kept: one folder with the database, the original files and the wrapped data key. */
export type Library = {
  readonly folder: string;
  readonly id: Id;
  readonly db: Database;
  readonly originals: Originals;
  /** What opens it; `protection.ts` changes that. */
  readonly protection: Protection;
  /** A key of the library's own for one purpose. Wiped when the library closes; throws `library-locked` after that. */
  readonly subkey: (purpose: string) => Uint8Array;
  /** The data key is wiped and the folder is free for another opener. */
  readonly close: () => void;
};

const statements = prepared((prepare) => ({
  name: prepare<[id: Id]>('INSERT INTO library (id) VALUES (?)'),
  id: prepare<[], { readonly id: Id }>('SELECT id FROM library'),
}));

/** True as well for what is left of a damaged one, so that none is ever made anew over it. */
export function libraryExists(folder: string): boolean {
  return sidecarExists(folder) || existsSync(databaseIn(folder));
}

/**
 * Makes and opens a new library, protected by the keychain, a passphrase or both. It exists from the moment its sidecar
 * does: what a crash before that left is redone, and what one right after it left undone is done at the next opening.
 */
export async function createLibrary(options: {
  readonly folder: string;
  readonly keychain: Keychain | null;
  readonly passphrase: string | null;
}): Promise<Library> {
  const { folder, keychain, passphrase } = options;
  if (!keychain && passphrase === null) throw new Error('a library needs a keychain or a passphrase');
  const id = newId();
  const dataKey = newKey();
  const sidecar: Sidecar = {
    id,
    check: checkOf(dataKey),
    keychain: keychain && (await wrapWithKeychain(keychain, dataKey)),
    passphrase: passphrase === null ? null : await wrapKey(dataKey, passphrase, id),
    recoveryCode: null,
  };
  await storingAsync(() => makeFolder(folder));
  return locked(folder, async (release) => {
    await createDatabase(folder, dataKey, id);
    await writeSidecar(folder, sidecar);
    return open(folder, { dataKey, sidecar }, release);
  });
}

/** What was given the key of the library in this folder. Rejects with what `readSidecar` rejects with. */
export async function libraryProtection(folder: string): Promise<Protection> {
  return protectionOf(await readSidecar(folder));
}

/** Rejects with `keychain-unavailable` when the system does not give the key, or gives that of another library. */
export async function openWithKeychain(options: {
  readonly folder: string;
  readonly keychain: Keychain;
}): Promise<Library> {
  const { folder, keychain } = options;
  return locked(folder, async (release) => {
    const sidecar = await readSidecar(folder);
    const { key, rewrap } = await unwrapWithKeychain(keychain, sidecar);
    if (!isDataKey(key, sidecar)) throw new AppError('keychain-unavailable', 'the keychain gave another key');
    const library = await open(folder, { dataKey: key, sidecar }, release);
    if (rewrap || !sidecar.check) await improve(library, rewrapped(rewrap ? keychain : null, null));
    return library;
  });
}

/**
 * Rejects with `passphrase-wrong`. A passphrase that guessing would cost too little is wrapped anew; a keychain that held the
 * key and lost it is given it again, no other is.
 */
export async function openWithPassphrase(options: {
  readonly folder: string;
  readonly passphrase: string;
  readonly keychain: Keychain | null;
}): Promise<Library> {
  const { folder, passphrase, keychain } = options;
  return locked(folder, async (release) => {
    const sidecar = await readSidecar(folder);
    if (!sidecar.passphrase) throw new AppError('passphrase-wrong', 'this library has no passphrase');
    const dataKey = await unwrapKey(sidecar.passphrase, passphrase, sidecar.id);
    const library = await open(folder, { dataKey, sidecar }, release);
    const weak = !isWrappedWell(sidecar.passphrase);
    const lost = keychain && sidecar.keychain && !(await keychainOpens(keychain, sidecar));
    if (weak || lost || !sidecar.check) {
      await improve(library, rewrapped(lost ? keychain : null, weak ? passphrase : null));
    }
    return library;
  });
}

/**
 * Opens with the recovery code, and with `passphrase` from then on; the code goes on being one. Rejects with
 * `recovery-code-wrong` or `passphrase-too-short`, and then nothing was changed.
 */
export async function openWithRecoveryCode(options: {
  readonly folder: string;
  readonly code: string;
  readonly passphrase: string;
}): Promise<Library> {
  const { folder, code, passphrase } = options;
  checkLength(passphrase);
  return locked(folder, async (release) => {
    const sidecar = await readSidecar(folder);
    const dataKey = await unwrapWithRecoveryCode(sidecar, code);
    const library = await open(folder, { dataKey, sidecar }, release);
    try {
      await protect(library, async (keys) => ({
        passphrase: await wrapKey(keys.dataKey, passphrase, library.id),
        keychain: null,
      }));
    } catch (error) {
      library.close();
      throw error;
    }
    return library;
  });
}

/** For work that keeps nothing: the key is nowhere but in memory. Removing the folder is the caller's. */
export async function createTemporaryLibrary(folder: string): Promise<Library> {
  const id = newId();
  const dataKey = newKey();
  await storingAsync(() => makeFolder(folder));
  return locked(folder, async (release) => {
    await createDatabase(folder, dataKey, id);
    const sidecar = { id, check: null, keychain: null, passphrase: null, recoveryCode: null };
    return open(folder, { dataKey, sidecar }, release);
  });
}

async function locked(folder: string, work: (release: () => void) => Promise<Library>): Promise<Library> {
  if (!existsSync(folder)) throw new AppError('library-missing');
  const lock = lockFolder(folder);
  try {
    return await work(lock.release);
  } catch (error) {
    lock.release();
    throw storageError(error);
  }
}

/** Under another name, so that no half-made database ever stands where a library's is expected. */
async function createDatabase(folder: string, dataKey: Uint8Array, id: Id): Promise<void> {
  if (libraryExists(folder)) throw new Error('there is a library already');
  const file = newDatabaseIn(folder);
  for (const left of [file, `${file}-wal`, `${file}-journal`]) await rm(left, { force: true });
  const db = openWith(dataKey, file, true);
  try {
    statements(db).name.run(id);
  } finally {
    db.close();
  }
}

async function open(folder: string, keys: Keys, release: () => void): Promise<Library> {
  const { id } = keys.sidecar;
  if (!existsSync(databaseIn(folder)) && existsSync(newDatabaseIn(folder))) {
    await renameDurably(newDatabaseIn(folder), databaseIn(folder));
  }
  const db = openWith(keys.dataKey, databaseIn(folder), false);
  try {
    if (statements(db).id.get()?.id !== id) throw new AppError('library-damaged', 'the database is of another library');
    const originals = await openOriginals(join(folder, 'originals'));
    await tidy(db, originals);
    return libraryOf({ folder, db, originals, release, keys });
  } catch (error) {
    db.close();
    throw error;
  }
}

function openWith(dataKey: Uint8Array, file: string, create: boolean): Database {
  const key = deriveKey(dataKey, 'database');
  try {
    return openDatabase({ file, key, create });
  } finally {
    key.fill(0);
  }
}

/** What the last run could not finish. A full or read-only disk must not keep anyone from reading, so it may fail. */
async function tidy(db: Database, originals: Originals): Promise<void> {
  try {
    settleAnswers(db);
    await purgeRemoved(db);
    await originals.sweep(documentIds(db));
  } catch (error) {
    if (!(error instanceof AppError && (error.code === 'disk-full' || error.code === 'disk-read-only'))) throw error;
  }
}

function libraryOf(parts: {
  readonly folder: string;
  readonly db: Database;
  readonly originals: Originals;
  readonly release: () => void;
  readonly keys: Keys;
}): Library {
  const { folder, db, originals, release, keys } = parts;
  const subkeys: Uint8Array[] = [];
  const library: Library = {
    folder,
    id: keys.sidecar.id,
    db,
    originals,
    get protection() {
      return protectionOf(keys.sidecar);
    },
    subkey: (purpose) => {
      if (!keysOf.has(library)) throw new AppError('library-locked');
      const subkey = deriveKey(keys.dataKey, purpose);
      subkeys.push(subkey);
      return subkey;
    },
    close: () => {
      if (!keysOf.delete(library)) return;
      for (const key of [keys.dataKey, ...subkeys]) key.fill(0);
      db.close();
      release();
    },
  };
  keysOf.set(library, keys);
  return library;
}

function rewrapped(keychain: Keychain | null, passphrase: string | null): Parameters<typeof improve>[1] {
  return async ({ dataKey, sidecar }) => ({
    ...(keychain && { keychain: await wrapWithKeychain(keychain, dataKey) }),
    ...(passphrase !== null && { passphrase: await wrapKey(dataKey, passphrase, sidecar.id) }),
  });
}

export function databaseIn(folder: string): string {
  return join(folder, 'library.db');
}

function newDatabaseIn(folder: string): string {
  return join(folder, 'library.db.new');
}
