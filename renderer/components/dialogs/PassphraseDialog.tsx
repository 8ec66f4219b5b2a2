import { useState } from 'react';
import { errorText } from '../../../main/contract/errorText.ts';
import type { Protection } from '../../../main/contract/settings.ts';
import { errorData, request } from '../../api.ts';
import { useNewPassphrase } from '../../useNewPassphrase.tsx';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { SecretField } from '../SecretField.tsx';

type PassphraseDialogProps = {
  readonly protection: Protection;
  readonly onClose: () => void;
  /** With the passphrase that holds from now on, so that it need not be typed once more for a recovery code. */
  readonly onSaved: (passphrase: string) => void;
};

export function PassphraseDialog({ protection, onClose, onSaved }: PassphraseDialogProps) {
  const [current, setCurrent] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const isChange = protection.passphrase;
  const save = async (passphrase: string) => {
    setTrouble(null);
    try {
      await request('library.setPassphrase', { current: isChange ? current : null, passphrase });
    } catch (error) {
      const data = errorData(error);
      if (data.code !== 'passphrase-wrong') throw error;
      setTrouble(errorText(data));
      return;
    }
    onSaved(passphrase);
  };
  const { fields, ready, busy, submit } = useNewPassphrase(save, !isChange);
  const feet = (
    <>
      <Button onClick={onClose}>Leave it as it is</Button>
      <span className="grow" />
      <Button look="first" type="submit" disabled={!ready || busy || (isChange && current === '')}>
        {isChange ? 'Change it' : 'Add it'}
      </Button>
    </>
  );
  return (
    <Dialog
      title={isChange ? 'Change the passphrase' : 'Add a passphrase'}
      feet={feet}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="q">
        {isChange
          ? 'The new one is asked for from the next start on. '
          : 'From now on it is asked for at every start, in place of this computer’s keychain. '}
        Nobody can look it up or reset it, we neither.
      </p>
      {isChange && <SecretField label="Passphrase now" value={current} onChange={setCurrent} trouble={trouble} focus />}
      {fields}
    </Dialog>
  );
}
