import type { Migration } from './migration.ts';

/**
 * Long columns stand last, so that a row's short ones are read without them. A `removed` document is invisible and waits
 * for its pages to be taken out step by step.
 */
export const library: Migration = {
  name: '0001-library',
  up: (db) => {
    db.exec(`
      CREATE TABLE library (
        id TEXT NOT NULL
      ) STRICT;

      CREATE TABLE cases (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        created INTEGER NOT NULL,
        removed INTEGER NOT NULL DEFAULT 0,
        key BLOB NOT NULL
      ) STRICT;

      CREATE TABLE documents (
        id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        format TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        added INTEGER NOT NULL,
        state TEXT NOT NULL,
        pages INTEGER NOT NULL DEFAULT 0,
        pages_read INTEGER NOT NULL DEFAULT 0,
        crashes INTEGER NOT NULL DEFAULT 0,
        removed INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE UNIQUE INDEX documents_by_content ON documents (case_id, sha256) WHERE removed = 0;
      CREATE INDEX documents_by_case ON documents (case_id);

      CREATE TABLE pages (
        document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        page INTEGER NOT NULL,
        unread TEXT,
        width REAL,
        height REAL,
        text TEXT NOT NULL,
        boxes BLOB NOT NULL,
        PRIMARY KEY (document_id, page)
      ) STRICT;
      CREATE INDEX pages_unread ON pages (document_id, page, unread) WHERE unread IS NOT NULL;

      CREATE TABLE conversations (
        id TEXT PRIMARY KEY,
        case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        provider TEXT NOT NULL,
        created INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        leaf_id TEXT
      ) STRICT;
      CREATE INDEX conversations_by_case ON conversations (case_id, changed);

      CREATE TABLE messages (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent_id TEXT,
        created INTEGER NOT NULL,
        state TEXT,
        text TEXT NOT NULL,
        details TEXT
      ) STRICT;
      CREATE INDEX messages_by_conversation ON messages (conversation_id);

      CREATE TABLE settings (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT;

      CREATE TABLE models (
        id TEXT PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        threads INTEGER,
        added INTEGER NOT NULL
      ) STRICT;
    `);
  },
};
