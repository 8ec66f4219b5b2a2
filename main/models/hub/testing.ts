import type { TestContext } from 'node:test';
import { certificateFile } from '../../../e2e/files/modelServer.ts';
import { startProxyServer } from '../../../e2e/files/proxyServer.ts';
import { type Answer, startScriptedServer } from '../../../e2e/files/scriptedServer.ts';
import type { ErrorCode } from '../../contract/errors.ts';
import type { HubSettings } from '../../contract/models.ts';
import type { Id } from '../../contract/types.ts';
import type { NetworkLimits } from '../../network/connection.ts';
import { createNetwork } from '../../network.ts';
import type { Policy } from '../../policy.ts';
import { createSettings } from '../../settings.ts';
import type { LedgerIntent, LedgerResult, LedgerWriter } from '../../storage/ledger.ts';
import { createSecrets } from '../../storage/secrets.ts';
import { defaultSettings } from '../../storage/settings.ts';
import { temporaryLibrary } from '../../storage/testing.ts';
import { createHub, type OfferOf } from '../hub.ts';

/** What the tests of the hub share. */

/** As `startScriptedServer`, until the test ends. */
export async function serve(t: TestContext, ...options: Parameters<typeof startScriptedServer>) {
  const server = await startScriptedServer(...options);
  t.after(server.close);
  return server;
}

export async function serveProxy(t: TestContext, options: Parameters<typeof startProxyServer>[0]) {
  const server = await startProxyServer(options);
  t.after(server.close);
  return server;
}

export function json(value: unknown): Answer {
  return (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** The hub as the application has it, over the real network; `looked` are the names that were looked up. */
export async function setUp(
  t: TestContext,
  options: {
    readonly hub?: Partial<HubSettings>;
    readonly policy?: Policy['models'];
    readonly token?: string;
    readonly limits?: Partial<NetworkLimits>;
    readonly offerOf?: OfferOf;
    readonly known?: readonly { readonly id: Id; readonly sha256: string | null }[];
  } = {},
) {
  const { db } = await temporaryLibrary(t);
  const settings = createSettings({
    db,
    policy: options.policy
      ? { kind: 'policy', policy: { organisation: 'Ravenscourt', models: options.policy } }
      : { kind: 'none' },
    emit: () => undefined,
  });
  if (options.hub) settings.change({ hub: { ...defaultSettings.hub, enabled: true, ...options.hub } });
  const secrets = createSecrets({ db, keychain: null });
  if (options.token) await secrets.store('hub-token', options.token);
  const intents: LedgerIntent[] = [];
  const results: LedgerResult[] = [];
  const refusals: { readonly intent: LedgerIntent; readonly reason: ErrorCode }[] = [];
  const notes: { readonly event: string; readonly destination: string | undefined }[] = [];
  const ledger: LedgerWriter = {
    begin: (intent) => intents.push(intent),
    end: (_number, result) => void results.push(result),
    refuse: (intent, reason) => void refusals.push({ intent, reason }),
    note: (event, about) => void notes.push({ event, destination: about?.destination }),
  };
  const looked: string[] = [];
  let tokenReads = 0;
  const network = createNetwork({
    ledger,
    rules: settings.rules,
    ...(options.limits && { limits: options.limits }),
    async lookup(hostname) {
      looked.push(hostname);
      return [{ address: '127.0.0.1', family: 4 }];
    },
  });
  const hub = createHub({
    settings,
    network,
    token() {
      tokenReads += 1;
      return secrets.read('hub-token');
    },
    certificates: () => [certificateFile('authority.pem')],
    offerOf: options.offerOf ?? (() => null),
    known: () => options.known ?? [],
  });
  return {
    hub,
    settings,
    secrets,
    ledger,
    network,
    intents,
    results,
    refusals,
    notes,
    looked,
    tokenReads: () => tokenReads,
  };
}

export const signal = new AbortController().signal;
