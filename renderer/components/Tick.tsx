import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type TickProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
};

/** Yes or no, with its words. */
export function Tick({ checked, onChange, disabled = false, children }: TickProps) {
  return (
    <label className={disabled ? 'tick off' : 'tick'}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={checked ? 'box on' : 'box'}>{checked && <Icon of={Check} />}</span>
      <span>{children}</span>
    </label>
  );
}
