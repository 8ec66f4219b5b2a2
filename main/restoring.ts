import { join } from 'node:path';
import type { Emit } from './contract/emit.ts';
import type { Id } from './contract/types.ts';
import { createJobs } from './jobs.ts';
import { restoreBackup } from './storage/backup/restoreBackup.ts';
import { createLedger } from './storage/ledger.ts';
import { newId } from './storage/newId.ts';

/** Told at most so often: a page need not draw more. */
const TELL_EVERY_MILLISECONDS = 150;

/** A backup taking the place of a library that is not there or does not open. */
export type Restoring = {
  /** Rejects with what `restoreBackup` rejects with, `cancelled` when it was stopped; nothing was changed then. */
  readonly restore: (path: string, passphrase: string) => Promise<void>;
  /** False when it is not this that runs under the id. */
  readonly cancel: (id: Id) => Promise<boolean>;
  /** Stops it for quitting and waits for it. */
  readonly quit: () => Promise<void>;
};

export function createRestoring({ folder, emit }: { readonly folder: string; readonly emit: Emit }): Restoring {
  const jobs = createJobs();

  return {
    async restore(path, passphrase) {
      const id = newId();
      let told = 0;
      emit('backup.changed', { kind: 'running', id, done: 0, total: 1 });
      try {
        await jobs.start(id, (signal) =>
          restoreBackup({
            folder,
            path,
            passphrase,
            signal,
            onProgress(done, total) {
              if (performance.now() - told < TELL_EVERY_MILLISECONDS) return;
              told = performance.now();
              emit('backup.changed', { kind: 'running', id, done, total });
            },
            onOpened(library) {
              const key = library.subkey('ledger');
              createLedger({ db: library.db, key, headFile: join(library.folder, 'ledger.head') }).note(
                'backup-restored',
              );
            },
          }),
        );
      } finally {
        emit('backup.changed', { kind: 'none', last: null });
      }
    },
    cancel: jobs.cancel,
    quit: jobs.quit,
  };
}
