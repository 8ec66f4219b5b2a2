import type { Token } from './clauses.ts';
import { oppositesOf } from './opposites.ts';
import { type Company, closest, indexesWhere, isInFact, type Reading } from './reading.ts';

/** "Left" for "right", "before" for "after", "increased" for "decreased"; not for "not increased". */
export function saysOpposite(claim: Reading, passage: Reading, company: Company): boolean {
  const theirs = passage.tokens.map((token, at) => (isTitle(passage, at) ? [] : oppositesOf(token.stem)));
  const ours = claim.tokens.map((token, at) =>
    isTitle(claim, at) || isInFact(claim, token) || isCurrency(token) ? [] : oppositesOf(token.stem),
  );
  const all = ours.flat();
  return claim.tokens.some((_, at) => {
    // A claim that says both, "after the review no lower than before", compares by itself.
    const mine = (ours[at] ?? []).filter(
      ({ line, column }) => !all.some((one) => one.line === line && one.column !== column),
    );
    if (mine.length === 0) return false;
    const found = indexesWhere(
      passage.tokens,
      (__, index) => theirs[index]?.some((one) => mine.some(({ line }) => line === one.line)) === true,
    );
    const places = mine.some(({ isNamed }) => isNamed) ? found : closest(found, company);
    if (places.length === 0) return mine.some(({ always }) => always);
    const isDenied = claim.negated.polarities[at] === 'no';
    return !places.some((index) => {
      const shared = mine.filter(({ line }) => theirs[index]?.some((one) => one.line === line));
      const isSame = shared.some(({ line, column }) =>
        theirs[index]?.some((one) => one.line === line && one.column === column),
      );
      const isDeniedThere = passage.negated.polarities[index] === 'no';
      return isSame || (shared.every(({ isPair }) => isPair) && isDenied !== isDeniedThere);
    });
  });
}

/** "The right to terminate" is no side, "two more years" compares nothing, and "not less than" is a bound. */
function isTitle({ tokens }: Reading, at: number): boolean {
  if (/^(?:more|less|fewer)$/.test(tokens[at]?.plain ?? ''))
    return tokens[at + 1]?.plain !== 'than' || /^(?:not?)$/.test(tokens[at - 1]?.plain ?? '');
  return (
    tokens[at]?.plain === 'right' &&
    /^(?:to|of|under|in)$/.test(tokens[at + 1]?.plain ?? '') &&
    tokens[at - 1]?.plain !== 'the'
  );
}

/** "EUR 5" is looked at with its number. */
function isCurrency({ written }: Token): boolean {
  return /^(?:EUR|USD|GBP)$/.test(written);
}
