import { CircleAlert, FileX } from 'lucide-react';
import { useState } from 'react';
import type { Answer, Coverage } from '../../../main/contract/conversations.ts';
import type { Document } from '../../../main/contract/documents.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import { unreadText } from '../../../main/contract/unreadText.ts';
import type { OpenTarget } from '../../openTarget.ts';
import { Icon } from '../Icon.tsx';
import { Strip } from '../Strip.tsx';
import { pageRanges, rangeText, shortName, unitOf } from '../viewer/places.ts';
import { coverageNotes, coverageStrip, coverageText, type UnreadGroup, unreadGroups } from './coverageText.ts';

type CoverageLineProps = {
  readonly answer: Answer;
  readonly coverage: Coverage;
  readonly documents: readonly Document[];
  readonly onOpen: (target: OpenTarget) => void;
  readonly onAgain: () => void;
};

/** So many lines of pages not read stand under an answer; more of them are one line that opens. */
const MOST_LINES = 3;

/** What an answer rests on, and what it does not. */
export function CoverageLine({ answer, coverage, documents, onOpen, onAgain }: CoverageLineProps) {
  const [listed, setListed] = useState(false);
  const then = documents.filter((document) => document.added <= answer.created);
  const added = documents.length - then.length;
  const cited = answer.mode === 'passages' ? answer.passages : answer.citations;
  const groups = unreadGroups(coverage.unread);
  const lines = groups.reduce((sum, group) => sum + pageRanges(group.pages).length, 0);
  const notes = coverageNotes(coverage);
  return (
    <div className="cover">
      <Strip {...coverageStrip(coverage, then, cited)} />
      <span>{coverageText(coverage, answer.passages.length)}</span>
      <span className="next" />
      {lines > MOST_LINES && (
        <button type="button" className="why" aria-expanded={listed} onClick={() => setListed(!listed)}>
          <Icon of={FileX} small />
          {formatCount(coverage.unread.length, 'page')} not read
        </button>
      )}
      {(lines <= MOST_LINES || listed) && (
        <Unread groups={groups} documents={documents} onOpen={onOpen} long={lines > MOST_LINES} />
      )}
      {notes.map((note) => (
        <span key={note} className="why whole">
          <Icon of={CircleAlert} small />
          {note}
        </span>
      ))}
      {added > 0 && (
        <button type="button" className="link" title="Answer again, with them" onClick={onAgain}>
          {formatCount(added, 'document')} added since
        </button>
      )}
    </div>
  );
}

type UnreadProps = Pick<CoverageLineProps, 'documents' | 'onOpen'> & {
  readonly groups: readonly UnreadGroup[];
  readonly long: boolean;
};

function Unread({ groups, documents, onOpen, long }: UnreadProps) {
  return groups.map((group) => {
    const document = documents.find((each) => each.id === group.documentId);
    const name = shortName(document?.name ?? group.documentName);
    return pageRanges(group.pages).map((range) => (
      <button
        key={`${group.documentId} ${range.first}`}
        type="button"
        className={long ? 'why whole' : 'why'}
        disabled={!document}
        onClick={() => onOpen({ documentId: group.documentId, page: range.first, span: null })}
      >
        <Icon of={FileX} small />
        <span>
          {name}, {unitOf(document)}
          {range.first === range.last ? '' : 's'} {rangeText(range)} not read: {unreadText(group.reason)}
        </span>
      </button>
    ));
  });
}
