import { type ReactNode, useState } from 'react';
import { errorText } from '../main/contract/errorText.ts';
import { errorData } from './api.ts';
import { SecretField } from './components/SecretField.tsx';

export type NewPassphrase = {
  readonly fields: ReactNode;
  readonly ready: boolean;
  readonly busy: boolean;
  /** Checks that both are the same, then saves; a refusal is shown at the field. */
  readonly submit: () => void;
};

/** A passphrase chosen twice. */
export function useNewPassphrase(save: (passphrase: string) => Promise<unknown>, focus: boolean): NewPassphrase {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly at: 'first' | 'second'; readonly text: string } | null>(null);
  const submit = () => {
    if (busy) return;
    if (first !== second) {
      setTrouble({ at: 'second', text: 'The two are not the same. Type it again.' });
      return;
    }
    setTrouble(null);
    setBusy(true);
    save(first)
      .catch((error: unknown) => setTrouble({ at: 'first', text: errorText(errorData(error)) }))
      .finally(() => setBusy(false));
  };
  const fields = (
    <>
      <SecretField
        label="Passphrase"
        fresh
        focus={focus}
        value={first}
        onChange={setFirst}
        trouble={trouble?.at === 'first' ? trouble.text : null}
      />
      <SecretField
        label="Repeat the passphrase"
        fresh
        value={second}
        onChange={setSecond}
        trouble={trouble?.at === 'second' ? trouble.text : null}
      />
      <p className="small qq">
        At least 8 characters; a few words in a row are easy to keep in mind. Write it down and keep it where only you
        look.
      </p>
    </>
  );
  return { fields, ready: first !== '' && second !== '', busy, submit };
}
