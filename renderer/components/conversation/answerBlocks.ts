import type { Citation, Quotation } from '../../../main/contract/types.ts';
import { type MarkdownBlock, type Piece, parseMarkdown } from './markdown.ts';

export type AnswerInline =
  | { readonly kind: 'words'; readonly pieces: readonly Piece[] }
  /** `last`: the quotation ends here; one that runs over several paragraphs has several parts. */
  | {
      readonly kind: 'quotation';
      readonly quotation: Quotation;
      readonly last: boolean;
      readonly pieces: readonly Piece[];
    }
  /** Citations that stand side by side. */
  | { readonly kind: 'citations'; readonly citations: readonly Citation[] };

export type AnswerBlock = MarkdownBlock<AnswerInline>;

type Place = { readonly citation: Citation; readonly at: number };

function runsOf<Inline>(block: MarkdownBlock<Inline>): readonly (readonly Inline[])[] {
  return block.kind === 'list' ? block.items.map((item) => item.inlines) : [block.inlines];
}

/** Cuts a piece at the offsets that lie inside it. */
function cut(piece: Piece, offsets: readonly number[]): readonly Piece[] {
  const inside = offsets.filter((offset) => offset > piece.start && offset < piece.end);
  if (inside.length === 0) return [piece];
  const edges = [...new Set([piece.start, ...inside, piece.end])].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? piece.start;
    return { ...piece, start, end, text: piece.text.slice(start - piece.start, end - piece.start) };
  });
}

/** A citation never stands inside a quotation, but behind it. */
function placeOf(citation: Citation, quotations: readonly Quotation[]): Place {
  const around = quotations.find((each) => each.start < citation.at && citation.at < each.end);
  return { citation, at: around ? around.end : citation.at };
}

function inlinesOf(
  pieces: readonly Piece[],
  places: readonly Place[],
  quotations: readonly Quotation[],
): readonly AnswerInline[] {
  const inlines: AnswerInline[] = [];
  let placed = 0;
  pieces.forEach((piece, index) => {
    const quotation = quotations.find((each) => each.start <= piece.start && piece.end <= each.end);
    const last = inlines.at(-1);
    const open = last?.kind === 'quotation' ? last.quotation : undefined;
    if (last && last.kind !== 'citations' && quotation === open) {
      inlines[inlines.length - 1] = { ...last, pieces: [...last.pieces, piece] };
    } else {
      inlines.push(
        quotation ? { kind: 'quotation', quotation, last: false, pieces: [piece] } : { kind: 'words', pieces: [piece] },
      );
    }
    const following = pieces[index + 1];
    const here = places.slice(placed).filter((place) => !following || place.at < following.end);
    if (here.length > 0) inlines.push({ kind: 'citations', citations: here.map((place) => place.citation) });
    placed += here.length;
  });
  return inlines;
}

/** Marks the last part of each quotation. */
function endQuotations(runs: readonly (readonly AnswerInline[])[]): readonly (readonly AnswerInline[])[] {
  const ended = new Set<Quotation>();
  const fromTheEnd = runs.toReversed().map((run) =>
    run.toReversed().map((inline): AnswerInline => {
      if (inline.kind !== 'quotation' || ended.has(inline.quotation)) return inline;
      ended.add(inline.quotation);
      return { ...inline, last: true };
    }),
  );
  return fromTheEnd.toReversed().map((run) => run.toReversed());
}

/**
 * An answer as blocks of words, quotations and citations. Offsets refer to `text`; a citation stands behind the words
 * that end at its `at`, and none is ever dropped.
 */
export function answerBlocks(
  text: string,
  citations: readonly Citation[],
  quotations: readonly Quotation[],
): readonly AnswerBlock[] {
  const blocks = parseMarkdown(text);
  const runs = blocks.flatMap(runsOf);
  const places = citations.map((citation) => placeOf(citation, quotations)).toSorted((a, b) => a.at - b.at);
  const offsets = [...places.map((place) => place.at), ...quotations.flatMap((each) => [each.start, each.end])];

  const startOf = (index: number): number => runs[index]?.[0]?.start ?? Number.POSITIVE_INFINITY;
  const marked = runs.map((run, index) => {
    const here = places.filter((place) => (index === 0 || place.at > startOf(index)) && place.at <= startOf(index + 1));
    return inlinesOf(
      run.flatMap((piece) => cut(piece, offsets)),
      here,
      quotations,
    );
  });

  const ended = endQuotations(marked);
  let next = 0;
  const take = (): readonly AnswerInline[] => ended[next++] ?? [];
  return blocks.map((block): AnswerBlock => {
    if (block.kind !== 'list') return { ...block, inlines: take() };
    return { ...block, items: block.items.map((item) => ({ ...item, inlines: take() })) };
  });
}
