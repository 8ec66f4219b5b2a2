import { useId } from 'react';

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
};

/** One of a few, chosen from the system's own list. */
export function Select<Value extends string>({ label, value, options, disabled, onChange }: SelectProps<Value>) {
  const id = useId();
  const choose = (typed: string) => {
    const chosen = options.find((option) => option.value === typed);
    if (chosen) onChange(chosen.value);
  };
  return (
    <div className="choose">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={disabled} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
