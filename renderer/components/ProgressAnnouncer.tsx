import type { Document } from '../../main/contract/documents.ts';
import type { Download, ModelState } from '../../main/contract/models.ts';
import { downloadFraction } from '../downloadWords.ts';

const QUARTERS = ['begun', 'a quarter done', 'half done', 'three quarters done', 'nearly done'] as const;

type ProgressAnnouncerProps = {
  readonly documents: readonly Document[];
  readonly model: ModelState;
  readonly downloads: readonly Download[];
};

/** Says in words how long work goes on, for those who do not see the bars. Changes at the quarters, so that it is bearable. */
export function ProgressAnnouncer({ documents, model, downloads }: ProgressAnnouncerProps) {
  const reading = documents.find(({ state }) => state.kind === 'reading');
  return (
    <div className="sr" role="status">
      <p>{reading && readingWords(reading)}</p>
      <p>{model.kind === 'loading' && `Loading the model ${model.name}: ${quarter(model.fraction)}`}</p>
      {downloads.map((download) => (
        <p key={download.id}>{downloadWords(download)}</p>
      ))}
    </div>
  );
}

function readingWords({ name, state }: Document): string {
  if (state.kind !== 'reading' || state.pages === 0) return `Reading ${name}`;
  return `Reading ${name}: ${quarter(state.page / state.pages)}`;
}

/** One that failed says so itself. */
function downloadWords(download: Download): string {
  const { name, state } = download;
  if (state.kind === 'paused') return `The download of ${name} is paused`;
  if (state.kind === 'checking') return `${name} is here and is being checked`;
  return state.kind === 'running' ? `Downloading ${name}: ${quarter(downloadFraction(download))}` : '';
}

function quarter(fraction: number): string {
  return QUARTERS[Math.min(4, Math.max(0, Math.floor(fraction * 4)))] ?? '';
}
