import type { Migration } from './migration.ts';

/**
 * A passage is a span of a page; its text lies in `pages` alone. Every case has an index of its own, `passage_index_` and
 * the case's id, made with its first passage (passages.ts). Passages never go by themselves with their document: the
 * index would keep its words.
 */
export const passages: Migration = {
  name: '0002-passages',
  up: (db) => {
    db.exec(`
      CREATE TABLE passages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE RESTRICT,
        page INTEGER NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX passages_by_document ON passages (document_id, page);
    `);
  },
};
