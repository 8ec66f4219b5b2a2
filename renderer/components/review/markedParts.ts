/** A piece of a text: plain, or the span that was marked in it. */
export type MarkedPart<Span> = { readonly start: number; readonly text: string; readonly span: Span | null };

/**
 * The whole text cut at the marks: joined again, the parts are the text, letter by letter. Where marks overlap the one that
 * begins first stays, and of two that begin together the longer one.
 */
export function markedParts<Span>(
  text: string,
  spans: readonly Span[],
  placeOf: (span: Span) => { readonly start: number; readonly end: number },
): readonly MarkedPart<Span>[] {
  const ordered = spans
    .map((span) => ({ span, ...placeOf(span) }))
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const parts: MarkedPart<Span>[] = [];
  let at = 0;
  for (const { span, start, end } of ordered) {
    if (start < at) continue;
    if (start > at) parts.push({ start: at, text: text.slice(at, start), span: null });
    parts.push({ start, text: text.slice(start, end), span });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), span: null });
  return parts;
}

type PlaceholderSpan = { readonly start: number; readonly end: number };

/** Where placeholders such as [PERSON_1] stand in a text that was sent. */
export function placeholderSpans(text: string): readonly PlaceholderSpan[] {
  return [...text.matchAll(/\[[A-Z]+(?:_[A-Z]+)*_\d+\]/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
