import { resolve } from 'node:path';
import type { Emit } from '../contract/emit.ts';
import { AppError, toErrorData } from '../contract/errors.ts';
import type { Id, KnownModel, ModelState } from '../contract/types.ts';
import type { DocumentSource } from '../documents/openSource.ts';
import type { Jobs } from '../jobs.ts';
import type { DeviceProvider } from '../providers/device.ts';
import type { Database } from '../storage/database.ts';
import * as store from '../storage/knownModels.ts';
import { checkModelFile, modelName } from './modelFile.ts';

/** The model files this computer was told about, and the one that is loaded. */
export type Models = {
  readonly state: () => ModelState;
  readonly list: () => Promise<readonly KnownModel[]>;
  /** Remembers the file and loads it. Null, a dialog that was closed, changes nothing. */
  readonly addAndLoad: (
    source: DocumentSource | null,
    options?: { readonly threads: number | null },
  ) => Promise<ModelState>;
  /**
   * Loads as a job of the model's id. The outcome is the state; it throws only when another model goes on answering in
   * spite of the failure, which no state could say.
   */
  readonly load: (id: Id, options?: { readonly threads: number | null }) => Promise<ModelState>;
  readonly unload: () => Promise<ModelState>;
  /** Unloads it where it is loaded; the file stays on the disk. */
  readonly forget: (id: Id) => Promise<void>;
  /** At the start: the model that was in use when the application ended. What is missing by now is no error. */
  readonly loadLast: () => Promise<void>;
};

export function createModels(options: {
  readonly db: Database;
  readonly device: DeviceProvider;
  readonly jobs: Jobs;
  readonly emit: Emit;
}): Models {
  const { db, device, jobs, emit } = options;
  let loadingId: Id | null = null;
  device.onState((state) => emit('models.changed', state));

  function known(id: Id): store.StoredModel {
    const model = store.listModels(db).find((each) => each.id === id);
    if (!model) throw new AppError('not-found');
    return model;
  }

  async function load(
    id: Id,
    { threads }: { readonly threads: number | null } = { threads: null },
  ): Promise<ModelState> {
    const { path, name } = known(id);
    if (loadingId) await jobs.cancel(loadingId);
    const { bytes } = await checkModelFile(path);
    // The size may have changed since: then the threads that were measured are not this model's.
    store.addModel(db, { path, name, bytes });
    const chosenThreads = threads ?? known(id).threads;
    let failure: unknown = null;
    loadingId = id;
    await jobs.start(id, async (signal) => {
      try {
        const details = await device.load(path, { id, name, threads: chosenThreads, signal });
        store.setLastModel(db, id);
        if (chosenThreads === null) store.setModelThreads(db, id, details.threads);
      } catch (error) {
        failure = error;
      } finally {
        loadingId = null;
      }
    });
    const state = device.state();
    if (failure && toErrorData(failure).code !== 'cancelled' && state.kind === 'loaded') throw failure;
    return state;
  }

  async function unload(): Promise<ModelState> {
    if (loadingId) await jobs.cancel(loadingId);
    await device.unload();
    store.setLastModel(db, null);
    return device.state();
  }

  return {
    state: device.state,
    list: () =>
      Promise.all(
        store.listModels(db).map(async ({ id, path, name, bytes }) => {
          const file = await checkModelFile(path).catch(() => null);
          return {
            id,
            name,
            bytes: file?.bytes ?? bytes,
            missing: file === null,
            source: 'file' as const,
            lastUsed: null,
            tokensPerSecond: null,
          };
        }),
      ),
    async addAndLoad(source, loadOptions) {
      if (!source) return device.state();
      // A pasted file without a path has nothing to be loaded from next time.
      if (!('path' in source)) throw new AppError('model-missing');
      const file = await checkModelFile(resolve(source.path));
      return load(store.addModel(db, file), loadOptions);
    },
    load,
    unload,
    async forget(id) {
      const { path } = known(id);
      const state = device.state();
      const named = state.kind === 'none' ? null : state.kind === 'loaded' ? state.model.name : state.name;
      if (loadingId === id || named === modelName(path)) await unload();
      store.forgetModel(db, id);
    },
    async loadLast() {
      const id = store.lastModel(db);
      if (id === null) return;
      await load(id).catch(() => undefined);
    },
  };
}
