/** Ranking costs about a microsecond a passage, so no more than about this many are ranked. */
const RANKED = 5_000;
const MOST_WORDS = 24;
/** The commonest words hardly weigh, and each costs a count of all its passages. */
const MOST_COMMON_WORDS = 2;

/** A word and how many passages have it, in any of its forms. */
export type CountedWord = { readonly word: string; readonly passages: number };

/**
 * What is to be ranked, as one or two FTS5 expressions that no passage matches both: FTS5 cannot make a word optional that
 * ranks but does not find.
 */
export type MatchQuery = { readonly one: string; readonly other: string | null };

export type Looking = {
  readonly words: readonly CountedWord[];
  /** Words that may stand for them: they find what they can beside them. */
  readonly helpers: readonly CountedWord[];
  /** How many passages match an expression, at most `upTo`. */
  readonly count: (expression: string, upTo: number) => number;
  readonly wanted: number;
};

/**
 * Any words as a query for FTS5. Every word is quoted, so nothing in it can act as an operator. A word's own frequency
 * decides its part: the rarer ones find, common ones only rank. Null when no word occurs.
 */
export function matchQuery({ words, helpers, count, wanted }: Looking): MatchQuery | null {
  const asked = terms(words, whole).slice(0, MOST_WORDS);
  const found = sum(asked);
  // Compounds and unforeseen endings: "Kündigung" also finds "Kündigungsfrist".
  const counted = (word: CountedWord): CountedWord => ({ ...word, passages: count(beginning(word), RANKED + 1) });
  const begun = found >= wanted ? [] : terms(words.filter(isLong).map(counted), beginning);
  const own = [...asked, ...begun].toSorted(rarestFirst);
  const rare = affordable(own, RANKED);
  const others = affordable(terms(helpers, whole), RANKED - sum(rare));
  const common = own.slice(rare.length, rare.length + MOST_COMMON_WORDS).map(({ term }) => term);
  const any = [...rare, ...others].map(({ term }) => term).join(' OR ');
  if (common.length === 0) return any === '' ? null : { one: any, other: null };
  if (rare.length > 0) {
    return { one: `(${any}) AND (${common.join(' OR ')})`, other: `(${any}) NOT (${common.join(' OR ')})` };
  }
  const together = narrowest(common, count);
  return { one: together, other: any === '' ? null : `(${any}) NOT (${together})` };
}

type Term = { readonly term: string; readonly passages: number };

function terms(words: readonly CountedWord[], write: (word: CountedWord) => string): Term[] {
  return words
    .filter(({ passages }) => passages > 0)
    .map((word) => ({ term: write(word), passages: word.passages }))
    .sort(rarestFirst);
}

/** A word as FTS5 reads it, whatever is in it. */
export function quoted(word: string): string {
  return `"${word.replaceAll('"', '')}"`;
}

function whole({ word }: CountedWord): string {
  return quoted(word);
}

function beginning({ word }: CountedWord): string {
  return `${quoted(word)}*`;
}

function isLong({ word }: CountedWord): boolean {
  return word.length >= 4 && !word.includes(' ');
}

function rarestFirst(a: Term, b: Term): number {
  return a.passages - b.passages;
}

/** As many of the rarest as may be ranked together. */
function affordable(sorted: readonly Term[], most: number): readonly Term[] {
  const tooMany = sorted.findIndex((_, index) => sum(sorted.slice(0, index + 1)) > most);
  return tooMany < 0 ? sorted : sorted.slice(0, tooMany);
}

function sum(counted: readonly Term[]): number {
  return counted.reduce((total, { passages }) => total + passages, 0);
}

/** When every word is common: those passages that have them all, or have them close together. */
function narrowest(common: readonly string[], count: Looking['count']): string {
  const [first = ''] = common;
  const choices = [common.join(' AND '), `NEAR(${common.join(' ')}, 10)`].filter((choice) => count(choice, 1) > 0);
  return choices.find((choice) => count(choice, RANKED + 1) <= RANKED) ?? choices.at(-1) ?? first;
}
