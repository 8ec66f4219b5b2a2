import type { Conversation } from '../contract/conversations.ts';
import { AppError } from '../contract/errors.ts';
import type { Id, ProviderId } from '../contract/types.ts';
import type { Database } from './database.ts';
import { newId } from './newId.ts';
import { purgeRemoved } from './purge.ts';
import { prepared } from './statements.ts';

const columns = 'id, case_id AS caseId, title, provider, created, changed, leaf_id AS leafId';

const statements = prepared((prepare) => ({
  list: prepare<[caseId: Id], Conversation>(
    `SELECT ${columns} FROM conversations WHERE case_id = ? AND removed = 0 ORDER BY changed DESC, rowid DESC`,
  ),
  get: prepare<[id: Id], Conversation>(`SELECT ${columns} FROM conversations WHERE id = ? AND removed = 0`),
  create: prepare<[id: Id, provider: ProviderId, created: number, changed: number, caseId: Id]>(`
    INSERT INTO conversations (id, case_id, title, provider, created, changed)
    SELECT ?, id, '', ?, ?, ? FROM cases WHERE id = ? AND removed = 0`),
  rename: prepare<[title: string, id: Id]>('UPDATE conversations SET title = ? WHERE id = ? AND removed = 0'),
  remove: prepare<[id: Id]>(
    `UPDATE conversations SET removed = 1, title = '', leaf_id = NULL WHERE id = ? AND removed = 0`,
  ),
  setLeaf: prepare<[leafId: Id, id: Id]>(`
    UPDATE conversations SET leaf_id = messages.id FROM messages
    WHERE messages.id = ? AND conversations.id = ? AND removed = 0 AND messages.conversation_id = conversations.id`),
}));

/** The one that changed last comes first. */
export function listConversations(db: Database, caseId: Id): Conversation[] {
  return statements(db).list.all(caseId);
}

export function getConversation(db: Database, id: Id): Conversation {
  const found = statements(db).get.get(id);
  if (!found) throw new AppError('not-found');
  return found;
}

/** Without a title: the first question becomes it. */
export function createConversation(db: Database, caseId: Id, provider: ProviderId): Conversation {
  const id = newId();
  const now = Date.now();
  changed(statements(db).create.run(id, provider, now, now, caseId));
  return getConversation(db, id);
}

export function renameConversation(db: Database, id: Id, title: string): Conversation {
  changed(statements(db).rename.run(title, id));
  return getConversation(db, id);
}

/**
 * At once and before this returns: nobody finds it or its messages any more. When the promise is fulfilled they are erased;
 * a crash before that is made up for at the next start.
 */
export async function removeConversation(db: Database, id: Id): Promise<void> {
  changed(statements(db).remove.run(id));
  await purgeRemoved(db);
}

/** Puts the branch that ends with this message on screen. `not-found` for a message of another conversation. */
export function setLeaf(db: Database, id: Id, leafId: Id): Conversation {
  changed(statements(db).setLeaf.run(leafId, id));
  return getConversation(db, id);
}

function changed(result: { readonly changes: number }): void {
  if (result.changes === 0) throw new AppError('not-found');
}
