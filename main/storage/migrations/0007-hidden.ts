import type { Migration } from './migration.ts';

/** What stands in a page and nobody sees on it: shown to people, kept from search, from answers and from models. */
export const hidden: Migration = {
  name: '0007-hidden',
  up: (db) => {
    db.exec(`
      ALTER TABLE pages ADD COLUMN hidden TEXT;
      -- As for pages that were not read: a document is listed without looking at its pages.
      CREATE INDEX pages_hidden ON pages (document_id, page) WHERE hidden IS NOT NULL;
    `);
  },
};
