import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { SecretField } from '../SecretField.tsx';

type StoredSecretProps = {
  /** "key" or "token" */
  readonly what: string;
  readonly label: string;
  readonly stored: boolean;
  readonly busy: boolean;
  /** '' removes it. Resolves to whether it was taken. */
  readonly onStore: (secret: string) => Promise<boolean>;
};

/** Goes in and never comes out again: what is stored can be replaced or removed, not shown. */
export function StoredSecret({ what, label, stored, busy, onStore }: StoredSecretProps) {
  const [typed, setTyped] = useState('');
  const [replacing, setReplacing] = useState(false);
  const close = () => {
    setTyped('');
    setReplacing(false);
  };
  const store = async () => {
    if (await onStore(typed.trim())) close();
  };
  if (stored && !replacing) {
    return (
      <div className="labelled">
        <span className="label">{label}</span>
        <div className="line wrap">
          <span className="state ok">
            <Icon of={Check} small />A {what} is stored
          </span>
          <Button onClick={() => setReplacing(true)}>Replace…</Button>
          <Button look="bare" disabled={busy} onClick={() => void onStore('')}>
            Remove
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="stored"
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <SecretField label={label} value={typed} onChange={setTyped} />
      {(replacing || typed !== '') && (
        <div className="line">
          <Button type="submit" disabled={busy || typed.trim() === ''}>
            Store the {what}
          </Button>
          <Button look="bare" onClick={close}>
            {replacing ? 'Keep the one there is' : 'Undo'}
          </Button>
        </div>
      )}
    </form>
  );
}
