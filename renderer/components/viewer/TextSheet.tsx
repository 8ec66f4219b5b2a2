import { useLayoutEffect, useMemo, useRef } from 'react';
import type { DocumentPage, Span } from '../../../main/contract/documents.ts';
import { classes } from '../Button.tsx';
import { type TextPart, textParts } from './textParts.ts';

type TextSheetProps = {
  readonly page: DocumentPage;
  readonly width: number;
  readonly zoom: number;
  readonly label: string;
  readonly marks: readonly Span[];
  readonly hits: readonly Span[];
  readonly hit: Span | null;
};

/** A page of a format that has no page image: its text, in the serif, as it is stored. */
export function TextSheet({ page, width, zoom, label, marks, hits, hit }: TextSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const parts = useMemo(() => textParts(page.text, marks, hits), [page.text, marks, hits]);
  const now = hit ? hits.indexOf(hit) : -1;

  // The bar runs from the first line of the marked words to the last, wherever the lines break.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines break anew with another text, width or zoom
  useLayoutEffect(() => {
    const [outer, line] = [sheet.current, bar.current];
    if (!outer || !line) return;
    const boxes = [...outer.querySelectorAll('mark')].map((mark) => mark.getBoundingClientRect());
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    line.hidden = boxes.length === 0;
    if (boxes.length === 0) return;
    line.style.top = `${top - outer.getBoundingClientRect().top}px`;
    line.style.height = `${bottom - top}px`;
  }, [parts, width, zoom]);

  return (
    <article ref={sheet} className="sheet text-only" aria-label={label} style={{ fontSize: `${zoom * 0.9375}rem` }}>
      <span ref={bar} className="margin" hidden />
      <div>{parts.map((part, index) => partElement(part, index, part.hit !== null && part.hit === now))}</div>
    </article>
  );
}

function partElement({ text, marked, hit }: TextPart, key: number, isNow: boolean) {
  const words = hit === null ? text : <span className={classes('hit', isNow && 'now')}>{text}</span>;
  return marked ? <mark key={key}>{words}</mark> : <span key={key}>{words}</span>;
}
