import { relatedWords } from '../documents/relatedWords.ts';
import { type Range, sentences } from '../documents/sentences.ts';
import { stem } from '../documents/stem.ts';
import { wordsOf } from '../documents/words.ts';
import type { Claim } from './claims.ts';
import { type Fact, factsIn, saysFact } from './facts.ts';

/** Some sentences of a source, by the source's number in the list and UTF-16 offsets in its text. */
export type Place = Range & { readonly source: number };

/** `share` of a claim's words and facts, weighed by rarity, that stand in the place: 1 is all of them. */
export type Support = Place & { readonly share: number };

export type Finder = {
  /** The place that supports a claim best; null when none supports it enough. Sources in `preferred` win a near tie. */
  readonly support: (claim: Claim, preferred: ReadonlySet<number>) => Support | null;
  /** A further place, for what the claim says beyond the first. */
  readonly complement: (claim: Claim, first: Place) => Support | null;
  /** Which of a claim's numbers, dates and names stand in none of these places. */
  readonly missing: (
    claim: Claim,
    places: readonly Place[],
  ) => { readonly facts: readonly Fact[]; readonly names: readonly string[] };
};

// Chosen on true, altered and invented sentences about contracts and visit notes (citations.test.ts has some of each).
const ENOUGH = 0.55;
/** A source that the model named needs a little less. */
const PREFERENCE = 0.08;
const OF_QUESTION = 0.1;
/** Each sentence more must add this much. */
const COST_OF_SENTENCE = 0.06;
const MOST_SENTENCES = 3;
const LONG_SENTENCE = 450;
/** A word that stands for the claim's, and a word that stands nowhere: people put things in their own words. */
const RELATED = 0.6;
const UNSEEN = 0.5;
const NAME = 1.5;
const FACT = 1.5;

type Unit = Place & { readonly stems: ReadonlySet<string>; readonly facts: readonly Fact[] };
type Weigher = { readonly word: (stem: string) => number; readonly fact: (fact: Fact) => number };

/**
 * Reads the sources once. The first `given` of them can support a claim, the others only hold quotations. The question's
 * words decide between places that support a claim equally.
 */
export function createFinder(
  sources: readonly string[],
  { given, question }: { readonly given: number; readonly question: string },
): Finder {
  const units = sources.slice(0, given).flatMap((text, source) => unitsOf(text, source));
  const weigher = weigherFor(units);
  const asked = new Set(wordsOf(question).map((word) => word.stem));

  function best(
    claim: Claim,
    measure: (window: readonly Unit[]) => number,
    bonus: (window: readonly Unit[]) => number,
  ) {
    let found: { readonly support: Support; readonly score: number } | null = null;
    for (const window of windows(units)) {
      const share = measure(window);
      if (share === 0) continue;
      const score = share + bonus(window) - COST_OF_SENTENCE * (window.length - 1);
      if (found === null || score > found.score) found = { support: { ...spanOf(window), share }, score };
    }
    return claim.words.length + claim.facts.length > 0 ? found : null;
  }

  /** A first word that stands in no source may be a name that was made up. */
  function unknownOpening({ opening, words }: Claim): string[] {
    if (opening === null || units.some((unit) => unit.stems.has(opening))) return [];
    const word = words.find((each) => each.stem === opening);
    const isRelated = relatedWords([word?.plain ?? '']).some((each) =>
      units.some((unit) => unit.stems.has(stem(each))),
    );
    return isRelated ? [] : [opening];
  }

  function has(place: Place, each: string): boolean {
    return units.some((unit) => overlap(unit, place) && unit.stems.has(each));
  }

  function missing(claim: Claim, places: readonly Place[]) {
    const said = units.filter((unit) => places.some((place) => overlap(place, unit)));
    const texts = places.map((place) => (sources[place.source] ?? '').slice(place.start, place.end));
    const facts = [...said.flatMap((unit) => unit.facts), ...texts.flatMap(factsIn)];
    const words = texts.flatMap((text) => wordsOf(text).map((word) => word.stem));
    const stems = new Set([...said.flatMap((unit) => [...unit.stems]), ...words]);
    return {
      facts: claim.facts.filter((fact) => !saysFact(facts, fact)),
      names: [...claim.names, ...unknownOpening(claim)].filter((name) => !stems.has(name)),
    };
  }

  return {
    support(claim, preferred) {
      const found = best(
        claim,
        (window) => shareOf(claim, window, weigher),
        (window) =>
          (preferred.has(window[0]?.source ?? -1) ? PREFERENCE : 0) + OF_QUESTION * shareOfWords(asked, window),
      );
      if (!found) return null;
      const enough = preferred.has(found.support.source) ? ENOUGH - PREFERENCE : ENOUGH;
      return found.support.share >= enough && saysEnough(claim, found.support.share) ? found.support : null;
    },
    complement(claim, first) {
      const { facts } = missing(claim, [first]);
      const rest = { ...claim, words: claim.words.filter((word) => !has(first, word.stem)), facts: [] };
      // A number alone, with nothing else left to say, contradicts the first place rather than adding to it.
      if (facts.length === 0 || rest.words.length === 0) return null;
      const found = best(
        rest,
        (window) => (facts.some((fact) => saysFact(factsOf(window), fact)) ? shareOf(rest, window, weigher) : 0),
        () => 0,
      );
      return found && found.support.share >= ENOUGH && !overlap(found.support, first) ? found.support : null;
    },
    missing,
  };
}

/** A claim of one plain word ("Yes", "monthly") says too little to be looked for; of two, the rarer has to be there. */
function saysEnough(claim: Claim, share: number): boolean {
  const told = claim.words.length + claim.facts.length;
  if (told > 1) return told > 2 || share >= ENOUGH + 0.1;
  return share > 0.99 && (claim.facts.length + claim.names.length > 0 || claim.opening !== null);
}

function unitsOf(text: string, source: number): Unit[] {
  return sentences(text)
    .flatMap((range) => shorter(text, range))
    .map((range) => {
      const part = text.slice(range.start, range.end);
      return {
        source,
        ...range,
        stems: new Set(wordsOf(part).map((word) => word.stem)),
        facts: factsIn(part),
      };
    });
}

/** A sentence that goes on for many lines (a title page, a list) is parted between them. */
function shorter(text: string, { start, end }: Range): Range[] {
  if (end - start <= LONG_SENTENCE) return [{ start, end }];
  const breaks = Array.from(text.slice(start, end).matchAll(/\n/g), (match) => start + match.index);
  const parts: Range[] = [];
  let from = start;
  for (const at of breaks) {
    if (at - from < LONG_SENTENCE / 2 || end - at < LONG_SENTENCE / 4) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  return [...parts, { start: from, end }];
}

function* windows(units: readonly Unit[]): Generator<readonly Unit[]> {
  for (const [index, first] of units.entries()) {
    for (let length = 1; length <= MOST_SENTENCES; length += 1) {
      const window = units.slice(index, index + length);
      if (window.length < length || window.at(-1)?.source !== first.source) break;
      yield window;
    }
  }
}

function spanOf(window: readonly Unit[]): Place {
  return { source: window[0]?.source ?? 0, start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0 };
}

function overlap(one: Place, other: Place): boolean {
  return one.source === other.source && one.start < other.end && other.start < one.end;
}

function weigherFor(units: readonly Unit[]): Weigher {
  const counts = new Map<string, number>();
  for (const unit of units) for (const each of unit.stems) counts.set(each, (counts.get(each) ?? 0) + 1);
  const rarity = (count: number): number => Math.log(1 + (units.length - count + 0.5) / (count + 0.5));
  return {
    word: (each) => (counts.has(each) ? rarity(counts.get(each) ?? 0) : UNSEEN * rarity(1)),
    fact: () => FACT * rarity(1),
  };
}

function shareOf(claim: Claim, window: readonly Unit[], weigher: Weigher): number {
  const has = (each: string): boolean => window.some((unit) => unit.stems.has(each));
  const names = new Set(claim.names);
  let all = 0;
  let found = 0;
  for (const word of claim.words) {
    const weight = weigher.word(word.stem) * (names.has(word.stem) ? NAME : 1);
    all += weight;
    if (has(word.stem)) found += weight;
    else if (relatedWords([word.plain]).some((related) => has(stem(related)))) found += weight * RELATED;
  }
  const facts = claim.facts.length > 0 ? factsOf(window) : [];
  for (const fact of claim.facts) {
    const weight = weigher.fact(fact);
    all += weight;
    if (saysFact(facts, fact)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

function shareOfWords(stems: ReadonlySet<string>, window: readonly Unit[]): number {
  if (stems.size === 0) return 0;
  return [...stems].filter((each) => window.some((unit) => unit.stems.has(each))).length / stems.size;
}

function factsOf(window: readonly Unit[]): Fact[] {
  return window.flatMap((unit) => unit.facts);
}
