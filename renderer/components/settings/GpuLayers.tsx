import { useState } from 'react';
import { Button } from '../Button.tsx';
import { TextField } from './TextField.tsx';

type GpuLayersProps = {
  /** Null: as many as fit. */
  readonly layers: number | null;
  readonly onChange: (layers: number | null) => void;
};

const MOST_LAYERS = 1_024;

/** How many layers of a model are put on the graphics card, for those who know better than the estimate. */
export function GpuLayers({ layers, onChange }: GpuLayersProps) {
  const stored = layers === null ? '' : String(layers);
  const [typed, setTyped] = useState(stored);
  const isNumber = /^\d{0,4}$/.test(typed.trim()) && Number(typed) <= MOST_LAYERS;
  return (
    <form
      className="stored"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNumber) onChange(typed.trim() === '' ? null : Number(typed));
      }}
    >
      <TextField
        label="Layers on the graphics card"
        value={typed}
        placeholder="Automatic: as many as fit"
        bad={!isNumber}
        onChange={setTyped}
      >
        <span className="small qq">
          {isNumber
            ? 'A number, or nothing for as many as fit. With too many, Cloister goes on with fewer and says so.'
            : `A whole number from 0 to ${MOST_LAYERS.toLocaleString('en-GB')}.`}
        </span>
      </TextField>
      {typed.trim() !== stored && (
        <div className="line">
          <Button type="submit" disabled={!isNumber}>
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
