import { memo } from 'react';
import type { Answer } from '../../../main/contract/conversations.ts';
import type { Document, FoundPassage } from '../../../main/contract/documents.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { classes } from '../Button.tsx';
import { placeLabel } from '../viewer/places.ts';
import { passageExcerpt } from './passageExcerpt.ts';
import { sameSpan } from './sameSpan.ts';

type PassageListProps = {
  readonly answer: Answer;
  readonly question: string;
  readonly documents: readonly Document[];
  readonly open: OpenTarget | null;
  readonly onOpen: (target: OpenTarget) => void;
};

/** The answer without a model: the documents' own words, best first. */
export const PassageList = memo(function PassageList(props: PassageListProps) {
  const { answer, question, documents, open, onOpen } = props;
  const { passages } = answer;
  return (
    <>
      <p className="q found">
        {passages.length === 1 ? 'The best passage' : `${formatCount(passages.length, 'best passage')}, closest first`}
      </p>
      <ol className="list">
        {passages.map((passage, index) => (
          <Found
            key={passage.id}
            passage={passage}
            number={index + 1}
            question={question}
            document={documents.find((each) => each.id === passage.documentId)}
            open={open?.span ? sameSpan(open.span, passage) : false}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </>
  );
});

type FoundProps = {
  readonly passage: FoundPassage;
  readonly number: number;
  readonly question: string;
  readonly document: Document | undefined;
  readonly open: boolean;
  readonly onOpen: (target: OpenTarget) => void;
};

function Found({ passage, number, question, document, open, onOpen }: FoundProps) {
  const { documentId, page, start, end } = passage;
  const removed = passage.text === '';
  const place = placeLabel(document, page);
  return (
    <li className="pass">
      <button
        type="button"
        disabled={removed}
        aria-current={open ? 'true' : undefined}
        onClick={() => onOpen({ documentId, page, span: { documentId, page, start, end } })}
      >
        <span className="n qq small">{number}</span>
        <span className="of">
          <span className="line small">
            <span className="strong cut" dir="auto">
              {document?.name ?? passage.documentName}
            </span>
            {place && <span className={classes('chip', open && 'open')}>{place}</span>}
          </span>
          {removed ? (
            <span className="q">This document was removed from the case.</span>
          ) : (
            <span className="words" dir="auto">
              {passageExcerpt(passage.text, question).map((part, index) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage never change
                part.match ? <b key={index}>{part.text}</b> : part.text,
              )}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
