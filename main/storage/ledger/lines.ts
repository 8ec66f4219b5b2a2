import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../contract/errors.ts';
import type { LedgerFilter, LedgerPage } from '../../contract/ledger.ts';
import type { Time } from '../../contract/types.ts';
import type { Database } from '../database.ts';
import { type LedgerRow, parseRow } from './row.ts';
import { rowsAfter } from './rows.ts';

/**
 * Which rows are lines that people read, which results belong to them, and what they come to: read once and then kept up
 * with, because counting a hundred thousand rows for every page would take too long.
 */
export type LedgerLines = {
  /** Takes in the rows that were written since. */
  readonly catchUp: () => Promise<void>;
  /** Ascending. */
  readonly numbers: (filter: LedgerFilter) => readonly number[];
  readonly resultOf: (number: number) => number | null;
  readonly sums: (today: Time) => LedgerPage['sums'];
};

const ROWS_A_TURN = 200;

type Sums = {
  passagesToOffice: number;
  readonly openai: { messages: number; bytes: number };
  readonly office: { messages: number; bytes: number };
  readonly downloads: { count: number; bytesSent: number };
};

export function createLines(db: Database): LedgerLines {
  const lines: Record<LedgerFilter, number[]> = { all: [], openai: [], office: [], refused: [] };
  const results = new Map<number, number>();
  const open = new Map<number, LedgerRow>();
  const leftOn = new Map<string, number>();
  const sums: Sums = {
    passagesToOffice: 0,
    openai: { messages: 0, bytes: 0 },
    office: { messages: 0, bytes: 0 },
    downloads: { count: 0, bytesSent: 0 },
  };
  let at = 0;

  function add(row: LedgerRow): void {
    if (row.kind === 'result') {
      addResult(row);
      return;
    }
    lines.all.push(row.number);
    if (row.provider === 'openai' || row.provider === 'office') lines[row.provider].push(row.number);
    if (row.kind === 'refusal') lines.refused.push(row.number);
    if (row.kind !== 'intent') return;
    open.set(row.number, row);
    // Until it is known that nothing left, something may have.
    count(row, 1);
  }

  function addResult(row: LedgerRow): void {
    const intent = row.refersTo === null ? undefined : open.get(row.refersTo);
    if (!intent) return;
    open.delete(intent.number);
    results.set(intent.number, row.number);
    if (row.outcome === 'not-connected') count(intent, -1);
    if (row.provider === 'openai' || row.provider === 'office') sums[row.provider].bytes += row.bytesSent;
    if (row.purpose === 'download') sums.downloads.bytesSent += row.bytesSent;
  }

  function count(row: LedgerRow, by: 1 | -1): void {
    const day = dayOf(row.time);
    leftOn.set(day, (leftOn.get(day) ?? 0) + by);
    if (row.provider === 'office') sums.passagesToOffice += by * row.passages;
    if (row.purpose === 'download') sums.downloads.count += by;
    if (row.purpose === 'answer' && (row.provider === 'openai' || row.provider === 'office')) {
      sums[row.provider].messages += by;
    }
  }

  return {
    async catchUp() {
      for (;;) {
        if (!db.open) throw new AppError('library-locked');
        const rows = rowsAfter(db, at, ROWS_A_TURN);
        for (const { number, entry } of rows) {
          const row = parseRow(entry);
          // What is no row any more is named by the check.
          if (row !== null && row.number === number) add(row);
          at = number;
        }
        if (rows.length < ROWS_A_TURN) return;
        await setImmediate();
      }
    },
    numbers: (filter) => lines[filter],
    resultOf: (number) => results.get(number) ?? null,
    sums: (today) => ({
      passagesToOffice: sums.passagesToOffice,
      openai: { ...sums.openai },
      office: { ...sums.office },
      downloads: { ...sums.downloads },
      refused: lines.refused.length,
      leftToday: leftOn.get(dayOf(today)) ?? 0,
    }),
  };
}

/** The day of this computer's calendar. */
function dayOf(time: Time): string {
  return new Date(time).toDateString();
}
