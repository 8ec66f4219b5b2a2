import { AppError } from '../contract/errors.ts';
import type { Conversation, Id, ProviderId } from '../contract/types.ts';
import type { Database } from './database.ts';
import { newId } from './newId.ts';
import { prepared } from './statements.ts';

const columns = 'id, case_id AS caseId, title, provider, created, changed, leaf_id AS leafId';

const statements = prepared((prepare) => ({
  list: prepare<[caseId: Id], Conversation>(
    `SELECT ${columns} FROM conversations WHERE case_id = ? ORDER BY changed DESC, rowid DESC`,
  ),
  get: prepare<[id: Id], Conversation>(`SELECT ${columns} FROM conversations WHERE id = ?`),
  create: prepare<[id: Id, provider: ProviderId, created: number, changed: number, caseId: Id]>(`
    INSERT INTO conversations (id, case_id, title, provider, created, changed)
    SELECT ?, id, '', ?, ?, ? FROM cases WHERE id = ? AND removed = 0`),
  rename: prepare<[title: string, id: Id]>('UPDATE conversations SET title = ? WHERE id = ?'),
  remove: prepare<[id: Id]>('DELETE FROM conversations WHERE id = ?'),
  setLeaf: prepare<[leafId: Id, id: Id]>(`
    UPDATE conversations SET leaf_id = messages.id FROM messages
    WHERE messages.id = ? AND conversations.id = ? AND messages.conversation_id = conversations.id`),
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

/** With its messages. */
export function removeConversation(db: Database, id: Id): void {
  changed(statements(db).remove.run(id));
}

/** Puts the branch that ends with this message on screen. `not-found` for a message of another conversation. */
export function setLeaf(db: Database, id: Id, leafId: Id): Conversation {
  changed(statements(db).setLeaf.run(leafId, id));
  return getConversation(db, id);
}

function changed(result: { readonly changes: number }): void {
  if (result.changes === 0) throw new AppError('not-found');
}
