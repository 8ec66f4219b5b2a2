import { backupProgress } from './backupProgress.ts';
import type { Emit } from './contract/emit.ts';
import { toErrorData } from './contract/errors.ts';
import type { BackupState } from './contract/settings.ts';
import type { Time } from './contract/types.ts';
import { type Jobs, stopReason } from './jobs.ts';
import { writeBackup } from './storage/backup/writeBackup.ts';
import { checkLength } from './storage/keys.ts';
import type { Ledger } from './storage/ledger.ts';
import type { Library } from './storage/library.ts';
import { getMoment, setMoment } from './storage/moments.ts';
import { newId } from './storage/newId.ts';

/** Backups of the open library, one at a time. */
export type Backups = {
  readonly state: () => BackupState;
  /**
   * Begins one where `choosePath` says, as a job that `jobs.cancel` stops; `backup.changed` tells how it goes on. Rejects with
   * `passphrase-too-short` before asking for a place. Changes nothing while one is being made, or without a place.
   */
  readonly make: (passphrase: string, choosePath: () => Promise<string | null>) => Promise<BackupState>;
};

export function createBackups(options: {
  readonly library: Library;
  readonly ledger: Ledger;
  readonly jobs: Jobs;
  readonly emit: Emit;
  readonly now?: () => Time;
}): Backups {
  const { library, ledger, jobs, emit, now = Date.now } = options;
  const { db } = library;
  let state: BackupState = atRest();

  function atRest(): BackupState {
    return { kind: 'none', last: getMoment(db, 'backup-made') };
  }

  function isRunning(): boolean {
    return state.kind === 'running';
  }

  function become(next: BackupState): BackupState {
    state = next;
    emit('backup.changed', next);
    return next;
  }

  async function run(id: string, path: string, passphrase: string, signal: AbortSignal): Promise<void> {
    try {
      const { bytes } = await writeBackup({
        library,
        ledgerHead: ledger.head,
        path,
        passphrase,
        signal,
        onProgress: backupProgress(id, become),
      });
      const time = now();
      setMoment(db, 'backup-made', time);
      ledger.note('backup-made');
      become({ kind: 'done', bytes, time });
    } catch (error) {
      const stopped = stopReason(signal);
      if (stopped === null) become({ kind: 'failed', error: toErrorData(error) });
      else if (stopped === 'cancelled') become(atRest());
    }
  }

  return {
    state: () => state,
    async make(passphrase, choosePath) {
      checkLength(passphrase);
      if (isRunning()) return state;
      const path = await choosePath();
      if (path === null || isRunning()) return state;
      const id = newId();
      const running = become({ kind: 'running', id, done: 0, total: 1 });
      void jobs.start(id, (signal) => run(id, path, passphrase, signal));
      return running;
    },
  };
}
