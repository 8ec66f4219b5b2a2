import { sentenceEnds, trimmed } from './sentences.ts';

/** UTF-16 offsets into the page's text. */
export type PassageSpan = { readonly page: number; readonly start: number; readonly end: number };

type Sizes = { readonly least: number; readonly ideal: number; readonly most: number };

/** In characters: about 120 words, enough for a clause with its heading. */
const spaced: Sizes = { least: 400, ideal: 700, most: 900 };
/** Where a character is about a word's worth of text. */
const unspaced: Sizes = { least: 160, ideal: 280, most: 360 };

/** How good a place is to part the text: behind a heading, between words, sentences, items, paragraphs. */
type Cut = { readonly at: number; readonly rank: number };
const rankOf = { heading: 0, word: 1, sentence: 2, item: 3, paragraph: 4 } as const;

/**
 * Parts the text of pages into passages of one page each, that together hold every word once. They begin and end with
 * paragraphs, clauses or sentences where there are any, never within a word, and a heading stays with what it heads.
 */
export function splitPassages(pages: readonly { readonly page: number; readonly text: string }[]): PassageSpan[] {
  return pages.flatMap(({ page, text }) => splitPage(text).map((span) => ({ page, ...span })));
}

function splitPage(text: string): { readonly start: number; readonly end: number }[] {
  const sizes = isUnspaced(text) ? unspaced : spaced;
  const cuts = cutsOf(text);
  const spans: { start: number; end: number }[] = [];
  let next = 0;
  let { start, end } = trimmed(text, { start: 0, end: text.length });
  const last = end;
  while (start < last) {
    while ((cuts[next]?.at ?? last) <= start) next += 1;
    end = last - start <= sizes.most ? last : cutAfter(text, cuts, { start, last, from: next, sizes });
    spans.push(trimmed(text, { start, end }));
    start = trimmed(text, { start: end, end: last }).start;
  }
  return spans;
}

/** The best place within reach: the highest rank, and of those the one nearest to the ideal length. */
function cutAfter(
  text: string,
  cuts: readonly Cut[],
  {
    start,
    last,
    from,
    sizes,
  }: { readonly start: number; readonly last: number; readonly from: number; readonly sizes: Sizes },
): number {
  const rest = last - start;
  // What little would remain is shared out between the last two.
  const ideal = rest < sizes.most + sizes.least ? rest / 2 : sizes.ideal;
  const least = Math.min(sizes.least, ideal);
  let best: Cut | null = null;
  for (let index = from; index < cuts.length; index += 1) {
    const cut = cuts[index];
    if (!cut || cut.at - start > sizes.most) break;
    if (cut.at - start < least) continue;
    const nearer = best !== null && Math.abs(cut.at - start - ideal) < Math.abs(best.at - start - ideal);
    if (best === null || cut.rank > best.rank || (cut.rank === best.rank && nearer)) best = cut;
  }
  if (best !== null) return best.at;
  return withinWord(text, start + sizes.most);
}

/** A "word" longer than a passage has to be cut, but never a character. */
function withinWord(text: string, at: number): number {
  const before = text.slice(at - 32, at + 1);
  const kept = before.replace(/.\p{M}*$/u, '');
  return kept.length > 0 ? at - 32 + kept.length : at;
}

const item =
  /^\s*(?:[•▪●◦*–—-]\s|\(?[\p{L}\d]{1,4}[.)]\s|\d+(?:\.\d+)+\.?\s|(?:article|section|clause|§|artikel|annex|exhibit|schedule)\s)/iu;

function cutsOf(text: string): Cut[] {
  const ranks = new Map<number, number>();
  for (const match of text.matchAll(/\s+/g)) ranks.set(match.index, rankOf.word);
  for (const end of sentenceEnds(text)) ranks.set(end, rankOf.sentence);
  for (const { at, rank } of lineCuts(text)) {
    if (rank === rankOf.heading || rank > (ranks.get(at) ?? 0)) ranks.set(at, rank);
  }
  return [...ranks].map(([at, rank]) => ({ at, rank })).sort((a, b) => a.at - b.at);
}

/** The cuts at the ends of lines that are not filled, or behind which something begins. */
function lineCuts(text: string): Cut[] {
  const lines = [...text.matchAll(/[^\n]+/g)]
    .map((match) => ({ start: match.index, text: match[0].trim(), end: match.index + match[0].trimEnd().length }))
    .filter((line) => line.text !== '');
  const usual = usualLength(lines.map((line) => line.text.length));
  return lines.slice(1).map((line, index) => {
    const before = lines[index] ?? line;
    return { at: before.end, rank: rankBetween(before, line, text.slice(before.end, line.start), usual) };
  });
}

function rankBetween(
  before: { readonly text: string },
  line: { readonly text: string },
  gap: string,
  usual: number,
): number {
  if (isHeading(before.text, usual)) return rankOf.heading;
  if (gap.split('\n').length > 2 || isHeading(line.text, usual)) return rankOf.paragraph;
  const endsShort = before.text.length < usual * 0.75 && /[.:;!?。]["”')]?$/u.test(before.text);
  return endsShort || item.test(line.text) ? rankOf.item : rankOf.word;
}

/** A short line that ends without punctuation and is written as a title, or is nothing but the number of what follows. */
function isHeading(line: string, usual: number): boolean {
  if (line.length > Math.min(80, usual * 0.8) || /[.,;!?]$/u.test(line.replace(/^[\p{L}\d.()]{1,6}$/u, '')))
    return false;
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  if (words.length === 0) return /^\(?[\p{L}\d.]{1,6}\)?$/u.test(line);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital === words.length || (capital / words.length >= 0.6 && words.length >= 2) || line.endsWith(':');
}

function usualLength(lengths: readonly number[]): number {
  const sorted = lengths.filter((length) => length > 20).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.75)] ?? 80;
}

function isUnspaced(text: string): boolean {
  const sample = text.slice(0, 4_000);
  const characters =
    sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return characters > sample.length * 0.3;
}
