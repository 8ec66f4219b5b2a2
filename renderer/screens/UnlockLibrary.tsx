import { type FormEvent, useEffect, useRef, useState } from 'react';
import { errorText } from '../../main/contract/errorText.ts';
import { formatCount } from '../../main/contract/formatCount.ts';
import type { LibraryStatus } from '../../main/contract/settings.ts';
import { errorData, request } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { SecretField } from '../components/SecretField.tsx';
import { RecoverLibrary } from './RecoverLibrary.tsx';

type Locked = Extract<LibraryStatus, { readonly kind: 'locked' }>;

export function UnlockLibrary({ status }: { readonly status: Locked }) {
  const { passphrase, recoveryCode } = status.protection;
  const [recovering, setRecovering] = useState(false);
  return (
    <>
      <h1>The library is locked</h1>
      <Why status={status} />
      {passphrase && !recovering && <WithPassphrase />}
      {recoveryCode && (recovering || !passphrase) && <RecoverLibrary forgotten={passphrase} />}
      {passphrase && recoveryCode && (
        <Button look="bare" extra="instead" onClick={() => setRecovering(!recovering)}>
          {recovering ? 'Use the passphrase instead' : 'Use the recovery code instead'}
        </Button>
      )}
      {passphrase && !recoveryCode && (
        <p className="small qq">Without the passphrase nobody can open the library, not even its makers.</p>
      )}
    </>
  );
}

function Why({ status: { keychainFailed, byUser, idleMinutes, protection } }: { readonly status: Locked }) {
  if (keychainFailed) {
    const ways = [protection.passphrase && 'the passphrase', protection.recoveryCode && 'the recovery code'];
    const way = ways.filter(Boolean).join(' or ');
    return (
      <Notice tone="att" title="This computer’s keychain did not give the key.">
        It may be locked, or the library may come from another computer. Nothing is lost.{' '}
        {way === ''
          ? 'Unlock the keychain and start Cloister again.'
          : `Unlock the keychain and start Cloister again, or open it with ${way}.`}
      </Notice>
    );
  }
  if (!byUser) return <p className="lead">Enter your passphrase to open it.</p>;
  return (
    <p className="lead">
      {idleMinutes !== null && `Nobody used the computer for ${formatCount(idleMinutes, 'minute')}. `}
      Reading and downloads go on once it is open. An answer that was being written was stopped and kept. What was typed
      and not sent is kept.
    </p>
  );
}

function WithPassphrase() {
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
      <div className="secrets">
        <SecretField label="Passphrase" value={passphrase} onChange={setPassphrase} trouble={trouble} />
      </div>
      <div className="line feet">
        <Button look="first" large type="submit" disabled={passphrase === '' || busy}>
          {busy ? 'Opening' : 'Open the library'}
        </Button>
      </div>
    </form>
  );
}
