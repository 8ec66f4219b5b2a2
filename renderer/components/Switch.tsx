import { classes } from './Button.tsx';

type SwitchProps = {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
};

/** On or off at once, said in words beside it. */
export function Switch({ label, on, disabled = false, onChange }: SwitchProps) {
  return (
    <span className="line switched">
      <span className="small q" aria-hidden="true">
        {on ? 'On' : 'Off'}
      </span>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={label}
        disabled={disabled}
        className={classes('switch', on && 'on')}
        onClick={() => onChange(!on)}
      />
    </span>
  );
}
