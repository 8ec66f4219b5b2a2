import type { Answer, Citation, Quotation } from '../../../main/contract/conversations.ts';
import { type MarkdownBlock, type Piece, parseMarkdown, runsOf } from './markdown.ts';

export type AnswerInline =
  | { readonly kind: 'words'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'quotation'; readonly quotation: Quotation; readonly pieces: readonly Piece[] }
  /** Stands behind a quotation that was not found in the source. */
  | { readonly kind: 'lost' }
  /** Stands behind a sentence, or several, that nothing of what was read says. */
  | { readonly kind: 'unsourced' }
  /** Citations that stand side by side. */
  | { readonly kind: 'citations'; readonly citations: readonly Citation[] };

export type AnswerBlock = MarkdownBlock<AnswerInline>;

/** What code found out about an answer. Offsets are those of its text. */
type Found = Pick<Answer, 'citations' | 'quotations' | 'unsourced'>;

/** Where something that is no word of the answer stands in its text. */
type Place = { readonly at: number; readonly what: Citation | 'lost' | 'unsourced' };

const closing = /^[.,;:!?…)\]}”’»"']+(?=\s|$)/;

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

/** Nothing stands inside a quotation, or between words and the sign that closes them. */
function placesOf(text: string, { citations, quotations, unsourced }: Found): readonly Place[] {
  const behind = (at: number): number => {
    const end = quotations.find((each) => each.start < at && at < each.end)?.end ?? at;
    return end + (text.slice(end).match(closing)?.[0].length ?? 0);
  };
  const lost = quotations.filter((each) => !each.found);
  const places: Place[] = [
    ...lost.map((quotation) => ({ at: behind(quotation.end), what: 'lost' as const })),
    ...citations.map((citation) => ({ at: behind(citation.at), what: citation })),
    ...unsourced.map((at) => ({ at: behind(at), what: 'unsourced' as const })),
  ];
  return places.sort((one, other) => one.at - other.at);
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
    if (last && (last.kind === 'words' || last.kind === 'quotation') && quotation === open) {
      inlines[inlines.length - 1] = { ...last, pieces: [...last.pieces, piece] };
    } else {
      inlines.push(quotation ? { kind: 'quotation', quotation, pieces: [piece] } : { kind: 'words', pieces: [piece] });
    }
    const following = pieces[index + 1];
    const here = places.slice(placed).filter((place) => !following || place.at < following.end);
    const cited = here.flatMap(({ what }) => (typeof what === 'string' ? [] : [what]));
    for (const kind of ['lost', 'unsourced'] as const)
      if (here.some(({ what }) => what === kind)) inlines.push({ kind });
    if (cited.length > 0) inlines.push({ kind: 'citations', citations: cited });
    placed += here.length;
  });
  return inlines;
}

/**
 * An answer as blocks of words, quotations and citations. A citation stands behind the words that end at its `at`, and none is
 * ever dropped.
 */
export function answerBlocks(text: string, found: Found): readonly AnswerBlock[] {
  const blocks = parseMarkdown(text);
  const runs = blocks.flatMap(runsOf);
  const { quotations } = found;
  const places = placesOf(text, found);
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

  let next = 0;
  const take = (): readonly AnswerInline[] => marked[next++] ?? [];
  return blocks.map((block): AnswerBlock => {
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(take)) };
    if (block.kind !== 'list') return { ...block, inlines: take() };
    return { ...block, items: block.items.map((item) => ({ ...item, inlines: take() })) };
  });
}
