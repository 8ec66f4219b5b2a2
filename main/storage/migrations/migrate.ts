import { AppError } from '../../contract/errors.ts';
import type { Database } from '../database.ts';
import type { Migration } from './migration.ts';

/**
 * Takes the missing steps in order, each wholly or not at all: its number is stored in the transaction that makes it.
 * A database with more steps than these is refused with `library-newer` and left as it is.
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  const done = Number(db.pragma('user_version', { simple: true }));
  if (done > migrations.length) throw new AppError('library-newer');
  for (const [index, migration] of migrations.entries()) {
    if (index < done) continue;
    db.transaction(() => {
      migration.up(db);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}
