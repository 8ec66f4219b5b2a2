import type { Database } from './database.ts';
import { storing } from './storageError.ts';

/** A prepared statement whose failures are AppErrors where they can be. */
export type Statement<Parameters extends unknown[], Row> = {
  readonly run: (...parameters: Parameters) => { readonly changes: number };
  readonly get: (...parameters: Parameters) => Row | undefined;
  readonly all: (...parameters: Parameters) => Row[];
};

export type Prepare = <Parameters extends unknown[], Row = never>(sql: string) => Statement<Parameters, Row>;

/** The statements of one file, prepared when first needed and then kept for as long as the database is. */
export function prepared<Statements>(make: (prepare: Prepare) => Statements): (db: Database) => Statements {
  const made = new WeakMap<Database, Statements>();
  return (db) => {
    const known = made.get(db);
    if (known) return known;
    const statements = make((sql) => guarded(db, sql));
    made.set(db, statements);
    return statements;
  };
}

/** All of `work` or nothing. Within another transaction it is a part of that one. */
export function transaction<T>(db: Database, work: () => T): T {
  return storing(() => db.transaction(work).immediate());
}

function guarded<Parameters extends unknown[], Row>(db: Database, sql: string): Statement<Parameters, Row> {
  const statement = storing(() => db.prepare<Parameters, Row>(sql));
  return {
    run: (...parameters) => storing(() => statement.run(...parameters)),
    get: (...parameters) => storing(() => statement.get(...parameters)),
    all: (...parameters) => storing(() => statement.all(...parameters)),
  };
}
