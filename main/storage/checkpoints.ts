import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { AppError } from '../contract/errors.ts';
import type { Database } from './database.ts';
import { storing } from './storageError.ts';

/** In pages: small and often, because a commit waits for it. */
export const PAGES_BETWEEN_CHECKPOINTS = 250;

/** Twice what is moved into the file at once on other days. */
const MOST_IN_LOG = 2 * PAGES_BETWEEN_CHECKPOINTS * 4096;

/** While one is there, nothing moves from the write-ahead log into the file. */
const held = new WeakMap<Database, Promise<void>>();

/** Leaves nothing in the write-ahead log, of what was erased either. Waits while the file has to stay as it is. */
export async function emptyLog(db: Database): Promise<void> {
  for (let hold = held.get(db); hold; hold = held.get(db)) await hold;
  if (db.open) storing(() => db.pragma('wal_checkpoint(TRUNCATE)'));
}

/**
 * For whoever writes much: waits while the file has to stand still and the log is growing. Moving a long log into the file
 * stops everything, and takes as long as the log is.
 */
export async function roomInLog(db: Database): Promise<void> {
  for (let hold = held.get(db); hold && logBytes(db) > MOST_IN_LOG; hold = held.get(db)) await hold;
}

/** The database's file stays as it is until it is released. */
export type StandingFile<Noted> = { readonly noted: Noted; readonly release: () => void };

/**
 * Keeps the database's file as it is at one moment, while others go on writing: they write to the log alone. `note` runs once
 * the file holds everything, in the same breath, so that what it reads elsewhere fits to it. The file may be read then, but
 * by nobody else's leave: `lock.ts` keeps other openers out, not the locks on the file itself, which reading it drops.
 */
export async function letFileStand<Noted>(db: Database, note: () => Noted): Promise<StandingFile<Noted>> {
  if (held.has(db)) throw new AppError('library-in-use', 'the file is being copied already');
  let free = (): void => {};
  held.set(
    db,
    new Promise<void>((resolve) => {
      free = resolve;
    }),
  );
  const release = (): void => {
    held.delete(db);
    if (db.open) db.pragma(`wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS}`);
    free();
  };
  try {
    await moveLogIntoFile(db);
    return { noted: note(), release };
  } catch (error) {
    release();
    throw error;
  }
}

function logBytes(db: Database): number {
  return statSync(`${db.name}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

/** On return the log is empty and stays the only place that is written to. A statement that is still being read delays it. */
async function moveLogIntoFile(db: Database): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [result] = storing(() => db.pragma('wal_checkpoint(TRUNCATE)')) as { readonly busy: number }[];
    if (result?.busy === 0) {
      db.pragma('wal_autocheckpoint = 0');
      return;
    }
    await setTimeout(20);
  }
  throw new AppError('library-in-use', 'the log could not be moved into the file');
}
