import { type FormEvent, useEffect, useRef, useState } from 'react';
import { errorText } from '../../main/contract/errorText.ts';
import { errorData, request } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { LabelledField } from '../components/LabelledField.tsx';
import { useNewPassphrase } from '../useNewPassphrase.tsx';

/** Opens with the recovery code, and with a new passphrase from then on. `forgotten`: in place of an earlier one. */
export function RecoverLibrary({ forgotten }: { readonly forgotten: boolean }) {
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const open = async (passphrase: string) => {
    setTrouble(null);
    try {
      await request('library.recover', { code, passphrase });
    } catch (error) {
      const data = errorData(error);
      if (data.code !== 'recovery-code-wrong') throw error;
      setTrouble(errorText(data));
      field.current?.focus();
    }
  };
  const { fields, ready, busy, submit } = useNewPassphrase(open, false);
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') submit();
  };
  return (
    <form onSubmit={submitted}>
      <p className="q">
        {forgotten
          ? 'Choose a new passphrase too: it takes the place of the forgotten one.'
          : 'Choose a passphrase too: from then on it opens the library in place of the keychain.'}{' '}
        The recovery code stays the same.
      </p>
      <div className="secrets">
        <LabelledField label="Recovery code" look="typed-code" trouble={trouble}>
          {(attributes) => (
            <input
              {...attributes}
              ref={field}
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </LabelledField>
        {fields}
      </div>
      <div className="line feet">
        <Button look="first" large type="submit" disabled={code.trim() === '' || !ready || busy}>
          {busy ? 'Opening' : 'Open the library'}
        </Button>
      </div>
    </form>
  );
}
