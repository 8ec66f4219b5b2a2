import { resolve } from 'node:path';
import type { Emit } from '../contract/emit.ts';
import { AppError, toErrorData } from '../contract/errors.ts';
import type { Hardware, KnownModel, ModelState, Offer } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import type { Confirmation } from '../dialogs.ts';
import type { DocumentSource } from '../documents/openSource.ts';
import type { Jobs } from '../jobs.ts';
import type { DeviceProvider, ModelUse } from '../providers/device.ts';
import type { Database } from '../storage/database.ts';
import * as store from '../storage/knownModels.ts';
import { chatFormatOf, listCatalogue } from './catalogue.ts';
import type { FoundModel } from './found/foundModel.ts';
import { findModels } from './found.ts';
import { createHardware } from './hardware.ts';
import { createKnownFiles } from './knownFiles.ts';
import { checkModelFile } from './modelFile.ts';
import { offersFor } from './offers.ts';

/** The model files this computer was told about, and the one that is loaded. Every change of the list is told to the page. */
export type Models = {
  readonly state: () => ModelState;
  /** Latest added first. Looks at every file, to tell those that are missing. */
  readonly list: () => Promise<readonly KnownModel[]>;
  /**
   * Remembers the file and loads it. Null, a dialog that was closed, changes nothing. `takeOut` rejects for a file that belongs
   * elsewhere.
   */
  readonly addAndLoad: (
    source: DocumentSource | null,
    options?: { readonly threads?: number | null; readonly takeOut?: (source: DocumentSource) => Promise<void> },
  ) => Promise<ModelState>;
  /** Remembers the models in a folder that a person chose, and in those below it. Null changes nothing. */
  readonly addFolder: (folder: string | null) => Promise<readonly KnownModel[]>;
  /** A file that is here as a whole, its checksum compared. `path`: of a split model the first part. */
  readonly addDownloaded: (model: Required<Omit<store.NewModel, 'source'>>) => Id;
  /** Looks where other programs keep models. Nothing is looked for but by this. */
  readonly look: () => Promise<readonly KnownModel[]>;
  /**
   * Loads as a job of the model's id. The outcome is the state; it throws only when another model goes on answering in
   * spite of the failure, which no state could say.
   */
  readonly load: (id: Id, options?: { readonly threads: number | null }) => Promise<ModelState>;
  readonly unload: () => Promise<ModelState>;
  /** Unloads it where it is loaded; the file stays on the disk. */
  readonly forget: (id: Id) => Promise<void>;
  /**
   * Deletes the file of a model that Cloister downloaded, when the person confirms it. `model-not-ours` for one that is anyone
   * else's: that can be forgotten.
   */
  readonly remove: (id: Id, confirm: (question: Confirmation) => Promise<boolean>) => Promise<readonly KnownModel[]>;
  /** Where the model's parts lie, for the inference process to read. `model-part-missing` where one does not. */
  readonly files: (id: Id) => Promise<readonly string[]>;
  readonly noteUse: (use: ModelUse) => void;
  /** What this computer has for models: looked at once, and anew after each load. */
  readonly hardware: () => Promise<Hardware>;
  readonly offers: () => Promise<readonly Offer[]>;
  /** At the start: the model that was in use when the application ended. What is missing by now is no error. */
  readonly loadLast: () => Promise<void>;
};

/** A model that a person wants loaded; its id is known once its file was found. */
type Choice = { id: Id | null };

export function createModels(options: {
  readonly db: Database;
  readonly device: DeviceProvider;
  readonly jobs: Jobs;
  readonly emit: Emit;
  /** Of what is downloaded: only files in it are ever deleted. */
  readonly folder: string;
  readonly find?: () => Promise<readonly FoundModel[]>;
}): Models {
  const { db, device, jobs, emit, folder, find = findModels } = options;
  const files = createKnownFiles({ db, folder, find });
  const hardware = createHardware(device);
  let loadingId: Id | null = null;
  /** Null for no model: of what is chosen in a row the last holds, whichever file answers first. */
  let chosen: Choice | null = null;
  let looking: Promise<readonly KnownModel[]> | null = null;
  device.onState((state) => {
    emit('models.changed', state);
    if (state.kind === 'loaded') hardware.forget();
  });

  async function tell(): Promise<readonly KnownModel[]> {
    const listed = await files.list();
    emit('models.listed', listed);
    return listed;
  }

  /** For those who do not wait for the list. */
  function tellLater(): void {
    void tell().catch(() => undefined);
  }

  function choose(): Choice {
    chosen = { id: null };
    return chosen;
  }

  async function load(
    id: Id,
    { threads }: { readonly threads: number | null } = { threads: null },
    choice = choose(),
  ): Promise<ModelState> {
    const { name, source, catalogueId } = files.get(id);
    choice.id = id;
    const { path, bytes } = await files.check(id);
    if (loadingId && choice === chosen) await jobs.cancel(loadingId);
    if (choice !== chosen) return device.state();
    // The size may have changed since: then the threads that were measured are not this model's.
    store.addModel(db, { path, name, bytes, source });
    const chosenThreads = threads ?? files.get(id).threads;
    let failure: unknown = null;
    loadingId = id;
    await jobs.start(id, async (signal) => {
      try {
        const format = chatFormatOf(catalogueId);
        const details = await device.load(path, { id, name, threads: chosenThreads, format, signal });
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
    chosen = null;
    return unloadNow();
  }

  async function unloadNow(): Promise<ModelState> {
    if (loadingId) await jobs.cancel(loadingId);
    await device.unload();
    store.setLastModel(db, null);
    return device.state();
  }

  async function unloadIfUsed(id: Id): Promise<void> {
    if (chosen?.id === id) chosen = null;
    const state = device.state();
    const used = state.kind === 'none' ? null : state.kind === 'loaded' ? state.model.id : state.id;
    if (loadingId === id || used === id) await unloadNow();
  }

  return {
    state: device.state,
    list: files.list,
    async addAndLoad(source, { threads = null, takeOut } = {}) {
      if (!source) return device.state();
      // A pasted file without a path has nothing to be loaded from next time.
      if (!('path' in source)) throw new AppError('model-missing');
      const choice = choose();
      await takeOut?.(source);
      const file = await checkModelFile(resolve(source.path));
      const id = store.addModel(db, file);
      tellLater();
      return load(id, { threads }, choice);
    },
    async addFolder(chosen) {
      if (chosen !== null) await files.addFolder(resolve(chosen));
      return tell();
    },
    addDownloaded(model) {
      const id = store.addModel(db, { ...model, source: 'download' });
      tellLater();
      return id;
    },
    look() {
      looking ??= files
        .look()
        .then(tell)
        .finally(() => {
          looking = null;
        });
      return looking;
    },
    load,
    unload,
    async forget(id) {
      files.get(id);
      await unloadIfUsed(id);
      store.forgetModel(db, id);
      tellLater();
    },
    async remove(id, confirm) {
      const parts = await files.ownParts(id);
      const { name } = files.get(id);
      const isMeant = await confirm({
        message: `Delete the model ${name}?`,
        detail: 'Its file is deleted from this computer. It can be downloaded again. Documents and answers stay.',
        action: 'Delete',
      });
      if (!isMeant) return files.list();
      await unloadIfUsed(id);
      await files.deleteParts(parts);
      store.forgetModel(db, id);
      return tell();
    },
    files: async (id) => (await files.check(id)).parts,
    noteUse({ id, tokensPerSecond }) {
      store.noteUse(db, id, { at: Date.now(), tokensPerSecond });
      tellLater();
    },
    hardware: hardware.look,
    offers: async () => offersFor(await hardware.look(), listCatalogue(), store.listModels(db)),
    async loadLast() {
      const id = store.lastModel(db);
      if (id === null) return;
      await load(id).catch(() => undefined);
    },
  };
}
