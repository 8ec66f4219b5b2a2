import type { Case } from '../contract/documents.ts';
import { AppError } from '../contract/errors.ts';
import type { Id, Time } from '../contract/types.ts';
import type { Database } from './database.ts';
import { KEY_BYTES, newKey } from './keys.ts';
import { newId } from './newId.ts';
import { purgeRemoved } from './purge.ts';
import { prepared, transaction } from './statements.ts';

const DAY = 86_400_000;

/** The shorter of what was chosen for the case and the longest that any may be kept. */
const keepDays = 'min(coalesce(keep_days, :longest), coalesce(:longest, keep_days))';

const caseColumns = `id, name, created, ${keepDays} AS keepDays, touched + ${keepDays} * ${DAY} AS due,
  (SELECT count(*) FROM documents WHERE case_id = cases.id AND removed = 0) AS documents`;

type Longest = { readonly longest: number | null };

const statements = prepared((prepare) => ({
  list: prepare<[Longest], Case>(
    `SELECT ${caseColumns} FROM cases WHERE removed = 0 ORDER BY created DESC, rowid DESC`,
  ),
  get: prepare<[Longest & { readonly id: Id }], Case>(
    `SELECT ${caseColumns} FROM cases WHERE id = :id AND removed = 0`,
  ),
  key: prepare<[id: Id], { readonly key: Uint8Array }>('SELECT key FROM cases WHERE id = ? AND removed = 0'),
  create: prepare<[id: Id, name: string, created: number, touched: number, keepDays: number | null, key: Uint8Array]>(
    'INSERT INTO cases (id, name, created, touched, keep_days, key) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  keep: prepare<[keepDays: number | null, id: Id]>('UPDATE cases SET keep_days = ? WHERE id = ? AND removed = 0'),
  touchedBefore: prepare<[before: number], { readonly id: Id }>(
    'SELECT id FROM cases WHERE touched <= ? AND removed = 0 ORDER BY touched',
  ),
  rename: prepare<[name: string, id: Id]>('UPDATE cases SET name = ? WHERE id = ? AND removed = 0'),
  remove: prepare<[id: Id]>(
    `UPDATE cases SET removed = 1, name = '', key = zeroblob(${KEY_BYTES}) WHERE id = ? AND removed = 0`,
  ),
  removeDocuments: prepare<[id: Id]>(`UPDATE documents SET removed = 1, name = '' WHERE case_id = ?`),
  removeConversations: prepare<[id: Id]>(
    `UPDATE conversations SET removed = 1, title = '', leaf_id = NULL WHERE case_id = ?`,
  ),
}));

/** Newest first. `longest`: the most days that any case may be kept, whatever was chosen for it; null without such a rule. */
export function listCases(db: Database, longest: number | null = null): Case[] {
  return statements(db).list.all({ longest });
}

export function createCase(db: Database, name: string, keepDays: number | null = null): Case {
  const id = newId();
  const now = Date.now();
  statements(db).create.run(id, name, now, now, keepDays, newKey());
  return getCase(db, id);
}

/** Days after its last question, document or name; null keeps it. */
export function setRetention(db: Database, id: Id, keepDays: number | null): void {
  if (statements(db).keep.run(keepDays, id).changes === 0) throw new AppError('not-found');
}

/** Cases in which nothing was asked, added or named since then, the oldest first. */
export function casesTouchedBefore(db: Database, time: Time): Id[] {
  return statements(db)
    .touchedBefore.all(time)
    .map(({ id }) => id);
}

export function getCase(db: Database, id: Id, longest: number | null = null): Case {
  const found = statements(db).get.get({ id, longest });
  if (!found) throw new AppError('not-found');
  return found;
}

export function renameCase(db: Database, id: Id, name: string): Case {
  if (statements(db).rename.run(name, id).changes === 0) throw new AppError('not-found');
  return getCase(db, id);
}

/** The key of the case's original files. */
export function caseKey(db: Database, id: Id): Uint8Array {
  const row = statements(db).key.get(id);
  if (!row) throw new AppError('not-found');
  return row.key;
}

/**
 * At once and before this returns nobody finds the case or anything in it any more, and its key is gone, without which its
 * original files and what it sent are noise. When the promise is fulfilled all of it is erased; a crash before that is made up for at the next start.
 */
export async function removeCase(db: Database, id: Id): Promise<void> {
  transaction(db, () => {
    if (statements(db).remove.run(id).changes === 0) throw new AppError('not-found');
    statements(db).removeDocuments.run(id);
    statements(db).removeConversations.run(id);
  });
  await purgeRemoved(db);
}
