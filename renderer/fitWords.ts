import { formatBytes } from '../main/contract/formatBytes.ts';
import type { Fit, FitVerdict } from '../main/contract/models.ts';

const verdicts: Readonly<Record<FitVerdict, string>> = {
  gpu: 'Fits on the GPU',
  'partly-gpu': 'Fits, partly on the GPU',
  memory: 'Fits in memory, slower',
  'too-large': 'Does not fit',
};

/** Parts of the frame that stands for what this computer has: 1 is all of it. */
export type FitShares = { readonly need: number; readonly over: number };

export function verdictText({ verdict, available }: Fit): string {
  return verdict === 'memory' && available.gpu === 0 ? 'Fits in memory' : verdicts[verdict];
}

/** The numbers behind the verdict: "8.2 of 12 GB". */
export function fitNumbers({ verdict, needed, available }: Fit): string {
  switch (verdict) {
    case 'gpu':
      return `${ofWhole(needed.gpu, available.gpu)} on the GPU`;
    case 'partly-gpu':
      return `${formatBytes(needed.gpu)} on the GPU, ${formatBytes(needed.memory)} in memory`;
    case 'memory':
      return `${ofWhole(needed.memory, available.memory)} in memory`;
    case 'too-large':
      return `${formatBytes(needed.gpu + needed.memory)} needed, ${formatBytes(available.gpu + available.memory)} here`;
  }
}

/** Against the GPU's memory where it is used, else against all there is; never drawn as fitting when it does not. */
export function fitShares({ verdict, needed, available }: Fit): FitShares {
  switch (verdict) {
    case 'gpu':
      return { need: Math.min(1, needed.gpu / available.gpu), over: 0 };
    case 'partly-gpu':
      return { need: 1, over: needed.memory / available.gpu };
    case 'memory':
      return { need: Math.min(1, needed.memory / available.memory), over: 0 };
    case 'too-large':
      return { need: 1, over: Math.max(0.05, (needed.gpu + needed.memory) / (available.gpu + available.memory) - 1) };
  }
}

/** "8.2 of 12 GB": the unit once where it is the same. */
export function ofWhole(part: number, whole: number): string {
  const [number, unit] = formatBytes(part).split('\u00a0');
  const all = formatBytes(whole);
  return all.endsWith(`\u00a0${unit}`) ? `${number} of ${all}` : `${formatBytes(part)} of ${all}`;
}
