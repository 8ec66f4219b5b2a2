import { resolve } from 'node:path';
import type { Emit } from '../contract/emit.ts';
import type { Id } from '../contract/types.ts';
import { policyToObey, readPolicy } from '../policy.ts';
import { createServices, type Services } from '../services.ts';
import type { ForNow } from '../settings.ts';
import { createCase, listCases } from '../storage/cases.ts';
import {
  createLibrary,
  createTemporaryLibrary,
  type Library,
  libraryExists,
  openWithPassphrase,
} from '../storage/library.ts';
import { spawnChildProcess } from '../workers/childProcess.ts';
import { applicationModels } from './applicationFolder.ts';
import { isInstalled } from './isInstalled.ts';
import { makeTemporaryFolder } from './temporaryFolder.ts';

const CASE_NAME = 'Command line';

/** The library that one command works in, and its case. */
export type Workspace = {
  readonly services: Services;
  readonly caseId: Id;
  /** What the command decides of providers for itself; the library keeps none of it. */
  readonly forNow: ForNow;
  readonly close: () => Promise<void>;
};

/** A temporary library, which `close` removes, unless `folder` names one to keep. */
export async function openWorkspace(options: {
  readonly folder: string | null;
  /** Of downloaded models; null for the application's own. */
  readonly modelsFolder: string | null;
  readonly askPassphrase: (isNew: boolean) => Promise<string>;
  readonly emit: Emit;
}): Promise<Workspace> {
  const { folder, askPassphrase, emit } = options;
  const modelsFolder = options.modelsFolder === null ? applicationModels() : resolve(options.modelsFolder);
  const temporary = folder === null ? await makeTemporaryFolder() : null;
  const library = temporary
    ? await createTemporaryLibrary(temporary.folder)
    : await openNamed(folder ?? '', askPassphrase);
  // What is removed in a moment need not survive a power cut.
  if (temporary) library.db.pragma('synchronous = OFF');
  const policy = await readPolicy(policyToObey({ isInstalled }));
  const forNow: ForNow = {
    settings: {},
    secrets: { 'openai-key': null, 'office-token': null, 'hub-token': null },
    certificates: [],
  };
  const services = createServices({
    library,
    modelsFolder,
    spawn: spawnChildProcess,
    emit,
    policy,
    keychain: null,
    forNow,
  });
  return {
    services,
    forNow,
    caseId: caseOf(library),
    async close() {
      await services.close();
      temporary?.remove();
    },
  };
}

async function openNamed(folder: string, askPassphrase: (isNew: boolean) => Promise<string>): Promise<Library> {
  const isNew = !libraryExists(folder);
  const passphrase = await askPassphrase(isNew);
  return isNew
    ? createLibrary({ folder, passphrase, keychain: null })
    : openWithPassphrase({ folder, passphrase, keychain: null });
}

function caseOf({ db }: Library): Id {
  const { id } = listCases(db).find(({ name }) => name === CASE_NAME) ?? createCase(db, CASE_NAME);
  return id;
}
