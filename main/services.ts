import { join } from 'node:path';
import { type Backups, createBackups } from './backups.ts';
import { type Cases, createCases } from './cases.ts';
import { type Asking, createAsking } from './chat/asking.ts';
import { createSending, type Sending } from './chat/sending.ts';
import type { Emit } from './contract/emit.ts';
import { AppError } from './contract/errors.ts';
import type { ModelState, ThisComputer } from './contract/models.ts';
import type { Id } from './contract/types.ts';
import { createMarkConfidential, type MarkConfidential } from './documents/confidentiality.ts';
import { createImporting, type Importing } from './documents/importing.ts';
import type { DocumentSource } from './documents/openSource.ts';
import { createViewing, type Viewing } from './documents/viewing.ts';
import { findIdentifiersInLongText } from './identifiers/findIdentifiersInLongText.ts';
import { lookWithModel } from './identifiers/modelLook.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { type Adapters, createAdapters } from './models/adapters.ts';
import { catalogueFile } from './models/catalogue.ts';
import { freeBytes } from './models/downloads/files.ts';
import { createDownloads, type Downloads } from './models/downloads.ts';
import { createSetHub, type SetHub } from './models/hub/setHub.ts';
import { createHub, type Hub } from './models/hub.ts';
import { createInspecting, type Inspecting } from './models/inspecting.ts';
import { createModels, type Models } from './models/models.ts';
import { destinationOf } from './network/outgoing.ts';
import { createNetwork, type Network } from './network.ts';
import type { PolicyState } from './policy.ts';
import { createDeviceProvider } from './providers/device.ts';
import { createOfficeProvider, type OfficeProvider } from './providers/office.ts';
import { createOpenAIProvider, type OpenAIProvider } from './providers/openai.ts';
import { createProviders, type Providers } from './providers/providers.ts';
import { createSettings, type ForNow, type SettingsInForce } from './settings.ts';
import { certificatesInForce } from './storage/certificates.ts';
import type { Keychain } from './storage/keychain.ts';
import { listModels } from './storage/knownModels.ts';
import { type Ledger, openLedger } from './storage/ledger.ts';
import type { Library } from './storage/library.ts';
import { createSecrets, type SecretName } from './storage/secrets.ts';
import { removeUnfinished } from './storage/unfinishedFiles.ts';
import type { WorkerName } from './workers/entries.ts';
import { createHost, type WorkerProcess } from './workers/host.ts';
import type { InferenceMethods, ParsingMethods } from './workers/methods.ts';

/** Everything that works on one open library: the same for the window and for the command line. */
export type Services = Cases & {
  readonly library: Library;
  readonly jobs: Jobs;
  readonly importing: Importing;
  readonly viewing: Viewing;
  readonly models: Models;
  readonly adapters: Adapters;
  /** As `models.addAndLoad`; an adapter among the models goes where it belongs. */
  readonly addModel: (source: DocumentSource | null) => Promise<ModelState>;
  readonly asking: Asking;
  readonly sending: Sending;
  readonly settings: SettingsInForce;
  readonly ledger: Ledger;
  readonly network: Network;
  readonly office: OfficeProvider;
  readonly openai: OpenAIProvider;
  readonly providers: Providers;
  readonly hub: Hub;
  readonly downloads: Downloads;
  readonly inspecting: Inspecting;
  readonly thisComputer: () => Promise<ThisComputer>;
  readonly setHub: SetHub;
  readonly markConfidential: MarkConfidential;
  readonly backups: Backups;
  /** Stops jobs (they resume at the next start), ends the workers, closes the database. */
  readonly close: () => Promise<void>;
};

export function createServices(options: {
  readonly library: Library;
  /** Of what is downloaded; without one they lie in the library's folder. */
  readonly modelsFolder?: string;
  readonly spawn: (name: WorkerName) => WorkerProcess;
  readonly emit: Emit;
  readonly policy: PolicyState;
  /** For the secrets of providers; null where the session has none. */
  readonly keychain: Keychain | null;
  readonly forNow?: ForNow;
}): Services {
  const { library, modelsFolder = join(library.folder, 'models'), spawn, emit, policy, keychain, forNow } = options;
  const { db } = library;
  removeUnfinished(db).catch(() => undefined);
  const ledger = openLedger(library, (number) => emit('ledger.changed', { number }));
  const settings = createSettings({
    db,
    policy,
    forNow: forNow ?? null,
    emit(name, payload) {
      emit(name, payload);
      device.settingsChanged();
      providers.tell();
    },
  });
  const jobs = createJobs();
  const parsing = createHost<ParsingMethods>({ spawn: () => spawn('parsing'), soundAfter: 'ready' });
  const viewer = createHost<ParsingMethods>({ spawn: () => spawn('parsing'), soundAfter: 'ready' });
  const inference = createHost<InferenceMethods>({
    spawn: () => spawn('inference'),
    soundAfter: 'result',
    // A part of a prompt takes four seconds, more on a busy computer; a killed process has to load its model again.
    cancelGrace: 12_000,
  });

  const device = createDeviceProvider({
    host: inference,
    settings: () => settings.values().models,
    onAnswered: (use) => models.noteUse(use),
  });
  const models: Models = createModels({ db, device, jobs, emit, folder: modelsFolder });
  const adapters = createAdapters({
    db,
    inspect: (params) => inference.call('inspectAdapter', params),
    modelInUse: () => idOfLoaded(device.state()),
    emit,
  });
  const secrets = createSecrets({ db, keychain });
  const network = createNetwork({ ledger, rules: settings.rules });
  const secretOf = async (name: SecretName): Promise<string | null> =>
    forNow ? forNow.secrets[name] : secrets.read(name);
  const certificates = (): readonly string[] => [...certificatesInForce(db), ...(forNow?.certificates ?? [])];
  const office = createOfficeProvider({
    settings,
    network,
    secret: () => secretOf('office-token'),
    certificates,
  });
  const openai = createOpenAIProvider({
    settings,
    network,
    key: () => secretOf('openai-key'),
    // OpenAI's own address needs none; an address that the policy set may be the organisation's.
    certificates: () => (settings.state().fixed.includes('openai.address') ? certificates() : []),
  });
  const hub = createHub({
    settings,
    network,
    token: () => secretOf('hub-token'),
    certificates,
    offerOf: catalogueFile,
    known: () => listModels(db),
  });
  const inspecting = createInspecting({
    hub,
    folder: modelsFolder,
    inspect: (params, inspectOptions) => inference.call('inspect', params, inspectOptions),
    wanted() {
      const { contextSize, backend, gpuLayers } = settings.values().models;
      return { contextSize, gpu: { backend, layers: gpuLayers } };
    },
  });
  const downloads = createDownloads({
    hub,
    folder: modelsFolder,
    emit,
    async onDone({ role, ...model }) {
      if (role === 'adapter') await adapters.add(model);
      else models.addDownloaded(model);
    },
  });
  const providers: Providers = createProviders({
    db,
    settings,
    secrets,
    ledger,
    office,
    openai,
    deviceModel: () => device.model()?.name ?? null,
    emit,
  });
  device.onState(({ kind }) => {
    if (kind !== 'loading') providers.tell();
  });
  const importing: Importing = createImporting({
    library,
    parsing,
    jobs,
    emit(name, payload) {
      emit(name, payload);
      if (name === 'documents.removed') tellCases();
    },
    onRemove: (id) => viewing.close(id),
  });
  const viewing: Viewing = createViewing({ library, viewer, passwordOf: importing.passwordOf });
  const cases = createCases({ library, policy, settings, ledger, jobs, importing, viewing, emit });
  const asking = createAsking({
    db,
    providers: { device, office },
    adapters: adapters.inUse,
    models: () => settings.values().models,
    rules: settings.rules,
    ledger,
    officeDestination: () => destinationOf(settings.values().office.address),
    jobs,
    emit,
  });

  const sending = createSending({
    db,
    openai,
    settings,
    ledger,
    findIdentifiers: findIdentifiersInLongText,
    look: (text, signal) => lookWithModel(device, text, signal),
    jobs,
    emit,
  });

  function tellCases(): void {
    emit('cases.changed', cases.retention.cases());
  }

  return {
    ...cases,
    library,
    jobs,
    // A case is told with the number of its documents.
    importing: {
      ...importing,
      async add(...added) {
        const outcomes = await importing.add(...added);
        tellCases();
        return outcomes;
      },
    },
    viewing,
    models,
    adapters,
    addModel: (source) => models.addAndLoad(source, { takeOut: adapters.takeOut }),
    asking,
    sending,
    settings: {
      ...settings,
      change(changes) {
        // Without one the library would open again by itself.
        if (changes.lock && !library.protection.passphrase) throw new AppError('passphrase-needed');
        return settings.change(changes);
      },
    },
    ledger,
    network,
    office,
    openai,
    providers,
    hub,
    downloads,
    inspecting,
    thisComputer: async () => ({
      ...(await models.hardware()),
      // The folder is made with the first download.
      diskFree: await freeBytes(modelsFolder)
        .catch(() => freeBytes(library.folder))
        .catch(() => null),
    }),
    setHub: createSetHub({ settings, secrets, ledger, forget: hub.forget }),
    markConfidential: createMarkConfidential({ db, ledger, get: importing.get, emit }),
    backups: createBackups({ library, ledger, jobs, emit }),
    async close() {
      cases.retention.stop();
      sending.forget();
      office.forget();
      // Before the hub lets go, so that what was on its way is paused and not failed.
      await downloads.close();
      hub.forget();
      await jobs.quit();
      await Promise.all([parsing.stop(), viewer.stop(), inference.stop()]);
      library.close();
    },
  };
}

function idOfLoaded(state: ModelState): Id | null {
  return state.kind === 'loaded' ? state.model.id : null;
}
