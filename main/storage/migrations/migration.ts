import type { Database } from '../database.ts';

/** One step of the tables' history. Once released it is never edited: the next change is the next step. */
export type Migration = { readonly name: string; readonly up: (db: Database) => void };
