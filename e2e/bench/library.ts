import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '../../main/contract/types.ts';
import { createServices, type Services } from '../../main/services.ts';
import { createCase } from '../../main/storage/cases.ts';
import { createTemporaryLibrary } from '../../main/storage/library.ts';
import { spawnChildProcess } from '../../main/workers/childProcess.ts';

/** Runs `work` with the application's services on a library that goes afterwards. */
export async function withLibrary<T>(work: (services: Services, caseId: Id) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cloister-bench-'));
  try {
    const library = await createTemporaryLibrary(folder);
    const services = createServices({
      library,
      spawn: spawnChildProcess,
      emit: () => undefined,
      policy: { kind: 'none' },
      keychain: null,
    });
    try {
      return await work(services, createCase(library.db, 'Benchmark').id);
    } finally {
      await services.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
