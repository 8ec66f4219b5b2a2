import type { LedgerProblem } from '../../contract/ledger.ts';
import type { FoundHead, LedgerHead } from './head.ts';
import { type SealedRow, sameBytes } from './row.ts';

export type Found = { readonly number: number; readonly problem: LedgerProblem };

/**
 * A row is committed first, then the head file is written, and no further row before that: so a crash leaves the file one row
 * behind and never more, and never ahead. Anything else was done by somebody. The database's own head is written with the row,
 * and tells an end that was cut off from an old copy put back, which knows nothing of the later rows.
 */
export function compareEnds(ends: {
  readonly file: FoundHead;
  readonly database: LedgerHead | null;
  readonly last: SealedRow | null;
  /** The row that has the number of the file's head. */
  readonly atFile: SealedRow | null;
}): Found[] {
  const { file, database, last, atFile } = ends;
  const lastNumber = last?.number ?? 0;
  const ownNumber = database?.number ?? 0;
  const isCut = ownNumber > lastNumber;
  if (file === 'absent' || file === 'altered') {
    const neverWritten = file === 'absent' && lastNumber <= 1 && !isCut;
    return neverWritten ? [] : [{ number: lastNumber + 1, problem: 'cut' }];
  }
  if (isCut) return [{ number: lastNumber + 1, problem: 'cut' }];
  if (ownNumber < lastNumber) return [{ number: ownNumber + 1, problem: 'rolled-back' }];
  if (lastNumber < file.number) return [{ number: lastNumber + 1, problem: 'rolled-back' }];
  // A row that is gone from the middle is found where it is missing.
  if (atFile && !sameBytes(atFile.mac, file.mac)) return [{ number: file.number, problem: 'rolled-back' }];
  if (lastNumber > file.number + 1) return [{ number: file.number + 1, problem: 'rolled-back' }];
  return [];
}
