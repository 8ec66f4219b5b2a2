import { useState } from 'react';
import { errorText } from '../../../main/contract/errorText.ts';
import type { Protection } from '../../../main/contract/settings.ts';
import { errorData, request } from '../../api.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { RecoveryCode } from '../RecoveryCode.tsx';
import { SecretField } from '../SecretField.tsx';

type RecoveryCodeDialogProps = {
  readonly protection: Protection;
  /** The passphrase, where it has just been typed; otherwise it is asked for. */
  readonly current: string | null;
  readonly onClose: () => void;
};

/** Makes a code, and lets go of it only when it has been kept. */
export function RecoveryCodeDialog({ protection, current: known, onClose }: RecoveryCodeDialogProps) {
  const [current, setCurrent] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [written, setWritten] = useState(false);
  const asks = protection.passphrase && known === null;
  const make = () => {
    if (busy || (asks && current === '')) return;
    setBusy(true);
    setTrouble(null);
    request('library.makeRecoveryCode', { current: protection.passphrase ? (known ?? current) : null }).then(
      (made) => setCode(made.code),
      (error: unknown) => {
        setBusy(false);
        setTrouble(errorText(errorData(error)));
      },
    );
  };
  if (code !== null) {
    const feet = (
      <>
        <span className="grow" />
        <Button look="first" disabled={!written} onClick={onClose}>
          Done
        </Button>
      </>
    );
    return (
      <Dialog key="code" title="Your recovery code" feet={feet} onClose={() => written && onClose()}>
        <RecoveryCode code={code} written={written} onWritten={setWritten} />
      </Dialog>
    );
  }
  const feet = (
    <>
      <Button onClick={onClose}>Not now</Button>
      <span className="grow" />
      <Button look="first" type="submit" disabled={busy || (asks && current === '')} data-focus={asks ? undefined : ''}>
        {busy ? 'Making the code' : 'Make the code'}
      </Button>
    </>
  );
  return (
    <Dialog
      title={protection.recoveryCode ? 'Make a new recovery code' : 'Make a recovery code'}
      feet={feet}
      onClose={onClose}
      onSubmit={make}
    >
      <p className="q">
        It opens the library on the day {protection.passphrase ? 'the passphrase is forgotten' : 'the keychain is lost'}
        . Without one, nobody can help then.
        {protection.recoveryCode && ' The code there is now opens nothing any more.'}
      </p>
      {asks && <SecretField label="Passphrase now" value={current} onChange={setCurrent} trouble={trouble} focus />}
      {!asks && trouble && <p className="state bad wrap">{trouble}</p>}
    </Dialog>
  );
}
