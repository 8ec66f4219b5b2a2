import type {
  Document,
  DocumentFormat,
  DocumentPage,
  DocumentState,
  UnreadPage,
  UnreadReason,
} from '../contract/documents.ts';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { unpackWordBoxes } from '../contract/wordBoxes.ts';
import type { ReadPage } from '../workers/methods.ts';
import type { Database } from './database.ts';
import { insertPassages, removePassages } from './passages.ts';
import { erasePages, purgeRemoved } from './purge.ts';
import { prepared, transaction } from './statements.ts';

/** `reading` is a matter of the moment and never stored: who reads puts it in the place of `waiting`. */
export type StoredDocumentState = Exclude<DocumentState, { readonly kind: 'reading' }>;

/** A span of a page's text, to be found by search. */
export type NewPassage = { readonly page: number; readonly start: number; readonly end: number };

type DocumentRow = {
  readonly id: Id;
  readonly caseId: Id;
  readonly name: string;
  readonly format: DocumentFormat;
  readonly bytes: number;
  readonly added: number;
  readonly state: string;
  readonly pages: number;
  readonly pagesRead: number;
  readonly confidential: number;
};

type PageRow = {
  readonly page: number;
  readonly text: string;
  readonly unread: UnreadReason | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly boxes: Uint8Array;
  readonly hidden: string | null;
};

export type PageText = { readonly page: number; readonly text: string; readonly unread: UnreadReason | null };

const columns =
  'id, case_id AS caseId, name, format, bytes, added, state, pages, pages_read AS pagesRead, confidential';

const statements = prepared((prepare) => ({
  add: prepare<
    [
      id: Id,
      name: string,
      format: DocumentFormat,
      bytes: number,
      sha256: string,
      added: number,
      state: string,
      caseId: Id,
    ]
  >(`
    INSERT INTO documents (id, case_id, name, format, bytes, sha256, added, state)
    SELECT ?, id, ?, ?, ?, ?, ?, ? FROM cases WHERE id = ? AND removed = 0`),
  duplicate: prepare<[caseId: Id, sha256: string], { readonly id: Id }>(
    'SELECT id FROM documents WHERE case_id = ? AND sha256 = ? AND removed = 0',
  ),
  list: prepare<[caseId: Id], DocumentRow>(
    `SELECT ${columns} FROM documents WHERE case_id = ? AND removed = 0 ORDER BY rowid`,
  ),
  get: prepare<[id: Id], DocumentRow>(`SELECT ${columns} FROM documents WHERE id = ? AND removed = 0`),
  unread: prepare<[id: Id], UnreadPage>(
    'SELECT page, unread AS reason FROM pages WHERE document_id = ? AND unread IS NOT NULL ORDER BY page',
  ),
  hidden: prepare<[id: Id], { readonly page: number }>(
    'SELECT page FROM pages WHERE document_id = ? AND hidden IS NOT NULL ORDER BY page',
  ),
  setState: prepare<[state: string, id: Id]>('UPDATE documents SET state = ? WHERE id = ? AND removed = 0'),
  setPageCount: prepare<[pages: number, id: Id]>('UPDATE documents SET pages = ? WHERE id = ? AND removed = 0'),
  addPagesRead: prepare<[pages: number, id: Id]>(
    'UPDATE documents SET pages_read = pages_read + ? WHERE id = ? AND removed = 0',
  ),
  noPagesRead: prepare<[id: Id]>('UPDATE documents SET pages_read = 0 WHERE id = ? AND removed = 0'),
  addPage: prepare<
    [
      documentId: Id,
      page: number,
      unread: UnreadReason | null,
      width: number | null,
      height: number | null,
      text: string,
      boxes: Uint8Array,
      hidden: string | null,
    ]
  >(
    'INSERT INTO pages (document_id, page, unread, width, height, text, boxes, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ),
  nextPage: prepare<[id: Id, id: Id], { readonly page: number }>(`
    SELECT min(page) + 1 AS page FROM (SELECT 0 AS page UNION ALL SELECT page FROM pages WHERE document_id = ?) AS before
    WHERE NOT EXISTS (SELECT 1 FROM pages WHERE document_id = ? AND page = before.page + 1)`),
  unfinished: prepare<[], { readonly id: Id }>(
    `SELECT id FROM documents WHERE state ->> '$.kind' = 'waiting' AND removed = 0 ORDER BY rowid`,
  ),
  all: prepare<[], { readonly id: Id }>('SELECT id FROM documents WHERE removed = 0'),
  setConfidential: prepare<[confidential: number, id: Id]>(
    'UPDATE documents SET confidential = ? WHERE id = ? AND removed = 0',
  ),
  remove: prepare<[id: Id]>(`UPDATE documents SET removed = 1, name = '' WHERE id = ? AND removed = 0`),
  page: prepare<[id: Id, page: number], PageRow>(
    'SELECT page, text, unread, width, height, boxes, hidden FROM pages WHERE document_id = ? AND page = ?',
  ),
  texts: prepare<[id: Id], PageText>('SELECT page, text, unread FROM pages WHERE document_id = ? ORDER BY page'),
  noteCrash: prepare<[id: Id], { readonly crashes: number }>(
    'UPDATE documents SET crashes = crashes + 1 WHERE id = ? AND removed = 0 RETURNING crashes',
  ),
}));

/** Its original must be stored already: a document whose file is missing is a damaged library. */
export function addDocument(
  db: Database,
  document: {
    readonly id: Id;
    readonly caseId: Id;
    readonly name: string;
    readonly format: DocumentFormat;
    readonly bytes: number;
    readonly sha256: string;
  },
): Document {
  const { id, caseId, name, format, bytes, sha256 } = document;
  const state: StoredDocumentState = { kind: 'waiting' };
  found(statements(db).add.run(id, name, format, bytes, sha256, Date.now(), JSON.stringify(state), caseId));
  return getDocument(db, id);
}

/** The document of this case with the same bytes. Ask right before `addDocument`, which refuses a second one. */
export function findDuplicate(db: Database, caseId: Id, sha256: string): Id | null {
  return statements(db).duplicate.get(caseId, sha256)?.id ?? null;
}

/** In the order they were added. */
export function listDocuments(db: Database, caseId: Id): Document[] {
  return statements(db)
    .list.all(caseId)
    .map((row) => toDocument(db, row));
}

export function getDocument(db: Database, id: Id): Document {
  const row = statements(db).get.get(id);
  if (!row) throw new AppError('not-found');
  return toDocument(db, row);
}

export function setDocumentState(db: Database, id: Id, state: StoredDocumentState): void {
  found(statements(db).setState.run(JSON.stringify(state), id));
}

export function setPageCount(db: Database, id: Id, pages: number): void {
  found(statements(db).setPageCount.run(pages, id));
}

/** Stores pages and what search finds in them, all or none. `not-found` when the document was removed meanwhile. */
export function storePages(db: Database, id: Id, pages: readonly ReadPage[], passages: readonly NewPassage[]): void {
  transaction(db, () => {
    const texts = new Map<number, string>();
    for (const { page, text, unread, size, boxes, hidden = null } of pages) {
      texts.set(page, text);
      statements(db).addPage.run(id, page, unread, size?.width ?? null, size?.height ?? null, text, boxes, hidden);
    }
    const read = pages.filter((page) => page.unread === null).length;
    found(statements(db).addPagesRead.run(read, id));
    insertPassages(
      db,
      id,
      passages.map((passage) => ({
        ...passage,
        text: texts.get(passage.page)?.slice(passage.start, passage.end) ?? '',
      })),
    );
  });
}

/** The first page that is not stored yet, from which reading goes on. */
export function nextPage(db: Database, id: Id): number {
  return statements(db).nextPage.get(id, id)?.page ?? 1;
}

/** Documents still to be read, the one that waits longest first. */
export function unfinishedDocuments(db: Database): Id[] {
  return statements(db)
    .unfinished.all()
    .map((row) => row.id);
}

export function documentIds(db: Database): ReadonlySet<Id> {
  return new Set(
    statements(db)
      .all.all()
      .map((row) => row.id),
  );
}

/** Forgets what was read, so that reading can begin anew. */
export function clearPages(db: Database, id: Id): void {
  transaction(db, () => {
    found(statements(db).noPagesRead.run(id));
    while (removePassages(db, id)) {}
    while (erasePages(db, id)) {}
  });
}

/**
 * At once and before this returns nobody finds the document, its name or its passages any more. When the promise is
 * fulfilled its pages and words are erased; a crash before that is made up for at the next start. Its original is the caller's to remove.
 */
export async function removeDocument(db: Database, id: Id): Promise<void> {
  found(statements(db).remove.run(id));
  await purgeRemoved(db);
}

export function getPage(db: Database, id: Id, page: number): DocumentPage {
  const row = statements(db).page.get(id, page);
  if (!row) throw new AppError('not-found');
  const { text, unread, width, height, boxes, hidden } = row;
  const size = width === null || height === null ? null : { width, height };
  return { page, text, unread, size, words: unpackWordBoxes(boxes), hidden: hidden ?? '' };
}

export function pageTexts(db: Database, documentId: Id): PageText[] {
  return statements(db).texts.all(documentId);
}

/** By hand only: no document is ever taken for harmless by what it says. */
export function setConfidential(db: Database, id: Id, confidential: boolean): void {
  found(statements(db).setConfidential.run(confidential ? 1 : 0, id));
}

/** Counts one more crash of the parser in this document and returns how many there were. */
export function noteParserCrash(db: Database, id: Id): number {
  const row = statements(db).noteCrash.get(id);
  if (!row) throw new AppError('not-found');
  return row.crashes;
}

function toDocument(db: Database, row: DocumentRow): Document {
  const state: StoredDocumentState = JSON.parse(row.state);
  const hidden = statements(db)
    .hidden.all(row.id)
    .map(({ page }) => page);
  return { ...row, confidential: row.confidential === 1, state, unread: statements(db).unread.all(row.id), hidden };
}

function found(result: { readonly changes: number }): void {
  if (result.changes === 0) throw new AppError('not-found');
}
