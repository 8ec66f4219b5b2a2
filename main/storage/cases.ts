import { AppError } from '../contract/errors.ts';
import type { Case, Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { KEY_BYTES, newKey } from './keys.ts';
import { newId } from './newId.ts';
import { purgeRemoved } from './purge.ts';
import { prepared, transaction } from './statements.ts';

const caseColumns = `id, name, created, keep_days AS keepDays, touched + keep_days * 86400000 AS due,
  (SELECT count(*) FROM documents WHERE case_id = cases.id AND removed = 0) AS documents`;

const statements = prepared((prepare) => ({
  list: prepare<[], Case>(`SELECT ${caseColumns} FROM cases WHERE removed = 0 ORDER BY created DESC, rowid DESC`),
  get: prepare<[id: Id], Case>(`SELECT ${caseColumns} FROM cases WHERE id = ? AND removed = 0`),
  key: prepare<[id: Id], { readonly key: Uint8Array }>('SELECT key FROM cases WHERE id = ? AND removed = 0'),
  create: prepare<[id: Id, name: string, created: number, touched: number, key: Uint8Array]>(
    'INSERT INTO cases (id, name, created, touched, key) VALUES (?, ?, ?, ?, ?)',
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

/** Newest first. */
export function listCases(db: Database): Case[] {
  return statements(db).list.all();
}

export function createCase(db: Database, name: string): Case {
  const id = newId();
  const now = Date.now();
  statements(db).create.run(id, name, now, now, newKey());
  return getCase(db, id);
}

function getCase(db: Database, id: Id): Case {
  const found = statements(db).get.get(id);
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
