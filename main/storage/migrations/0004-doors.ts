import type { Migration } from './migration.ts';

/**
 * Where answers may be made besides this computer, and what is written down of it. The ledger and the tokens used are only
 * ever added to; a ledger payload is sealed with the key of its case, so that deleting the case takes it too.
 */
export const doors: Migration = {
  name: '0004-doors',
  up: (db) => {
    db.exec(`
      ALTER TABLE documents ADD COLUMN confidential INTEGER NOT NULL DEFAULT 1;
      ALTER TABLE cases ADD COLUMN keep_days INTEGER;
      ALTER TABLE cases ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
      UPDATE cases SET touched = unixepoch() * 1000;

      -- The text as it left or came back, with placeholders; null for what never left.
      ALTER TABLE messages ADD COLUMN wire TEXT;

      CREATE TABLE placeholders (
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        placeholder TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (conversation_id, placeholder)
      ) STRICT;

      CREATE TABLE secrets (
        name TEXT PRIMARY KEY,
        in_keychain INTEGER NOT NULL,
        value BLOB NOT NULL
      ) STRICT;

      CREATE TABLE certificates (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        expires INTEGER NOT NULL,
        pem TEXT NOT NULL
      ) STRICT;

      CREATE TABLE ledger (
        number INTEGER PRIMARY KEY,
        entry TEXT NOT NULL,
        hash BLOB NOT NULL,
        mac BLOB NOT NULL
      ) STRICT;
      CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
      CREATE TRIGGER ledger_is_never_cut BEFORE DELETE ON ledger
        BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;

      -- The last row, written with it; the same stands in a file outside the database.
      CREATE TABLE ledger_head (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        number INTEGER NOT NULL,
        mac BLOB NOT NULL
      ) STRICT;

      CREATE TABLE ledger_payloads (
        number INTEGER PRIMARY KEY,
        case_id TEXT REFERENCES cases (id) ON DELETE CASCADE,
        sealed BLOB NOT NULL
      ) STRICT;
      CREATE INDEX ledger_payloads_by_case ON ledger_payloads (case_id);

      CREATE TABLE usage (
        month TEXT NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        answers INTEGER NOT NULL,
        prompt INTEGER NOT NULL,
        reused INTEGER NOT NULL,
        generated INTEGER NOT NULL,
        milliseconds INTEGER NOT NULL,
        PRIMARY KEY (month, provider, model)
      ) STRICT;
    `);
  },
};
