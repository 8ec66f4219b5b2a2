import { useState } from 'react';
import { errorText } from '../../../main/contract/errorText.ts';
import { errorData, request } from '../../api.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { SecretField } from '../SecretField.tsx';

type RemovePassphraseProps = { readonly onClose: () => void; readonly onRemoved: () => void };

/** Back to the keychain, where the computer has one. */
export function RemovePassphrase({ onClose, onRemoved }: RemovePassphraseProps) {
  const [current, setCurrent] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const remove = () => {
    if (busy || current === '') return;
    setBusy(true);
    request('library.removePassphrase', { current }).then(onRemoved, (error: unknown) => {
      setBusy(false);
      setTrouble(errorText(errorData(error)));
    });
  };
  const feet = (
    <>
      <Button onClick={onClose}>Keep it</Button>
      <span className="grow" />
      <Button look="delete solid" type="submit" disabled={busy || current === ''}>
        Remove the passphrase
      </Button>
    </>
  );
  return (
    <Dialog title="Remove the passphrase?" feet={feet} onClose={onClose} onSubmit={remove}>
      <p className="q">
        From the next start on this computer’s keychain opens the library, without a question, for whoever is logged in
        here. The library can then no longer be locked.
      </p>
      <SecretField label="Passphrase now" value={current} onChange={setCurrent} trouble={trouble} focus />
    </Dialog>
  );
}
