import { relatedWords } from '../documents/relatedWords.ts';
import { type Range, sentences } from '../documents/sentences.ts';
import { stem } from '../documents/stem.ts';
import { type Word, wordsOf } from '../documents/words.ts';
import { type Claim, tellsEnough } from './claims.ts';
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
  /** Tells of a claim that no one place supports whether these together say it. */
  readonly sumOf: (places: readonly Place[]) => (claim: Claim) => boolean;
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

/** A word or fact of a claim: what it weighs, and how well each unit says it, from 0 to 1. */
type Part = { readonly weight: number; readonly said: Float32Array };

/**
 * Reads the sources once. The first `given` of them can support a claim, the others only hold quotations. The question's
 * words decide between places that support a claim equally.
 */
export async function createFinder(
  sources: readonly string[],
  { given, question }: { readonly given: number; readonly question: string },
  pause: () => Promise<void>,
): Promise<Finder> {
  const units: Unit[] = [];
  for (const [source, text] of sources.slice(0, given).entries()) {
    units.push(...unitsOf(text, source));
    await pause();
  }
  const places = new Map<string, number[]>();
  for (const [index, unit] of units.entries()) {
    for (const each of unit.stems) {
      const known = places.get(each);
      if (known) known.push(index);
      else places.set(each, [index]);
    }
  }
  const withFacts = [...units.keys()].filter((index) => (units[index]?.facts.length ?? 0) > 0);
  const asked = partsOfWords(wordsOf(question), new Set(), 0);

  function rarity(count: number): number {
    return Math.log(1 + (units.length - count + 0.5) / (count + 0.5));
  }

  function partsOfWords(words: readonly Word[], names: ReadonlySet<string>, related: number): Part[] {
    return words.map((word) => {
      const said = new Float32Array(units.length);
      if (related > 0) {
        for (const each of relatedWords([word.plain]))
          for (const index of places.get(stem(each)) ?? []) said[index] = related;
      }
      const having = places.get(word.stem);
      for (const index of having ?? []) said[index] = 1;
      const weight = having ? rarity(having.length) : UNSEEN * rarity(1);
      return { weight: weight * (names.has(word.stem) ? NAME : 1), said };
    });
  }

  function partsOf(claim: Pick<Claim, 'words' | 'facts' | 'names'>): Part[] {
    const facts = claim.facts.map((fact) => {
      const said = new Float32Array(units.length);
      for (const index of withFacts) if (saysFact(units[index]?.facts ?? [], fact)) said[index] = 1;
      return { weight: FACT * rarity(1), said };
    });
    return [...partsOfWords(claim.words, new Set(claim.names), RELATED), ...facts];
  }

  /** The window of neighbouring units that says most, where `allows` and with what `prefers` adds. */
  function best(
    parts: readonly Part[],
    allows: (first: number, length: number) => boolean,
    prefers: (first: number, length: number) => number,
  ): Support | null {
    let found: Support | null = null;
    let highest = 0;
    for (let first = 0; first < units.length; first += 1) {
      if (parts.every(({ said }) => said[first] === 0)) continue;
      for (let length = 1; length <= MOST_SENTENCES; length += 1) {
        const last = units[first + length - 1];
        if (!last || last.source !== units[first]?.source) break;
        const share = shareSaid(parts, first, length);
        const cost = COST_OF_SENTENCE * (length - 1);
        if (share === 0 || share + PREFERENCE + OF_QUESTION - cost <= highest || !allows(first, length)) continue;
        const score = share + prefers(first, length) - cost;
        if (score <= highest) continue;
        highest = score;
        found = { source: last.source, start: units[first]?.start ?? 0, end: last.end, share };
      }
    }
    return found;
  }

  /** A first word that stands in no source may be a name that was made up. */
  function unknownOpening({ opening, words }: Claim): string[] {
    if (opening === null || places.has(opening)) return [];
    const word = words.find((each) => each.stem === opening);
    const isRelated = relatedWords([word?.plain ?? '']).some((each) => places.has(stem(each)));
    return isRelated ? [] : [opening];
  }

  /** What stands in these places and the sentences that they touch, and which of the units those are. */
  function saidIn(cited: readonly Place[]) {
    const indexes = [...units.keys()].filter((index) => {
      const unit = units[index];
      return unit !== undefined && cited.some((place) => overlap(place, unit));
    });
    const said = indexes.flatMap((index) => units[index] ?? []);
    const texts = cited.map((place) => (sources[place.source] ?? '').slice(place.start, place.end));
    const words = texts.flatMap((text) => wordsOf(text).map((word) => word.stem));
    return {
      indexes,
      facts: [...said.flatMap((unit) => unit.facts), ...texts.flatMap(factsIn)],
      stems: new Set([...said.flatMap((unit) => [...unit.stems]), ...words]),
    };
  }

  function missingFrom({ facts, stems }: Pick<ReturnType<typeof saidIn>, 'facts' | 'stems'>, claim: Claim) {
    return {
      facts: claim.facts.filter((fact) => !saysFact(facts, fact)),
      names: [...claim.names, ...unknownOpening(claim)].filter((name) => !stems.has(name)),
    };
  }

  return {
    support(claim, preferred) {
      const found = best(
        partsOf(claim),
        () => true,
        (first, length) =>
          (preferred.has(units[first]?.source ?? -1) ? PREFERENCE : 0) + OF_QUESTION * shareSaid(asked, first, length),
      );
      if (!found) return null;
      const enough = preferred.has(found.source) ? ENOUGH - PREFERENCE : ENOUGH;
      return found.share >= enough && saysEnough(claim, found.share) ? found : null;
    },
    complement(claim, first) {
      const { facts } = missingFrom(saidIn([first]), claim);
      const said = new Set(units.filter((unit) => overlap(unit, first)).flatMap((unit) => [...unit.stems]));
      const words = claim.words.filter((word) => !said.has(word.stem));
      // A number alone, with nothing else left to say, contradicts the first place rather than adding to it.
      if (facts.length === 0 || words.length === 0) return null;
      const found = best(
        partsOf({ ...claim, words, facts: [] }),
        (start, length) =>
          units.slice(start, start + length).some((unit) => facts.some((fact) => saysFact(unit.facts, fact))),
        () => 0,
      );
      return found && found.share >= ENOUGH && !overlap(found, first) ? found : null;
    },
    missing: (claim, places) => missingFrom(saidIn(places), claim),
    sumOf(places) {
      const together = saidIn(places);
      return (claim) => {
        const { facts, names } = missingFrom(together, claim);
        if (facts.length + names.length > 0) return false;
        const parts = partsOf(claim).map(({ weight, said }) => ({
          weight,
          said: Float32Array.from(together.indexes, (index) => said[index] ?? 0),
        }));
        return shareSaid(parts, 0, together.indexes.length) >= ENOUGH;
      };
    },
  };
}

/** One word has to be there, of two the rarer. */
function saysEnough(claim: Claim, share: number): boolean {
  const told = claim.words.length + claim.facts.length;
  if (told > 1) return told > 2 || share >= ENOUGH + 0.1;
  return share > 0.99 && tellsEnough(claim);
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

/** The share of the parts' weight that the units of a window say between them. */
function shareSaid(parts: readonly Part[], first: number, length: number): number {
  let all = 0;
  let found = 0;
  for (const { weight, said } of parts) {
    let most = 0;
    for (let unit = first; unit < first + length; unit += 1) most = Math.max(most, said[unit] ?? 0);
    all += weight;
    found += weight * most;
  }
  return all === 0 ? 0 : found / all;
}

function overlap(one: Place, other: Place): boolean {
  return one.source === other.source && one.start < other.end && other.start < one.end;
}
