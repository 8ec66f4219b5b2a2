import { useState } from 'react';
import { Button } from '../Button.tsx';
import { FixedBy } from './FixedBy.tsx';
import { TextField } from './TextField.tsx';

export type FormField = {
  readonly label: string;
  /** As it is stored. */
  readonly value: string;
  readonly placeholder?: string;
  readonly hint?: string;
  /** The organisation decided it. */
  readonly fixed: boolean;
  /** Saved only with something in it. */
  readonly needed?: boolean;
};

type FieldsFormProps<Name extends string> = {
  readonly fields: Readonly<Record<Name, FormField>>;
  readonly organisation: string | null;
  readonly busy: boolean;
  readonly onSave: (values: Readonly<Record<Name, string>>) => void;
};

/** Fields that are saved together: half an address is none. */
export function FieldsForm<Name extends string>({ fields, organisation, busy, onSave }: FieldsFormProps<Name>) {
  const names = Object.keys(fields) as Name[];
  const stored = valuesOf(names, (name) => fields[name].value);
  const [typed, setTyped] = useState(stored);
  const values = valuesOf(names, (name) => typed[name].trim());
  const isChanged = names.some((name) => values[name] !== stored[name]);
  const isComplete = names.every((name) => !fields[name].needed || values[name] !== '');
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && isComplete) onSave(values);
      }}
    >
      {names.map((name) => {
        const { label, placeholder, hint, fixed } = fields[name];
        return (
          <TextField
            key={name}
            label={label}
            value={typed[name]}
            {...(placeholder !== undefined && { placeholder })}
            fixed={fixed}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
          >
            {fixed ? <FixedBy organisation={organisation} /> : hint && <span className="small qq">{hint}</span>}
          </TextField>
        );
      })}
      {isChanged && (
        <div className="line">
          <Button type="submit" disabled={busy || !isComplete}>
            Save
          </Button>
          <Button look="bare" onClick={() => setTyped(stored)}>
            Undo
          </Button>
        </div>
      )}
    </form>
  );
}

function valuesOf<Name extends string>(names: readonly Name[], value: (name: Name) => string): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, string>;
}
