import type { ErrorCode } from '../contract/errors.ts';
import type { LedgerPurpose } from '../contract/ledger.ts';
import type { Id } from '../contract/types.ts';
import type { Part } from '../privacy.ts';
import type { LedgerIntent } from '../storage/ledger.ts';
import { destinationOf, isLoopbackName, isOfHub, mayAskHub, type Outgoing, staysWithin } from './outgoing.ts';

/** One kind of connection to one server: what for, whither, and what the words in it are made of. */
export type Connection = {
  readonly to: 'office' | 'openai';
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

/**
 * One request to the hub that models come from, or to where an answer of the hub led. Of an answer that is neither 200 nor 206 the status
 * and the headers are handed out: a redirect is the caller's to follow, with a connection of its own.
 */
export type HubConnection = {
  readonly to: 'hub';
  readonly purpose: 'search' | 'look' | 'download';
  /** The hub's base, from the settings or the policy. A token goes to it and below it only. */
  readonly address: string;
  /** As above. */
  readonly plainHttp: boolean;
  readonly certificates: readonly string[];
  /** What is asked, query included: this and nothing else. At the hub's address it is written down as what left. */
  readonly asked: string;
  readonly parts: readonly Part[];
  /** http://host:port, which then resolves the name and is told no more than that; null for none. Not for this computer. */
  readonly proxy: string | null;
  /** Of the answer's body. */
  readonly mostBytes: number;
};

/** Milliseconds and bytes. */
export type NetworkLimits = {
  /** Name, connection and TLS together. */
  readonly connect: number;
  /** Until the answer's headers are all there: a model first reads the whole prompt. */
  readonly firstByte: number;
  /** Between two parts of the answer, and until someone takes a part that came. */
  readonly silence: number;
  readonly total: number | null;
  readonly answerBytes: number;
  readonly headerBytes: number;
};

/** No server of files thinks as long as a model does. Milliseconds. */
const HUB_WAIT = 60_000;
/** A large file on a slow line takes a day: what keeps coming is not given up. */
const HUB_TOTAL: Record<HubConnection['purpose'], number | null> = { search: 60_000, look: 600_000, download: null };

/** What is written down before anything leaves; `outgoing` null: the request could not be read. */
export function intentOf(connection: Connection | HubConnection, outgoing: Outgoing | null): LedgerIntent {
  const destination = destinationOf(outgoing?.url ?? connection.address);
  const { to, purpose } = connection;
  if (to !== 'hub') {
    const { conversationId, caseId, passages, documents, identifiersReplaced } = connection;
    const about = { conversationId, caseId, passages, documents, identifiersReplaced };
    return { provider: to, purpose, destination, ...about, payload: outgoing?.body ?? null };
  }
  const about = { conversationId: null, caseId: null, passages: 0, documents: 0, identifiersReplaced: 0 };
  return { provider: null, purpose, destination, ...about, payload: outgoing && askedOf(outgoing.url, connection) };
}

/** A GET has no body: what it tells the hub is its path and query. Elsewhere these are the hub's own words. */
function askedOf(url: URL, { address }: HubConnection): Uint8Array | null {
  return isOfHub(url, address) ? Buffer.from(url.pathname + url.search, 'utf8') : null;
}

export function limitsFor(connection: Connection | HubConnection, limits: NetworkLimits): NetworkLimits {
  if (connection.to !== 'hub') return limits;
  return {
    ...limits,
    firstByte: Math.min(limits.firstByte, HUB_WAIT),
    silence: Math.min(limits.silence, HUB_WAIT),
    total: HUB_TOTAL[connection.purpose],
    answerBytes: connection.mostBytes,
  };
}

/** The proxy that this address is asked through; null goes there directly, as to this computer always. */
export function proxyFor(connection: Connection | HubConnection, url: URL): URL | null {
  if (connection.to !== 'hub' || connection.proxy === null || isLoopbackName(url.hostname)) return null;
  return URL.parse(connection.proxy);
}

/** Why a request that the privacy policy allows is still none of this connection's. */
export function whyRefused(connection: Connection | HubConnection, outgoing: Outgoing): ErrorCode | null {
  if (connection.to === 'hub') {
    if (connection.proxy !== null && URL.parse(connection.proxy)?.protocol !== 'http:') return 'proxy-failed';
    return mayAskHub(outgoing, connection) ? null : 'address-not-allowed';
  }
  const { url, body } = outgoing;
  if (!staysWithin(url, connection.address, connection.plainHttp)) return 'address-not-allowed';
  const { agreed } = connection;
  if (agreed !== null && !Buffer.from(agreed, 'utf8').equals(body ?? new Uint8Array())) return 'review-needed';
  return null;
}
