import { backupProgress } from './backupProgress.ts';
import type { Emit } from './contract/emit.ts';
import type { BackupState } from './contract/settings.ts';
import type { Id } from './contract/types.ts';
import { createJobs } from './jobs.ts';
import { restoreBackup } from './storage/backup/restoreBackup.ts';
import { openLedger } from './storage/ledger.ts';
import { newId } from './storage/newId.ts';

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
      const tell = (state: BackupState): void => emit('backup.changed', state);
      tell({ kind: 'running', id, done: 0, total: 1 });
      try {
        await jobs.start(id, (signal) =>
          restoreBackup({
            folder,
            path,
            passphrase,
            signal,
            onProgress: backupProgress(id, tell),
            onOpened(library) {
              openLedger(library).note('backup-restored');
            },
          }),
        );
      } finally {
        tell({ kind: 'none', last: null });
      }
    },
    cancel: jobs.cancel,
    quit: jobs.quit,
  };
}
