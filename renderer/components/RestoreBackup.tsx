import { type FormEvent, useEffect, useState } from 'react';
import { errorText } from '../../main/contract/errorText.ts';
import type { BackupState } from '../../main/contract/settings.ts';
import { errorData, on, request } from '../api.ts';
import { BackupProgress } from './BackupProgress.tsx';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { SecretField } from './SecretField.tsx';

type RestoreBackupProps = {
  /** What becomes of what is there now. */
  readonly words: string;
  readonly onClose: () => void;
};

/** In place of making a library, or of one that does not open. */
export function RestoreBackup({ words, onClose }: RestoreBackupProps) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly atField: boolean; readonly text: string } | null>(null);
  const [backup, setBackup] = useState<BackupState | null>(null);
  useEffect(() => on('backup.changed', setBackup), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setTrouble(null);
    request('library.restore', { passphrase })
      .catch((error: unknown) => {
        const data = errorData(error);
        setTrouble({ atField: data.code === 'backup-passphrase-wrong', text: errorText(data) });
      })
      .finally(() => setBusy(false));
  };
  return (
    <form onSubmit={submit}>
      <h1>Restore from a backup</h1>
      <p className="lead">{words}</p>
      <div className="secrets">
        <SecretField
          label="Passphrase of the backup"
          value={passphrase}
          onChange={setPassphrase}
          trouble={trouble?.atField ? trouble.text : null}
        />
        <p className="small qq">It opens the restored library from then on.</p>
      </div>
      {trouble && !trouble.atField && (
        <Notice tone="bad" title="The backup was not restored.">
          {trouble.text}
        </Notice>
      )}
      {busy && backup?.kind === 'running' ? (
        <div className="feet">
          <BackupProgress backup={backup} words="Checking and unpacking" />
        </div>
      ) : (
        <div className="line feet">
          <Button look="first" large type="submit" disabled={passphrase === '' || busy}>
            Choose the backup…
          </Button>
          <Button look="bare" large disabled={busy} onClick={onClose}>
            Go back
          </Button>
        </div>
      )}
    </form>
  );
}
