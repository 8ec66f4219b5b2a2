import type { TestContext } from 'node:test';
import { type ModelServerOptions, startModelServer } from '../../e2e/files/modelServer.ts';
import type { LedgerEvent } from '../contract/ledger.ts';
import type { Settings } from '../contract/settings.ts';
import type { NetworkLimits } from '../network/connection.ts';
import { createNetwork } from '../network.ts';
import type { Policy } from '../policy.ts';
import { createSettings } from '../settings.ts';
import { addCertificates, certificatesInForce } from '../storage/certificates.ts';
import type { LedgerIntent, LedgerResult, LedgerWriter } from '../storage/ledger.ts';
import { createSecrets } from '../storage/secrets.ts';
import { defaultSettings } from '../storage/settings.ts';
import { temporaryLibrary } from '../storage/testing.ts';
import { createOfficeProvider } from './office.ts';
import { createOpenAIProvider } from './openai.ts';

/** What the tests of this folder share. */

export type Written = {
  readonly intents: LedgerIntent[];
  readonly results: LedgerResult[];
  readonly notes: { readonly event: LedgerEvent; readonly destination: string | undefined }[];
};

export function memoryLedger(): LedgerWriter & Written {
  const written: Written = { intents: [], results: [], notes: [] };
  return {
    ...written,
    begin: (intent) => written.intents.push(intent),
    end: (_number, result) => void written.results.push(result),
    refuse: () => undefined,
    note: (event, about) => void written.notes.push({ event, destination: about?.destination }),
  };
}

/** Both providers as the application has them, over the real network, beside a real server on this computer. */
export async function setUp(
  t: TestContext,
  options: ModelServerOptions & {
    readonly office?: Partial<Settings['office']>;
    readonly policy?: Partial<Policy>;
    readonly limits?: Partial<NetworkLimits>;
  } = {},
) {
  const server = await startModelServer(options);
  t.after(server.close);
  const library = await temporaryLibrary(t);
  const { db } = library;
  const settings = createSettings({
    db,
    policy: {
      kind: 'policy',
      policy: { organisation: 'Ravenscourt', openai: { address: server.address }, ...options.policy },
    },
    emit: () => undefined,
  });
  settings.change({
    office: {
      ...defaultSettings.office,
      enabled: true,
      address: server.address,
      model: options.model ?? 'small-model',
      ...options.office,
    },
    openai: { enabled: true, model: 'gpt-test' },
  });
  const ledger = memoryLedger();
  const secrets = createSecrets({ db, keychain: null });
  const network = createNetwork({ ledger, rules: settings.rules, ...(options.limits && { limits: options.limits }) });
  addCertificates(db, server.certificate);
  const office = createOfficeProvider({
    settings,
    network,
    secret: () => secrets.read('office-token'),
    certificates: () => certificatesInForce(db),
  });
  const openai = createOpenAIProvider({ settings, network, key: () => secrets.read('openai-key') });
  return { server, library, settings, secrets, ledger, network, office, openai };
}

/** What an answer said, piece by piece. */
export function listener() {
  const said = { text: '', thought: '', pieces: 0 };
  return {
    said,
    onText(text: string) {
      said.text += text;
      said.pieces += 1;
    },
    onThought(text: string) {
      said.thought += text;
    },
  };
}

/** The conversation, where the test is not about it. */
export const about = {
  conversationId: '0123456789abcdef0123456789abcdef',
  caseId: 'fedcba9876543210fedcba9876543210',
  parts: [{ origin: 'typed' }],
  passages: 0,
  documents: 0,
} as const;
