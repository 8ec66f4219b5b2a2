import { realpath, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { AppError } from '../contract/errors.ts';
import type { KnownModel } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import type { Database } from '../storage/database.ts';
import * as store from '../storage/knownModels.ts';
import { storingAsync } from '../storage/storageError.ts';
import type { FoundModel } from './found/foundModel.ts';
import { walk } from './found/walk.ts';
import { identityOf } from './found.ts';
import { roleOf } from './hub/names.ts';
import { checkModelFile, type ModelFile, partsOf } from './modelFile.ts';
import { LOOK_PREFIX } from './remoteHeader.ts';

/** Of a folder that a person chose: how deep, how many files are looked at, and how many milliseconds. */
const DEPTH = 3;
const MOST_ENTRIES = 20_000;
const LONGEST = 10_000;

/** The files behind the list of models. */
export function createKnownFiles(options: {
  readonly db: Database;
  readonly folder: string;
  readonly find: () => Promise<readonly FoundModel[]>;
}) {
  const { db, folder, find } = options;

  /** Throws `not-found`. */
  function get(id: Id): store.StoredModel {
    const model = store.listModels(db).find((each) => each.id === id);
    if (!model) throw new AppError('not-found');
    return model;
  }

  async function list(): Promise<readonly KnownModel[]> {
    return Promise.all(
      store.listModels(db).map(async (model) => {
        const { id, name, bytes, source, lastUsed, tokensPerSecond } = model;
        const file = await check(model).catch(() => null);
        return { id, name, bytes: file?.bytes ?? bytes, missing: file === null, source, lastUsed, tokensPerSecond };
      }),
    );
  }

  /** Of every file that is on the list: the same file under another name is not to be listed twice. */
  async function identities(): Promise<ReadonlyMap<string, string>> {
    const known = new Map<string, string>();
    for (const { path } of store.listModels(db)) {
      const identity = await identityOf(path);
      if (identity !== null && !known.has(identity)) known.set(identity, path);
    }
    return known;
  }

  /** What was downloaded before this library was there, or by the command line. What is not whole has another name. */
  async function lookAtOurs(): Promise<void> {
    const known = new Set(store.listModels(db).map(({ path }) => path));
    for await (const path of modelsBelow(folder)) {
      if (known.has(path) || basename(dirname(path)).startsWith(LOOK_PREFIX)) continue;
      const file = await checkModelFile(path).catch(() => null);
      if (file) store.addModel(db, { ...file, source: 'download' });
    }
  }

  return {
    get,
    check: async (id: Id): Promise<ModelFile> => check(get(id)),
    list,
    async look(): Promise<void> {
      await lookAtOurs();
      const [found, known] = await Promise.all([find(), identities()]);
      for (const model of found) {
        const identity = await identityOf(model.path);
        const path = identity === null ? undefined : known.get(identity);
        if (path === undefined || path === model.path) store.noteFoundModel(db, model);
      }
      for (const model of store.listModels(db)) {
        const { id, source, lastUsed } = model;
        // What another program deleted was never ours to miss, unless someone used it here.
        if (source === 'file' || source === 'download' || lastUsed !== null) continue;
        const isGone = await check(model).then(
          () => false,
          (error) => error instanceof AppError && error.code === 'model-missing',
        );
        if (isGone) store.dropModel(db, id);
      }
    },
    async addFolder(chosen: string): Promise<void> {
      const known = await identities();
      for await (const path of modelsBelow(chosen)) {
        const file = await checkModelFile(path).catch(() => null);
        const identity = file && (await identityOf(path));
        if (!file || (identity !== null && known.has(identity))) continue;
        store.addModel(db, file);
      }
    },
    /** All parts of a downloaded model, in our folder. Throws `model-not-ours`. */
    async ownParts(id: Id): Promise<readonly string[]> {
      const { path, source } = get(id);
      if (source !== 'download') throw new AppError('model-not-ours');
      const root = await realpath(folder).catch(() => null);
      const place = await realpath(dirname(path)).catch(() => null);
      // A folder that was put in place of ours, by a link, leads elsewhere.
      const isOurs = root !== null && (place === null || place === root || place.startsWith(`${root}${sep}`));
      if (!isOurs) throw new AppError('model-not-ours');
      return place === null ? [] : partsOf(path);
    },
    async deleteParts(parts: readonly string[]): Promise<void> {
      for (const part of parts) await storingAsync(() => rm(part, { force: true }));
      const [first] = parts;
      // Each model has a folder of its own; one with something else in it stays.
      if (first !== undefined && dirname(first) !== folder) await rmdir(dirname(first)).catch(() => undefined);
    },
  };
}

function check({ path, source }: store.StoredModel): Promise<ModelFile> {
  // Ollama and Hugging Face name files by their checksum.
  return checkModelFile(path, { anyName: source === 'ollama' || source === 'hugging-face' });
}

/** Whole models and the first parts of split ones, without embedding models and parts of others. */
async function* modelsBelow(folder: string): AsyncGenerator<string> {
  const budget = { entries: MOST_ENTRIES, signal: AbortSignal.timeout(LONGEST) };
  for await (const { path, name, kind } of walk(folder, DEPTH, budget)) {
    const isFirst = (partsOf(path)[0] ?? path) === path;
    if (kind === 'file' && isFirst && /\.gguf$/i.test(name) && roleOf('', name) === 'chat') yield path;
  }
}
