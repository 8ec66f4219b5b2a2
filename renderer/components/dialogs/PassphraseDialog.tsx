import type { Protection } from '../../../main/contract/types.ts';
import { request } from '../../api.ts';
import { useNewPassphrase } from '../../useNewPassphrase.tsx';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';

type PassphraseDialogProps = {
  readonly protection: Protection;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

export function PassphraseDialog({ protection, onClose, onSaved }: PassphraseDialogProps) {
  const save = async (passphrase: string) => {
    await request('library.setPassphrase', { current: null, passphrase });
    onSaved();
    onClose();
  };
  const { fields, ready, busy, submit } = useNewPassphrase(save, true);
  const title = protection.passphrase ? 'Change the passphrase' : 'Add a passphrase';
  const feet = (
    <>
      <Button onClick={onClose}>Leave it as it is</Button>
      <span className="grow" />
      <Button look="first" type="submit" disabled={!ready || busy}>
        {protection.passphrase ? 'Change it' : 'Add it'}
      </Button>
    </>
  );
  return (
    <Dialog title={title} feet={feet} onClose={onClose} onSubmit={submit}>
      <p className="q">
        {protection.keychain
          ? 'It opens the library if this computer’s keychain ever cannot. '
          : 'It is the only way into the library. '}
        Nobody can look it up or reset it, we neither.
      </p>
      {fields}
    </Dialog>
  );
}
