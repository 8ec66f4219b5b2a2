import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { syncFolder } from '../../storage/files.ts';
import { type Lock, lockFile } from '../../storage/lock.ts';
import { storingAsync } from '../../storage/storageError.ts';

/** Lets one Cloister at a time write in the folder of the models, the window or a command: `download-elsewhere` for the others. */
export type Guard = { readonly holding: <Done>(work: () => Promise<Done>) => Promise<Done> };

/** The lock is the operating system's: it ends with the process, however that ends, and never goes stale. */
export function createGuard(models: string, lock: (path: string) => Lock = lockFile): Guard {
  let held: Lock | null = null;
  let holders = 0;

  function take(): Lock {
    try {
      return lock(join(models, 'downloads.lock'));
    } catch (error) {
      throw error instanceof AppError && error.code === 'library-in-use' ? new AppError('download-elsewhere') : error;
    }
  }

  return {
    holding: (work) =>
      storingAsync(async () => {
        if (await mkdir(models, { recursive: true, mode: 0o700 })) await syncFolder(join(models, '..'));
        held ??= take();
        holders += 1;
        try {
          return await work();
        } finally {
          holders -= 1;
          if (holders === 0) {
            held.release();
            held = null;
          }
        }
      }),
  };
}
