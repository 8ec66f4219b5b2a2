import { Select } from '../Select.tsx';
import { FixedBy } from './FixedBy.tsx';

type ModelSelectProps = {
  readonly model: string | null;
  /** What the server lists; null while nobody asked it. */
  readonly listed: readonly string[] | null;
  readonly disabled: boolean;
  /** The organisation, by its name where it has one, decided it. */
  readonly fixed: boolean;
  readonly organisation: string | null;
  readonly onChange: (model: string) => void;
};

/** Which model of a server answers. The one in use stays in the list, also where the server no longer offers it. */
export function ModelSelect({ model, listed, disabled, fixed, organisation, onChange }: ModelSelectProps) {
  const names = [...new Set([...(model === null ? [] : [model]), ...(listed ?? [])])];
  const isGone = model !== null && listed !== null && !listed.includes(model);
  return (
    <>
      <Select
        label="Model"
        value={model ?? ''}
        disabled={disabled || fixed || names.length === 0}
        options={[
          ...(model === null ? [{ value: '', label: names.length === 0 ? 'None yet' : 'Choose a model' }] : []),
          ...names.map((name) => ({
            value: name,
            label: name === model && isGone ? `${name} (not offered any more)` : name,
          })),
        ]}
        onChange={(name) => name !== '' && onChange(name)}
      />
      {fixed && <FixedBy organisation={organisation} />}
    </>
  );
}
