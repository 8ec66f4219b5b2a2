import { type FormEvent, useEffect, useRef, useState } from 'react';
import { errorText } from '../../main/contract/errorText.ts';
import { errorData, request } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { SecretField } from '../components/SecretField.tsx';

export function UnlockLibrary({ keychainFailed }: { readonly keychainFailed: boolean }) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || passphrase === '') return;
    setBusy(true);
    setTrouble(null);
    request('library.unlock', { passphrase })
      .catch((error: unknown) => setTrouble(errorText(errorData(error))))
      .finally(() => setBusy(false));
  };
  return (
    <form onSubmit={submit} ref={form}>
      <h1>The library is locked</h1>
      {keychainFailed ? (
        <Notice tone="att" title="This computer’s keychain did not give the key.">
          It may be locked, or the library may come from another computer. Nothing is lost: the passphrase opens it. If
          there is none, unlock the keychain and start Cloister again.
        </Notice>
      ) : (
        <p className="lead">Enter your passphrase to open it.</p>
      )}
      <div className="secrets">
        <SecretField label="Passphrase" value={passphrase} onChange={setPassphrase} trouble={trouble} />
      </div>
      <div className="line feet">
        <Button look="first" large type="submit" disabled={passphrase === '' || busy}>
          {busy ? 'Opening' : 'Open the library'}
        </Button>
      </div>
      <p className="small qq">Without the passphrase nobody can open the library, not even its makers.</p>
    </form>
  );
}
