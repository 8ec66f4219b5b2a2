import { setImmediate } from 'node:timers/promises';
import type { Id } from '../contract/types.ts';
import { emptyLog, roomInLog } from './checkpoints.ts';
import type { Database } from './database.ts';
import { dropIndex, eraseWords, removePassages } from './passages.ts';
import { prepared } from './statements.ts';

/** So many are erased in a few milliseconds: overwriting a thousand in one go would stop the window. */
const PAGES_A_STEP = 40;
const MESSAGES_A_STEP = 20;
const PAYLOADS_A_STEP = 4;

const statements = prepared((prepare) => ({
  nextDocument: prepare<[], { readonly id: Id; readonly caseRemoved: number }>(`
    SELECT documents.id, cases.removed AS caseRemoved FROM documents JOIN cases ON cases.id = case_id
    WHERE documents.removed = 1 LIMIT 1`),
  removePages: prepare<[id: Id, limit: number]>(`
    DELETE FROM pages WHERE rowid IN
      (SELECT rowid FROM pages WHERE document_id = ? ORDER BY page DESC LIMIT ?)`),
  removeCasePassages: prepare<[id: Id]>(`
    DELETE FROM passages WHERE id IN (SELECT id FROM passages WHERE document_id = ? LIMIT 2000)`),
  removeDocument: prepare<[id: Id]>('DELETE FROM documents WHERE id = ?'),
  nextConversation: prepare<[], { readonly id: Id }>('SELECT id FROM conversations WHERE removed = 1 LIMIT 1'),
  removeMessages: prepare<[id: Id, limit: number]>(`
    DELETE FROM messages WHERE number IN (SELECT number FROM messages WHERE conversation_id = ? LIMIT ?)`),
  removeConversation: prepare<[id: Id]>('DELETE FROM conversations WHERE id = ?'),
  nextCase: prepare<[], { readonly id: Id }>('SELECT id FROM cases WHERE removed = 1 LIMIT 1'),
  removePayloads: prepare<[id: Id, limit: number]>(`
    DELETE FROM ledger_payloads WHERE number IN (SELECT number FROM ledger_payloads WHERE case_id = ? LIMIT ?)`),
  removeCase: prepare<[id: Id]>('DELETE FROM cases WHERE id = ?'),
}));

/** Erases what removed documents, conversations and cases held, a little at a time, then from the write-ahead log too. */
export async function purgeRemoved(db: Database): Promise<void> {
  let erased = false;
  while (db.open && eraseSome(db)) {
    erased = true;
    await setImmediate();
    await roomInLog(db);
  }
  if (erased) await emptyLog(db);
}

/** Takes the last pages first, so that what is left is always the document's beginning. True if there were any. */
export function erasePages(db: Database, documentId: Id): boolean {
  return statements(db).removePages.run(documentId, PAGES_A_STEP).changes > 0;
}

/** False when nothing removed is left. Each part is found and erased anew, so a crash in between changes nothing. */
function eraseSome(db: Database): boolean {
  const document = statements(db).nextDocument.get();
  if (document) {
    const { id, caseRemoved } = document;
    const more = caseRemoved
      ? eraseOfRemovedCase(db, id)
      : removePassages(db, id) || erasePages(db, id) || eraseWords(db, id);
    if (!more) statements(db).removeDocument.run(id);
    return true;
  }
  const conversation = statements(db).nextConversation.get();
  if (conversation) {
    const { changes } = statements(db).removeMessages.run(conversation.id, MESSAGES_A_STEP);
    if (changes === 0) statements(db).removeConversation.run(conversation.id);
    return true;
  }
  const oneCase = statements(db).nextCase.get();
  if (!oneCase) return false;
  const more = dropIndex(db, oneCase.id) || statements(db).removePayloads.run(oneCase.id, PAYLOADS_A_STEP).changes > 0;
  if (!more) statements(db).removeCase.run(oneCase.id);
  return true;
}

/** The words in the index go with the whole index. */
function eraseOfRemovedCase(db: Database, documentId: Id): boolean {
  return statements(db).removeCasePassages.run(documentId).changes > 0 || erasePages(db, documentId);
}
