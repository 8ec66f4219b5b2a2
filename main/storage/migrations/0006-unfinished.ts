import type { Migration } from './migration.ts';

/** Files outside the library that are being written: what the end of the program leaves of them is removed later. */
export const unfinished: Migration = {
  name: '0006-unfinished',
  up: (db) => {
    db.exec('CREATE TABLE unfinished_files (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;');
  },
};
