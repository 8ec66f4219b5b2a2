import type { Draft } from '../contract/conversations.ts';
import type { Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { prepared, transaction } from './statements.ts';

const statements = prepared((prepare) => ({
  list: prepare<[], Draft>(`
    SELECT case_id AS caseId, conversation_id AS conversationId, text FROM drafts ORDER BY changed DESC, rowid DESC`),
  keep: prepare<[changed: number, text: string, conversationId: Id, caseId: Id]>(`
    INSERT INTO drafts (case_id, conversation_id, changed, text)
    SELECT case_id, id, ?, ? FROM conversations WHERE id = ? AND case_id = ? AND removed = 0
    ON CONFLICT (conversation_id) DO UPDATE SET changed = excluded.changed, text = excluded.text`),
  keepNew: prepare<[changed: number, text: string, caseId: Id]>(`
    INSERT INTO drafts (case_id, conversation_id, changed, text)
    SELECT id, NULL, ?, ? FROM cases WHERE id = ? AND removed = 0
    ON CONFLICT (case_id) WHERE conversation_id IS NULL DO UPDATE SET changed = excluded.changed, text = excluded.text`),
  remove: prepare<[caseId: Id, conversationId: Id | null]>(
    'DELETE FROM drafts WHERE case_id = ? AND conversation_id IS ?',
  ),
}));

/** The one that was typed last comes first. */
export function listDrafts(db: Database): Draft[] {
  return statements(db).list.all();
}

/** Each takes the place of the one before, an empty one removes it. Of what is not there any more nothing is kept. */
export function keepDrafts(db: Database, drafts: readonly Draft[]): void {
  transaction(db, () => {
    const now = Date.now();
    for (const { caseId, conversationId, text } of drafts) {
      if (text === '') statements(db).remove.run(caseId, conversationId);
      else if (conversationId === null) statements(db).keepNew.run(now, text, caseId);
      else statements(db).keep.run(now, text, conversationId, caseId);
    }
  });
}
