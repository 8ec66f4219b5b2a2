import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import {
  bytesToSend,
  etagOf,
  type HubBehaviour,
  type HubQuestion,
  type HubRequest,
  type HubScript,
} from './hubBehaviours.ts';

export type HubRepository = {
  /** owner/name */
  readonly repository: string;
  /** By their path in it. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly downloads?: number;
  /** As in "2025-05-01T10:00:00.000Z". */
  readonly updated?: string;
  readonly licence?: string;
  /** Only the server's `token` may see it. */
  readonly gated?: boolean;
};

export type HubServerOptions = {
  readonly repositories: readonly HubRepository[];
  /** The one token that is known; every other is refused, as the hub does. */
  readonly token?: string | null;
  /** Entries of a tree, before it goes on at a next page. */
  readonly pageSize?: number;
  readonly behaviour?: HubScript;
};

export type HubServer = {
  /** The hub's base: http://localhost:PORT */
  readonly address: string;
  /** Of the server that has the files: http://localhost:PORT */
  readonly filesAddress: string;
  /** In the order in which they came. */
  readonly requests: readonly HubRequest[];
  /** From the next request on; null: in good health again. */
  readonly behave: (script: HubScript | null) => void;
  /** A new commit with these files in place of those of the same path. Earlier commits stay as they were. */
  readonly change: (repository: string, files: Readonly<Record<string, Uint8Array>>) => void;
  readonly commit: (repository: string) => string;
  /** Of files, handed to the system to be sent, since the start. */
  readonly bytesSent: () => number;
  readonly close: () => Promise<void>;
};

type Stored = { readonly bytes: Uint8Array; readonly sha256: string };
type Commit = { readonly id: string; readonly files: ReadonlyMap<string, Stored> };
type Repository = { readonly about: HubRepository; commits: readonly Commit[] };

/** A real hub on this computer, with a second server for the files, that behaves as huggingface.co does or as badly as told. */
export async function startHubServer(options: HubServerOptions): Promise<HubServer> {
  const { token = null, pageSize = 1_000 } = options;
  const repositories = new Map<string, Repository>();
  const requests: HubRequest[] = [];
  // Addresses that were handed out; a file is given to nobody who comes with another.
  const signatures = new Map<string, { readonly stored: Stored; readonly file: string }>();
  let script: HubScript = options.behaviour ?? (() => null);
  let bytesSent = 0;
  for (const about of options.repositories) {
    repositories.set(about.repository, { about, commits: [commitOf(new Map(), about.files)] });
  }

  function ask(question: HubQuestion, incoming: IncomingMessage, file: string | null): HubBehaviour | null {
    const request = {
      question,
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      token: /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '')?.[1] ?? null,
      range: rangeOf(incoming.headers.range),
      file,
    };
    requests.push(request);
    return script(request);
  }

  async function serveHub(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', address);
    const path = decodeURIComponent(url.pathname);
    const bearer = incoming.headers.authorization ?? null;
    if (path === '/api/models') {
      if (!act(response, ask('search', incoming, null))) sendJson(response, 200, search(url.searchParams));
      return;
    }
    const tree = /^\/api\/models\/([^/]+\/[^/]+)\/tree\/([^/]+)$/.exec(path);
    const info = /^\/api\/models\/([^/]+\/[^/]+)(?:\/revision\/([^/]+))?$/.exec(path);
    const file = /^\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path);
    const question = tree ? 'tree' : info ? 'about' : 'resolve';
    const behaviour = ask(question, incoming, file?.[3] ?? null);
    if (act(response, behaviour)) return;
    const [, name = '', revision = 'main'] = tree ?? info ?? file ?? [];
    const repository = repositories.get(name);
    if (bearer !== null && bearer !== `Bearer ${token}`) return refuse(response, 401, null);
    // Who is not known is not told which repositories there are.
    if (!repository) return refuse(response, bearer === null ? 401 : 404, 'RepoNotFound');
    if (repository.about.gated === true && bearer === null && !info) return refuse(response, 401, 'GatedRepo');
    const commit = repository.commits.findLast(({ id }) => revision === 'main' || revision === id);
    if (!commit) return refuse(response, 404, 'RevisionNotFound');
    if (tree) return sendTree(response, commit, url);
    if (info)
      return sendJson(response, 200, { ...asListed(repository.about), sha: commit.id, siblings: names(commit) });
    const stored = commit.files.get(file?.[3] ?? '');
    if (!stored) return refuse(response, 404, 'EntryNotFound');
    const signature = randomBytes(16).toString('hex');
    if (behaviour?.kind !== 'expired-address') signatures.set(signature, { stored, file: file?.[3] ?? '' });
    const { sha256, bytes } = stored;
    response.writeHead(302, {
      location: `${filesAddress}/repos/${sha256}?X-Amz-Expires=3600&X-Amz-Signature=${signature}`,
      'x-repo-commit': commit.id,
      'x-linked-etag': `"${behaviour?.kind === 'other-etag' ? sha256Of(randomBytes(8)) : sha256}"`,
      'x-linked-size': String(bytes.length),
      etag: `"${sha256}"`,
      'accept-ranges': 'bytes',
    });
    response.end('Found. Redirecting');
  }

  async function serveFiles(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const signature = new URL(incoming.url ?? '/', filesAddress).searchParams.get('X-Amz-Signature') ?? '';
    const signed = signatures.get(signature);
    const behaviour = ask('bytes', incoming, signed?.file ?? null);
    if (act(response, behaviour)) return;
    // A server of files that is sent the hub's token as well as its own signature refuses both.
    if (incoming.headers.authorization !== undefined) return refuse(response, 400, null);
    if (!signed) return refuse(response, 403, null);
    const { bytes, sha256 } = signed.stored;
    // Who holds a part of another file gets the whole of this one.
    const isSame = [undefined, etagOf(sha256)].includes(incoming.headers['if-range']?.toString());
    const range = isSame ? rangeOf(incoming.headers.range) : null;
    const { status, headers, body } = bytesToSend(bytes, sha256, range, behaviour);
    response.writeHead(status, { ...headers, 'content-length': body.length });
    if (incoming.method !== 'HEAD') await sendBytes(response, body, behaviour);
  }

  async function sendBytes(response: ServerResponse, body: Uint8Array, behaviour: HubBehaviour | null): Promise<void> {
    const isCut = behaviour?.kind === 'cut' || behaviour?.kind === 'stall';
    const end = isCut ? Math.min(behaviour.after, body.length) : body.length;
    const step = behaviour?.kind === 'slow' ? Math.max(1, Math.floor(behaviour.bytesPerSecond / 20)) : 64 * 1024;
    for (let at = 0; at < end && !response.closed; at += step) {
      const part = body.subarray(at, Math.min(at + step, end));
      bytesSent += part.length;
      const isTaken = response.write(part);
      if (behaviour?.kind === 'slow') await wait(50);
      else if (!isTaken) await new Promise<void>((resolve) => whenReady(response, resolve));
    }
    if (behaviour?.kind === 'stall') return;
    if (!isCut || end === body.length) return void response.end();
    // What was written leaves before the connection does.
    if (end === 0) response.flushHeaders();
    await new Promise<void>((resolve) => response.write('', () => resolve()));
    response.destroy();
  }

  function search(query: URLSearchParams): readonly object[] {
    const words = (query.get('search') ?? '').toLowerCase().split(/\s+/);
    return [...repositories.values()]
      .filter(({ about }) => words.every((word) => about.repository.toLowerCase().includes(word)))
      .slice(0, Number(query.get('limit') ?? 30))
      .map(({ about }) => asListed(about));
  }

  function sendTree(response: ServerResponse, commit: Commit, url: URL): void {
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const all = [...commit.files].map(([path, { bytes, sha256 }]) => ({
      type: 'file',
      oid: sha256.slice(0, 40),
      size: bytes.length,
      path,
      // Small texts are kept as they are, without a checksum that says anything.
      ...(/\.(?:md|json|txt)$/.test(path) ? {} : { lfs: { oid: sha256, size: bytes.length, pointerSize: 135 } }),
    }));
    const isMore = from + pageSize < all.length;
    const next = new URL(url);
    next.searchParams.set('cursor', String(from + pageSize));
    if (isMore) response.setHeader('link', `<${next.href}>; rel="next"`);
    sendJson(response, 200, all.slice(from, from + pageSize));
  }

  const hub = await listen(serveHub);
  const files = await listen(serveFiles);
  const address = addressOf(hub);
  const filesAddress = addressOf(files);

  function known(name: string): Repository {
    const repository = repositories.get(name);
    if (!repository) throw new Error('no such repository');
    return repository;
  }

  return {
    address,
    filesAddress,
    requests,
    behave(next) {
      script = next ?? (() => null);
    },
    change(name, changed) {
      const repository = known(name);
      repository.commits = [...repository.commits, commitOf(repository.commits.at(-1)?.files ?? new Map(), changed)];
    },
    commit: (name) => known(name).commits.at(-1)?.id ?? '',
    bytesSent: () => bytesSent,
    close: async () => {
      await Promise.all([close(hub), close(files)]);
    },
  };
}

/** Whether there is nothing left to say. */
function act(response: ServerResponse, behaviour: HubBehaviour | null): boolean {
  switch (behaviour?.kind) {
    case 'status':
      response.writeHead(behaviour.status, { ...behaviour.headers });
      response.end();
      return true;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>');
      return true;
    case 'redirect':
      response.writeHead(302, { location: behaviour.to });
      response.end();
      return true;
    case 'silent':
      return true;
    default:
      return false;
  }
}

function refuse(response: ServerResponse, status: number, code: string | null): void {
  if (code !== null) response.setHeader('x-error-code', code);
  sendJson(response, status, { error: code ?? 'Refused' });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

function asListed({ repository, downloads = 0, updated, licence, gated = false }: HubRepository): object {
  return {
    _id: sha256Of(Buffer.from(repository)).slice(0, 24),
    id: repository,
    modelId: repository,
    downloads,
    gated: gated ? 'manual' : false,
    lastModified: updated ?? '2025-05-01T10:00:00.000Z',
    tags: ['gguf', ...(licence === undefined ? [] : [`license:${licence}`])],
  };
}

function names({ files }: Commit): readonly object[] {
  return [...files.keys()].map((rfilename) => ({ rfilename }));
}

function commitOf(before: ReadonlyMap<string, Stored>, files: Readonly<Record<string, Uint8Array>>): Commit {
  const added = Object.entries(files).map(([path, bytes]) => [path, { bytes, sha256: sha256Of(bytes) }] as const);
  return { id: randomBytes(20).toString('hex'), files: new Map([...before, ...added]) };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function rangeOf(header: string | undefined): HubRequest['range'] {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? '');
  if (!match) return null;
  return { from: Number(match[1]), to: match[2] ? Number(match[2]) + 1 : Number.POSITIVE_INFINITY };
}

function whenReady(response: ServerResponse, resume: () => void): void {
  const done = () => {
    response.off('drain', done);
    response.off('close', done);
    resume();
  };
  response.once('drain', done);
  response.once('close', done);
}

async function listen(serve: (incoming: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<Server> {
  const server = createServer((incoming, response) => {
    // Who is cut off in the middle is no failure of the server.
    serve(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
