import type { Document, ModelState } from '../../main/contract/types.ts';

const QUARTERS = ['begun', 'a quarter done', 'half done', 'three quarters done', 'nearly done'] as const;

type ProgressAnnouncerProps = { readonly documents: readonly Document[]; readonly model: ModelState };

/** Says in words how long work goes on, for those who do not see the bars. Changes at the quarters, so that it is bearable. */
export function ProgressAnnouncer({ documents, model }: ProgressAnnouncerProps) {
  const reading = documents.find(({ state }) => state.kind === 'reading');
  return (
    <div className="sr" role="status">
      <p>{reading && readingWords(reading)}</p>
      <p>{model.kind === 'loading' && `Loading the model ${model.name}: ${quarter(model.fraction)}`}</p>
    </div>
  );
}

function readingWords({ name, state }: Document): string {
  if (state.kind !== 'reading' || state.pages === 0) return `Reading ${name}`;
  return `Reading ${name}: ${quarter(state.page / state.pages)}`;
}

function quarter(fraction: number): string {
  return QUARTERS[Math.min(4, Math.max(0, Math.floor(fraction * 4)))] ?? '';
}
