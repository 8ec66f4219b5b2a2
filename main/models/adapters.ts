import { resolve } from 'node:path';
import type { Emit } from '../contract/emit.ts';
import { AppError } from '../contract/errors.ts';
import type { AdapterChoice, KnownAdapter } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import type { DocumentSource } from '../documents/openSource.ts';
import * as store from '../storage/adapters.ts';
import type { Database } from '../storage/database.ts';
import { listModels } from '../storage/knownModels.ts';
import type { InferenceMethods } from '../workers/methods.ts';
import { checkModelFile } from './modelFile.ts';

/** One that an answer is written with. */
export type AdapterInUse = { readonly name: string; readonly path: string; readonly scale: number };

/** The LoRA files that this computer was told about, and which of them each case's answers are written with. */
export type Adapters = {
  readonly list: () => Promise<readonly KnownAdapter[]>;
  /** Remembers a file. Rejects with `adapter-is-model` and what else a model file can be refused with. */
  readonly add: (source: DocumentSource) => Promise<KnownAdapter>;
  /** For a file that was given as a model: where it is an adapter it is remembered as one, and this rejects with `adapter-added`. */
  readonly takeOut: (source: DocumentSource) => Promise<void>;
  /** No case uses it any more; the file stays on the disk. */
  readonly forget: (id: Id) => void;
  readonly ofCase: (caseId: Id) => readonly AdapterChoice[];
  readonly setForCase: (caseId: Id, choices: readonly AdapterChoice[]) => readonly AdapterChoice[];
  /** For an answer in this case. Rejects with `adapter-missing`: an answer without one would be another answer. */
  readonly inUse: (caseId: Id) => Promise<readonly AdapterInUse[]>;
};

type Inspect = (
  params: InferenceMethods['inspectAdapter']['params'],
) => Promise<InferenceMethods['inspectAdapter']['result']>;

export function createAdapters(options: {
  readonly db: Database;
  /** Reads headers in the inference process: a file that ends it ends no more than that. */
  readonly inspect: Inspect;
  /** Null while there is none. */
  readonly modelInUse: () => Id | null;
  readonly emit: Emit;
}): Adapters {
  const { db, inspect, modelInUse, emit } = options;

  async function known(adapter: store.StoredAdapter): Promise<KnownAdapter> {
    const { id, path, name, bytes, architecture, base } = adapter;
    const file = await checkModelFile(path).catch(() => null);
    const fits = file && (await fitsModelInUse(path));
    return { id, name, bytes: file?.bytes ?? bytes, missing: file === null, architecture, base, fits };
  }

  async function fitsModelInUse(path: string): Promise<boolean | null> {
    const id = modelInUse();
    const model = listModels(db).find((each) => each.id === id);
    if (!model) return null;
    // A file that was damaged since it was added fits nothing.
    return inspect({ path, modelPath: model.path }).then(
      ({ fits }) => fits,
      () => false,
    );
  }

  function ofCase(caseId: Id): readonly AdapterChoice[] {
    return store.adaptersOfCase(db, caseId).map(({ id, scale }) => ({ adapterId: id, scale }));
  }

  async function add(source: DocumentSource): Promise<KnownAdapter> {
    // A pasted file without a path has nothing to be read from next time.
    if (!('path' in source)) throw new AppError('adapter-missing');
    const file = await checkModelFile(resolve(source.path));
    const { architecture, base } = await inspect({ path: file.path, modelPath: null });
    const stored = store.addAdapter(db, { ...file, architecture, base });
    emit('adapters.changed', { caseId: null });
    return known(stored);
  }

  return {
    list: () => Promise.all(store.listAdapters(db).map(known)),
    add,
    async takeOut(source) {
      if (!('path' in source)) return;
      const path = resolve(source.path);
      const isAdapter = await inspect({ path, modelPath: null }).then(
        () => true,
        () => false,
      );
      if (!isAdapter) return;
      await add({ path });
      throw new AppError('adapter-added');
    },
    forget(id) {
      store.forgetAdapter(db, id);
      emit('adapters.changed', { caseId: null });
    },
    ofCase,
    setForCase(caseId, choices) {
      store.setAdaptersOfCase(db, caseId, choices);
      emit('adapters.changed', { caseId });
      return ofCase(caseId);
    },
    inUse: (caseId) =>
      Promise.all(
        store.adaptersOfCase(db, caseId).map(async ({ name, path, scale }) => {
          await checkModelFile(path).catch(() => {
            throw new AppError('adapter-missing');
          });
          return { name, path, scale };
        }),
      ),
  };
}
