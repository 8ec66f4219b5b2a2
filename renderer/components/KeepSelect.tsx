import { formatKeep, usualDays } from '../retentionWords.ts';
import { Select } from './Select.tsx';

type KeepSelectProps = {
  readonly label: string;
  /** Null: until it is deleted by hand, or for as long as the organisation allows. */
  readonly value: number | null;
  readonly longest: number | null;
  readonly onChange: (days: number | null) => void;
};

export function KeepSelect({ label, value, longest, onChange }: KeepSelectProps) {
  const offered = [...usualDays, ...(value === null ? [] : [value])].filter(
    (days) => longest === null || days < longest,
  );
  const days = [...new Set(offered)].sort((one, other) => one - other);
  const chosen = value === null || (longest !== null && value >= longest) ? 'longest' : String(value);
  return (
    <Select
      label={label}
      value={chosen}
      options={[
        ...days.map((count) => ({ value: String(count), label: `for ${formatKeep(count)}` })),
        {
          value: 'longest',
          label: longest === null ? 'until deleted by hand' : `for ${formatKeep(longest)}, the longest`,
        },
      ]}
      onChange={(next) => onChange(next === 'longest' ? null : Number(next))}
    />
  );
}
