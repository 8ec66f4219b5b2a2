import { AppError } from '../contract/errors.ts';

/** A request as it would leave: nothing in it that was not read and counted here. */
export type Outgoing = {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  /** Every header, those that Node would add included. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null when the request has none. */
  readonly body: Uint8Array | null;
};

/** What may stand in a header, of all that a client library would tell about this computer. */
const headersThatLeave = ['accept', 'authorization', 'content-type'];

/** Of the answer's headers, what a provider may need. */
const headersThatEnter = ['content-type', 'retry-after', 'server', 'x-request-id'];

/** Of the hub's, where a file is, which one it is, and which bytes of it came. */
const headersOfTheHub = [
  'accept-ranges',
  'content-length',
  'content-range',
  'etag',
  'link',
  'location',
  'x-error-code',
  'x-linked-etag',
  'x-linked-size',
  'x-repo-commit',
];

/** Throws `address-not-allowed` for what is no address, `invalid-input` for what this door does not send. */
export async function readOutgoing(
  input: string | URL | Request,
  init: RequestInit | undefined,
  toHub: boolean,
): Promise<Outgoing> {
  const url = addressOf(input);
  if (url.username !== '' || url.password !== '') throw new AppError('address-not-allowed', 'user name in the address');
  // Reads all the shapes that a body and headers can have; it opens nothing.
  const request = new Request(input, { ...init, signal: null });
  const { method } = request;
  if (method !== 'GET' && (method !== 'POST' || toHub)) throw new AppError('invalid-input', 'method');
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  const headers: Record<string, string> = {
    host: url.host,
    'user-agent': 'Cloister',
    'accept-encoding': 'identity',
    connection: 'close',
  };
  for (const name of headersThatLeave) {
    const value = request.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  const range = toHub ? request.headers.get('range') : null;
  if (range !== null) {
    if (!/^bytes=\d{1,15}-\d{0,15}$/.test(range)) throw new AppError('invalid-input', 'range');
    headers.range = range;
  }
  if (method === 'POST') headers['content-length'] = String(body?.length ?? 0);
  return { url, method, headers, body };
}

function addressOf(input: string | URL | Request): URL {
  const url = URL.parse(input instanceof Request ? input.url : String(input));
  if (url === null) throw new AppError('address-not-allowed', 'not an address');
  return url;
}

/** Host and port, the port always said. */
export function destinationOf(address: URL | string): string {
  const url = URL.parse(String(address));
  if (url === null || url.hostname === '') return '';
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return `${url.hostname}:${port}`;
}

/** Names and numbers that mean this computer and nothing else. */
export function isLoopbackName(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}

/**
 * Whether the request stays at the address of its connection and below it. Neither a query nor an encoded slash may
 * carry words past the ledger or the path past its base.
 */
export function staysWithin(url: URL, address: string, plainHttp: boolean): boolean {
  const base = URL.parse(address);
  if (base === null || base.username !== '' || base.password !== '' || base.search !== '' || base.hash !== '')
    return false;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (plainHttp || isLoopbackName(url.hostname)))) {
    return false;
  }
  // Not `origin` alone: for a scheme that is not the web's it is 'null' on both sides.
  if (url.protocol !== base.protocol || url.origin !== base.origin) return false;
  if (url.search !== '' || url.hash !== '' || /%2f|%5c|%2e/i.test(url.pathname)) return false;
  const path = base.pathname.replace(/\/+$/, '');
  return url.pathname === path || url.pathname.startsWith(`${path}/`);
}

/** Whether the hub, or where it led, may be asked for this: over https unless the hub itself may be spoken to without. */
export function mayAskHub(
  { url, headers }: Outgoing,
  hub: { readonly address: string; readonly asked: string; readonly plainHttp: boolean },
): boolean {
  const base = URL.parse(hub.address);
  if (base === null || url.hash !== '' || url.href !== URL.parse(hub.asked)?.href) return false;
  // What comes from outside may lead to this computer no more than a name may.
  const isHere = isLoopbackName(base.hostname);
  if (isLoopbackName(url.hostname) && !isHere) return false;
  const mayBePlain = base.protocol === 'http:' && (hub.plainHttp || isHere);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && mayBePlain)) return false;
  return headers.authorization === undefined || isOfHub(url, hub.address);
}

/** At the hub's own address: where its token may go, and where what is asked for is ours and not a signature of others. */
export function isOfHub(url: URL, address: string): boolean {
  const withoutQuery = new URL(url);
  withoutQuery.search = '';
  return staysWithin(withoutQuery, address, true);
}

export function headersToKeep(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  ofHub: boolean,
): Headers {
  const kept = new Headers();
  for (const name of ofHub ? [...headersThatEnter, ...headersOfTheHub] : headersThatEnter) {
    const value = headers[name];
    if (typeof value === 'string') kept.set(name, value);
  }
  return kept;
}
