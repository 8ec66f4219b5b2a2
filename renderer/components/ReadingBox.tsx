import type { Document } from '../../main/contract/documents.ts';
import { formatCount } from '../../main/contract/formatCount.ts';
import type { DocumentActs } from '../documentMenu.ts';
import { pageOf } from '../documentWords.ts';
import { formatTimeLeft } from '../format.ts';
import { Button } from './Button.tsx';
import { ProgressBar } from './ProgressBar.tsx';

/** What is being read now, and how much is left. Nothing when all is read. */
export function ReadingBox({
  documents,
  acts,
}: {
  readonly documents: readonly Document[];
  readonly acts: DocumentActs;
}) {
  const reading = documents.find(({ state }) => state.kind === 'reading');
  if (reading === undefined || reading.state.kind !== 'reading') return null;
  const { page, pages, secondsLeft } = reading.state;
  const waiting = documents.filter(({ state }) => state.kind === 'waiting').length;
  const words = [
    ...(pages > 0 ? [pageOf(Math.max(1, page), pages)] : []),
    ...(secondsLeft === null ? [] : [formatTimeLeft(secondsLeft)]),
    ...(waiting > 0 ? [`${formatCount(waiting, 'document')} waiting`] : []),
  ];
  return (
    <section className="box importing" aria-label="Being read">
      <div className="line">
        <span className="strong cut">Reading “{reading.name}”</span>
        <span className="grow" />
        <span className="q n nw">{words.join(' · ')}</span>
      </div>
      <ProgressBar fraction={pages === 0 ? 0 : page / pages} label={`Reading ${reading.name}`} large />
      <div className="line">
        <span className="small qq grow">
          You can ask already: an answer says which pages had been read when it was written.
        </span>
        {waiting > 0 && (
          <Button look="bare" onClick={() => acts.cancelAll(reading.caseId)}>
            Cancel all
          </Button>
        )}
        <Button look="bare" onClick={() => acts.cancel(reading)}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
