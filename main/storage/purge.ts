import { setImmediate } from 'node:timers/promises';
import type { Id } from '../contract/types.ts';
import { emptyLog } from './checkpoints.ts';
import type { Database } from './database.ts';
import { eraseWords } from './passages.ts';
import { prepared } from './statements.ts';

/** So many pages are erased in a few milliseconds: overwriting a thousand in one go would stop the window. */
const PAGES_A_STEP = 40;

const statements = prepared((prepare) => ({
  next: prepare<[], { readonly id: Id }>('SELECT id FROM documents WHERE removed = 1 LIMIT 1'),
  removePages: prepare<[id: Id, limit: number]>(`
    DELETE FROM pages WHERE rowid IN
      (SELECT rowid FROM pages WHERE document_id = ? ORDER BY page DESC LIMIT ?)`),
  removeDocument: prepare<[id: Id]>('DELETE FROM documents WHERE id = ?'),
  removeCases: prepare<[]>('DELETE FROM cases WHERE removed = 1'),
}));

/** Erases the pages and indexed words of removed documents and cases, a little at a time, then from the write-ahead log. */
export async function purgeRemoved(db: Database): Promise<void> {
  let erased = false;
  while (db.open) {
    const document = statements(db).next.get();
    if (!document) break;
    const more = erasePages(db, document.id) || eraseWords(db, document.id);
    if (!more) statements(db).removeDocument.run(document.id);
    erased = true;
    await setImmediate();
  }
  if (!db.open) return;
  if (statements(db).removeCases.run().changes > 0 || erased) await emptyLog(db);
}

/** Takes the last pages first, so that what is left is always the document's beginning. True if there were any. */
export function erasePages(db: Database, documentId: Id): boolean {
  return statements(db).removePages.run(documentId, PAGES_A_STEP).changes > 0;
}
