import type { Id, LedgerPurpose } from './contract/types.ts';
import type { Part, Rules } from './privacy.ts';
import type { LedgerWriter } from './storage/ledger.ts';

/** One kind of connection to one server: what for, whither, and what the words in it are made of. */
export type Connection = {
  readonly provider: 'office' | 'openai';
  readonly purpose: LedgerPurpose;
  /** The base of the server's interface, from the settings or the policy; requests go to it and below it only. */
  readonly address: string;
  /** The organisation's policy pinned exactly this address, and it may be http. Without it http goes to this computer only. */
  readonly plainHttp: boolean;
  /** PEM of certificate authorities trusted besides the system's. */
  readonly certificates: readonly string[];
  readonly conversationId: Id | null;
  readonly caseId: Id | null;
  readonly parts: readonly Part[];
  /** The body that a person read and agreed to: any other is refused. Null where no one is asked. */
  readonly agreed: string | null;
  readonly passages: number;
  readonly documents: number;
  readonly identifiersReplaced: number;
};

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** The only way out. */
export type Network = {
  /**
   * A `fetch` for this connection alone. Every request asks the privacy policy, is in the ledger before its first byte and
   * again when its answer ends. Rejects with an AppError: a verdict of the policy, `address-not-allowed`, or how the
   * connection failed.
   */
  readonly fetchFor: (connection: Connection) => Fetch;
};

export type NetworkOptions = { readonly ledger: LedgerWriter; readonly rules: () => Rules };
