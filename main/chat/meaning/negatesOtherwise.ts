import { joining } from './negation.ts';
import { type Company, closest, isContent, isInFact, isSameWord, placesOf, type Reading } from './reading.ts';

/**
 * A word that only one of them denies. "Not without consent" and "with consent" turn over both the act and its condition, and
 * say the same.
 */
export function negatesOtherwise(claim: Reading, passage: Reading, company: Company): boolean {
  const said: { isDifferent: boolean; isCondition: boolean; isDenied: boolean }[] = [];
  const whole = whollySaid(claim, passage);
  const nearness = (index: number): number => company(index) + (whole.has(index) ? 1 : 0);
  const isAlone = claim.tokens
    .filter(isContent)
    .every((token) => placesOf(token, passage).every((index) => nearness(index) === 0));
  for (const [at, token] of claim.tokens.entries()) {
    if (!isContent(token) || isInFact(claim, token)) continue;
    const places = closest(
      placesOf(token, passage).filter((index) => isAlone || nearness(index) > 0),
      nearness,
    );
    if (places.length === 0) continue;
    const mine = claim.negated.polarities[at] ?? 'yes';
    const isDifferent = places.every((index) => {
      const theirs = passage.negated.polarities[index] ?? 'yes';
      if (mine === 'open' || theirs === 'open') return false;
      return (mine === theirs) !== isSameWord(passage.tokens[index]?.stem ?? '', token.stem);
    });
    const isTurned = places.some((index) => !isSameWord(passage.tokens[index]?.stem ?? '', token.stem));
    if (isDifferent && mine === 'no' && !isTurned && isDeniedInPhrase(claim, passage, at)) continue;
    said.push({
      isDifferent,
      isCondition: claim.negated.conditional[at] === true || places.some((index) => passage.negated.conditional[index]),
      isDenied: mine === 'no' || places.every((index) => passage.negated.polarities[index] === 'no'),
    });
  }
  const denied = said.filter(({ isDenied }) => isDenied);
  const conditions = denied.filter(({ isCondition }) => isCondition);
  const isTurnedOver =
    conditions.length > 0 && conditions.length < denied.length && denied.every(({ isDifferent }) => isDifferent);
  return (said.some(({ isDifferent }) => isDifferent) && !isTurnedOver) || deniesAlone(claim, passage);
}

/** Words of negations like "No mass.", all of whose words the claim has: they are about it although nothing stands beside them. */
function whollySaid(claim: Reading, passage: Reading): ReadonlySet<number> {
  const stems = new Set(claim.tokens.map(({ stem }) => stem));
  const isSaid = (at: number): boolean => {
    const token = passage.tokens[at];
    return !token || !isContent(token) || stems.has(token.stem);
  };
  return new Set(passage.negated.cues.flatMap(({ reach }) => (reach.every(isSaid) ? reach : [])));
}

/** "No heart murmur": the passage denies another word of the same phrase. What an "or" or a comma parts is another phrase. */
function isDeniedInPhrase(claim: Reading, passage: Reading, at: number): boolean {
  const reach = claim.negated.cues.find((cue) => cue.reach.includes(at))?.reach ?? [];
  return reach.some((other) => {
    const token = claim.tokens[other];
    const between = claim.tokens.slice(Math.min(at, other) + 1, Math.max(at, other) + 1);
    return (
      token !== undefined &&
      other !== at &&
      isContent(token) &&
      between.every(({ gap, plain }) => !gap.includes(',') && !joining.has(plain)) &&
      placesOf(token, passage).some((index) => passage.negated.polarities[index] === 'no')
    );
  });
}

/** A negation whose words do not stand in the passage needs some negation there. */
function deniesAlone(claim: Reading, passage: Reading): boolean {
  return claim.negated.cues.some(
    ({ reach }) =>
      reach.every((at) => {
        const token = claim.tokens[at];
        return !token || !isContent(token) || placesOf(token, passage).length === 0;
      }) && passage.negated.cues.length === 0,
  );
}
