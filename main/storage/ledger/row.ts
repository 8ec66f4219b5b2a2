import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type ErrorCode, errorCodes } from '../../contract/errors.ts';
import type { LedgerEvent, LedgerPurpose } from '../../contract/ledger.ts';
import type { Id, ProviderId, Time } from '../../contract/types.ts';

/** What an intent, its result and a refusal say of one request. */
export type LedgerAbout = {
  readonly provider: ProviderId | null;
  /** Host and port. */
  readonly destination: string;
  readonly conversationId: Id | null;
  readonly caseId: Id | null;
  readonly passages: number;
  readonly documents: number;
  readonly identifiersReplaced: number;
};

/**
 * One row of the ledger: an intent before the first byte, the result that refers to it, a refusal, or a note. Its text is
 * canonical: these fields in this order, so that the same row has the same hash wherever it is checked.
 */
export type LedgerRow = LedgerAbout & {
  readonly number: number;
  readonly time: Time;
  /** Milliseconds since the process began: goes on when somebody sets the clock. */
  readonly monotonic: number;
  /** One process, from its start to its end. */
  readonly boot: Id;
  readonly kind: 'intent' | 'result' | 'refusal' | 'note';
  /** The intent that a result belongs to. */
  readonly refersTo: number | null;
  readonly event: LedgerEvent | null;
  readonly purpose: LedgerPurpose | null;
  readonly outcome: 'sent' | 'unanswered' | 'not-connected' | 'refused' | null;
  readonly reason: ErrorCode | null;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Of the payload, hexadecimal. */
  readonly sha256: string | null;
  /** The hash of the row before; zeros before the first. */
  readonly previous: string;
};

/** A row as it is stored and exported: its text, and what vouches for it. */
export type SealedRow = {
  readonly number: number;
  readonly entry: string;
  readonly hash: Uint8Array;
  readonly mac: Uint8Array;
};

export const NO_HASH = '0'.repeat(64);

const id = z.string().regex(/^[0-9a-f]{32}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

const events: Readonly<Record<LedgerEvent, true>> = {
  'library-created': true,
  'provider-enabled': true,
  'provider-disabled': true,
  'address-changed': true,
  'confidential-allowed': true,
  'confidential-refused': true,
  'document-released': true,
  'case-deleted': true,
  'protection-changed': true,
  'backup-made': true,
  'backup-restored': true,
  'ledger-exported': true,
  'hub-enabled': true,
  'hub-disabled': true,
  'hub-address-changed': true,
  'damage-acknowledged': true,
};
const purposes: Readonly<Record<LedgerPurpose, true>> = {
  answer: true,
  models: true,
  health: true,
  tokens: true,
  search: true,
  look: true,
  download: true,
};

/** One of these, all of them: a word that was written and is not known when it is read would pass for damage. */
function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): z.ZodType<Word> {
  return z.custom<Word>((value) => typeof value === 'string' && Object.hasOwn(words, value));
}

const schema: z.ZodType<LedgerRow> = z.strictObject({
  number: z.number().int().min(1),
  time: z.number().int(),
  monotonic: count,
  boot: id,
  kind: z.enum(['intent', 'result', 'refusal', 'note']),
  refersTo: z.number().int().min(1).nullable(),
  event: oneOf(events).nullable(),
  provider: z.enum(['device', 'office', 'openai']).nullable(),
  purpose: oneOf(purposes).nullable(),
  destination: z.string(),
  conversationId: id.nullable(),
  caseId: id.nullable(),
  passages: count,
  documents: count,
  identifiersReplaced: count,
  outcome: z.enum(['sent', 'unanswered', 'not-connected', 'refused']).nullable(),
  reason: z.enum(errorCodes).nullable(),
  bytesSent: count,
  bytesReceived: count,
  sha256: hash.nullable(),
  previous: hash,
});

/** The fields in their order. */
export const rowFields = [
  'number',
  'time',
  'monotonic',
  'boot',
  'kind',
  'refersTo',
  'event',
  'provider',
  'purpose',
  'destination',
  'conversationId',
  'caseId',
  'passages',
  'documents',
  'identifiersReplaced',
  'outcome',
  'reason',
  'bytesSent',
  'bytesReceived',
  'sha256',
  'previous',
] as const satisfies readonly (keyof LedgerRow)[];

/** Whether this is the first row of a new chain: none before it vouches for it, and it for none before. */
export function beginsChain({ event }: LedgerRow): boolean {
  return event === 'damage-acknowledged';
}

export function sealRow(row: LedgerRow, key: Uint8Array): SealedRow {
  const entry = textOf(row);
  const hash = hashOf(entry, row.previous);
  return { number: row.number, entry, hash, mac: macOf(hash, key) };
}

/** The same text for the same row, whatever order its fields came in. */
export function textOf(row: LedgerRow): string {
  return JSON.stringify(row, [...rowFields]);
}

/** Null for what is no row: then somebody changed it. */
export function parseRow(entry: string): LedgerRow | null {
  try {
    const parsed = schema.safeParse(JSON.parse(entry));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The row, if its text and number are those that were hashed, and with `key` that were vouched for; else null. */
export function openRow(sealed: SealedRow, key: Uint8Array | null): LedgerRow | null {
  const row = parseRow(sealed.entry);
  if (row === null || row.number !== sealed.number) return null;
  if (!sameBytes(hashOf(sealed.entry, row.previous), sealed.hash)) return null;
  if (key !== null && !sameBytes(macOf(sealed.hash, key), sealed.mac)) return null;
  return row;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function hashOf(entry: string, previous: string): Uint8Array {
  return createHash('sha256').update(entry, 'utf8').update(Buffer.from(previous, 'hex')).digest();
}

function macOf(hash: Uint8Array, key: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(hash).digest();
}
