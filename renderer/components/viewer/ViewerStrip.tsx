import { FileX } from 'lucide-react';
import type { Document, Span } from '../../../main/contract/documents.ts';
import { unreadText } from '../../../main/contract/unreadText.ts';
import { formatNumber } from '../../format.ts';
import { Icon } from '../Icon.tsx';
import { StripSlider } from '../StripSlider.tsx';
import { unitOf } from './places.ts';
import { citedText, notReadText } from './viewerWords.ts';

type ViewerStripProps = {
  readonly document: Document;
  readonly page: number;
  /** The cited spans of this document. */
  readonly cited: readonly Span[];
  readonly onPage: (page: number) => void;
};

/** Where in the document the page is, what is cited, and what was not read. Words say it all of a single page. */
export function ViewerStrip({ document, page, cited, onPage }: ViewerStripProps) {
  const { pages, state, unread } = document;
  if (pages === 0) return null;
  const citedPages = [...new Set(cited.map((span) => span.page))];
  const unreadHere = unread.find((each) => each.page === page);
  const label = unitOf(document) === 'page' ? 'Page' : 'Section';
  const words = citedText(citedPages);
  const valueText = [
    `${label} ${page} of ${pages}`,
    ...(citedPages.includes(page) ? ['cited'] : []),
    ...(unreadHere ? [`not read: ${unreadText(unreadHere.reason)}`] : []),
  ].join(', ');
  const [firstUnread] = unread;
  return (
    <div className="vstrip">
      {pages > 1 && (
        <StripSlider
          strip={{
            pages,
            here: page,
            cited: new Set(citedPages),
            unread: new Set(unread.map((each) => each.page)),
            readUpTo: state.kind === 'read' ? pages : state.kind === 'reading' ? state.page : document.pagesRead,
          }}
          label={label}
          valueText={valueText}
          onPage={onPage}
        />
      )}
      <div className="under">
        <span className="nw">
          {label} {formatNumber(page)}
          {words && ` · ${words}`}
        </span>
        {firstUnread && (
          <button
            type="button"
            className="why"
            onClick={() => onPage((unread.find((each) => each.page > page) ?? firstUnread).page)}
          >
            <Icon of={FileX} small />
            <span className="cut" title={notReadText(unread)}>
              {notReadText(unread)}
            </span>
          </button>
        )}
      </div>
    </div>
  );
}
