import type { ErrorCode } from '../contract/errors.ts';
import type { Id, LedgerEvent, LedgerPurpose, ProviderId } from '../contract/types.ts';

/** What is written down before a connection is made. */
export type LedgerIntent = {
  readonly provider: ProviderId | null;
  readonly purpose: LedgerPurpose;
  /** Host and port. */
  readonly destination: string;
  readonly conversationId: Id | null;
  readonly caseId: Id | null;
  readonly passages: number;
  readonly documents: number;
  readonly identifiersReplaced: number;
  /** The body as it leaves, byte for byte; null when the request has none. */
  readonly payload: Uint8Array | null;
};

export type LedgerResult = {
  readonly outcome: 'sent' | 'unanswered' | 'not-connected';
  readonly reason: ErrorCode | null;
  /** Of the body and the headers, before TLS. */
  readonly bytesSent: number;
  readonly bytesReceived: number;
};

/** The part of the ledger that whoever acts needs: writing. Every call is on the disk when it returns. */
export type LedgerWriter = {
  /** Before the first byte. Returns the number to `end` with. Throws when it cannot be written: then nothing may leave. */
  readonly begin: (intent: LedgerIntent) => number;
  readonly end: (number: number, result: LedgerResult) => void;
  /** Nothing left, because a rule of ours said no. */
  readonly refuse: (intent: LedgerIntent, reason: ErrorCode) => void;
  readonly note: (
    event: LedgerEvent,
    about?: { readonly caseId?: Id; readonly provider?: ProviderId; readonly destination?: string },
  ) => void;
};
