import type { Migration } from './migration.ts';

/** What stands in a page and nobody sees on it: shown to people, kept from search, from answers and from models. */
export const hidden: Migration = {
  name: '0007-hidden',
  up: (db) => {
    db.exec('ALTER TABLE pages ADD COLUMN hidden TEXT');
  },
};
