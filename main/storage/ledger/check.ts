import { createHash, type Hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../contract/errors.ts';
import type { LedgerCheck } from '../../contract/ledger.ts';
import type { Database } from '../database.ts';
import {
  type Acknowledged,
  type Acknowledgement,
  addToDigest,
  isAcknowledged,
  parseAcknowledged,
} from './acknowledged.ts';
import { createChain, PROBLEMS_TOLD } from './chain.ts';
import { compareEnds, type Found } from './ends.ts';
import { readHead } from './head.ts';
import { readPayload, type StoredPayload } from './payloads.ts';
import { beginsChain, type LedgerRow, toHex } from './row.ts';
import { getRow, headInDatabase, lastRow, rowsAfter } from './rows.ts';

/** So long at a time, then others have their turn. */
const TURN_MILLISECONDS = 8;
const ROWS_A_READ = 50;

/** A check, and what an acknowledgement of the damage that it found would say. */
export type Survey = {
  readonly check: LedgerCheck;
  readonly lastGood: Acknowledged['lastGood'];
  /** The last row that was looked at, and the digest of all. */
  readonly last: number;
  readonly digest: Hash;
};

/** Every row, its place in the chain, its payload, and the end. */
export async function surveyLedger(options: {
  readonly db: Database;
  readonly key: Uint8Array;
  readonly headFile: string;
  readonly now: () => number;
}): Promise<Survey> {
  const { db, key, headFile, now } = options;
  const file = readHead(headFile, key);
  const last = lastRow(db);
  const atFile = typeof file === 'string' ? null : getRow(db, file.number);
  const atEnd = compareEnds({ file, database: headInDatabase(db), last, atFile });

  const chain = createChain(key);
  const digest = createHash('sha256');
  let lastGood: Acknowledged['lastGood'] = null;
  let acknowledgement: Acknowledgement | null = null;
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
      const payload = row && readPayload(db, key, row);
      if (payload?.kind === 'changed') chain.report(sealed.number, 'changed');
      if (row) acknowledgement = acknowledgedIn(row, payload, digest) ?? acknowledgement;
      addToDigest(digest, sealed);
      if (!chain.found().some(isDamage)) lastGood = { number: sealed.number, hash: toHex(sealed.hash) };
      at = sealed.number;
      if (performance.now() - turn < TURN_MILLISECONDS) continue;
      await setImmediate();
      if (!db.open) throw new AppError('library-locked');
      turn = performance.now();
    }
  }
  const problems = told([...chain.found(), ...atEnd], acknowledgement);
  const check = { checked: now(), entries, problems, acknowledgedBy: acknowledgement?.number ?? null };
  return { check, lastGood, last: last?.number ?? 0, digest };
}

export function isDamage({ problem }: Found): boolean {
  return problem !== 'clock-back';
}

/** What the row acknowledges, if the rows before it are still those that were acknowledged. */
function acknowledgedIn(row: LedgerRow, payload: StoredPayload | null, before: Hash): Acknowledgement | null {
  if (!beginsChain(row) || payload?.kind !== 'kept') return null;
  const what = parseAcknowledged(payload.bytes);
  return what?.rows === before.copy().digest('hex') ? { number: row.number, what } : null;
}

/** What nobody knows of comes first. An end that was cut off is no longer to be seen behind a new chain, and told all the same. */
function told(found: readonly Found[], acknowledgement: Acknowledgement | null): LedgerCheck['problems'] {
  if (acknowledgement === null) return found.slice(0, PROBLEMS_TOLD).map((each) => ({ ...each, acknowledged: false }));
  const known = found.filter((each) => isAcknowledged(each, acknowledgement));
  const unknown = found.filter((each) => !known.includes(each));
  const gone = acknowledgement.what.problems.filter(
    ({ number, problem }) => !known.some((each) => each.number === number && each.problem === problem),
  );
  return [
    ...unknown.map((each) => ({ ...each, acknowledged: false })),
    ...[...known, ...gone].toSorted((a, b) => a.number - b.number).map((each) => ({ ...each, acknowledged: true })),
  ].slice(0, PROBLEMS_TOLD);
}
