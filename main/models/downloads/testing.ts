import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import {
  type HubRepository,
  type HubServer,
  type HubServerOptions,
  sha256Of,
  startHubServer,
} from '../../../e2e/files/hubServer.ts';
import type { Download, DownloadState } from '../../contract/models.ts';
import { createNetwork } from '../../network.ts';
import { createSettings } from '../../settings.ts';
import type { Database } from '../../storage/database.ts';
import { defaultSettings } from '../../storage/settings.ts';
import { temporaryFolder, temporaryLibrary } from '../../storage/testing.ts';
import { createDownloads, type Downloads, type FetchedModel } from '../downloads.ts';
import { createHub, type Hub } from '../hub.ts';
import type { DownloadLimits } from './limits.ts';

/** What the tests of downloads share. */

export const repository = 'owner/small-GGUF';
/** Of the repository's file for this quantisation. */
export const offer = 'small:Q8_0';

/** No waiting, and little that a crash could lose. */
export const quick: Partial<DownloadLimits> = {
  pauses: [1],
  safeAfter: { milliseconds: 5, bytes: 16 * 1024 },
  spare: 0,
  tellEvery: 10,
};

export function small(bytes: Uint8Array = randomBytes(200_000)): HubRepository {
  return { repository, files: { 'README.md': Buffer.from('# Small'), 'small-Q8_0.gguf': bytes } };
}

/** As `startHubServer`, until the test ends. */
export async function serve(t: TestContext, options: HubServerOptions) {
  const server = await startHubServer(options);
  t.after(server.close);
  return server;
}

/** The application's own hub over its own network, without a ledger. Offers are `small` in any quantisation. */
export function hubAt(address: string, db: Database): Hub {
  const settings = createSettings({ db, policy: { kind: 'none' }, emit: () => undefined });
  settings.change({ hub: { ...defaultSettings.hub, enabled: true, address } });
  const ledger = { begin: () => 1, end: () => undefined, refuse: () => undefined, note: () => undefined };
  return createHub({
    settings,
    network: createNetwork({ ledger, rules: settings.rules }),
    token: async () => null,
    certificates: () => [],
    offerOf(offer) {
      const [catalogueId = '', quantisation = ''] = offer.split(':');
      return { file: null, quantisation, role: 'chat', catalogueId, repository, name: 'Small' };
    },
  });
}

/** A server, the hub as the application asks it, and downloads into a folder, all until the test ends. */
export async function setUp(
  t: TestContext,
  options: Partial<HubServerOptions> & { readonly limits?: Partial<DownloadLimits> } = {},
) {
  const opened: Downloads[] = [];
  // Before what they need goes.
  t.after(() => Promise.all(opened.map((downloads) => downloads.close())));
  const server = await serve(t, { repositories: [small()], ...options });
  const { db } = await temporaryLibrary(t);
  const folder = join(temporaryFolder(t), 'models');
  const hub = hubAt(server.address, db);
  const fetched: FetchedModel[] = [];
  const told: (readonly Download[])[] = [];

  /** Another run of the application on the same folder. */
  function open(other: Partial<Parameters<typeof createDownloads>[0]> = {}): Downloads {
    const downloads = createDownloads({
      hub,
      folder,
      emit: (_name, payload) => told.push(payload as readonly Download[]),
      onDone: async (model) => void fetched.push(model),
      limits: { ...quick, ...options.limits },
      ...other,
    });
    opened.push(downloads);
    return downloads;
  }

  return { server, hub, folder, fetched, told, open, downloads: open() };
}

/** Resolves when the download is in this state. */
export async function until(
  downloads: Downloads,
  kind: DownloadState['kind'],
  isIt: (download: Download) => boolean = () => true,
): Promise<Download> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const found = downloads.list().find((each) => each.state.kind === kind && isIt(each));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return assert.fail(`never ${kind}: ${JSON.stringify(downloads.list())}`);
}

/** All files below the folder, by their name alone, without the lock, in order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'downloads.lock')
    .map(({ name }) => name)
    .toSorted();
}

export function contentOf(folder: string, name: string): Uint8Array {
  const entry = readdirSync(folder, { recursive: true, withFileTypes: true }).find((each) => each.name === name);
  return entry ? readFileSync(join(entry.parentPath, name)) : assert.fail('no such file');
}

/** By their checksums: what is wrong with many bytes takes minutes to say. */
export function assertContent(folder: string, name: string, bytes: Uint8Array): void {
  assert.equal(sha256Of(contentOf(folder, name)), sha256Of(bytes));
}

/** Where the hub was asked to begin, each time it was asked for bytes. */
export function rangesAsked(server: Pick<HubServer, 'requests'>) {
  return server.requests.filter(({ question }) => question === 'bytes').map(({ range }) => range);
}
