import { useMemo } from 'react';
import type { DocumentPage, PageSize, Span } from '../../../main/contract/documents.ts';
import type { Id } from '../../../main/contract/types.ts';
import { classes } from '../Button.tsx';
import { columnsOf, pageLines, type Rect, spanRects } from './pageLines.ts';
import { TextLayer } from './TextLayer.tsx';
import { usePageImage } from './usePageImage.ts';

type PageSheetProps = {
  readonly documentId: Id;
  readonly page: DocumentPage;
  readonly size: PageSize;
  /** CSS pixels. */
  readonly width: number;
  readonly label: string;
  readonly marks: readonly Span[];
  readonly hits: readonly Span[];
  readonly hit: Span | null;
};

/** What main draws at most and at least, in device pixels, and the steps in between. */
const [NARROWEST, WIDEST, STEP] = [64, 4_096, 64];

/** A page as it looks, with the marked passage, what was found, and its words to select. */
export function PageSheet({ documentId, page, size, width, label, marks, hits, hit }: PageSheetProps) {
  const pixels = Math.ceil((width * devicePixelRatio) / STEP) * STEP;
  const image = usePageImage(documentId, page.page, Math.min(WIDEST, Math.max(NARROWEST, pixels)));
  const lines = useMemo(() => pageLines(page.words), [page.words]);
  const marked = marks.map((mark) => spanRects(lines, mark.start, mark.end));
  const place = ({ x, y, width: wide, height }: Rect) => ({
    left: `${(x / size.width) * 100}%`,
    top: `${(y / size.height) * 100}%`,
    width: `${(wide / size.width) * 100}%`,
    height: `${(height / size.height) * 100}%`,
  });

  return (
    <article
      className="sheet drawn"
      aria-label={label}
      style={{ width, aspectRatio: `${size.width} / ${size.height}` }}
    >
      {marked.flat().map((rect, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rectangles are all made anew
        <mark key={index} style={place(grown(rect))} />
      ))}
      {image.address && <img src={image.address} alt="" draggable={false} />}
      {marked.flatMap(columnsOf).map((rect, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rectangles are all made anew
        <span key={index} className="margin" style={beside(rect, size)} />
      ))}
      {hits.map((each) =>
        spanRects(lines, each.start, each.end).map((rect) => (
          <span
            key={`${rect.x} ${rect.y}`}
            className={classes('hit', each === hit && 'now')}
            style={place(grown(rect))}
          />
        )),
      )}
      <TextLayer lines={lines} text={page.text} size={size} scale={width / size.width} />
      {image.failed && !image.address && <p className="undrawn">{page.text || 'This page could not be drawn.'}</p>}
    </article>
  );
}

/** A marker is a little taller than the letters. */
function grown(rect: Rect): Rect {
  const by = rect.height * 0.08;
  return { x: rect.x - by * 2, y: rect.y - by, width: rect.width + by * 4, height: rect.height + by * 2 };
}

/** The bar stands left of the words; how wide it is does not depend on the page. */
function beside({ x, y, height }: Rect, size: PageSize) {
  return {
    left: `${(Math.max(4, x - 14) / size.width) * 100}%`,
    top: `${(y / size.height) * 100}%`,
    height: `${(height / size.height) * 100}%`,
  };
}
