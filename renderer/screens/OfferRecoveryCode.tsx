import { type FormEvent, useState } from 'react';
import { errorText } from '../../main/contract/errorText.ts';
import { errorData, request } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { RecoveryCode } from '../components/RecoveryCode.tsx';

type OfferRecoveryCodeProps = { readonly passphrase: string; readonly onDone: () => void };

/** Right after a passphrase was chosen for a new library: the day it is forgotten is too late. */
export function OfferRecoveryCode({ passphrase, onDone }: OfferRecoveryCodeProps) {
  const [code, setCode] = useState<string | null>(null);
  const [written, setWritten] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code !== null) {
      if (written) onDone();
      return;
    }
    if (busy) return;
    setBusy(true);
    request('library.makeRecoveryCode', { current: passphrase }).then(
      (made) => setCode(made.code),
      (error: unknown) => {
        setBusy(false);
        setTrouble(errorText(errorData(error)));
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <h1>{code === null ? 'If the passphrase is forgotten' : 'Your recovery code'}</h1>
      {code === null ? (
        <p className="lead">
          Only a recovery code opens the library then. It is made once, for paper, and kept away from this computer.
        </p>
      ) : (
        <RecoveryCode code={code} written={written} onWritten={setWritten} />
      )}
      {trouble && (
        <Notice tone="bad" title="No code was made.">
          {trouble}
        </Notice>
      )}
      <div className="line feet">
        <Button look="first" large type="submit" disabled={code === null ? busy : !written}>
          {code !== null ? 'Open the new library' : busy ? 'Making the code' : 'Make a recovery code'}
        </Button>
        {code === null && (
          <Button large onClick={onDone}>
            Not now
          </Button>
        )}
      </div>
      {code === null && <p className="small qq">It can be made later too, in Settings.</p>}
    </form>
  );
}
