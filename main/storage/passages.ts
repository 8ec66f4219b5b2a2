import type { FoundPassage } from '../contract/documents.ts';
import type { Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { indexable } from './indexedText.ts';
import { type CountedWord, type MatchQuery, matchQuery, quoted } from './matchQuery.ts';
import { searchWords } from './searchWords.ts';
import { transaction } from './statements.ts';
import { storing } from './storageError.ts';

const MOST_RANKED = 6_000;
/** Beyond that a word counts as one that every other passage has: its rarity hardly weighs, and counting takes time. */
const MOST_COUNTED = 15_000;
const INDEX_PAGES_A_STEP = 50;
const PASSAGES_A_STEP = 500;
const INDEX_PAGES_MERGED = 24;

type NewPassage = { readonly page: number; readonly start: number; readonly end: number; readonly text: string };

/**
 * Stores a document's passages and indexes their words. The index holds no text (it is contentless) and belongs to one
 * case alone: search cannot cross cases, other cases do not weigh in a word's rarity, and a case's words go with its table.
 */
export function insertPassages(db: Database, documentId: Id, passages: readonly NewPassage[]): void {
  if (passages.length === 0) return;
  const index = indexOf(caseOf(db, documentId));
  transaction(db, () => {
    if (!hasIndex(db, index)) createIndex(db, index);
    const insertSpan = db.prepare('INSERT INTO passages (document_id, page, start, end) VALUES (?, ?, ?, ?)');
    const insertWords = db.prepare(`INSERT INTO ${index}(rowid, text) VALUES (?, ?)`);
    for (const { page, start, end, text } of passages) {
      const { lastInsertRowid } = insertSpan.run(documentId, page, start, end);
      insertWords.run(lastInsertRowid, indexable(text));
    }
    db.prepare(`INSERT INTO ${index}(${index}, rank) VALUES ('merge', ?)`).run(INDEX_PAGES_MERGED);
  });
}

/**
 * Takes some of a document's passages out; true if there were any. Search finds those no more, and their words leave the
 * bytes of the index with `eraseWords`.
 */
export function removePassages(db: Database, documentId: Id): boolean {
  const index = indexOf(caseOf(db, documentId));
  return transaction(db, () => {
    const some = `SELECT id FROM passages WHERE document_id = ? ORDER BY page LIMIT ${PASSAGES_A_STEP}`;
    if (hasIndex(db, index)) db.prepare(`DELETE FROM ${index} WHERE rowid IN (${some})`).run(documentId);
    return db.prepare(`DELETE FROM passages WHERE id IN (${some})`).run(documentId).changes > 0;
  });
}

/**
 * Writes a part of the index anew without the words of removed passages, in some 20 milliseconds; true until nothing is
 * left of them. FTS5's `secure-delete` would do for most words, but leaves those that happened to separate the pages of the
 * index, and takes twenty times as long.
 */
export function eraseWords(db: Database, documentId: Id): boolean {
  const index = indexOf(caseOf(db, documentId));
  if (!hasIndex(db, index)) return false;
  return storing(() => {
    const before = totalChanges(db);
    db.prepare(`INSERT INTO ${index}(${index}, rank) VALUES ('merge', ?)`).run(-INDEX_PAGES_A_STEP);
    return totalChanges(db) - before > 1;
  });
}

/**
 * Takes some of a removed case's index out, the index itself at last; true if there was any. It is emptied from below, table
 * by table: dropping a large one at once, which overwrites all of it, would stop the window.
 */
export function dropIndex(db: Database, caseId: Id): boolean {
  const index = indexOf(caseId);
  if (!hasIndex(db, index)) return false;
  return storing(() => {
    // The tables below an index are guarded against everybody but the index itself.
    db.unsafeMode(true);
    try {
      for (const table of ['data', 'docsize']) {
        const some = `SELECT id FROM ${index}_${table} LIMIT ${table === 'data' ? INDEX_PAGES_A_STEP : PASSAGES_A_STEP}`;
        if (db.prepare(`DELETE FROM ${index}_${table} WHERE id IN (${some})`).run().changes > 0) return true;
      }
    } finally {
      db.unsafeMode(false);
    }
    db.exec(`DROP TABLE ${index}`);
    return true;
  });
}

type Among = {
  readonly caseId: Id;
  /** Null or absent: all of the case's documents. */
  readonly documentIds?: readonly Id[] | null;
  readonly limit: number;
};

/** `query` is a question or words; any characters. Without a letter or digit nothing is found. */
export type PassageSearch = Among & { readonly query: string };

/** The passages of one case that share the most telling words with the query, best first by BM25. */
export function searchPassages(db: Database, { query, ...among }: PassageSearch): FoundPassage[] {
  const { counted } = countPassages(db, among.caseId, searchWords(query).words);
  return searchForWords(db, { ...among, words: counted, helpers: [] });
}

/**
 * As `searchPassages`, for words counted before; `helpers` find too, but only where there is room. A word that stands in
 * thousands of passages is not looked for by itself while there are rarer ones (matchQuery.ts).
 */
export function searchForWords(
  db: Database,
  search: Among & { readonly words: readonly CountedWord[]; readonly helpers: readonly CountedWord[] },
): FoundPassage[] {
  const { caseId, documentIds = null, words, helpers, limit } = search;
  if (limit < 1 || !hasPassages(db, caseId)) return [];
  return storing(() => {
    const index = indexOf(caseId);
    const count = (expression: string, upTo: number): number => countMatches(db, index, expression, upTo);
    const match = matchQuery({ words, helpers, count, wanted: limit });
    if (match === null) return [];
    const among = documentIds === null ? null : JSON.stringify(documentIds);
    return fetchPassages(db, best(db, index, { ...match, among, limit }));
  });
}

/** In how many of the case's passages each word stands, in any of its forms, and how many passages there are. */
export function countPassages(
  db: Database,
  caseId: Id,
  words: readonly string[],
): { readonly all: number; readonly counted: readonly CountedWord[] } {
  if (!hasPassages(db, caseId)) return { all: 0, counted: words.map((word) => ({ word, passages: 0 })) };
  return storing(() => {
    const index = indexOf(caseId);
    // The shadow table that has a row a passage: counting the index itself takes ten times as long.
    const all = db.prepare<[], { count: number }>(`SELECT count(*) AS count FROM ${index}_docsize`).get()?.count ?? 0;
    const counted = words.map((word) => {
      const passages = countMatches(db, index, quoted(word), MOST_COUNTED);
      return { word, passages: passages < MOST_COUNTED ? passages : Math.max(passages, Math.floor(all / 2)) };
    });
    return { all, counted };
  });
}

/** The first passages of each document, the documents in the order they were added. Scores are 0. */
export function openingPassages(db: Database, search: Among): FoundPassage[] {
  const { caseId, documentIds = null, limit } = search;
  const found = db
    .prepare<[object], { readonly id: number; readonly score: number }>(`
      SELECT passages.id, 0 AS score FROM passages JOIN documents ON documents.id = document_id
      WHERE case_id = :caseId AND removed = 0
        AND (:among IS NULL OR document_id IN (SELECT value FROM json_each(:among)))
      ORDER BY row_number() OVER (PARTITION BY document_id ORDER BY page, start), documents.rowid LIMIT :limit`)
    .all({ caseId, among: documentIds === null ? null : JSON.stringify(documentIds), limit });
  return fetchPassages(db, found);
}

/** The first passage of each of these documents, in their order. Scores are 0. */
export function firstPassages(db: Database, documentIds: readonly Id[]): FoundPassage[] {
  const first = db.prepare<[Id], { readonly id: number; readonly score: number }>(
    'SELECT id, 0 AS score FROM passages WHERE document_id = ? ORDER BY page, start LIMIT 1',
  );
  return fetchPassages(
    db,
    documentIds.flatMap((id) => first.get(id) ?? []),
  );
}

function fetchPassages(
  db: Database,
  found: readonly { readonly id: number; readonly score: number }[],
): FoundPassage[] {
  const passage = db.prepare<[number], Omit<FoundPassage, 'score'>>(`
    SELECT passages.id, document_id AS documentId, documents.name AS documentName, passages.page, start, end, pages.text
    FROM passages JOIN documents ON documents.id = document_id JOIN pages USING (document_id, page)
    WHERE passages.id = ? AND documents.removed = 0`);
  return found.flatMap(({ id, score }) => {
    const row = passage.get(id);
    return row ? [{ ...row, text: row.text.slice(row.start, row.end), score }] : [];
  });
}

type Ranked = { readonly id: number; readonly score: number };

/** The best of those that have the common words too; the others only where they leave room. */
function best(
  db: Database,
  index: string,
  { one, other, among, limit }: MatchQuery & { readonly among: string | null; readonly limit: number },
): Ranked[] {
  const first = rank(db, index, { match: one, among, limit });
  if (other === null || first.length >= limit) return first;
  const rest = rank(db, index, { match: other, among, limit });
  return [...first, ...rest].sort((a, b) => b.score - a.score || a.id - b.id).slice(0, limit);
}

/** Ranks a bounded number of passages, however common the words are. */
function rank(
  db: Database,
  index: string,
  query: { readonly match: string; readonly among: string | null; readonly limit: number },
): Ranked[] {
  const chosen = `SELECT id FROM passages WHERE document_id IN (SELECT value FROM json_each(:among))`;
  return db
    .prepare<[typeof query], Ranked>(`
      SELECT * FROM (
        SELECT rowid AS id, -bm25(${index}) AS score FROM ${index}
        WHERE ${index} MATCH :match ${query.among === null ? '' : `AND +rowid IN (${chosen})`}
        LIMIT ${MOST_RANKED}
      ) ORDER BY score DESC, id LIMIT :limit`)
    .all(query);
}

function hasIndex(db: Database, index: string): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(index) !== undefined;
}

/**
 * FTS5 is kept from merging by itself, which it does rarely but then for as long as a second: `insertPassages` and
 * `eraseWords` merge in steps of a few milliseconds, eight parts of the index at a time.
 */
function createIndex(db: Database, index: string): void {
  db.exec(`
    CREATE VIRTUAL TABLE ${index} USING fts5(
      text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
    );
    INSERT INTO ${index}(${index}, rank)
    VALUES ('automerge', 0), ('deletemerge', 0), ('usermerge', 8), ('crisismerge', 32)`);
}

function hasPassages(db: Database, caseId: Id): boolean {
  const found = db
    .prepare(
      'SELECT 1 FROM documents JOIN passages ON document_id = documents.id WHERE case_id = ? AND removed = 0 LIMIT 1',
    )
    .get(caseId);
  return found !== undefined;
}

function totalChanges(db: Database): number {
  return db.prepare<[], { changes: number }>('SELECT total_changes() AS changes').get()?.changes ?? 0;
}

function countMatches(db: Database, index: string, expression: string, upTo: number): number {
  const counted = db
    .prepare<[string, number], { count: number }>(
      `SELECT count(*) AS count FROM (SELECT 1 FROM ${index} WHERE ${index} MATCH ? LIMIT ?)`,
    )
    .get(expression, upTo);
  return counted?.count ?? 0;
}

function caseOf(db: Database, documentId: Id): Id {
  const row = db.prepare<[Id], { caseId: Id }>('SELECT case_id AS caseId FROM documents WHERE id = ?').get(documentId);
  if (!row) throw new Error('passages belong to a document');
  return row.caseId;
}

/** The id becomes part of a table's name, so its form is checked here again. */
function indexOf(caseId: Id): string {
  if (!/^[0-9a-f]{32}$/.test(caseId)) throw new Error('not the id of a case');
  return `passage_index_${caseId}`;
}
