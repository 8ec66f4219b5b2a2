import { relatedWords } from '../../documents/relatedWords.ts';
import type { Token } from './clauses.ts';
import { type Company, closest, isContent, isInFact, placesOf, type Reading } from './reading.ts';

/**
 * "The lock-up period is 15 days" where the 15 days are those of a "pre-emption period": the thing a number is said of is
 * called by a word that the passage does not have, and has another before the same thing.
 */
export function qualifiesOtherwise(claim: Reading, passage: Reading, company: Company): boolean {
  if (claim.facts.length === 0) return false;
  const ours = new Set(claim.tokens.map(({ stem }) => stem));
  return claim.tokens.some((thing, at) => {
    const qualifier = qualifierOf(claim, at);
    if (!qualifier || placesOf(qualifier, passage).length > 0) return false;
    const places = closest(
      placesOf(thing, passage).filter((place) => passage.tokens[place]?.stem === thing.stem),
      company,
    );
    const others = places.map((place) => qualifierOf(passage, place));
    const related = relatedWords([qualifier.plain]);
    return (
      others.length > 0 && others.every((other) => other && !ours.has(other.stem) && !related.includes(other.plain))
    );
  });
}

/** What a word that tells which thing it is stands behind: behind anything else it may be a verb ("charge interest"). */
const determiners = new Set(
  `the a an its his her their our my this that these each any every such no said der die das den dem des ein eine einen einer
  le la les un une el los las il lo gli uno una`.split(/\s+/),
);

/** The word right before a thing that tells which one it is: "period" has "emption" in "the pre-emption period". */
function qualifierOf(reading: Reading, at: number): Token | null {
  const [thing, before] = [reading.tokens[at], reading.tokens[at - 1]];
  if (!thing || !before || thing.segment !== before.segment || !/^[ \n]$/.test(thing.gap)) return null;
  if (!isContent(thing) || isInFact(reading, thing)) return null;
  const first = before.gap === '-' ? at - 2 : at - 1;
  const head = reading.tokens[first - 1];
  if (head && head.segment === thing.segment && !determiners.has(head.plain)) return null;
  // Of "lock-up" the first part says more.
  const qualifier = isContent(before) ? before : reading.tokens[first];
  return qualifier && isContent(qualifier) && !isInFact(reading, qualifier) ? qualifier : null;
}
