import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import { storing } from './storageError.ts';

export type Lock = { readonly release: () => void };

/**
 * Keeps every other opener out of the folder, in this process and in others: `library-in-use`. It is a lock of the
 * operating system on an empty file, so it ends with the process, however that ends, and never goes stale.
 */
export function lockFolder(folder: string): Lock {
  return lockFile(join(folder, 'library.lock'));
}

/** The same on an empty file of any name, which is made where it is missing. */
export function lockFile(path: string): Lock {
  return storing(() => {
    const db = new SqliteDatabase(path, { timeout: 0 });
    try {
      db.pragma('journal_mode = MEMORY');
      db.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      db.close();
      throw error;
    }
    return { release: () => db.close() };
  });
}
