import type { Backend } from '../main/contract/models.ts';
import { formatNumber } from './format.ts';
import { aboutWords, pagesOf } from './modelWords.ts';

type Option = { readonly value: string; readonly label: string };

/** Stands for what Cloister chooses itself. */
export const AUTOMATIC = 'automatic';

const contexts = [4_096, 8_192, 16_384, 32_768, 65_536, 131_072];
const lengths = [256, 512, 1_024, 2_048, 4_096];
const idle = [5, 15, 30, 60, 240];
const cards: Readonly<Record<Backend, string>> = {
  metal: 'Metal (Apple)',
  cuda: 'CUDA (NVIDIA)',
  vulkan: 'Vulkan',
  cpu: 'Off: the processor alone',
};

/** "about 27 pages (16,384 tokens)" */
export function contextOptions(chosen: number | null): readonly Option[] {
  return withChosen(contexts, chosen).map((tokens) => ({
    value: String(tokens),
    label: `about ${pagesOf(tokens)} (${formatNumber(tokens)} tokens)`,
  }));
}

export function lengthOptions(chosen: number | null): readonly Option[] {
  return withChosen(lengths, chosen).map((tokens) => ({
    value: String(tokens),
    label: `at most ${aboutWords(tokens)}`,
  }));
}

export function idleOptions(chosen: number | null): readonly Option[] {
  return withChosen(idle, chosen).map((minutes) => ({
    value: String(minutes),
    label:
      minutes % 60 === 0 ? (minutes === 60 ? 'an hour' : `${minutes / 60} hours`) : `${formatNumber(minutes)} minutes`,
  }));
}

/** Only what can be chosen on this computer, and what was chosen before. */
export function cardOptions(backends: readonly Backend[], chosen: Backend | null): readonly Option[] {
  const offered = [...new Set([...backends, ...(chosen === null ? [] : [chosen]), 'cpu' as const])];
  return offered.map((backend) => ({ value: backend, label: cards[backend] }));
}

/** How freely a model writes: three steps of its temperature, and what an expert set otherwise. */
export const freedoms = [
  { value: 0, label: 'Close to the documents', text: 'The same question gets the same answer.' },
  { value: 0.4, label: 'A little freer', text: 'For letters and summaries.' },
  { value: 0.8, label: 'Free', text: 'For drafts. Read what it says against the pages.' },
] as const;

/** The step that is nearest to a temperature. */
export function freedomOf(temperature: number): number {
  return freedoms.reduce<number>(
    (best, { value }) => (Math.abs(value - temperature) < Math.abs(best - temperature) ? value : best),
    0,
  );
}

function withChosen(usual: readonly number[], chosen: number | null): readonly number[] {
  return [...new Set([...usual, ...(chosen === null ? [] : [chosen])])].toSorted((one, other) => one - other);
}
