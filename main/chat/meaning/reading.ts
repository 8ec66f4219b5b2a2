import { stopWords } from '../../storage/stopWords.ts';
import { type Fact, factsIn } from '../facts.ts';
import { type Token, tokensOf } from './clauses.ts';
import { type Negated, negationsIn } from './negation.ts';
import { deniedBy } from './opposites.ts';

/** A claim or a passage as the checks of meaning see it. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly negated: Negated;
  readonly facts: readonly Fact[];
  /** What `placesOf` found. */
  readonly places: Map<string, readonly number[]>;
};

export function read(text: string): Reading {
  const tokens = tokensOf(text);
  return { text, tokens, negated: negationsIn(tokens), facts: factsIn(text), places: new Map() };
}

/** How many of the claim's words stand near a token of the passage, the nearer the more. */
export type Company = (at: number) => number;

// Both chosen on the sentences in labelled/developed.
const NEAR = 12;
const NEARLY = 0.8;

export function companyOf(claim: Reading, passage: Reading): Company {
  const shared = new Set(claim.tokens.filter(isContent).map(({ stem }) => stem));
  const known = new Map<number, number>();
  const count = (at: number): number => {
    const seen = new Set<string>();
    let company = 0;
    for (let distance = 1; distance <= NEAR; distance += 1) {
      for (const index of [at - distance, at + distance]) {
        const token = passage.tokens[index];
        if (!token || token.segment !== passage.tokens[at]?.segment) continue;
        if (!shared.has(token.stem) || seen.has(token.stem) || token.stem === passage.tokens[at]?.stem) continue;
        seen.add(token.stem);
        company += (1 + 1 / distance) / (isParted(passage.tokens, at, index) ? 2 : 1);
      }
    }
    return company;
  };
  return (at) => {
    const company = known.get(at) ?? count(at);
    known.set(at, company);
    return company;
  };
}

/** "40 % on the right, 30 % on the left": what a comma parts belongs together less. */
function isParted(tokens: readonly Token[], one: number, other: number): boolean {
  return tokens.slice(Math.min(one, other) + 1, Math.max(one, other) + 1).some(({ gap }) => gap.includes(','));
}

/** Those in the best company, and those in nearly as good. */
export function closest(indexes: readonly number[], company: Company): number[] {
  const scored = indexes.map((at) => [at, company(at)] as const);
  const best = Math.max(...scored.map(([, score]) => score));
  return scored.filter(([, score]) => score >= best * NEARLY).map(([at]) => at);
}

export function isContent({ plain }: Token): boolean {
  return (!stopWords.has(plain) || acts.has(plain)) && plain.length > 1;
}

/** Too common to search for, but what a negation is about: "has not been given". */
const acts = new Set(['give', 'gives', 'given', 'found', 'done', 'mentioned']);

export function indexesWhere(tokens: readonly Token[], is: (token: Token, at: number) => boolean): number[] {
  return [...tokens.keys()].filter((at) => {
    const token = tokens[at];
    return token !== undefined && is(token, at);
  });
}

export function isInFact({ facts }: Reading, { start, end }: Token): boolean {
  return facts.some((fact) => start >= fact.start && end <= fact.end);
}

/** The stems of "allergy" and "allergic" differ in their last letter. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= 6 && (one.startsWith(other) || other.startsWith(one));
}

/** Where the passage has a word, or one that says the opposite by its beginning: "stable" and "unstable". */
export function placesOf(token: Token, passage: Reading): readonly number[] {
  const found = passage.places.get(token.plain) ?? findPlaces(token, passage);
  passage.places.set(token.plain, found);
  return found;
}

function findPlaces(token: Token, passage: Reading): number[] {
  const same = indexesWhere(passage.tokens, ({ stem }) => isSameWord(stem, token.stem));
  if (same.length > 0) return same;
  const denied = deniedBy(token.plain);
  return indexesWhere(
    passage.tokens,
    ({ stem, plain }) => denied.includes(stem) || deniedBy(plain).includes(token.stem),
  );
}
