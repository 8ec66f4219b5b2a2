import { germanNoun } from './cues.ts';
import { ENOUGH, type Judged } from './judge.ts';
import type { Page } from './page.ts';

/** Between two that stand in one list, perhaps with what the first one is in brackets. */
const BETWEEN =
  /^(?:[ \u00a0]?\([^()\n]{1,40}\)|[ \u00a0]?<[^<>\n]{1,70}>)?(?:[ \u00a0]?[,;/&|•·][ \u00a0\n]*|[ \u00a0\n](?:and|und|et|y|e|u\.)[ \u00a0\n]|[ \t]*\n[ \t]*(?:[-•·*][ \t]*|\d{1,2}[.)][ \t]*)?)$/u;
const LEAST = 0.5;

/** Takes those that are not likely enough by themselves, but stand in a list beside one that is a name. */
export function inLists(page: Page, judged: readonly Judged[]): Judged[] {
  const accepted = judged.map(({ score }) => score >= ENOUGH);
  const take = (index: number, beside: number): void => {
    const one = judged[index];
    const other = judged[beside];
    if (one && other && accepted[beside] && !accepted[index]) accepted[index] = isLike(page, one, other);
  };
  for (let index = 1; index < judged.length; index += 1) take(index, index - 1);
  for (let index = judged.length - 2; index >= 0; index -= 1) take(index, index + 1);
  return judged.filter((_, index) => accepted[index]);
}

function isLike({ text, tokens, language }: Page, one: Judged, other: Judged): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  const gap = text.slice(tokens[left.last]?.end ?? 0, tokens[right.first]?.start ?? 0);
  if (one.score < LEAST || one.first === one.last || other.first === other.last || !BETWEEN.test(gap)) return false;
  return tokens
    .slice(one.first, one.last + 1)
    .every(
      ({ isOrdinary, isPlace, isNever, isParticle, lower, isFamily, isGiven }) =>
        isParticle ||
        (!isNever &&
          (isFamily || isGiven || (!isOrdinary && !isPlace && (language !== 'german' || !germanNoun.test(lower))))),
    );
}
