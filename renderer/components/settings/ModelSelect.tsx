import { Select } from '../Select.tsx';

type ModelSelectProps = {
  readonly model: string | null;
  /** What the server lists; null while nobody asked it. */
  readonly listed: readonly string[] | null;
  readonly disabled: boolean;
  readonly onChange: (model: string) => void;
};

/** The one in use stays in the list, also where the server no longer offers it. */
export function ModelSelect({ model, listed, disabled, onChange }: ModelSelectProps) {
  const names = [...new Set([...(model === null ? [] : [model]), ...(listed ?? [])])];
  const isGone = model !== null && listed !== null && !listed.includes(model);
  return (
    <Select
      label="Model"
      value={model ?? ''}
      disabled={disabled || names.length === 0}
      options={[
        ...(model === null ? [{ value: '', label: names.length === 0 ? 'None yet' : 'Choose a model' }] : []),
        ...names.map((name) => ({
          value: name,
          label: name === model && isGone ? `${name} (not offered any more)` : name,
        })),
      ]}
      onChange={(name) => name !== '' && onChange(name)}
    />
  );
}
