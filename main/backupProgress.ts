import type { BackupState } from './contract/settings.ts';
import type { Id } from './contract/types.ts';
import type { Progress } from './storage/backup/writeBackup.ts';

/** Told at most so often: a page need not draw more. */
const TELL_EVERY_MILLISECONDS = 150;

/** Tells how far a backup is that is being written, or that takes a library's place. */
export function backupProgress(id: Id, tell: (state: BackupState) => void): Progress {
  let told = 0;
  return (done, total) => {
    if (performance.now() - told < TELL_EVERY_MILLISECONDS) return;
    told = performance.now();
    tell({ kind: 'running', id, done, total });
  };
}
