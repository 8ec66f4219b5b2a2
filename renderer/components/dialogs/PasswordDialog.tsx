import { useState } from 'react';
import type { Document } from '../../../main/contract/documents.ts';
import { errorText } from '../../../main/contract/errorText.ts';
import { errorData, request } from '../../api.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { SecretField } from '../SecretField.tsx';

/** Asks for the password of a protected document. It is used once and not kept by the page. */
export function PasswordDialog({ document, onClose }: { readonly document: Document; readonly onClose: () => void }) {
  const wasWrong = document.state.kind === 'password' && document.state.wrong;
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(
    wasWrong ? errorText({ code: 'password-wrong', message: '' }) : null,
  );
  const submit = () => {
    if (password === '' || busy) return;
    setBusy(true);
    request('documents.unlock', { id: document.id, password }).then(onClose, (error: unknown) => {
      setBusy(false);
      setTrouble(errorText(errorData(error)));
    });
  };
  const feet = (
    <>
      <Button onClick={onClose}>Not now</Button>
      <span className="grow" />
      <Button look="first" type="submit" disabled={password === '' || busy}>
        Open and read
      </Button>
    </>
  );
  return (
    <Dialog title="This document needs its password" feet={feet} onClose={onClose} onSubmit={submit}>
      <p className="q">
        “{document.name}” is protected. Whoever sent it to you knows the password. Nothing of it was read so far.
      </p>
      <SecretField label="Password" value={password} onChange={setPassword} trouble={trouble} focus />
    </Dialog>
  );
}
