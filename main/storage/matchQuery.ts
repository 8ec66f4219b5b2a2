import { searchWords } from './searchWords.ts';

/** Ranking costs about a microsecond a passage, so no more than about this many are ranked. */
const RANKED = 8_000;
const MOST_WORDS = 24;
/** The commonest words hardly weigh, and each costs a count of all its passages. */
const MOST_COMMON_WORDS = 4;

/**
 * What is to be ranked, as one or two FTS5 expressions that no passage matches both. The first holds every word that ranks;
 * `other` finds the passages that have none of the common words, which FTS5 cannot make optional.
 */
export type MatchQuery = { readonly one: string; readonly other: string | null };

export type Counting = {
  /** How many passages match the expression, at most `upTo`. */
  readonly count: (expression: string, upTo: number) => number;
  readonly wanted: number;
};

/**
 * Any text as a query for FTS5. Every word is quoted, so nothing in it can act as an operator. A word's own frequency
 * decides its part: the rarer ones find, common ones only rank. Null when no word of it occurs.
 */
export function matchQuery(query: string, { count, wanted }: Counting): MatchQuery | null {
  const { words } = searchWords(query);
  const counted = (terms: readonly string[]): Term[] =>
    terms
      .map((term) => ({ term, passages: count(term, RANKED + 1) }))
      .filter(({ passages }) => passages > 0)
      .sort((a, b) => a.passages - b.passages);

  const exact = counted(words.map((word) => `"${word}"`)).slice(0, MOST_WORDS);
  const reached = exact.reduce((sum, { passages }) => sum + passages, 0);
  // Compounds and unforeseen endings: "Kündigung" also finds "Kündigungsfrist".
  const terms = reached >= wanted ? exact : merged(exact, counted(words.filter(isLong).map((word) => `"${word}"*`)));
  if (terms.length === 0) return null;

  const rare = affordable(terms).map(({ term }) => term);
  const common = terms.slice(rare.length, rare.length + MOST_COMMON_WORDS).map(({ term }) => term);
  if (rare.length === 0) return { one: narrowest(common, count), other: null };
  const any = rare.join(' OR ');
  if (common.length === 0) return { one: any, other: null };
  return { one: `(${any}) AND (${common.join(' OR ')})`, other: `(${any}) NOT (${common.join(' OR ')})` };
}

type Term = { readonly term: string; readonly passages: number };

/** As many of the rarest as may be ranked together. */
function affordable(terms: readonly Term[]): readonly Term[] {
  let sum = 0;
  const firstTooMany = terms.findIndex(({ passages }) => {
    sum += passages;
    return sum > RANKED;
  });
  return firstTooMany < 0 ? terms : terms.slice(0, firstTooMany);
}

/** When every word is common: those passages that have them all, or have them close together. */
function narrowest(terms: readonly string[], count: Counting['count']): string {
  const [first = ''] = terms;
  const choices = [terms.join(' AND '), `NEAR(${terms.join(' ')}, 10)`].filter((choice) => count(choice, 1) > 0);
  return choices.find((choice) => count(choice, RANKED + 1) <= RANKED) ?? choices.at(-1) ?? first;
}

function merged(exact: readonly Term[], prefixes: readonly Term[]): Term[] {
  return [...exact, ...prefixes].sort((a, b) => a.passages - b.passages);
}

function isLong(word: string): boolean {
  return word.length >= 4 && !word.includes(' ');
}
