import { useId, useState } from 'react';
import type { Prices } from '../../../main/contract/settings.ts';
import { classes } from '../Button.tsx';

type PriceFieldsProps = { readonly prices: Prices; readonly onChange: (prices: Prices) => void };

/** What is compared. Each figure is kept as soon as its field is left. */
export function PriceFields({ prices, onChange }: PriceFieldsProps) {
  const { currency, comparedWith, hardware, energyPerKilowattHour } = prices;
  return (
    <div className="figures">
      <fieldset>
        <legend>Price list</legend>
        <TextFigure
          label="Compared with"
          value={comparedWith.name}
          problem={(text) => (text.trim() === '' || text.length > 200 ? 'Name the model or the service.' : null)}
          onKeep={(name) => onChange({ ...prices, comparedWith: { ...comparedWith, name: name.trim() } })}
        />
        <NumberFigure
          label="A million tokens read"
          unit={currency}
          value={comparedWith.prompt}
          onKeep={(prompt) => onChange({ ...prices, comparedWith: { ...comparedWith, prompt } })}
        />
        <NumberFigure
          label="A million tokens written"
          unit={currency}
          value={comparedWith.generated}
          onKeep={(generated) => onChange({ ...prices, comparedWith: { ...comparedWith, generated } })}
        />
        <TextFigure
          label="Currency"
          value={currency}
          problem={(text) => (/^[A-Za-z]{3}$/.test(text.trim()) ? null : 'Three letters, such as EUR.')}
          onKeep={(text) => onChange({ ...prices, currency: text.trim().toUpperCase() })}
        />
      </fieldset>
      <fieldset>
        <legend>Own hardware</legend>
        <NumberFigure
          label="Price"
          unit={currency}
          value={hardware.price}
          onKeep={(price) => onChange({ ...prices, hardware: { ...hardware, price } })}
        />
        <NumberFigure
          label="Used for"
          unit="years"
          least={0.1}
          most={100}
          value={hardware.years}
          onKeep={(years) => onChange({ ...prices, hardware: { ...hardware, years } })}
        />
        <NumberFigure
          label="Draws while answering"
          unit="watts"
          value={hardware.watts}
          onKeep={(watts) => onChange({ ...prices, hardware: { ...hardware, watts } })}
        />
        <NumberFigure
          label="Electricity"
          unit={`${currency} a kWh`}
          value={energyPerKilowattHour}
          onKeep={(energy) => onChange({ ...prices, energyPerKilowattHour: energy })}
        />
      </fieldset>
    </div>
  );
}

type NumberFigureProps = {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  readonly onKeep: (value: number) => void;
};

function NumberFigure({ label, unit, value, least = 0, most = 1e9, onKeep }: NumberFigureProps) {
  const problem = (text: string) => {
    const number = numberOf(text);
    return number >= least && number <= most ? null : `A number from ${least} to ${most.toLocaleString('en-GB')}.`;
  };
  return (
    <TextFigure
      label={label}
      unit={unit}
      value={String(value)}
      numeric
      problem={problem}
      onKeep={(text) => onKeep(numberOf(text))}
    />
  );
}

/** Both "2.5" and "2,5"; NaN for what is no number. */
function numberOf(text: string): number {
  const trimmed = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

type TextFigureProps = {
  readonly label: string;
  readonly unit?: string;
  readonly value: string;
  readonly numeric?: boolean;
  /** Why this cannot be kept; null when it can. */
  readonly problem: (text: string) => string | null;
  readonly onKeep: (text: string) => void;
};

function TextFigure({ label, unit, value, numeric, problem, onKeep }: TextFigureProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed === null ? null : problem(typed);
  const keep = () => {
    if (typed === null || wrong !== null) return;
    setTyped(null);
    if (typed !== value) onKeep(typed);
  };
  return (
    <div className="figure">
      <label htmlFor={id}>{label}</label>
      <span className={classes('field', wrong !== null && 'bad')}>
        <input
          id={id}
          className={classes(numeric && 'n')}
          inputMode={numeric ? 'decimal' : 'text'}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : `${id}-wrong`}
          value={typed ?? value}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        {unit && <span className="small qq nw">{unit}</span>}
      </span>
      {wrong !== null && (
        <p className="small wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
