import type { Migration } from './migration.ts';

/** Where models came from and how they did here, and the adapters of each case. */
export const models: Migration = {
  name: '0005-models',
  up: (db) => {
    db.exec(`
      ALTER TABLE models ADD COLUMN source TEXT NOT NULL DEFAULT 'file';
      ALTER TABLE models ADD COLUMN last_used INTEGER;
      ALTER TABLE models ADD COLUMN tokens_per_second REAL;
      -- Of a downloaded file, as the hub has it.
      ALTER TABLE models ADD COLUMN sha256 TEXT;
      -- Of the catalogue, where it says how conversations are written down for it.
      ALTER TABLE models ADD COLUMN catalogue_id TEXT;
      -- Of another program's: found again at every look, and not wanted on the list.
      ALTER TABLE models ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0;

      CREATE TABLE adapters (
        id TEXT PRIMARY KEY,
        path TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        architecture TEXT NOT NULL,
        base TEXT,
        added INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE case_adapters (
        case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        adapter_id TEXT NOT NULL REFERENCES adapters (id) ON DELETE CASCADE,
        scale REAL NOT NULL,
        PRIMARY KEY (case_id, adapter_id)
      ) STRICT;
    `);
  },
};
