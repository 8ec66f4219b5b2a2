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
      -- A case is kept for so long after its last question, document or name, whoever writes them.
      CREATE TRIGGER case_touched_by_question AFTER INSERT ON messages WHEN NEW.state IS NULL BEGIN
        UPDATE cases SET touched = max(touched, NEW.created)
          WHERE id = (SELECT case_id FROM conversations WHERE id = NEW.conversation_id);
      END;
      CREATE TRIGGER case_touched_by_document AFTER INSERT ON documents BEGIN
        UPDATE cases SET touched = max(touched, NEW.added) WHERE id = NEW.case_id;
      END;
      CREATE TRIGGER case_touched_by_name AFTER UPDATE OF name ON cases WHEN NEW.removed = 0 BEGIN
        UPDATE cases SET touched = max(touched, unixepoch() * 1000) WHERE id = NEW.id;
      END;

      -- When something was last so: the clock was seen, a backup was made.
      CREATE TABLE moments (
        name TEXT PRIMARY KEY,
        time INTEGER NOT NULL
      ) STRICT;

      -- Invisible, and waits for its messages to be taken out step by step.
      ALTER TABLE conversations ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

      -- The text as it left or came back, with placeholders; null for what never left.
      ALTER TABLE messages ADD COLUMN wire TEXT;

      -- Whatever main may do wrong: a conversation never changes its provider, and one whose messages may leave for OpenAI
      -- takes no answer that was made anywhere else or that points into a document.
      CREATE TRIGGER provider_is_fixed BEFORE UPDATE OF provider ON conversations
        WHEN NEW.provider <> OLD.provider BEGIN SELECT RAISE(ABORT, 'the provider of a conversation is fixed'); END;
      CREATE TRIGGER openai_is_told_no_document BEFORE INSERT ON messages
        WHEN NEW.details IS NOT NULL
          AND (SELECT provider FROM conversations WHERE id = NEW.conversation_id) = 'openai'
          AND (NEW.details ->> '$.provider' IS NOT 'openai' OR NEW.details ->> '$.mode' IS NOT 'answer'
            OR json_array_length(NEW.details, '$.passages') IS NOT 0
            OR json_array_length(NEW.details, '$.citations') IS NOT 0
            OR NEW.details ->> '$.coverage' IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'words of documents stay out of this conversation'); END;
      CREATE TRIGGER openai_is_told_no_document_later BEFORE UPDATE ON messages
        WHEN NEW.details IS NOT NULL
          AND (SELECT provider FROM conversations WHERE id = NEW.conversation_id) = 'openai'
          AND (NEW.details ->> '$.provider' IS NOT 'openai' OR NEW.details ->> '$.mode' IS NOT 'answer'
            OR json_array_length(NEW.details, '$.passages') IS NOT 0
            OR json_array_length(NEW.details, '$.citations') IS NOT 0
            OR NEW.details ->> '$.coverage' IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'words of documents stay out of this conversation'); END;

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
