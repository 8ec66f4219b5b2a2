import { Monitor, SearchX, Square } from 'lucide-react';
import type { Answer } from '../../../main/contract/conversations.ts';
import type { Document } from '../../../main/contract/documents.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { Button } from '../Button.tsx';
import { FailureBox } from '../FailureBox.tsx';
import { Icon } from '../Icon.tsx';
import { shortName, unitOf } from '../viewer/places.ts';

type AnswerEndProps = {
  readonly answer: Answer;
  readonly busy: boolean;
  readonly onAgain: () => void;
  readonly onDevice: () => void;
};

/** How an answer ended, if not as expected: what happened, what was kept, what can be done. */
export function AnswerEnd({ answer, busy, onAgain, onDevice }: AnswerEndProps) {
  const again = (
    <Button disabled={busy} onClick={onAgain}>
      Answer again
    </Button>
  );
  const written = answer.text.trim() !== '';
  if (answer.state.kind === 'failed') {
    return (
      <FailureBox error={answer.state.error} look="ended">
        {written && <span className="q"> What was written is above.</span>}
        <div className="line">
          {again}
          {answer.provider !== 'device' && (
            <Button look="bare" icon={Monitor} disabled={busy} onClick={onDevice}>
              Answer on this computer instead
            </Button>
          )}
        </div>
      </FailureBox>
    );
  }
  const nothing = answer.state.kind === 'finished' && answer.mode === 'answer' && !written;
  if (answer.state.kind !== 'stopped' && !nothing) return null;
  return (
    <div className="line q ended">
      <Icon of={Square} small />
      <span className="grow">
        {nothing
          ? 'The model wrote no answer.'
          : `Stopped before the end. ${written ? 'What was written is kept.' : 'Nothing was written yet.'}`}
      </span>
      {again}
    </div>
  );
}

type NotFoundProps = {
  readonly answer: Answer;
  readonly question: string;
  readonly documents: readonly Document[];
  readonly onOpen: (target: OpenTarget) => void;
  readonly onSearch: () => void;
};

/** A search without a result says what was searched and what was not. */
export function NotFound({ answer, question, documents, onOpen, onSearch }: NotFoundProps) {
  const { coverage } = answer;
  const unread = coverage?.unread ?? [];
  const [first] = unread;
  const document = documents.find((each) => each.id === first?.documentId);
  const searched =
    coverage?.pagesRead === 1
      ? 'The one page read was'
      : `All ${formatCount(coverage?.pagesRead ?? 0, 'page')} read were`;
  return (
    <div className="big">
      <h3 className="line">
        <Icon of={SearchX} />
        Not found in these documents
      </h3>
      <p className="q">
        {coverage && `${searched} searched for “${question}”. `}
        {first &&
          unread.length === 1 &&
          `${unitOf(document) === 'page' ? 'Page' : 'Section'} ${first.page} of ${shortName(document?.name ?? first.documentName)} was not read.`}
        {unread.length > 1 && `${formatCount(unread.length, 'page')} were not read.`}
      </p>
      <div className="line">
        {first && document && (
          <Button onClick={() => onOpen({ documentId: first.documentId, page: first.page, span: null })}>
            Open {unitOf(document)} {first.page}
          </Button>
        )}
        <Button look="bare" onClick={onSearch}>
          Search other words
        </Button>
      </div>
    </div>
  );
}
