import { type ReactNode, useId } from 'react';
import { classes } from '../Button.tsx';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Shown, and not to be changed here. */
  readonly fixed?: boolean;
  readonly bad?: boolean;
  readonly onChange: (value: string) => void;
  /** Under the field. */
  readonly children?: ReactNode;
};

export function TextField({ label, value, placeholder, fixed, bad, onChange, children }: TextFieldProps) {
  const id = useId();
  const noteId = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <div className={classes('field', fixed && 'off', bad && 'bad')}>
        <input
          id={id}
          value={value}
          placeholder={placeholder}
          readOnly={fixed}
          spellCheck={false}
          maxLength={500}
          aria-invalid={bad ? true : undefined}
          aria-describedby={children ? noteId : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {children && <div id={noteId}>{children}</div>}
    </div>
  );
}
