import type { ErrorCode } from '../contract/errors.ts';
import type { LedgerIntent, LedgerWriter } from '../storage/ledger.ts';

type Refused = Pick<LedgerIntent, 'provider' | 'destination' | 'conversationId' | 'caseId'>;

/** Writes down that a rule of ours kept a question back. Nothing of it left: there is nothing to count, and no payload. */
export function refuseQuestion(ledger: Pick<LedgerWriter, 'refuse'>, about: Refused, why: ErrorCode): void {
  const nothing = { passages: 0, documents: 0, identifiersReplaced: 0, payload: null };
  ledger.refuse({ ...about, purpose: 'answer', ...nothing }, why);
}
