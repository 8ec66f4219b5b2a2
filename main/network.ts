import { lookup as lookupByCallback } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import * as tls from 'node:tls';
import { promisify } from 'node:util';
import { AppError } from './contract/errors.ts';
import { allowedAddresses, checkNumbers, type Lookup, type ResolvedAddress, reasonOf } from './network/addresses.ts';
import { answerBody } from './network/answerBody.ts';
import {
  type Connection,
  type HubConnection,
  intentOf,
  limitsFor,
  type NetworkLimits,
  proxyFor,
  whyRefused,
} from './network/connection.ts';
import { headersToKeep, type Outgoing, readOutgoing } from './network/outgoing.ts';
import { openTunnel } from './network/tunnel.ts';
import { mayLeave, type Rules } from './privacy.ts';
import type { LedgerWriter } from './storage/ledger.ts';

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** The only way out. */
export type Network = {
  /**
   * A `fetch` for this connection alone, for GET and POST, to the hub for GET. Every request asks the privacy policy, is in the ledger before its first byte and
   * again when its answer ends. Rejects with an AppError: a verdict of the policy, `address-not-allowed`, or how the
   * connection failed.
   */
  readonly fetchFor: (connection: Connection | HubConnection) => Fetch;
};

export type NetworkOptions = { readonly ledger: LedgerWriter; readonly rules: () => Rules };

const defaultLimits: NetworkLimits = {
  connect: 15_000,
  firstByte: 600_000,
  silence: 120_000,
  total: 3_600_000,
  answerBytes: 64 * 1024 * 1024,
  headerBytes: 32 * 1024,
};

/** The only file that opens a connection, with `network/tunnel.ts` for the way through a proxy. */
export function createNetwork(
  options: NetworkOptions & { readonly limits?: Partial<NetworkLimits>; readonly lookup?: Lookup },
): Network {
  const { ledger, rules, lookup = lookUp } = options;
  const limits = { ...defaultLimits, ...options.limits };

  async function open(
    connection: Connection | HubConnection,
    input: string | URL | Request,
    init?: RequestInit,
  ): Promise<Response> {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
    const outgoing = await readOutgoing(input, init, connection.to === 'hub').catch((error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    });
    const isRead = !(outgoing instanceof AppError);
    const intent = intentOf(connection, isRead ? outgoing : null);
    // From here to the ledger nothing waits, so that no rule changes in between.
    const verdict = mayLeave(connection.to, connection.parts, rules());
    const why = verdict.allowed ? (isRead ? whyRefused(connection, outgoing) : outgoing.code) : verdict.why;
    if (why !== null || !isRead) {
      const reason = why ?? 'internal';
      ledger.refuse(intent, reason);
      throw new AppError(reason);
    }
    if (signal?.aborted) throw reasonOf(signal);
    return exchange(connection, outgoing, signal, ledger.begin(intent));
  }

  async function exchange(
    connection: Connection | HubConnection,
    outgoing: Outgoing,
    signal: AbortSignal | null,
    number: number,
  ): Promise<Response> {
    const { connect, firstByte, silence, total, answerBytes, headerBytes } = limitsFor(connection, limits);
    const proxy = proxyFor(connection, outgoing.url);
    const stop = new AbortController();
    const cancel = () => stop.abort(signal === null ? new AppError('cancelled') : reasonOf(signal));
    signal?.addEventListener('abort', cancel, { once: true });
    const whole = total === null ? undefined : setTimeout(() => stop.abort(new AppError('server-timeout')), total);
    let isTunnelled = proxy === null;
    let phase = setTimeout(() => stop.abort(new AppError(isTunnelled ? 'not-connected' : 'proxy-failed')), connect);
    let socket: Socket | undefined;
    let isConnected = false;
    let isWritten = false;

    function writeResult(failure: AppError | null): void {
      if (isWritten) return;
      isWritten = true;
      signal?.removeEventListener('abort', cancel);
      clearTimeout(whole);
      clearTimeout(phase);
      ledger.end(number, {
        outcome: failure === null ? 'sent' : isConnected ? 'unanswered' : 'not-connected',
        reason: failure?.code ?? null,
        bytesSent: isConnected ? (socket?.bytesWritten ?? 0) : 0,
        bytesReceived: isConnected ? (socket?.bytesRead ?? 0) : 0,
      });
    }

    try {
      const { url } = outgoing;
      if (proxy !== null) await checkNumbers(url, stop.signal);
      const addresses = await allowedAddresses(proxy ?? url, lookup, stop.signal);
      const options = { lookup: pinned(addresses), maxHeaderSize: headerBytes, signal: stop.signal };
      const tunnel = proxy !== null && url.protocol === 'https:' ? await openTunnel(proxy, url, options) : null;
      isTunnelled ||= tunnel !== null;
      const request = start(connection, outgoing, options, tunnel ?? proxy);
      request.once('socket', (given) => {
        socket = given;
        given.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
          isConnected = true;
          clearTimeout(phase);
          phase = setTimeout(() => stop.abort(new AppError('server-timeout')), firstByte);
        });
      });
      const message = await answerTo(request);
      clearTimeout(phase);
      const toHub = connection.to === 'hub';
      const status = statusOf(message, toHub);
      if (status === 407 && proxy !== null) throw new AppError('proxy-failed', 'status 407');
      const headers = headersToKeep(message.headers, toHub);
      if (toHub && !hasBody(status)) {
        message.on('error', () => undefined);
        writeResult(null);
        request.destroy();
        return new Response(null, { status, headers });
      }
      const body = answerBody(message, {
        maxBytes: answerBytes,
        silence,
        onEnd(failure) {
          writeResult(failure);
          request.destroy();
        },
      });
      stop.signal.addEventListener('abort', () => body.fail(reasonOf(stop.signal)), { once: true });
      if (status !== 204 && status !== 205) return new Response(body.stream, { status, headers });
      // These have no body by definition, and a Response with one cannot be made.
      await new Response(body.stream).arrayBuffer();
      return new Response(null, { status, headers });
    } catch (error) {
      const failure = failureOf(error, stop.signal, socket, isConnected, isTunnelled);
      stop.abort(failure);
      writeResult(failure);
      throw failure;
    }
  }

  return { fetchFor: (connection) => (input, init) => open(connection, input, init) };
}

/** What is connected to is what was looked at. */
function pinned(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(new AppError('not-connected'), '');
    else if (all === true) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}

/** `through`: the tunnel that a proxy opened, or the proxy of a server without TLS; null goes there directly. */
function start(
  { certificates }: Pick<Connection, 'certificates'>,
  { url, method, headers, body }: Outgoing,
  limited: { readonly lookup: LookupFunction; readonly maxHeaderSize: number; readonly signal: AbortSignal },
  through: Socket | URL | null,
): ClientRequest {
  const options = {
    ...limited,
    method,
    headers,
    // Neither a proxy of the environment nor a connection that another request left open.
    agent: false,
    insecureHTTPParser: false,
    setDefaultHeaders: false,
  } as const;
  const secure = () => ({ secureContext: trusting(certificates), rejectUnauthorized: true });
  function send(): ClientRequest {
    if (through instanceof URL) return overHttp(through, { ...options, path: url.href });
    if (url.protocol !== 'https:') return overHttp(url, options);
    if (through === null) return overHttps(url, { ...options, ...secure() });
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const servername = isIP(host) === 0 ? host : '';
    const createConnection = () => tls.connect({ ...secure(), socket: through, host, servername });
    return overHttps(url, { ...options, agent: undefined, createConnection });
  }
  const request = send();
  request.end(body ?? undefined);
  return request;
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    // Stays: an error after the answer began is the body's to tell, and must not end the process.
    request.on('error', reject);
    // Without a word: what the server wanted was another protocol.
    request.once('close', () => reject(new AppError('connection-lost')));
  });
}

/** Throws for an answer that is not taken, whatever its body. */
function statusOf(message: IncomingMessage, toHub: boolean): number {
  const { statusCode = 0, headers } = message;
  if (statusCode < 200 || statusCode > 599) throw new AppError('server-answer-unreadable', 'status');
  if (toHub && !hasBody(statusCode)) return statusCode;
  if (statusCode >= 300 && statusCode < 400) throw new AppError('server-redirected');
  // None was asked for: an answer of a few bytes could unfold to any size.
  const isEncoded = (headers['content-encoding'] ?? 'identity') !== 'identity';
  const isPacked = (headers['transfer-encoding'] ?? 'chunked') !== 'chunked';
  if (isEncoded || isPacked) throw new AppError('server-answer-unreadable', 'encoded');
  return statusCode;
}

/** One that the hub's caller has a use for. */
function hasBody(status: number): boolean {
  return status === 200 || status === 206;
}

function failureOf(
  error: unknown,
  signal: AbortSignal,
  socket: Socket | undefined,
  isConnected: boolean,
  isTunnelled: boolean,
): AppError {
  if (signal.aborted) return reasonOf(signal);
  if (error instanceof AppError) return error;
  if (socket instanceof tls.TLSSocket && socket.authorizationError) return new AppError('certificate-refused');
  if (!isConnected) return new AppError(isTunnelled ? 'not-connected' : 'proxy-failed');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'HPE_HEADER_OVERFLOW') return new AppError('server-answer-too-large');
  return new AppError(code.startsWith('HPE_') ? 'server-answer-unreadable' : 'connection-lost');
}

let lastTrusted: { readonly added: string; readonly context: tls.SecureContext } | null = null;

/** The system's certificate authorities, Node's and the added ones: hundreds, so the last context is kept. */
function trusting(certificates: readonly string[]): tls.SecureContext {
  const added = certificates.join('\n');
  if (lastTrusted?.added !== added) {
    const ca = [...new Set([...systemCertificates(), ...tls.rootCertificates, ...certificates])];
    lastTrusted = { added, context: tls.createSecureContext({ ca, minVersion: 'TLSv1.2' }) };
  }
  return lastTrusted.context;
}

/** Not every build of Node that Electron carries can ask the system; then Node's own list is what there is. */
function systemCertificates(): readonly string[] {
  return typeof tls.getCACertificates === 'function' ? tls.getCACertificates('system') : [];
}

const resolveName = promisify(lookupByCallback);

function lookUp(hostname: string): Promise<readonly ResolvedAddress[]> {
  return resolveName(hostname, { all: true });
}
