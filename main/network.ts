import { lookup as lookupByCallback } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import * as tls from 'node:tls';
import { promisify } from 'node:util';
import { AppError, type ErrorCode } from './contract/errors.ts';
import type { Id, LedgerPurpose } from './contract/types.ts';
import { allowedAddresses, type Lookup, type ResolvedAddress, reasonOf } from './network/addresses.ts';
import { answerBody } from './network/answerBody.ts';
import { destinationOf, headersToKeep, type Outgoing, readOutgoing, staysWithin } from './network/outgoing.ts';
import { mayLeave, type Part, type Rules } from './privacy.ts';
import type { LedgerIntent, LedgerWriter } from './storage/ledger.ts';

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
   * A `fetch` for this connection alone, for GET and POST. Every request asks the privacy policy, is in the ledger before its first byte and
   * again when its answer ends. Rejects with an AppError: a verdict of the policy, `address-not-allowed`, or how the
   * connection failed.
   */
  readonly fetchFor: (connection: Connection) => Fetch;
};

export type NetworkOptions = { readonly ledger: LedgerWriter; readonly rules: () => Rules };

/** Milliseconds and bytes. */
export type NetworkLimits = {
  /** Name, connection and TLS together. */
  readonly connect: number;
  /** Until the answer's headers are all there: a model first reads the whole prompt. */
  readonly firstByte: number;
  /** Between two parts of the answer, and until someone takes a part that came. */
  readonly silence: number;
  readonly total: number;
  readonly answerBytes: number;
  readonly headerBytes: number;
};

const defaultLimits: NetworkLimits = {
  connect: 15_000,
  firstByte: 600_000,
  silence: 120_000,
  total: 3_600_000,
  answerBytes: 64 * 1024 * 1024,
  headerBytes: 32 * 1024,
};

/** The only file that opens a connection. */
export function createNetwork(
  options: NetworkOptions & { readonly limits?: Partial<NetworkLimits>; readonly lookup?: Lookup },
): Network {
  const { ledger, rules, lookup = lookUp } = options;
  const limits = { ...defaultLimits, ...options.limits };

  async function open(connection: Connection, input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
    const outgoing = await readOutgoing(input, init).catch((error: unknown) => {
      if (error instanceof AppError) return error;
      throw error;
    });
    const isRead = !(outgoing instanceof AppError);
    const intent: LedgerIntent = {
      provider: connection.provider,
      purpose: connection.purpose,
      destination: destinationOf(isRead ? outgoing.url : connection.address),
      conversationId: connection.conversationId,
      caseId: connection.caseId,
      passages: connection.passages,
      documents: connection.documents,
      identifiersReplaced: connection.identifiersReplaced,
      payload: isRead ? outgoing.body : null,
    };
    // From here to the ledger nothing waits, so that no rule changes in between.
    const verdict = mayLeave(connection.provider, connection.parts, rules());
    const why = verdict.allowed ? (isRead ? whyRefused(connection, outgoing) : outgoing.code) : verdict.why;
    if (why !== null || !isRead) {
      const reason = why ?? 'internal';
      ledger.refuse(intent, reason);
      throw new AppError(reason);
    }
    if (signal?.aborted) throw new AppError('cancelled');
    return exchange(connection, outgoing, signal, ledger.begin(intent));
  }

  async function exchange(
    connection: Connection,
    outgoing: Outgoing,
    signal: AbortSignal | null,
    number: number,
  ): Promise<Response> {
    const stop = new AbortController();
    const cancel = () => stop.abort(new AppError('cancelled'));
    signal?.addEventListener('abort', cancel, { once: true });
    const total = setTimeout(() => stop.abort(new AppError('server-timeout')), limits.total);
    let phase = setTimeout(() => stop.abort(new AppError('not-connected')), limits.connect);
    let socket: Socket | undefined;
    let isConnected = false;
    let isWritten = false;

    function writeResult(failure: AppError | null): void {
      if (isWritten) return;
      isWritten = true;
      signal?.removeEventListener('abort', cancel);
      clearTimeout(total);
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
      const addresses = await allowedAddresses(url, lookup, stop.signal);
      const request = start(connection, outgoing, addresses, limits, stop.signal);
      request.once('socket', (given) => {
        socket = given;
        given.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
          isConnected = true;
          clearTimeout(phase);
          phase = setTimeout(() => stop.abort(new AppError('server-timeout')), limits.firstByte);
        });
      });
      const message = await answerTo(request);
      clearTimeout(phase);
      const status = statusOf(message);
      const body = answerBody(message, {
        maxBytes: limits.answerBytes,
        silence: limits.silence,
        onEnd(failure) {
          writeResult(failure);
          request.destroy();
        },
      });
      stop.signal.addEventListener('abort', () => body.fail(reasonOf(stop.signal)), { once: true });
      const headers = headersToKeep(message.headers);
      if (status !== 204 && status !== 205) return new Response(body.stream, { status, headers });
      // These have no body by definition, and a Response with one cannot be made.
      await new Response(body.stream).arrayBuffer();
      return new Response(null, { status, headers });
    } catch (error) {
      const failure = failureOf(error, stop.signal, socket, isConnected);
      stop.abort(failure);
      writeResult(failure);
      throw failure;
    }
  }

  return { fetchFor: (connection) => (input, init) => open(connection, input, init) };
}

function whyRefused(connection: Connection, { url, body }: Outgoing): ErrorCode | null {
  if (!staysWithin(url, connection.address, connection.plainHttp)) return 'address-not-allowed';
  const { agreed } = connection;
  if (agreed !== null && !Buffer.from(agreed, 'utf8').equals(body ?? new Uint8Array())) return 'review-needed';
  return null;
}

function start(
  { certificates }: Connection,
  { url, method, headers, body }: Outgoing,
  addresses: readonly ResolvedAddress[],
  { headerBytes }: NetworkLimits,
  signal: AbortSignal,
): ClientRequest {
  const pinned: LookupFunction = (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(new AppError('not-connected'), '');
    else if (all === true) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
  const options = {
    method,
    headers,
    signal,
    lookup: pinned,
    // Neither a proxy of the environment nor a connection that another request left open.
    agent: false,
    maxHeaderSize: headerBytes,
    insecureHTTPParser: false,
    setDefaultHeaders: false,
  } as const;
  const secure = () => ({ ...options, secureContext: trusting(certificates), rejectUnauthorized: true });
  const request = url.protocol === 'https:' ? overHttps(url, secure()) : overHttp(url, options);
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
function statusOf(message: IncomingMessage): number {
  const { statusCode = 0, headers } = message;
  if (statusCode >= 300 && statusCode < 400) throw new AppError('server-redirected');
  if (statusCode < 200 || statusCode > 599) throw new AppError('server-answer-unreadable', 'status');
  // None was asked for: an answer of a few bytes could unfold to any size.
  const isEncoded = (headers['content-encoding'] ?? 'identity') !== 'identity';
  const isPacked = (headers['transfer-encoding'] ?? 'chunked') !== 'chunked';
  if (isEncoded || isPacked) throw new AppError('server-answer-unreadable', 'encoded');
  return statusCode;
}

function failureOf(error: unknown, signal: AbortSignal, socket: Socket | undefined, isConnected: boolean): AppError {
  if (signal.aborted) return reasonOf(signal);
  if (error instanceof AppError) return error;
  if (socket instanceof tls.TLSSocket && socket.authorizationError) return new AppError('certificate-refused');
  if (!isConnected) return new AppError('not-connected');
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
