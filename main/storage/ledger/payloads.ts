import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Id } from '../../contract/types.ts';
import { caseKey } from '../cases.ts';
import type { Database } from '../database.ts';
import { deriveKey } from '../keys.ts';
import { prepared } from '../statements.ts';
import { type LedgerRow, sha256Of } from './row.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const statements = prepared((prepare) => ({
  insert: prepare<[number: number, caseId: Id | null, sealed: Uint8Array]>(
    'INSERT INTO ledger_payloads (number, case_id, sealed) VALUES (?, ?, ?)',
  ),
  get: prepare<[number: number], { readonly sealed: Uint8Array }>(
    'SELECT sealed FROM ledger_payloads WHERE number = ?',
  ),
  caseIsThere: prepare<[id: Id], { readonly id: Id }>('SELECT id FROM cases WHERE id = ? AND removed = 0'),
}));

/** `erased` went with its case; `changed` should be there as it was and is not. */
export type StoredPayload =
  | { readonly kind: 'none' | 'erased' | 'changed' }
  | { readonly kind: 'kept'; readonly bytes: Uint8Array };

/**
 * Sealed under a key made from the case's, so that nothing opens it once that is destroyed; without a case under one made from
 * the ledger's. Throws `not-found` when the case is gone.
 */
export function storePayload(
  db: Database,
  key: Uint8Array,
  row: { readonly number: number; readonly caseId: Id | null; readonly payload: Uint8Array },
): void {
  const nonce = randomBytes(NONCE_BYTES);
  const sealing = payloadKey(db, key, row.caseId);
  const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
  sealing.fill(0);
  cipher.setAAD(bindingTo(row.number));
  const sealed = Buffer.concat([nonce, cipher.update(row.payload), cipher.final(), cipher.getAuthTag()]);
  statements(db).insert.run(row.number, row.caseId, sealed);
}

export function caseIsThere(db: Database, caseId: Id): boolean {
  return statements(db).caseIsThere.get(caseId) !== undefined;
}

export function readPayload(
  db: Database,
  key: Uint8Array,
  row: Pick<LedgerRow, 'number' | 'caseId' | 'sha256'>,
): StoredPayload {
  if (row.sha256 === null) return { kind: 'none' };
  if (row.caseId !== null && !caseIsThere(db, row.caseId)) return { kind: 'erased' };
  const stored = statements(db).get.get(row.number);
  const bytes = stored ? open(stored.sealed, payloadKey(db, key, row.caseId), row.number) : null;
  return bytes !== null && sha256Of(bytes) === row.sha256 ? { kind: 'kept', bytes } : { kind: 'changed' };
}

function open(sealed: Uint8Array, key: Uint8Array, number: number): Uint8Array | null {
  try {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(bindingTo(number));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  } finally {
    key.fill(0);
  }
}

function payloadKey(db: Database, key: Uint8Array, caseId: Id | null): Uint8Array {
  return deriveKey(caseId === null ? key : caseKey(db, caseId), 'ledger payload');
}

function bindingTo(number: number): Buffer {
  return Buffer.from(`cloister ledger payload ${number}`);
}
