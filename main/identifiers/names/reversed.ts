import { LABELLED } from './cueBefore.ts';
import { germanNoun } from './cues.ts';
import { layoutOf } from './layout.ts';
import { type Around, type Found, isFirstName, isPart, isUnknown, type Run } from './page.ts';
import { isRole } from './roles.ts';
import { runFrom } from './runs.ts';
import type { Token } from './tokens.ts';

const MOST_GIVEN = 3;

/** "Kowalczyk, Hanna": behind a label, in a row of a table, or where what follows is a given name and what goes before has none. */
export function reversed(around: Around, run: Run, cue: number): Found | null {
  const { text, tokens, language } = around;
  const start = tokens[run.first];
  const end = tokens[run.last];
  const next = tokens[run.last + 1];
  if (
    !start ||
    !end ||
    !next ||
    text.slice(end.end, next.start) !== ', ' ||
    !isPart(next) ||
    next.isTitle ||
    (language === 'german' && !next.isGiven && isRole(next.lower, language))
  )
    return null;
  const parts = tokens.slice(run.first, run.last + 1);
  if (parts.some(({ isInitial }) => isInitial) || (parts.length > 1 && parts[0]?.isGiven)) return null;
  if (cue >= 4 && cue !== LABELLED) return null;
  const given = runFrom(around, run.last + 1);
  if (!given || given.last - given.first >= MOST_GIVEN) return null;
  const whole = { first: run.first, last: given.last, weight: 6, isSure: true };
  const behind = tokens[given.last];
  // "Buenas, Fulgencio:"
  if (/^(?::|,[ \t]*\n)/.test(text.slice(behind?.end ?? next.end, (behind?.end ?? next.end) + 4))) return null;
  const layout = layoutOf(text, start.start, behind?.end ?? next.end);
  const isNext = isFirstName(next);
  const isNoun = (token: Token): boolean =>
    token.isOrdinary ||
    (token.isPlace && !token.isGiven) ||
    (language === 'german' && germanNoun.test(token.lower) && !token.isFamily);
  const isLabelled =
    cue === LABELLED || (cue >= 2 && /:[ \t]*$/.test(text.slice(Math.max(0, start.start - 8), start.start)));
  if (!isLabelled) {
    const isListed = isNext && parts.some(({ isFamily, isOrdinary }) => isFamily && !isOrdinary);
    const isAlone = layout.opens && layout.closes && !parts.some(isNoun) && !isNoun(next);
    const isTabled =
      isAlone &&
      (layout.isRow || layout.isCell || layout.opensCell || layout.isNoted) &&
      (isNext || next.isGiven || next.isInitial || isUnknown(next) || next.isFamily);
    const isClear =
      layout.opensCell && layout.closes && isNext && !parts.some((token) => token.isNever && !token.isSoft);
    const isOne = parts.length === 1 && !/,[ \u00a0]$/.test(text.slice(start.start - 2, start.start));
    if (!isListed && !isTabled && !isClear && !(isAlone && isNext && isOne)) return null;
    // "three children: Luz, Marta"
    if (
      isOne &&
      isNext &&
      parts.some((token) => isFirstName(token) && !token.isFamily) &&
      !layout.isRow &&
      !layout.isCell
    )
      return null;
    if (isListed && !isOne && !isTabled && !(language === 'spanish' && !layout.opens)) return null;
  }
  const isPlaced = isLabelled || layout.isCell || layout.isRow || layout.opensCell || layout.isNoted;
  if (parts.length > 1 && !isNext && !isPlaced) return null;
  // "Nachtigall, Anna Ehmke" in a list are two.
  const givens = tokens.slice(given.first, given.last + 1);
  if (!isPlaced && !givens.every((token) => isFirstName(token) || token.isInitial)) return null;
  if (parts.length > 1 && givens.length > 1 && language !== 'spanish' && !(layout.isCell && layout.isRow)) return null;
  return next.isCapitals && !end.isCapitals ? null : whole;
}
