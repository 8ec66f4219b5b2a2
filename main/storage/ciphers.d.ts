/** The package ships its types where its own `exports` hide them: it is better-sqlite3 with a key. */
declare module 'better-sqlite3-multiple-ciphers' {
  import Plain from 'better-sqlite3';

  namespace Ciphers {
    type Database = Plain.Database & { key(key: Buffer): number };
  }

  const Ciphers: {
    new (file: string, options?: Plain.Options): Ciphers.Database;
    readonly SqliteError: typeof Plain.SqliteError;
  };

  export = Ciphers;
}
