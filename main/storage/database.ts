import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import { AppError } from '../contract/errors.ts';
import { PAGES_BETWEEN_CHECKPOINTS } from './checkpoints.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { storing } from './storageError.ts';

export type Database = SqliteDatabase.Database;

const CIPHER = 'chacha20';
const PLAINTEXT_HEADER = 'SQLite format 3';

/**
 * Opens the encrypted database with a raw 32-byte key and brings its tables up to date. Never takes a missing or empty
 * file for a new one unless told to `create`. Rejects with `library-missing`, `library-damaged` (which a wrong key looks
 * like), `library-newer`, `library-in-use`, `disk-full` or `disk-read-only`.
 */
export function openDatabase(options: {
  readonly file: string;
  readonly key: Uint8Array;
  readonly create: boolean;
  readonly migrations?: readonly Migration[];
}): Database {
  const { file, key, create, migrations = allMigrations } = options;
  return storing(() => {
    if (create) createEncrypted(file, key);
    else if (sizeOf(file) === 0) throw new AppError('library-damaged', 'the database is empty');
    const db = connect(file, key, true);
    try {
      migrate(db, migrations);
    } catch (error) {
      db.close();
      throw error;
    }
    return db;
  });
}

/**
 * Turning the write-ahead log on writes the first page. The connection is closed before the file is looked at: closing
 * any descriptor of a file drops the locks that SQLite holds on it.
 */
function createEncrypted(file: string, key: Uint8Array): void {
  connect(file, key, false).close();
  if (startOf(file) === PLAINTEXT_HEADER) {
    for (const path of [file, `${file}-wal`, `${file}-shm`]) rmSync(path, { force: true });
    throw new Error('the database was not encrypted');
  }
}

function connect(file: string, key: Uint8Array, fileMustExist: boolean): Database {
  const db = new SqliteDatabase(file, { fileMustExist, timeout: 2_000 });
  try {
    unlock(db, key);
    // Nothing else opens the file (lock.ts), so the log's index can stay in memory instead of a shared file.
    db.pragma('locking_mode = EXCLUSIVE');
    // Without it, sorting writes plain text to temporary files.
    db.pragma('temp_store = MEMORY');
    db.pragma('secure_delete = ON');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma(`wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS}`);
    db.pragma('foreign_keys = ON');
    if (db.pragma('cipher', { simple: true }) !== CIPHER) throw new Error('the database has another cipher');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The key goes in as bytes, which can be wiped, not as the text of a pragma. */
function unlock(db: Database, key: Uint8Array): void {
  if (key.byteLength !== 32) throw new Error('a database key has 32 bytes');
  db.pragma(`cipher = '${CIPHER}'`);
  const raw = inHex(key);
  db.key(raw);
  raw.fill(0);
}

/** Never a string: those cannot be wiped. */
function inHex(key: Uint8Array): Buffer {
  const digits = Buffer.from('0123456789abcdef');
  const prefix = Buffer.from('raw:');
  const nibbles = Array.from(key, (byte) => [byte >> 4, byte & 15]).flat();
  const raw = Buffer.alloc(prefix.byteLength + nibbles.length, prefix);
  for (const [at, nibble] of nibbles.entries()) raw.writeUInt8(digits.readUInt8(nibble), prefix.byteLength + at);
  nibbles.fill(0);
  return raw;
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new AppError('library-missing', 'the database is missing');
  return found.size;
}

function startOf(file: string): string {
  const bytes = Buffer.alloc(16);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return bytes.toString('latin1', 0, PLAINTEXT_HEADER.length);
}
