import type { Found } from './ends.ts';
import { beginsChain, type LedgerRow, NO_HASH, openRow, type SealedRow, toHex } from './row.ts';

/** More than a person reads, and little enough to be told. */
export const PROBLEMS_TOLD = 1_000;
/** Clocks are corrected by this much without anybody setting them. */
const CLOCK_TOLERANCE = 5_000;

export type Chain = {
  /** The next row; null when it is not what it was. */
  readonly add: (sealed: SealedRow) => LedgerRow | null;
  readonly report: (number: number, problem: Found['problem']) => void;
  readonly found: () => readonly Found[];
};

/** Follows rows from the first to the last, with the library's key or without it. */
export function createChain(key: Uint8Array | null): Chain {
  const problems: Found[] = [];
  let most = PROBLEMS_TOLD;
  let expected = 1;
  let before: { readonly row: LedgerRow; readonly hash: string } | null = null;

  function report(number: number, problem: Found['problem']): void {
    if (problems.length < most) problems.push({ number, problem });
  }

  return {
    add(sealed) {
      for (; expected < sealed.number && problems.length < most; expected += 1) report(expected, 'missing');
      const isNext = before === null ? sealed.number === 1 : before.row.number + 1 === sealed.number;
      expected = Math.max(expected, sealed.number + 1);
      const row = openRow(sealed, key);
      if (row === null) {
        report(sealed.number, 'changed');
        before = null;
        return null;
      }
      const previous = before?.hash ?? NO_HASH;
      // However much was found before, a new chain is told of as if it stood alone.
      if (beginsChain(row)) most = problems.length + PROBLEMS_TOLD;
      // A row that was written, but after another one: from an older copy.
      else if (isNext && row.previous !== previous) report(row.number, 'rolled-back');
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
