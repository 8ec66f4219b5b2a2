import type { Contradiction } from '../../contract/conversations.ts';
import { saysFact } from '../facts.ts';
import { actsOtherwise } from './actsOtherwise.ts';
import { allows, boundOf } from './bounds.ts';
import { frequenciesIn, isSameFrequency } from './frequencies.ts';
import { isMedicine } from './medicines.ts';
import { negatesOtherwise } from './negatesOtherwise.ts';
import { obligesOtherwise } from './obligesOtherwise.ts';
import { qualifiesOtherwise } from './qualifiesOtherwise.ts';
import { closest, companyOf, isContent, type Reading, read } from './reading.ts';
import { saysOpposite } from './saysOpposite.ts';
import { columnsDisagree } from './tables.ts';

/** Three long sentences have a third of this; more is a page without points, in which nothing tells what belongs together. */
const LONGEST_PASSAGE = 8_000;

/**
 * Whether a claim, whose numbers and names all stand in `passage`, says something else with its small words. Each word of the
 * claim is held against that place of the passage where it stands among the most other words of the claim, so that "right"
 * beside "lobe" is not answered by "left" beside "arm". Null says that nothing speaks against the claim, not that it is true.
 */
export function contradictionIn(claimText: string, passageText: string): Contradiction | null {
  if (passageText.length > LONGEST_PASSAGE) return 'length';
  const claim = read(claimText);
  const passage = read(passageText);
  if (isWordForWord(claim, passage)) return null;
  const company = companyOf(claim, passage);
  const checks: readonly (readonly [Contradiction, () => boolean])[] = [
    ['opposite', () => saysOpposite(claim, passage, company)],
    ['negation', () => negatesOtherwise(claim, passage, company)],
    ['modality', () => obligesOtherwise(claim, passage, company)],
    ['actor', () => actsOtherwise(claim, passage, company)],
    ['bound', () => boundsOtherwise(claim, passage)],
    ['place', () => takesNumberFromElsewhere(claim, passage) || columnsDisagree(claim, passage)],
    ['place', () => qualifiesOtherwise(claim, passage, company)],
    ['frequency', () => repeatsOtherwise(claim, passage)],
    ['medicine', () => namesOtherMedicine(claim, passage)],
    ['restriction', () => restrictsAlone(claim, passage)],
  ];
  return checks.find(([, fails]) => fails())?.[0] ?? null;
}

/** Whole sentences of the passage, copied. */
function isWordForWord(claim: Reading, passage: Reading): boolean {
  const length = claim.tokens.length;
  return passage.tokens.some((token, first) => {
    const isWhole =
      token.segment !== passage.tokens[first - 1]?.segment &&
      passage.tokens[first + length - 1]?.segment !== passage.tokens[first + length]?.segment;
    return isWhole && claim.tokens.every(({ plain }, at) => plain === passage.tokens[first + at]?.plain);
  });
}

/** "At most" for "at least". */
function boundsOtherwise(claim: Reading, passage: Reading): boolean {
  if (claim.facts.length === 0) return false;
  const bounded = passage.facts.map((fact) => [fact, boundOf(passage.text, fact)] as const);
  return claim.facts.some((fact) => {
    const same = bounded.filter(([one]) => saysFact([one], fact));
    const bound = boundOf(claim.text, fact);
    return same.length > 0 && !same.some(([, theirs]) => allows(theirs, bound, fact));
  });
}

/** "Apixaban 500 mg" where the line of apixaban says 5 mg and the 500 mg are another's. */
function takesNumberFromElsewhere(claim: Reading, passage: Reading): boolean {
  if (claim.facts.length === 0) return false;
  const stems = new Set(claim.tokens.filter(isContent).map(({ stem }) => stem));
  const said = Map.groupBy(
    passage.tokens.filter(({ stem }) => stems.has(stem)),
    ({ segment }) => segment,
  );
  const words = new Map([...said].map(([segment, tokens]) => [segment, new Set(tokens.map(({ stem }) => stem))]));
  const numbers = passage.facts.map((fact) => {
    const segment = passage.tokens.find(({ end }) => end > fact.start)?.segment ?? -1;
    return { fact, beside: words.get(segment) ?? new Set<string>() };
  });
  const others = numbers.filter(({ fact }) => fact.kind === 'number' && !saysFact(claim.facts, fact));
  return claim.facts.some((fact) => {
    if (fact.kind !== 'number') return false;
    const own = numbers.filter((one) => saysFact([one.fact], fact));
    const besideOwn = new Set(own.flatMap(({ beside }) => [...beside]));
    return (
      own.length > 0 &&
      others.some(
        (other) =>
          other.fact.kind === 'number' &&
          isSameKind(other.fact.unit, fact.unit) &&
          [...other.beside].some((word) => !besideOwn.has(word)) &&
          own.every(({ beside }) => beside.size <= other.beside.size),
      )
    );
  });
}

/** A bare number in a table has the unit of its column. */
function isSameKind(one: string | null, other: string | null): boolean {
  return one === other || one === null || other === null;
}

/** "Weekly" for "daily", "twice" for "three times a day". */
function repeatsOtherwise(claim: Reading, passage: Reading): boolean {
  const ours = frequenciesIn(claim.text);
  if (ours.length === 0) return false;
  const rest = claim.tokens.filter((token) => !ours.some(({ start, end }) => token.start >= start && token.end <= end));
  const company = companyOf({ ...claim, tokens: rest }, passage);
  const theirs = frequenciesIn(passage.text);
  if (theirs.length === 0) return true;
  const at = (offset: number): number => passage.tokens.findIndex(({ end }) => end > offset);
  const near = closest(
    theirs.map(({ start }) => at(start)),
    company,
  );
  return ours.some((one) => {
    const bound = boundOf(claim.text, one)?.[0] ?? null;
    return !theirs.some((other) => {
      const otherBound = boundOf(passage.text, other)?.[0] ?? bound;
      return near.includes(at(other.start)) && isSameFrequency(one, other) && (bound === null || bound === otherBound);
    });
  });
}

/** Medicines are written without a capital, so that nothing else tells that they are names. */
function namesOtherMedicine(claim: Reading, passage: Reading): boolean {
  return claim.tokens.some(
    (token) => isMedicine(token.plain) && !passage.tokens.some(({ stem }) => stem === token.stem),
  );
}

const restricting = /\b(?:only|solely|exclusively|nur|seulement|uniquement|solo|solamente|soltanto)\b/iu;
const restricted =
  /\b(?:only|solely?|exclusive(?:ly)?|alone|unless|without|except|until|nothing else|no other|other than|save|nur|ohne|seulement|sans|que|sin|solo|senza|no right)\b/iu;

/** "Only" has to stand there in some way. */
function restrictsAlone(claim: Reading, passage: Reading): boolean {
  return restricting.test(claim.text) && !restricted.test(passage.text);
}
