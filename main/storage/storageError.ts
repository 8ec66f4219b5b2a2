import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import { AppError, type ErrorCode } from '../contract/errors.ts';

/** What SQLite or the file system reports, as the failure a person can act on. Anything unforeseen comes back as it was. */
export function storageError(error: unknown): unknown {
  const code = foreseen(error);
  return code === null ? error : new AppError(code);
}

/** Does `work`, turning what SQLite or the file system throws into an AppError. */
export function storing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw storageError(error);
  }
}

/** The same for work that takes its time. */
export async function storingAsync<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}

/** What better-sqlite3 throws for a call on a closed database: one that was on its way when the library was locked. */
const CLOSED = 'The database connection is not open';

function foreseen(error: unknown): ErrorCode | null {
  if (error instanceof TypeError && error.message === CLOSED) return 'library-locked';
  if (error instanceof SqliteDatabase.SqliteError) return ofSqlite(error.code);
  if (error instanceof Error && 'code' in error) return ofFileSystem(error.code);
  return null;
}

function ofSqlite(code: string): ErrorCode | null {
  // Growing the write-ahead log's index is the one failure of a full disk that SQLite does not name so.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM') {
    return 'disk-read-only';
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code === 'SQLITE_IOERR_SHORT_READ') {
    return 'library-damaged';
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'library-in-use';
  return null;
}

function ofFileSystem(code: unknown): ErrorCode | null {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'disk-read-only';
  return null;
}
