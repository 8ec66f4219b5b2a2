import { germanNoun } from './cues.ts';
import { ENOUGH, type Judged } from './judge.ts';
import type { Page } from './page.ts';

/** Between two that stand in one list, perhaps with what the first one is in brackets. */
const BETWEEN =
  /^(?:[ \u00a0]?\([^()\n]{1,40}\)|[ \u00a0]?<[^<>\n]{1,70}>)?(?:[ \u00a0]?[,;/&|•·][ \u00a0\n]*|[ \u00a0\n](?:and|und|et|y|e|u\.)[ \u00a0\n]|[ \t]*\n[ \t]*(?:[-•·*][ \t]*|\d{1,2}[.)][ \t]*)?)$/u;
const PAIR = /^[ \u00a0\n](?:and|et|y|e)[ \u00a0\n]$|^ ?\/ ?$/;
const LEAST = 0.5;

/** Takes those that are not likely enough by themselves, but stand in a list beside one that is a name. */
export function inLists(page: Page, all: readonly Judged[]): Judged[] {
  const judged = all.filter((one) => one.score >= ENOUGH || (one.score >= 0 && isNameLike(page, one)));
  const accepted = judged.map(({ score }) => score >= ENOUGH);
  const take = (index: number, beside: number): void => {
    const one = judged[index];
    const other = judged[beside];
    if (!one || !other || !accepted[beside] || accepted[index] || one.score < LEAST) return;
    const form = isSingle(one) ? PAIR : BETWEEN;
    accepted[index] = !isSingle(other) && form.test(gapOf(page, one, other));
  };
  for (let index = 1; index < judged.length; index += 1) take(index, index - 1);
  for (let index = judged.length - 2; index >= 0; index -= 1) take(index, index + 1);
  // A surname alone between two whole names.
  for (let index = 1; index < judged.length - 1; index += 1) {
    const [left, one, right] = judged.slice(index - 1, index + 2);
    if (!left || !one || !right || accepted[index] || !accepted[index - 1] || !accepted[index + 1]) continue;
    if (isSingle(left) || isSingle(right)) continue;
    accepted[index] = BETWEEN.test(gapOf(page, left, one)) && BETWEEN.test(gapOf(page, one, right));
  }
  return judged.filter((_, index) => accepted[index]);
}

const isSingle = ({ first, last }: Judged): boolean => first === last;

function gapOf({ text, tokens }: Page, one: Judged, other: Judged): string {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  return text.slice(tokens[left.last]?.end ?? 0, tokens[right.first]?.start ?? 0);
}

function isNameLike({ tokens, language }: Page, { first, last }: Judged): boolean {
  return tokens.slice(first, last + 1).every((token) => {
    if (token.isParticle) return true;
    if (token.isNever) return false;
    if (token.isFamily || token.isGiven) return true;
    return !token.isOrdinary && !token.isPlace && (language !== 'german' || !germanNoun.test(token.lower));
  });
}
