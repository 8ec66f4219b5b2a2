import { AppError } from '../contract/errors.ts';
import type { HubFile, HubModel, ModelRole } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import type { Network } from '../network.ts';
import { hostOf } from '../providers/address.ts';
import type { SettingsInForce } from '../settings.ts';
import { newId } from '../storage/newId.ts';
import { MOST_JSON, nextPage, readCommit, readFiles, readModels } from './hub/answers.ts';
import { askHub, type HubAccess, type HubRequest } from './hub/askHub.ts';
import { bytesOf, checkSameFile } from './hub/fileBytes.ts';
import { isModelFile, isRepository } from './hub/names.ts';
import { findWanted, type ListedModel, modelsIn, type Wanted } from './hub/targets.ts';

/** One file of a repository, at one commit: what its name means cannot change under a download. */
export type HubPart = {
  /** owner/name */
  readonly repository: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** Its path in the repository. */
  readonly file: string;
  readonly bytes: number;
  /** As the hub has it, 64 hexadecimal digits. */
  readonly sha256: string;
};

/** A model on the hub, ready to be fetched: all parts in order, one for most. */
export type HubTarget = {
  readonly name: string;
  readonly role: ModelRole;
  readonly quantisation: string | null;
  /** Null for what was searched for. */
  readonly catalogueId: string | null;
  readonly parts: readonly HubPart[];
};

/**
 * Where models come from: huggingface.co, or what the settings or the policy put in its place. Every call is a connection in
 * the ledger, and none is made but for a person's click. Rejects with `hub-…` codes and those of connections.
 */
export type Hub = {
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly HubModel[]>;
  /** Model files of a repository that `search` found, split ones as one, smallest first. */
  readonly files: (id: Id, signal: AbortSignal) => Promise<readonly HubFile[]>;
  /** The same of a repository (owner/name) that a person typed. `invalid-input` for what is no name of one. */
  readonly filesOf: (repository: string, signal: AbortSignal) => Promise<readonly HubFile[]>;
  /** An offer of the catalogue (`qwen3-8b:Q4_K_M`), or a file that `files` gave the id of. */
  readonly resolve: (offer: string, signal: AbortSignal) => Promise<HubTarget>;
  /**
   * The file's bytes from `from` on, up to `to` (exclusive) where given. The stream fails when the connection ends early, and
   * ends after the last byte asked for. `download-changed` when the file is no longer the one of `part`. A part of the file
   * stands in the ledger as a look, all the rest of it as a download.
   */
  readonly open: (
    part: HubPart,
    range: { readonly from: number; readonly to?: number; readonly signal: AbortSignal },
  ) => Promise<ReadableStream<Uint8Array>>;
  readonly host: () => string;
};

/** Of an offer of the catalogue, where its file should be. */
export type OfferOf = (
  offer: string,
) => (Wanted & { readonly catalogueId: string; readonly repository: string; readonly name: string }) | null;

const MOST_IDS = 5_000;
const MOST_PAGES = 20;
const MOST_WORDS = 7;
/** More than a person makes in ten minutes: whoever took the page over carries little away seven words at a time. */
const MOST_SEARCHES = 30;
const SEARCHES_WITHIN = 600_000;

/** `forget` ends what goes on, and what was found at an address that is another one now. */
export function createHub(options: {
  readonly settings: Pick<SettingsInForce, 'state'>;
  readonly network: Network;
  readonly token: () => Promise<string | null>;
  /** PEM of authorities to trust for a hub of the organisation, or behind its proxy, besides the system's. */
  readonly certificates: () => readonly string[];
  readonly offerOf: OfferOf;
  /** The models that are here already, with the checksums of those that were downloaded. */
  readonly known?: () => readonly { readonly id: Id; readonly sha256: string | null }[];
}): Hub & { readonly forget: () => void } {
  const { settings, network, token, certificates, offerOf, known = () => [] } = options;
  const repositories = boundedMap<string>(MOST_IDS);
  const targets = boundedMap<HubTarget>(MOST_IDS);
  let inUse = new AbortController();
  let searched: readonly number[] = [];

  const address = (): string => settings.state().values.hub.address.replace(/\/+$/, '');

  async function access(): Promise<HubAccess> {
    const { values, fixed } = settings.state();
    const isOwn = values.hub.address !== PUBLIC_HUB || values.hub.proxy !== '';
    return {
      address: address(),
      plainHttp: fixed.includes('hub.address'),
      certificates: isOwn ? certificates() : [],
      proxy: values.hub.proxy || null,
      // Where the hub is off nothing is read from the keychain.
      token: values.hub.enabled ? await token() : null,
    };
  }

  async function ask(request: HubRequest): Promise<Response> {
    const signal = AbortSignal.any([request.signal, inUse.signal]);
    try {
      return await askHub(network, await access(), { ...request, signal });
    } catch (error) {
      const isUnreadable = error instanceof AppError && error.code === 'server-answer-unreadable';
      throw isUnreadable ? new AppError('hub-answer-unreadable', error.message) : error;
    }
  }

  function askForJson(purpose: 'search' | 'look', path: string, signal: AbortSignal): Promise<Response> {
    const parts = purpose === 'search' ? ([{ origin: 'typed' }] as const) : [];
    return ask({ purpose, path, parts, range: null, mostBytes: MOST_JSON, mayLeadElsewhere: false, signal });
  }

  async function list(repository: string, signal: AbortSignal): Promise<readonly ListedModel[]> {
    const about = await askForJson('look', `/api/models/${repository}?expand=sha`, signal);
    const commit = readCommit(await about.text());
    const files = [];
    let query: Record<string, string> = { recursive: 'true' };
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const path = `/api/models/${repository}/tree/${commit}?${new URLSearchParams(query)}`;
      const response = await askForJson('look', path, signal);
      files.push(...readFiles(await response.text()));
      const cursor = nextPage(response.headers.get('link'));
      if (cursor === null) break;
      query = { recursive: 'true', cursor };
    }
    return modelsIn(repository, commit, files);
  }

  async function filesOf(repository: string, signal: AbortSignal): Promise<readonly HubFile[]> {
    const found = await list(repository, signal);
    const here = new Map(known().map(({ id, sha256 }) => [sha256, id]));
    return found.map(({ path: _, bytes, ...model }) => {
      const { name, quantisation, role, parts } = model;
      const knownId = here.get(parts[0]?.sha256 ?? '') ?? null;
      const target = { ...model, catalogueId: null };
      return { id: targets.add(target), name, quantisation, bytes, parts: parts.length, role, knownId };
    });
  }

  return {
    async search(text, signal) {
      const words = text.split(/\s+/).filter((word) => word !== '');
      if (words.length > MOST_WORDS) throw new AppError('invalid-input', 'a search of so many words');
      const now = performance.now();
      searched = searched.filter((time) => now - time < SEARCHES_WITHIN);
      if (searched.length >= MOST_SEARCHES) throw new AppError('rate-limited', 'too many searches');
      searched = [...searched, now];
      const query = new URLSearchParams({ filter: 'gguf', limit: '30', sort: 'downloads', direction: '-1' });
      if (words.length > 0) query.set('search', words.join(' '));
      for (const field of ['downloads', 'gated', 'lastModified', 'tags']) query.append('expand', field);
      const response = await askForJson('search', `/api/models?${query}`, signal);
      return readModels(await response.text()).map((model) => ({ id: repositories.add(model.repository), ...model }));
    },
    files: async (id, signal) => filesOf(repositories.get(id), signal),
    async filesOf(repository, signal) {
      if (!isRepository(repository)) throw new AppError('invalid-input', 'no repository');
      return filesOf(repository, signal);
    },
    async resolve(offer, signal) {
      if (/^[0-9a-f]{32}$/.test(offer)) return targets.get(offer);
      const wanted = offerOf(offer);
      if (wanted === null) throw new AppError('not-found');
      const found = findWanted(await list(wanted.repository, signal), wanted);
      if (found === null) throw new AppError('hub-not-found');
      const { name, role, quantisation, catalogueId } = wanted;
      return { name, role, quantisation, catalogueId, parts: found.parts };
    },
    async open(part, { from, to = part.bytes, signal }) {
      const { repository, commit, file, bytes } = part;
      const isNamed = isRepository(repository) && /^[0-9a-f]{40}$/.test(commit) && isModelFile(file);
      const isWithin = [from, to, bytes].every(Number.isSafeInteger) && from >= 0 && from <= to && to <= bytes;
      if (!isNamed || !isWithin) throw new AppError('invalid-input', 'no part of a file of the hub');
      if (from === to) return new Blob([]).stream();
      const response = await ask({
        purpose: to === bytes ? 'download' : 'look',
        path: `/${repository}/resolve/${commit}/${file.split('/').map(encodeURIComponent).join('/')}`,
        parts: [],
        range: `bytes=${from}-${to === bytes ? '' : to - 1}`,
        mostBytes: bytes,
        mayLeadElsewhere: true,
        onHubAnswer: (headers) => checkSameFile(headers, part),
        signal,
      });
      try {
        return bytesOf(response, part, { from, to });
      } catch (error) {
        await response.body?.cancel();
        throw error;
      }
    },
    host: () => hostOf(address()),
    forget() {
      // What is at another address now is found again there; what is off is over.
      inUse.abort(new AppError(settings.state().values.hub.enabled ? 'connection-lost' : 'hub-off'));
      inUse = new AbortController();
      repositories.clear();
      targets.clear();
    },
  };
}

const PUBLIC_HUB = 'https://huggingface.co';

/** Of things the page names by an id: the oldest go when there are too many. Throws `not-found`. */
function boundedMap<Value>(most: number) {
  const values = new Map<Id, Value>();
  return {
    add(value: Value): Id {
      const id = newId();
      values.set(id, value);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
      return id;
    },
    get(id: Id): Value {
      const value = values.get(id);
      if (value === undefined) throw new AppError('not-found');
      return value;
    },
    clear: () => values.clear(),
  };
}
