import { Check } from 'lucide-react';
import { errorText } from '../../../main/contract/errorText.ts';
import { formatBytes } from '../../../main/contract/formatBytes.ts';
import type { BackupState } from '../../../main/contract/settings.ts';
import type { AppState } from '../../appState.ts';
import { formatMoment } from '../../format.ts';
import { useBackup } from '../../hooks.ts';
import { BackupProgress } from '../BackupProgress.tsx';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';

export function BackupSection({ app: { ask } }: { readonly app: AppState }) {
  const backup = useBackup();
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p className="q">
        One encrypted file with all cases, documents, conversations, settings and the ledger; models are not in it. It
        has a passphrase of its own. Without that nobody can open it, not even its makers.
      </p>
      {backup && <BackupWords backup={backup} />}
      {backup?.kind === 'running' ? (
        <BackupProgress backup={backup} words="Writing and checking" />
      ) : (
        <Button onClick={() => ask({ kind: 'backup' })}>Make a backup…</Button>
      )}
      <p className="small qq">
        To go back to one, choose “Restore from a backup…” where Cloister starts without a library, or with one that
        cannot be opened.
      </p>
    </section>
  );
}

function BackupWords({ backup }: { readonly backup: BackupState }) {
  switch (backup.kind) {
    case 'none':
      if (backup.last === null) return <p className="state att">No backup was made of this library yet.</p>;
      return <p className="state">The last one was made {formatMoment(backup.last)}.</p>;
    case 'done':
      return (
        <p className="state ok wrap">
          <Icon of={Check} small />
          Made {formatMoment(backup.time)}, {formatBytes(backup.bytes)}, and checked from its beginning to its end. Keep
          it on another disk.
        </p>
      );
    case 'failed':
      return (
        <Notice tone="bad" title="The backup was not made.">
          {errorText(backup.error)}
        </Notice>
      );
    case 'running':
      return <p className="q">What you do meanwhile is not in it, but is kept as always.</p>;
  }
}
