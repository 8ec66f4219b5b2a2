/** One figure of the benchmark. `target` null: recorded only. */
export type Measurement = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: { readonly atLeast?: number; readonly below?: number } | null;
  /** Of what it is compared with, where it is. */
  readonly ratio: number | null;
};

export function passes({ value, target }: Measurement): boolean | null {
  if (!target) return null;
  return value >= (target.atLeast ?? -Infinity) && value < (target.below ?? Infinity);
}

/** A value that must be at least `share` of another one measured beside it. */
export function against(
  name: string,
  unit: string,
  value: number,
  other: { readonly name: string; readonly value: number; readonly share: number },
): Measurement {
  return {
    name: `${name}, beside ${other.name}`,
    value,
    unit,
    target: { atLeast: other.value * other.share },
    ratio: value / other.value,
  };
}

export function recorded(name: string, value: number, unit: string): Measurement {
  return { name, value, unit, target: null, ratio: null };
}

export function atLeast(name: string, value: number, unit: string, limit: number): Measurement {
  return { name, value, unit, target: { atLeast: limit }, ratio: value / limit };
}

export function below(name: string, value: number, unit: string, limit: number): Measurement {
  return { name, value, unit, target: { below: limit }, ratio: value / limit };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Runs each once per round in turn, so that what else the machine does falls on all alike. Medians, in order. */
export async function inTurn(rounds: number, runs: readonly (() => number | Promise<number>)[]): Promise<number[]> {
  const values: number[][] = runs.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) values[index]?.push(await run());
  }
  return values.map(median);
}

export function tableRow(measurement: Measurement): string {
  const { name, value, unit, target, ratio } = measurement;
  const passed = passes(measurement);
  const bound = target?.atLeast ?? target?.below;
  const wanted = bound === undefined ? '' : `${target?.below === undefined ? 'at least' : 'below'} ${figure(bound)}`;
  const verdict = passed === null ? 'recorded' : passed ? 'pass' : 'FALLS SHORT';
  return [
    name.padEnd(72),
    `${figure(value)} ${unit}`.padStart(16),
    wanted.padStart(16),
    (ratio === null ? '' : `x ${ratio.toFixed(2)}`).padStart(8),
    `  ${verdict}`,
  ].join('');
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
