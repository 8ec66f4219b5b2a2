import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../contract/errors.ts';
import type { LedgerCheck } from '../../contract/types.ts';
import type { Database } from '../database.ts';
import { compareEnds, type Found } from './ends.ts';
import { readHead } from './head.ts';
import { readPayload } from './payloads.ts';
import { type LedgerRow, NO_HASH, openRow, type SealedRow, toHex } from './row.ts';
import { getRow, headInDatabase, lastRow, rowsAfter } from './rows.ts';

/** So long at a time, then others have their turn. */
const TURN_MILLISECONDS = 8;
const ROWS_A_READ = 50;
/** More than a person reads, and little enough to be told. */
const PROBLEMS_TOLD = 1_000;
/** Clocks are corrected by this much without anybody setting them. */
const CLOCK_TOLERANCE = 5_000;

/** Every row, its place in the chain, its payload, and the end. */
export async function checkLedger(options: {
  readonly db: Database;
  readonly key: Uint8Array;
  readonly headFile: string;
  readonly now: () => number;
}): Promise<LedgerCheck> {
  const { db, key, headFile, now } = options;
  const file = readHead(headFile, key);
  const last = lastRow(db);
  const atFile = typeof file === 'string' ? null : getRow(db, file.number);
  const atEnd = compareEnds({ file, database: headInDatabase(db), last, atFile });

  const chain = createChain(key);
  let entries = 0;
  let at = Number.MIN_SAFE_INTEGER;
  let turn = performance.now();
  while (last !== null && at < last.number) {
    if (!db.open) throw new AppError('library-locked');
    const rows = rowsAfter(db, at, ROWS_A_READ);
    if (rows.length === 0) break;
    for (const sealed of rows) {
      if (sealed.number > last.number) break;
      const row = chain.add(sealed);
      if (row?.kind !== 'result') entries += 1;
      if (row && readPayload(db, key, row).kind === 'changed') chain.report(row.number, 'changed');
      at = sealed.number;
      if (performance.now() - turn < TURN_MILLISECONDS) continue;
      await setImmediate();
      if (!db.open) throw new AppError('library-locked');
      turn = performance.now();
    }
  }
  const found = [...chain.found(), ...atEnd];
  return { checked: now(), entries, problems: found.slice(0, PROBLEMS_TOLD) };
}

export type Chain = {
  /** The next row; null when it is not what it was. */
  readonly add: (sealed: SealedRow) => LedgerRow | null;
  readonly report: (number: number, problem: Found['problem']) => void;
  readonly found: () => readonly Found[];
};

/** Follows rows from the first to the last, with the library's key or without it. */
export function createChain(key: Uint8Array | null): Chain {
  const problems: Found[] = [];
  let expected = 1;
  let before: { readonly row: LedgerRow; readonly hash: string } | null = null;

  function report(number: number, problem: Found['problem']): void {
    if (problems.length < PROBLEMS_TOLD) problems.push({ number, problem });
  }

  return {
    add(sealed) {
      for (; expected < sealed.number && problems.length < PROBLEMS_TOLD; expected += 1) report(expected, 'missing');
      const isNext = before === null ? sealed.number === 1 : before.row.number + 1 === sealed.number;
      expected = Math.max(expected, sealed.number + 1);
      const row = openRow(sealed, key);
      if (row === null) {
        report(sealed.number, 'changed');
        before = null;
        return null;
      }
      const previous = before?.hash ?? NO_HASH;
      // A row that was written, but after another one: from an older copy.
      if (isNext && row.previous !== previous) report(row.number, 'rolled-back');
      if (before && clockWentBack(before.row, row)) report(row.number, 'clock-back');
      before = { row, hash: toHex(sealed.hash) };
      return row;
    },
    report,
    found: () => problems,
  };
}

/** Within one process the other clock tells how much time really passed. */
function clockWentBack(before: LedgerRow, row: LedgerRow): boolean {
  const passed = before.boot === row.boot ? Math.max(row.monotonic - before.monotonic, 0) : 0;
  return row.time < before.time + passed - CLOCK_TOLERANCE;
}
