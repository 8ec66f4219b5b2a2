import type { Database } from '../database.ts';
import { prepared } from '../statements.ts';
import type { LedgerHead } from './head.ts';
import type { SealedRow } from './row.ts';

const columns = 'number, entry, hash, mac';

const statements = prepared((prepare) => ({
  insert: prepare<[number: number, entry: string, hash: Uint8Array, mac: Uint8Array]>(
    'INSERT INTO ledger (number, entry, hash, mac) VALUES (?, ?, ?, ?)',
  ),
  last: prepare<[], SealedRow>(`SELECT ${columns} FROM ledger ORDER BY number DESC LIMIT 1`),
  get: prepare<[number: number], SealedRow>(`SELECT ${columns} FROM ledger WHERE number = ?`),
  after: prepare<[number: number, limit: number], SealedRow>(
    `SELECT ${columns} FROM ledger WHERE number > ? ORDER BY number LIMIT ?`,
  ),
  head: prepare<[], LedgerHead>('SELECT number, mac FROM ledger_head'),
  setHead: prepare<[number: number, mac: Uint8Array]>(
    `INSERT INTO ledger_head (id, number, mac) VALUES (1, ?, ?)
     ON CONFLICT (id) DO UPDATE SET number = excluded.number, mac = excluded.mac`,
  ),
}));

export function insertRow(db: Database, { number, entry, hash, mac }: SealedRow): void {
  statements(db).insert.run(number, entry, hash, mac);
}

export function lastRow(db: Database): SealedRow | null {
  return statements(db).last.get() ?? null;
}

export function getRow(db: Database, number: number): SealedRow | null {
  return statements(db).get.get(number) ?? null;
}

/** Oldest first. */
export function rowsAfter(db: Database, number: number, limit: number): SealedRow[] {
  return statements(db).after.all(number, limit);
}

/** What the database itself says its last row is. */
export function headInDatabase(db: Database): LedgerHead | null {
  return statements(db).head.get() ?? null;
}

export function setHeadInDatabase(db: Database, { number, mac }: LedgerHead): void {
  statements(db).setHead.run(number, mac);
}
