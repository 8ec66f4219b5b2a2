import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Database } from './database.ts';
import { prepared } from './statements.ts';

const statements = prepared((prepare) => ({
  add: prepare<[path: string]>('INSERT INTO unfinished_files (path) VALUES (?) ON CONFLICT DO NOTHING'),
  list: prepare<[], { readonly path: string }>('SELECT path FROM unfinished_files'),
  remove: prepare<[path: string]>('DELETE FROM unfinished_files WHERE path = ?'),
}));

/**
 * Before such a file is made outside the library, under a name that nobody else can have chosen. A library that cannot be
 * written to, because its disk is full for instance, keeps nobody from writing elsewhere.
 */
export function noteUnfinished(db: Database, path: string): void {
  tryTo(() => statements(db).add.run(path));
}

/** The file has its own name now. */
export function forgetUnfinished(db: Database, path: string): void {
  tryTo(() => statements(db).remove.run(path));
}

/** Removes the file, or keeps it in mind while its disk is not there. Never rejects. */
export async function discardUnfinished(db: Database, path: string): Promise<void> {
  try {
    await rm(path, { force: true });
    if (existsSync(dirname(path))) forgetUnfinished(db, path);
  } catch {
    // Not today: it is tried again at the next start.
  }
}

/** At a start: removes what the end of an earlier run left. */
export async function removeUnfinished(db: Database): Promise<void> {
  for (const { path } of statements(db).list.all()) await discardUnfinished(db, path);
}

function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // The disk is full, or the library was closed: then the next start looks for a file that may not be there.
  }
}
