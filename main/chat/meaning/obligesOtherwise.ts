import { isRole } from './actors.ts';
import { type Force, modalsIn } from './modality.ts';
import { type Company, closest, indexesWhere, isContent, type Reading } from './reading.ts';

const clashes: Readonly<Record<Force, readonly Force[]>> = {
  duty: ['permission', 'advice', 'free'],
  permission: ['duty', 'advice', 'ban'],
  advice: ['duty', 'permission', 'ban', 'free'],
  ban: ['free', 'permission', 'advice'],
  free: ['ban', 'duty'],
};

/** A duty of what the passage permits, and the like. The first word of the act that the passage has decides. */
export function obligesOtherwise(claim: Reading, passage: Reading, company: Company): boolean {
  const theirs = modalsIn(passage.tokens);
  if (theirs.length === 0) return false;
  return modalsIn(claim.tokens).some(({ force, reach }) => {
    for (const at of reach) {
      const token = claim.tokens[at];
      if (!token || !isContent(token) || isRole(token)) continue;
      const places = indexesWhere(passage.tokens, ({ stem }) => stem === token.stem);
      const governing = closest(places, company).map((index) =>
        theirs
          .filter((modal) => modal.reach.includes(index))
          .sort((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))
          .at(0),
      );
      if (places.length === 0 || governing.every((modal) => modal === undefined)) continue;
      // A ban with a condition is a permission under it, and whether the condition is the same is a matter of negation.
      const isConditional = [...claim.negated.conditional, ...passage.negated.conditional].includes(true);
      return governing.every(
        (modal) =>
          modal !== undefined &&
          clashes[force].includes(modal.force) &&
          !(isConditional && [force, modal.force].toSorted().join() === 'ban,permission'),
      );
    }
    return false;
  });
}
