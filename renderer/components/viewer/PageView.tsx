import { FileClock } from 'lucide-react';
import { useRef } from 'react';
import type { Document, DocumentPage, PageSize, Span } from '../../../main/contract/documents.ts';
import type { ErrorData } from '../../../main/contract/errors.ts';
import { errorText } from '../../../main/contract/errorText.ts';
import { unreadText } from '../../../main/contract/unreadText.ts';
import { documentLine } from '../../documentWords.ts';
import { HiddenText } from './HiddenText.tsx';
import { PageNotice } from './PageNotice.tsx';
import { PageSheet } from './PageSheet.tsx';
import { unitOf } from './places.ts';
import { TextSheet } from './TextSheet.tsx';
import { useWidth } from './useWidth.ts';

type PageViewProps = {
  readonly document: Document;
  readonly number: number;
  readonly page: DocumentPage | null;
  readonly error: ErrorData | null;
  readonly zoom: number;
  readonly marks: readonly Span[];
  readonly hits: readonly Span[];
  readonly hit: Span | null;
};

/** A4 in points: the paper to wait with before any page is known. */
const usualSize: PageSize = { width: 595, height: 842 };

/** The page, or the reason why it cannot be seen; never nothing. */
export function PageView({ document, number, page, error, zoom, marks, hits, hit }: PageViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const available = useWidth(frame);
  const width = Math.round((available ?? 0) * zoom);
  const lastSize = useRef(usualSize);
  if (page?.size) lastSize.current = page.size;
  const unit = unitOf(document);
  const name = unit === 'page' ? 'Page' : 'Section';
  const label = `${name} ${number}`;
  const { size } = page ?? { size: null };
  const unplaced = size && page && marks.length > 0 && marks.every((mark) => !isPlaced(page, mark));
  return (
    <div ref={frame} className="pages">
      {error && <Missing document={document} label={label} error={error} />}
      {page?.unread && (
        <PageNotice title={`${label} was not read.`}>
          {sentence(unreadText(page.unread))} Nothing on it can be searched or cited.
        </PageNotice>
      )}
      {page && page.hidden !== '' && <HiddenText text={page.hidden} unit={unit} />}
      {unplaced && <PageNotice title="The passage is on this page.">Its place could not be marked.</PageNotice>}
      {page && size && width > 0 && (
        <PageSheet
          documentId={document.id}
          page={page}
          size={size}
          width={width}
          label={label}
          marks={marks}
          hits={hits}
          hit={hit}
        />
      )}
      {page && !size && !(page.unread && page.text === '') && (
        <TextSheet page={page} width={width} zoom={zoom} label={label} marks={marks} hits={hits} hit={hit} />
      )}
      {!page && !error && unit === 'page' && (
        <div
          className="sheet drawn"
          aria-hidden="true"
          style={{ width, aspectRatio: `${lastSize.current.width} / ${lastSize.current.height}` }}
        />
      )}
      {!page && !error && unit === 'section' && <div className="sheet text-only" aria-hidden="true" />}
    </div>
  );
}

function Missing({
  document,
  label,
  error,
}: {
  readonly document: Document;
  readonly label: string;
  readonly error: ErrorData;
}) {
  if (document.state.kind === 'read')
    return <PageNotice title={`${label} cannot be shown.`}>{errorText(error)}</PageNotice>;
  const going = document.state.kind === 'reading' || document.state.kind === 'waiting';
  return (
    <PageNotice icon={FileClock} title={`${label} is not read yet.`}>
      {documentLine(document).text}
      {going && '. It appears here by itself'}.
    </PageNotice>
  );
}

function isPlaced({ words }: DocumentPage, mark: Span): boolean {
  return words.some((word) => word.start < mark.end && word.end > mark.start);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
