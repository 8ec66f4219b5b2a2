import type { Migration } from './migration.ts';

/** What was typed and not sent. Goes at once with its conversation or case, whoever removes those. */
export const drafts: Migration = {
  name: '0008-drafts',
  up: (db) => {
    db.exec(`
      CREATE TABLE drafts (
        case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        -- Null for the conversation that its first question will begin.
        conversation_id TEXT UNIQUE REFERENCES conversations (id) ON DELETE CASCADE,
        changed INTEGER NOT NULL,
        text TEXT NOT NULL
      ) STRICT;
      CREATE INDEX drafts_by_case ON drafts (case_id);
      CREATE UNIQUE INDEX drafts_of_new_conversations ON drafts (case_id) WHERE conversation_id IS NULL;
      CREATE TRIGGER draft_goes_with_conversation AFTER UPDATE OF removed ON conversations WHEN NEW.removed = 1
        BEGIN DELETE FROM drafts WHERE conversation_id = NEW.id; END;
      CREATE TRIGGER drafts_go_with_case AFTER UPDATE OF removed ON cases WHEN NEW.removed = 1
        BEGIN DELETE FROM drafts WHERE case_id = NEW.id; END;
    `);
  },
};
