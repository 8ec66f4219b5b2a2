import type { ErrorCode } from './errors.ts';
import type { Id, ProviderId, Time } from './types.ts';

/** The last three are for model files: a search on the hub, its list of files or a file's header, and the file. */
export type LedgerPurpose = 'answer' | 'models' | 'health' | 'tokens' | 'search' | 'look' | 'download';

/** What happened that is no connection, and that an auditor asks for. */
export type LedgerEvent =
  | 'library-created'
  | 'provider-enabled'
  | 'provider-disabled'
  | 'address-changed'
  | 'confidential-allowed'
  | 'confidential-refused'
  | 'document-released'
  | 'case-deleted'
  | 'protection-changed'
  | 'backup-made'
  | 'backup-restored'
  | 'ledger-exported'
  | 'damage-acknowledged'
  | 'hub-enabled'
  | 'hub-disabled'
  | 'hub-address-changed';

export type LedgerOutcome =
  /** Intent only: the application ended before the answer did, or it is being sent now. */
  | 'open'
  | 'sent'
  /** Something left and no whole answer came. */
  | 'unanswered'
  /** Nothing left: refused by a rule of ours. */
  | 'refused'
  /** Nothing left: no connection was made. */
  | 'not-connected'
  | 'noted';

/** One line of the ledger as people read it: an intent together with its result. */
export type LedgerEntry = {
  readonly number: number;
  readonly time: Time;
  readonly event: LedgerEvent | null;
  readonly purpose: LedgerPurpose | null;
  readonly provider: ProviderId | null;
  /** Host and port; '' for what is no connection. */
  readonly destination: string;
  readonly conversationId: Id | null;
  /** As it is called now; null when it is gone or there is none. */
  readonly conversationTitle: string | null;
  readonly caseName: string | null;
  readonly passages: number;
  readonly documents: number;
  readonly identifiersReplaced: number;
  readonly outcome: LedgerOutcome;
  readonly reason: ErrorCode | null;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** SHA-256 of the payload, hexadecimal; null when there was none. */
  readonly sha256: string | null;
  /** Its case was deleted, and the payload with it; the hash stays. */
  readonly payloadErased: boolean;
};

export type LedgerFilter = 'all' | 'openai' | 'office' | 'refused';

export type LedgerPage = {
  readonly entries: readonly LedgerEntry[];
  /** Numbers of entries that match, before paging. */
  readonly matching: number;
  /** Null when all entries were searched; else the oldest one that was: there were too many payloads to open. */
  readonly searchedFrom: number | null;
  readonly counts: Readonly<Record<LedgerFilter, number>>;
  readonly sums: {
    readonly passagesToOffice: number;
    readonly openai: { readonly messages: number; readonly bytes: number };
    readonly office: { readonly messages: number; readonly bytes: number };
    readonly downloads: { readonly count: number; readonly bytesSent: number };
    readonly refused: number;
    readonly leftToday: number;
  };
};

export type LedgerProblem = 'changed' | 'missing' | 'cut' | 'rolled-back' | 'clock-back';

export type LedgerCheck = {
  readonly checked: Time;
  /** As the list counts them: what is written of their end was checked with them. */
  readonly entries: number;
  /** Empty when all entries are intact. `clock-back` is no damage: somebody set the clock. */
  readonly problems: readonly {
    readonly number: number;
    readonly problem: LedgerProblem;
    /** A person was told and went on with a new chain: it is damage still, and closes no way out any more. */
    readonly acknowledged: boolean;
  }[];
  /** The entry that acknowledges damage and begins the chain that is written now; null where there never was any. */
  readonly acknowledgedBy: number | null;
};

/** Tokens of one model in one month, e.g. '2026-11'. */
export type UsageLine = {
  readonly month: string;
  readonly provider: ProviderId;
  readonly model: string;
  readonly answers: number;
  readonly prompt: number;
  readonly reused: number;
  readonly generated: number;
  /** Time that the device worked, for its energy. */
  readonly milliseconds: number;
};
