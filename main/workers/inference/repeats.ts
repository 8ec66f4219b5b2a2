const LONGEST_LOOP = 600;
const LEAST_REPEATED = 500;
const TIMES = 4;

/**
 * Whether the text ends in a loop: the same run of characters four times over, and at least 500 of them. The numbers of a
 * list's items do not count: a model that lists the same thing goes on counting. We stop there instead of punishing repeated
 * tokens, as is usual: a penalty also falls on the digits of a sum, on names and on quoted words, and an answer about a
 * contract must be able to repeat them.
 */
export function endsInLoop(text: string): boolean {
  // Twice as much as is looked at: numbers are taken out of it.
  const end = text.slice(-2 * LONGEST_LOOP * TIMES).replaceAll(/^\s*\d{1,4}[.)]/gm, '');
  for (let period = 1; period <= LONGEST_LOOP; period++) {
    const enough = Math.max(LEAST_REPEATED, period * TIMES);
    if (end.length < enough) return false;
    let same = 0;
    while (same < enough - period && end.at(-1 - same) === end.at(-1 - same - period)) same++;
    if (same === enough - period) return true;
  }
  return false;
}
