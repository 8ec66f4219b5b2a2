const LONGEST_LOOP = 128;
const LEAST_REPEATED = 200;

/**
 * Whether the text ends in a loop: the same run of tokens four times over, and at least 200 tokens of it. We stop there
 * instead of punishing repeated tokens, as is usual: a penalty also falls on the digits of a sum, on names and on quoted
 * words, and an answer about a contract must be able to repeat them.
 */
export function endsInLoop(tokens: readonly number[]): boolean {
  for (let period = 1; period <= LONGEST_LOOP; period++) {
    const enough = Math.max(LEAST_REPEATED, period * 4);
    if (tokens.length < enough) return false;
    let same = 0;
    while (same < enough - period && tokens.at(-1 - same) === tokens.at(-1 - same - period)) same++;
    if (same === enough - period) return true;
  }
  return false;
}
