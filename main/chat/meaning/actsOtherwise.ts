import { actorsIn, isRole, isState, ownersIn } from './actors.ts';
import type { Token } from './clauses.ts';
import { type Company, closest, indexesWhere, isContent, type Reading } from './reading.ts';

/** More words whose doer is another than words whose doer is the same: "the Buyer shall pay" for "the Supplier shall pay". */
export function actsOtherwise(claim: Reading, passage: Reading, company: Company): boolean {
  if (!/\b(?:the|of|is|was|has|his|her|shall|must|will|to|by|and)\b/u.test(claim.text)) return false; // Other languages order their words more freely.
  const capital = new Set(
    passage.tokens.filter((token, at) => isCapitalInside(passage.tokens, token, at)).map(({ stem }) => stem),
  );
  const isParty = (token: Token): boolean => isContent(token) && (capital.has(token.stem) || isRole(token));
  const ours = actorsIn(claim.tokens, isParty);
  const theirs = actorsIn(passage.tokens, isParty);
  let balance = 0;
  for (const [at, token] of claim.tokens.entries()) {
    const actor = claim.tokens[ours[at] ?? -1];
    if (!actor || !isContent(token) || isParty(token) || /^\p{Lu}/u.test(token.written)) continue;
    const places = indexesWhere(passage.tokens, ({ stem }) => stem === token.stem);
    const isStated = isState(claim.tokens, ours[at] ?? -1);
    const actors = closest(places, company).flatMap((index) => {
      const party = theirs[index] ?? -1;
      const found = passage.tokens[party];
      // That the daughter is Karin is not for this check to know.
      return found && isRole(found) === isRole(actor) && isState(passage.tokens, party) === isStated ? [found] : [];
    });
    // The first word behind a party is what it does; the others only follow it.
    const weight = claim.tokens.slice((ours[at] ?? -1) + 1, at).some(isContent) ? 1 : 3;
    if (actors.length > 0) balance += actors.some(({ stem }) => stem === actor.stem) ? -weight : weight;
  }
  return balance > 0 || ownsOtherwise(claim, passage, isParty);
}

/** "The Distributor's property" for "the property of the Supplier". */
function ownsOtherwise(claim: Reading, passage: Reading, isParty: (token: Token) => boolean): boolean {
  const theirs = ownersIn(passage.tokens, isParty);
  return ownersIn(claim.tokens, isParty).some(({ owned, owner }) => {
    const owners = theirs.filter((one) => one.owned === owned);
    return owners.length > 0 && owners.every((one) => one.owner !== owner);
  });
}

function isCapitalInside(tokens: readonly Token[], token: Token, at: number): boolean {
  const before = tokens[at - 1];
  return /^\p{Lu}\p{Ll}/u.test(token.written) && before?.segment === token.segment && /^\p{L}/u.test(before.written);
}
