import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './Button.tsx';
import { LabelledField } from './LabelledField.tsx';

type SecretFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why it was not accepted. */
  readonly trouble?: string | null;
  readonly focus?: boolean;
  readonly fresh?: boolean;
};

export function SecretField({ label, value, onChange, trouble, focus, fresh }: SecretFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <LabelledField label={label} trouble={trouble || null}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            type={shown ? 'text' : 'password'}
            autoComplete={fresh ? 'new-password' : 'off'}
            maxLength={1000}
            value={value}
            data-focus={focus ? '' : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={shown ? 'Hide what is typed' : 'Show what is typed'}
            small
            onClick={() => setShown(!shown)}
          />
        </>
      )}
    </LabelledField>
  );
}
