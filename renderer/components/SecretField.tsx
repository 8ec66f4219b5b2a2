import { CircleAlert, Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { classes, IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';

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
  const id = useId();
  const troubleId = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className="secret">
      <label htmlFor={id}>{label}</label>
      <div className={classes('field', trouble ? 'bad' : undefined)}>
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          autoComplete={fresh ? 'new-password' : 'off'}
          maxLength={1000}
          value={value}
          aria-invalid={trouble ? true : undefined}
          aria-describedby={trouble ? troubleId : undefined}
          data-focus={focus ? '' : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <IconButton
          icon={shown ? EyeOff : Eye}
          label={shown ? 'Hide what is typed' : 'Show what is typed'}
          small
          onClick={() => setShown(!shown)}
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
  );
}
