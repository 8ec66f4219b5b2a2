import type { Migration } from './migration.ts';

/** Files that were given to a case and are not copied yet, so that quitting or a crash forgets none of them. */
export const intake: Migration = {
  name: '0003-intake',
  up: (db) => {
    db.exec(`
      CREATE TABLE intake (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        path TEXT NOT NULL
      ) STRICT;
    `);
  },
};
