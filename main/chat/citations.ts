import type { Answer, Citation, Doubt, Quotation } from '../contract/conversations.ts';
import type { Span } from '../contract/documents.ts';
import { type FoldedText, foldText } from '../documents/foldedText.ts';
import { wordsOf } from '../documents/words.ts';
import { createPause } from '../pause.ts';
import { type Claim, claimsIn, tellsEnough } from './claims.ts';
import type { Mark } from './marks.ts';
import { findQuotation } from './match.ts';
import { contradictionIn } from './meaning/contradictions.ts';
import { quotationsIn } from './quotations.ts';
import { createFinder, type Finder, type Place } from './support.ts';

/** A span of a page with its words: what the model was given, or a page in which a quotation may stand. */
export type Source = Span & { readonly documentName: string; readonly text: string };

export type Cited = Pick<Answer, 'citations' | 'quotations' | 'unsourced'>;

/** Numbers and names alone do not make a sentence true: so much of it has to stand there too. */
const ENOUGH_TO_VERIFY = 0.65;

type Judged = {
  readonly claim: Claim;
  readonly places: readonly Place[];
  readonly doubt: Doubt | null;
  readonly isWithout: boolean;
};

type Located = Quotation & { readonly place: Place | null };

/**
 * The citations of an answer, computed from its words and those of its sources: a sentence gets the place that supports it,
 * and none where nothing does, whatever the model marked. Its marks only decide between places that say the same.
 * `given` are in the order of their numbers; in `pages` quotations are looked for too. A citation is without `doubt` when
 * every quotation, number, date and name of its sentence stands in what is cited for it, and no small word there says otherwise
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
  const located = await locate(answer.text, sources, pause);
  const judged: Judged[] = [];
  for (const claim of claimsIn(answer.text, answer.marks)) {
    const quotations = located.filter(({ start, end }) => start >= claim.start && end <= claim.end);
    const { places, share } = placesFor(claim, quotations, finder);
    const doubt = places.length === 0 ? null : doubtOf(claim, { places, share, quotations }, finder, sources);
    // A quotation that was not found says it already.
    const isWithout = places.length === 0 && tellsEnough(claim) && quotations.every(({ found }) => found);
    judged.push({ claim, places, doubt, isWithout });
    await pause();
  }
  const follows = (index: number): boolean => {
    const [one, next] = [judged[index]?.claim, judged[index + 1]?.claim];
    return one !== undefined && next !== undefined && !answer.text.slice(one.end, next.start).includes('\n');
  };
  return {
    citations: citationsFor(judged, sources, follows),
    quotations: located.map(({ start, end, found }) => ({ start, end, found })),
    unsourced: given.length === 0 ? [] : await unsourced(judged, finder, follows, pause),
  };
}

/**
 * A sentence and the next of its line that have the same places, and no doubt, share their chips, behind the second. Any other
 * sentence between them would seem to have them too.
 */
function citationsFor(
  judged: readonly Judged[],
  sources: readonly Source[],
  follows: (index: number) => boolean,
): Citation[] {
  return judged.flatMap((one, index) => {
    const { claim, places, doubt } = one;
    const next = judged[index + 1];
    if (next && doubt === null && next.doubt === null && follows(index) && haveSame(places, next.places)) return [];
    return places.flatMap((place) => toCitation(place, sources, claim.end, doubt));
  });
}

/** Ends of the sentences that have no place, and do not sum up what the others have. */
async function unsourced(
  judged: readonly Judged[],
  finder: Finder,
  follows: (index: number) => boolean,
  pause: () => Promise<void>,
): Promise<number[]> {
  const isSum = finder.sumOf(judged.flatMap(({ places }) => places));
  const isUnsourced: boolean[] = [];
  for (const { claim, isWithout } of judged) {
    isUnsourced.push(isWithout && !isSum(claim));
    await pause();
  }
  return judged.flatMap(({ claim }, index) =>
    isUnsourced[index] && !(isUnsourced[index + 1] && follows(index)) ? [claim.end] : [],
  );
}

/** A quotation's own place comes first; what the rest of the sentence says may stand elsewhere. */
function placesFor(
  claim: Claim,
  quotations: readonly Located[],
  finder: Finder,
): { readonly places: readonly Place[]; readonly share: number } {
  const quoted = quotations.flatMap(({ place }) => (place ? [place] : [])).filter(isFirst);
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

/** The plainest reason first: what a person finds, or does not find, at a glance. */
function doubtOf(
  claim: Claim,
  cited: {
    readonly places: readonly Place[];
    readonly share: number;
    readonly quotations: readonly Quotation[];
  },
  finder: Finder,
  sources: readonly Source[],
): Doubt | null {
  if (cited.quotations.some(({ found }) => !found)) return { kind: 'quotation' };
  const words = missingWords(claim, finder.missing(claim, cited.places));
  if (words.length > 0) return { kind: 'missing', words };
  if (cited.share < ENOUGH_TO_VERIFY) return { kind: 'unlike' };
  const what = contradictionIn(claim.text, textOf(cited.places, sources));
  return what === null ? null : { kind: 'otherwise', what };
}

/** In the order in which the claim has them. */
function missingWords({ text }: Claim, { facts, names }: ReturnType<Finder['missing']>): readonly string[] {
  const stems = new Set(names);
  const named = wordsOf(text).filter(({ stem }) => stems.has(stem));
  const words = new Set<string>();
  let told = 0;
  for (const { start, end } of [...facts, ...named].sort((one, other) => one.start - other.start)) {
    // "Twelve (12) months" is two facts, one inside the other.
    if (end > told) words.add(text.slice(start, end));
    told = Math.max(told, end);
  }
  return [...words];
}

/** What is cited for one claim, its places parted as paragraphs are. */
function textOf(places: readonly Place[], sources: readonly Source[]): string {
  return places.map(({ source, start, end }) => sources[source]?.text.slice(start, end) ?? '').join('\n\n');
}

async function locate(answer: string, sources: readonly Source[], pause: () => Promise<void>): Promise<Located[]> {
  const folded = new Map<number, FoldedText>();
  const located: Located[] = [];
  for (const { start, end } of quotationsIn(answer)) {
    let place: Place | null = null;
    for (const [source, { text }] of sources.entries()) {
      const page = folded.get(source) ?? foldText(text);
      folded.set(source, page);
      const range = findQuotation(answer.slice(start, end), page);
      if (range) place = { source, ...range };
      await pause();
      if (place) break;
    }
    located.push({ start, end, found: place !== null, place });
  }
  return located;
}

function toCitation(place: Place, sources: readonly Source[], at: number, doubt: Doubt | null): Citation[] {
  const source = sources[place.source];
  if (!source) return [];
  const { documentId, documentName, page } = source;
  const [start, end] = [source.start + place.start, source.start + place.end];
  return [{ documentId, documentName, page, start, end, quote: source.text.slice(place.start, place.end), at, doubt }];
}

function haveSame(places: readonly Place[], others: readonly Place[]): boolean {
  return places.length === others.length && places.every((place, index) => isSame(place, others[index]));
}

function isFirst(place: Place, index: number, places: readonly Place[]): boolean {
  return places.findIndex((other) => isSame(place, other)) === index;
}

function isSame(one: Place, other: Place | undefined): boolean {
  return one.source === other?.source && one.start === other.start && one.end === other.end;
}

function touches(one: Place, other: Place): boolean {
  return one.source === other.source && one.start < other.end && other.start < one.end;
}

function union(one: Place, other: Place): Place {
  return { source: one.source, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
