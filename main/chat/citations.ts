import type { Citation, Quotation } from '../contract/conversations.ts';
import type { Span } from '../contract/documents.ts';
import { type FoldedText, foldText } from '../documents/foldedText.ts';
import { createPause } from '../pause.ts';
import { type Claim, claimsIn } from './claims.ts';
import type { Mark } from './marks.ts';
import { findQuotation } from './match.ts';
import { contradictionIn } from './meaning/contradictions.ts';
import { quotationsIn } from './quotations.ts';
import { createFinder, type Finder, type Place } from './support.ts';

/** A span of a page with its words: what the model was given, or a page in which a quotation may stand. */
export type Source = Span & { readonly documentName: string; readonly text: string };

export type Cited = { readonly citations: readonly Citation[]; readonly quotations: readonly Quotation[] };

/** Numbers and names alone do not make a sentence true: so much of it has to stand there too. */
const ENOUGH_TO_VERIFY = 0.65;

type Located = Quotation & { readonly place: Place | null };

/**
 * The citations of an answer, computed from its words and those of its sources: a sentence gets the place that supports it,
 * and none where nothing does, whatever the model marked. Its marks only decide between places that say the same.
 * `given` are in the order of their numbers; in `pages` quotations are looked for too. A citation is `verified` when every
 * quotation, number, date and name of its sentence stands in what is cited for it, and no small word there says otherwise
 * (meaning/contradictions.ts): "may not" for "may", "at most" for "at least", "left" for "right". Pauses for others.
 */
export async function citeAnswer(
  answer: { readonly text: string; readonly marks: readonly Mark[]; readonly question: string },
  { given, pages = [] }: { readonly given: readonly Source[]; readonly pages?: readonly Source[] },
): Promise<Cited> {
  const pause = createPause();
  const sources = [...given, ...pages];
  const finder = await createFinder(
    sources.map(({ text }) => text),
    { given: given.length, question: answer.question },
    pause,
  );
  const located = locate(answer.text, sources);
  const citations: Citation[] = [];
  for (const claim of claimsIn(answer.text, answer.marks)) {
    const quotations = located.filter(({ start, end }) => start >= claim.start && end <= claim.end);
    const { places, share } = placesFor(claim, quotations, finder);
    const missing = finder.missing(claim, places);
    const verified =
      share >= ENOUGH_TO_VERIFY &&
      quotations.every(({ found }) => found) &&
      missing.facts.length + missing.names.length === 0 &&
      contradictionIn(claim.text, textOf(places, sources)) === null;
    citations.push(...places.flatMap((place) => toCitation(place, sources, claim.end, verified)));
    await pause();
  }
  return {
    citations: withoutRepetition(citations),
    quotations: located.map(({ start, end, found }) => ({ start, end, found })),
  };
}

/** A quotation's own place comes first; what the rest of the sentence says may stand elsewhere. */
function placesFor(
  claim: Claim,
  quotations: readonly Located[],
  finder: Finder,
): { readonly places: readonly Place[]; readonly share: number } {
  const quoted = quotations.flatMap(({ place }) => (place ? [place] : []));
  const support = finder.support(claim, new Set(claim.marked.map((number) => number - 1)));
  if (quoted.length === 0) {
    if (!support) return { places: [], share: 0 };
    const more = finder.complement(claim, support);
    return { places: more ? [support, more] : [support], share: support.share };
  }
  if (!support) return { places: quoted, share: 1 };
  if (quoted.some((place) => touches(place, support))) {
    return { places: quoted.map((place) => (touches(place, support) ? union(place, support) : place)), share: 1 };
  }
  const { facts, names } = finder.missing(claim, quoted);
  return { places: facts.length + names.length > 0 ? [...quoted, support] : quoted, share: 1 };
}

/** What is cited for one claim, its places parted as paragraphs are. */
function textOf(places: readonly Place[], sources: readonly Source[]): string {
  return places.map(({ source, start, end }) => sources[source]?.text.slice(start, end) ?? '').join('\n\n');
}

function locate(answer: string, sources: readonly Source[]): Located[] {
  const folded = new Map<number, FoldedText>();
  return quotationsIn(answer).map(({ start, end }) => {
    for (const [source, { text }] of sources.entries()) {
      const page = folded.get(source) ?? foldText(text);
      folded.set(source, page);
      const range = findQuotation(answer.slice(start, end), page);
      if (range) return { start, end, found: true, place: { source, ...range } };
    }
    return { start, end, found: false, place: null };
  });
}

function toCitation(place: Place, sources: readonly Source[], at: number, verified: boolean): Citation[] {
  const source = sources[place.source];
  if (!source) return [];
  const { documentId, documentName, page } = source;
  const [start, end] = [source.start + place.start, source.start + place.end];
  return [
    { documentId, documentName, page, start, end, quote: source.text.slice(place.start, place.end), at, verified },
  ];
}

/** Sentences that follow one another and have the same place share one chip, behind the last of them. */
function withoutRepetition(citations: readonly Citation[]): Citation[] {
  const kept: Citation[] = [];
  for (const citation of citations) {
    const twin = kept.findIndex(
      (other, index) => isSamePlace(other, citation) && (other.at === citation.at || index === kept.length - 1),
    );
    const verified = citation.verified && (kept[twin]?.verified ?? true);
    if (twin >= 0) kept.splice(twin, 1);
    kept.push({ ...citation, verified });
  }
  return kept;
}

function isSamePlace(one: Span, other: Span): boolean {
  return (
    one.documentId === other.documentId && one.page === other.page && one.start === other.start && one.end === other.end
  );
}

function touches(one: Place, other: Place): boolean {
  return one.source === other.source && one.start < other.end && other.start < one.end;
}

function union(one: Place, other: Place): Place {
  return { source: one.source, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
