import type { BackupState } from '../../main/contract/settings.ts';
import { request } from '../api.ts';
import { reportFailure } from '../failures.ts';
import { percent } from '../modelWords.ts';
import { Button } from './Button.tsx';
import { ProgressBar } from './ProgressBar.tsx';

type BackupProgressProps = {
  readonly backup: Extract<BackupState, { readonly kind: 'running' }>;
  /** What is being done. */
  readonly words: string;
};

export function BackupProgress({ backup: { id, done, total }, words }: BackupProgressProps) {
  const fraction = Math.min(1, done / Math.max(1, total));
  return (
    <div className="line backup-progress">
      <span>
        {words} · {percent(fraction)}
      </span>
      <ProgressBar fraction={fraction} label={words} large />
      <Button onClick={() => request('jobs.cancel', { id }).catch(reportFailure)}>Cancel</Button>
    </div>
  );
}
