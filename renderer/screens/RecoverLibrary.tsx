import { CircleAlert } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { errorText } from '../../main/contract/errorText.ts';
import { errorData, request } from '../api.ts';
import { Button, classes } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { useNewPassphrase } from '../useNewPassphrase.tsx';

/** Opens with the recovery code, and with a new passphrase from then on. `forgotten`: in place of an earlier one. */
export function RecoverLibrary({ forgotten }: { readonly forgotten: boolean }) {
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const [id, troubleId] = [useId(), useId()];
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
        <div className="secret">
          <label htmlFor={id}>Recovery code</label>
          <div className={classes('field', 'typed-code', trouble !== null && 'bad')}>
            <input
              id={id}
              ref={field}
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={code}
              aria-invalid={trouble ? true : undefined}
              aria-describedby={trouble ? troubleId : undefined}
              onChange={(event) => setCode(event.target.value)}
            />
          </div>
          <p className="state bad small wrap" id={troubleId} role="alert">
            {trouble && (
              <>
                <Icon of={CircleAlert} small />
                {trouble}
              </>
            )}
          </p>
        </div>
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
