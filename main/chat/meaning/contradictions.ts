import { type Fact, saysFact } from '../facts.ts';
import { actsOtherwise } from './actsOtherwise.ts';
import { allows, boundOf } from './bounds.ts';
import { frequenciesIn, isSameFrequency } from './frequencies.ts';
import { isMedicine } from './medicines.ts';
import { negatesOtherwise } from './negatesOtherwise.ts';
import { obligesOtherwise } from './obligesOtherwise.ts';
import { closest, companyOf, isContent, type Reading, read } from './reading.ts';
import { saysOpposite } from './saysOpposite.ts';
import { columnsDisagree } from './tables.ts';

/** What a claim says otherwise than its passage. */
export type Contradiction =
  | 'negation'
  | 'opposite'
  | 'modality'
  | 'actor'
  | 'bound'
  | 'frequency'
  | 'restriction'
  | 'place'
  | 'medicine';

/**
 * Whether a claim, whose numbers and names all stand in `passage`, says something else with its small words. Each word of the
 * claim is held against that place of the passage where it stands among the most other words of the claim, so that "right"
 * beside "lobe" is not answered by "left" beside "arm". Null says that nothing speaks against the claim, not that it is true.
 */
export function contradictionIn(claimText: string, passageText: string): Contradiction | null {
  const claim = read(claimText);
  const passage = read(passageText);
  const company = companyOf(claim, passage);
  const checks: readonly (readonly [Contradiction, () => boolean])[] = [
    ['opposite', () => saysOpposite(claim, passage, company)],
    ['negation', () => negatesOtherwise(claim, passage, company)],
    ['modality', () => obligesOtherwise(claim, passage, company)],
    ['actor', () => actsOtherwise(claim, passage, company)],
    ['bound', () => boundsOtherwise(claim, passage)],
    ['place', () => takesNumberFromElsewhere(claim, passage) || columnsDisagree(claim, passage)],
    ['frequency', () => repeatsOtherwise(claim, passage)],
    ['medicine', () => namesOtherMedicine(claim, passage)],
    ['restriction', () => restrictsAlone(claim, passage)],
  ];
  return checks.find(([, fails]) => fails())?.[0] ?? null;
}

/** "At most" for "at least". */
function boundsOtherwise(claim: Reading, passage: Reading): boolean {
  return claim.facts.some((fact) => {
    const same = passage.facts.filter((one) => saysFact([one], fact));
    const bound = boundOf(claim.text, fact);
    return same.length > 0 && !same.some((one) => allows(boundOf(passage.text, one), bound, fact));
  });
}

/** "Apixaban 500 mg" where the line of apixaban says 5 mg and the 500 mg are another's. */
function takesNumberFromElsewhere(claim: Reading, passage: Reading): boolean {
  const stems = new Set(claim.tokens.filter(isContent).map(({ stem }) => stem));
  const segments = Map.groupBy(
    passage.tokens.filter(({ stem }) => stems.has(stem)),
    ({ segment }) => segment,
  );
  const segmentOf = (fact: Fact): number => passage.tokens.find(({ end }) => end > fact.start)?.segment ?? -1;
  const wordsIn = (segment: number): Set<string> => new Set(segments.get(segment)?.map(({ stem }) => stem));
  return claim.facts.some((fact) => {
    if (fact.kind !== 'number') return false;
    const places = passage.facts.filter((one) => saysFact([one], fact)).map((one) => wordsIn(segmentOf(one)));
    const said = new Set(places.flatMap((words) => [...words]));
    return (
      places.length > 0 &&
      passage.facts.some((other) => {
        if (other.kind !== 'number' || !isSameKind(other.unit, fact.unit) || saysFact([other], fact)) return false;
        const words = wordsIn(segmentOf(other));
        return [...words].some((word) => !said.has(word)) && places.every((one) => one.size <= words.size);
      })
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
