import { useId } from 'react';
import type { KnownAdapter } from '../../../main/contract/models.ts';
import { fitOfAdapter } from '../../adapterWords.ts';
import { classes } from '../Button.tsx';
import { Switch } from '../Switch.tsx';

type AdapterStrengthProps = {
  readonly adapter: KnownAdapter;
  /** Null: off. */
  readonly scale: number | null;
  readonly usual: number;
  readonly onChange: (scale: number | null) => void;
};

/** One that cannot be used can be turned off, and not on. */
export function AdapterStrength({ adapter, scale, usual, onChange }: AdapterStrengthProps) {
  const id = useId();
  const { text, tone } = fitOfAdapter(adapter);
  const cannot = adapter.missing || adapter.fits === false;
  return (
    <li>
      <div className="line">
        <span className="grow">
          <span className="strong">{adapter.name}</span>
          <span className={classes('small', tone === 'attention' ? 'att-words' : 'qq')}>{text}</span>
        </span>
        <Switch
          label={`Write with ${adapter.name}`}
          on={scale !== null}
          disabled={cannot && scale === null}
          onChange={(on) => onChange(on ? usual : null)}
        />
      </div>
      {scale !== null && (
        <div className="line strength">
          <label htmlFor={id}>Strength</label>
          <input
            id={id}
            type="range"
            min={0}
            max={2}
            step={0.1}
            value={scale}
            aria-label={`Strength of ${adapter.name}`}
            aria-valuetext={strengthText(scale, usual)}
            onChange={({ target }) => onChange(Number(target.value))}
          />
          <output htmlFor={id} className="small n">
            {strengthText(scale, usual)}
          </output>
        </div>
      )}
    </li>
  );
}

function strengthText(scale: number, usual: number): string {
  const number = scale.toLocaleString('en-GB', { minimumFractionDigits: 1 });
  return scale === usual ? `${number}, as made` : scale === 0 ? `${number}, no effect` : number;
}
