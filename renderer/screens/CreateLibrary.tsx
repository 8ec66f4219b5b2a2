import { type FormEvent, useState } from 'react';
import { errorText } from '../../main/contract/errorText.ts';
import { errorData, request } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { Choice } from '../components/Choice.tsx';
import { Notice } from '../components/Notice.tsx';
import { RestoreBackup } from '../components/RestoreBackup.tsx';
import { useNewPassphrase } from '../useNewPassphrase.tsx';

/** First start: how the library is kept from others is chosen, never assumed. */
type CreateLibraryProps = {
  readonly keychain: boolean;
  /** The passphrase that the library is being made with; null when that failed. */
  readonly onChosen: (passphrase: string | null) => void;
};

export function CreateLibrary({ keychain, onChosen }: CreateLibraryProps) {
  const [restoring, setRestoring] = useState(false);
  const [way, setWay] = useState<'keychain' | 'passphrase'>(keychain ? 'keychain' : 'passphrase');
  const [trouble, setTrouble] = useState<string | null>(null);
  const withPassphrase = async (chosen: string) => {
    onChosen(chosen);
    try {
      await request('library.create', { passphrase: chosen });
    } catch (error) {
      onChosen(null);
      throw error;
    }
  };
  const passphrase = useNewPassphrase(withPassphrase, !keychain);
  const withKeychain = () => {
    setTrouble(null);
    request('library.create', { passphrase: null }).catch((error: unknown) => setTrouble(errorText(errorData(error))));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (way === 'keychain') withKeychain();
    else passphrase.submit();
  };
  if (restoring) {
    return (
      <RestoreBackup
        words="All that was in the library when the backup was made comes back on this computer."
        onClose={() => setRestoring(false)}
      />
    );
  }
  return (
    <form onSubmit={submit}>
      <h1>Protect your library</h1>
      <p className="lead">
        Documents and conversations are kept encrypted on this computer.
        {keychain && ' Choose what opens them.'}
      </p>
      {keychain ? (
        <fieldset className="choices">
          <legend className="sr">What opens the library</legend>
          <Choice
            name="way"
            label="Protect with this computer’s keychain (recommended)"
            text="Opens by itself when you are logged in. Protects a lost or stolen computer, and from its other users."
            chosen={way === 'keychain'}
            onChoose={() => setWay('keychain')}
          />
          <Choice
            name="way"
            label="Protect with a passphrase"
            text="Asked for at every start. Without the passphrase nobody can open the library, not even its makers."
            chosen={way === 'passphrase'}
            onChoose={() => setWay('passphrase')}
          />
        </fieldset>
      ) : (
        <p className="q">
          This computer has no keychain that Cloister can trust with its key, so a passphrase opens the library. Without
          the passphrase nobody can open it, not even its makers.
        </p>
      )}
      {way === 'passphrase' && <div className="secrets">{passphrase.fields}</div>}
      {trouble && (
        <Notice tone="bad" title="The library was not created.">
          {trouble}
        </Notice>
      )}
      <div className="line feet">
        <Button
          look="first"
          large
          type="submit"
          disabled={way === 'passphrase' && (!passphrase.ready || passphrase.busy)}
        >
          Create the library
        </Button>
        <Button look="bare" large onClick={() => setRestoring(true)}>
          Restore from a backup…
        </Button>
      </div>
      {keychain && way === 'keychain' && (
        <p className="small qq">A passphrase can take its place later, and a recovery code be added, in Settings.</p>
      )}
    </form>
  );
}
