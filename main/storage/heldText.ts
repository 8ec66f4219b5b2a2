import type { Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { prepared, transaction } from './statements.ts';

/** A confidential document, whatever its case. */
export type HeldDocument = { readonly id: Id; readonly name: string };

export type HeldPage = { readonly page: number; readonly text: string };

/** An answer that was written on this computer or by the office server; `number` is its place among all messages. */
export type HeldAnswer = { readonly number: number; readonly text: string; readonly thought: string };

/** So few at a time that fetching them keeps nobody waiting. */
const AT_ONCE = 8;

const statements = prepared((prepare) => ({
  documents: prepare<[], HeldDocument>('SELECT id, name FROM documents WHERE confidential = 1 AND removed = 0'),
  notRead: prepare<[], { readonly count: number }>(`
    SELECT count(*) AS count FROM documents WHERE confidential = 1 AND removed = 0
      AND (state ->> '$.kind' IS NOT 'read' OR pages_read < pages)`),
  pages: prepare<[documentId: Id, after: number], HeldPage>(
    `SELECT page, text FROM pages WHERE document_id = ? AND page > ? ORDER BY page LIMIT ${AT_ONCE}`,
  ),
  answers: prepare<[after: number], HeldAnswer>(`
    SELECT number, text, coalesce(details ->> '$.thought', '') AS thought
    FROM messages JOIN conversations ON conversations.id = conversation_id
    WHERE number > ? AND removed = 0 AND state IS NOT NULL AND provider <> 'openai' ORDER BY number LIMIT ${AT_ONCE}`),
}));

/** What of the library counts as held stands in these, and in nothing else. */
const watched = ['documents', 'pages', 'conversations', 'messages'] as const;

const generation = prepared((prepare) => prepare<[], { readonly number: number }>('SELECT number FROM temp.held'));
const watching = new WeakSet<Database>();

/**
 * Another number after every change of anything that can be held, whoever writes it: triggers of this connection, which is the
 * only one, count in memory. The same number twice means that a look in between the two would find what one at the first did.
 */
export function heldGeneration(db: Database): number {
  if (!watching.has(db)) watch(db);
  return generation(db).get()?.number ?? Number.NaN;
}

function watch(db: Database): void {
  const triggers = watched.flatMap((table) =>
    ['INSERT', 'UPDATE', 'DELETE'].map(
      (change) => `
        CREATE TEMP TRIGGER held_${table}_${change} AFTER ${change} ON main.${table}
        BEGIN UPDATE held SET number = number + 1; END;`,
    ),
  );
  transaction(db, () => {
    db.exec(
      `CREATE TEMP TABLE held (number INTEGER NOT NULL) STRICT; INSERT INTO held VALUES (0);${triggers.join('')}`,
    );
  });
  watching.add(db);
}

export function heldDocuments(db: Database): readonly HeldDocument[] {
  return statements(db).documents.all();
}

/** Confidential documents with pages whose words nobody knows. */
export function documentsNotRead(db: Database): number {
  return statements(db).notRead.get()?.count ?? 0;
}

/** The next pages behind page `after`; empty at the end. */
export function heldPages(db: Database, documentId: Id, after: number): readonly HeldPage[] {
  return statements(db).pages.all(documentId, after);
}

/** The next answers behind that of number `after`; empty at the end. */
export function heldAnswers(db: Database, after: number): readonly HeldAnswer[] {
  return statements(db).answers.all(after);
}
