import type { Hash } from 'node:crypto';
import { z } from 'zod';
import { PROBLEMS_TOLD } from './chain.ts';
import type { Found } from './ends.ts';
import { type SealedRow, toHex } from './row.ts';

/** The damage that a person was shown and goes on with: the payload of the row that begins a new chain. */
export type Acknowledged = {
  /** The last row before any damage; null when there is none. */
  readonly lastGood: { readonly number: number; readonly hash: string } | null;
  /** The last row that was there. Numbers between it and the new chain are gone or were never given. */
  readonly last: number;
  /** SHA-256 of all rows that were there, sound ones and others, as `addToDigest` takes them. */
  readonly rows: string;
  readonly problems: readonly Found[];
};

/** Found in the row of this number. */
export type Acknowledgement = { readonly number: number; readonly what: Acknowledged };

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const schema: z.ZodType<Acknowledged> = z.strictObject({
  lastGood: z.strictObject({ number: z.number().int(), hash }).nullable(),
  last: z.number().int(),
  rows: hash,
  problems: z.array(
    z.strictObject({ number: z.number().int(), problem: z.enum(['changed', 'missing', 'cut', 'rolled-back']) }),
  ),
});

export function packAcknowledged(what: Acknowledged): Uint8Array {
  // People read it in the ledger.
  return Buffer.from(JSON.stringify(what, null, 2));
}

/** Null for what `packAcknowledged` did not write. */
export function parseAcknowledged(payload: Uint8Array): Acknowledged | null {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(payload).toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether a person was told of this. The numbers that the new chain passed over are missing because of it. */
export function isAcknowledged({ number, problem }: Found, { number: from, what }: Acknowledgement): boolean {
  if (problem === 'missing' && number > what.last && number < from) return true;
  // More than anybody could be told of, all in rows that are still as they were.
  if (what.problems.length >= PROBLEMS_TOLD && number < from) return true;
  return what.problems.some((known) => known.number === number && known.problem === problem);
}

/** With all that is stored of a row, so that nobody can change one further that was changed already. */
export function addToDigest(digest: Hash, { number, entry, hash, mac }: SealedRow): void {
  digest.update(`${number} ${toHex(hash)} ${toHex(mac)} ${Buffer.byteLength(entry)} ${entry}\n`);
}
