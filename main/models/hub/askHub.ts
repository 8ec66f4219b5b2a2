import { AppError } from '../../contract/errors.ts';
import type { HubConnection } from '../../network/connection.ts';
import { isOfHub } from '../../network/outgoing.ts';
import type { Network } from '../../network.ts';
import { refusalOf } from './refusal.ts';

const MOST_REDIRECTS = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** How the hub is reached now, from the settings and the policy. */
export type HubAccess = Pick<HubConnection, 'address' | 'plainHttp' | 'certificates' | 'proxy'> & {
  readonly token: string | null;
};

export type HubRequest = Pick<HubConnection, 'purpose' | 'parts' | 'mostBytes'> & {
  /** Below the hub's address, query included. */
  readonly path: string;
  /** As in the header; null asks for everything. */
  readonly range: string | null;
  /** Files lie on other servers; lists, and what was searched for, have no business there. */
  readonly mayLeadElsewhere: boolean;
  /** Sees each answer of the hub itself, also those that only lead on. Throws for what will not do. */
  readonly onHubAnswer?: (headers: Headers) => void;
  readonly signal: AbortSignal;
};

/**
 * Asks the hub, and whom it leads to, a connection each: the token goes to the hub alone. Resolves with an answer of 200 or 206;
 * rejects with what is wrong otherwise, and its body is then given up.
 */
export async function askHub(
  network: Network,
  { token, ...access }: HubAccess,
  { path, range, mayLeadElsewhere, onHubAnswer, signal, ...about }: HubRequest,
): Promise<Response> {
  let asked = new URL(access.address + path);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const byHub = isOfHub(asked, access.address);
    if (!byHub && !mayLeadElsewhere) throw new AppError('server-redirected');
    const headers = {
      accept: range === null ? 'application/json' : '*/*',
      ...(range !== null && { range }),
      ...(byHub && token !== null && { authorization: `Bearer ${token}` }),
    };
    const send = network.fetchFor({ to: 'hub', ...access, ...about, asked: asked.href });
    const response = await send(asked.href, { headers, signal });
    try {
      if (byHub) onHubAnswer?.(response.headers);
      if (response.ok && response.body !== null) return response;
      if (!redirects.has(response.status)) {
        throw refusalOf(response, { purpose: about.purpose, hasToken: token !== null, byHub });
      }
      asked = whereTo(response, asked);
    } catch (error) {
      await response.body?.cancel();
      throw error;
    }
  }
  throw new AppError('hub-answer-unreadable', 'redirects without end');
}

function whereTo({ headers }: Response, from: URL): URL {
  const location = headers.get('location');
  const to = location === null ? null : URL.parse(location, from.href);
  if (to === null) throw new AppError('hub-answer-unreadable', 'a redirect to nowhere');
  to.hash = '';
  return to;
}
