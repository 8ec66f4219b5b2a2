import { thingBehind } from './ordinary.ts';
import { isFirstName, isPart, isUnknown, LONG_LINE, lineLength, type Page, type Run } from './page.ts';
import { isRole } from './roles.ts';
import { isNear, isTitleEnd } from './titled.ts';
import type { Token } from './tokens.ts';
import type { Language } from './vocabulary.ts';

const MOST_PARTS = 9;
const WIDEST_GAP = 7;

/** The words from `from` on that may be one name: capitalised ones side by side, and what joins them. */
export function runFrom({ text, tokens, language }: Page, from: number): Run | null {
  const start = tokens[from];
  if (!start?.isCapital && !start?.isParticle) return null;
  const isTitled = isTitleEnd(tokens, from - 1) && isNear(text, tokens[from - 1], start);
  if (!startsRun(text, tokens[from - 1], start, tokens[from + 1], isTitled)) return null;
  let last = isPart(start) || start.isSoft ? from : -1;
  let hasFirstName = isFirstName(start) || start.isInitial;
  const wanted = language === 'spanish' ? 2 : 1;
  let parts = 0;
  for (let next = from + 1; next < tokens.length && next - from < MOST_PARTS; next += 1) {
    const token = tokens[next];
    const left = tokens[next - 1];
    // A line that ends behind a surname ends there.
    const isBroken = next > from + 1 && !left?.isInitial && /\n/.test(text.slice(left?.end, token?.start));
    if (!token || !left || !isBeside(text, left, token, language)) break;
    if (isBroken && lineLength(text, left.end) < LONG_LINE) break;
    parts += left.isCapital ? 1 : 0;
    // A given name wants a surname, and some surnames are words that are none elsewhere: "Lucinda Juge", "Emine Pfleger".
    const isNoun = language === 'german' && !token.isSoft && !token.isFamily && !isRole(token.lower, language);
    const isWanted = hasFirstName ? parts <= wanted && !isNoun : token.isSoft && parts === 1 && !start.isOrdinary;
    if (isPart(token) || (isWanted && isSurnameAnyway(token) && (!left.isInitial || token.isSoft))) last = next;
    else if (!joins({ left, token, next: tokens[next + 1], behind: tokens[next + 2] }, language)) break;
    hasFirstName ||= token.isInitial;
  }
  return last === -1 ? null : { first: from, last };
}

function isSurnameAnyway(token: Token): boolean {
  return (
    token.isCapital && !token.isTitle && !token.isInitial && token.raw.length > 2 && !thingBehind.test(` ${token.raw}`)
  );
}

/** Whether only a space, or a break of a long line, lies between a word and the next. */
export function isBeside(text: string, left: Token, right: Token, language: Language): boolean {
  const gap = text.slice(left.end, Math.min(right.start, left.end + WIDEST_GAP + 1));
  if (right.start - left.end > WIDEST_GAP) return false;
  if (/^\.?[ \u00a0]?$/.test(gap))
    return gap === ' ' || gap === '\u00a0' || left.isInitial || /^(?:fco|st|ste|jr|sr)$/.test(left.lower);
  if (!/^ ?\n[ \t]{0,6}$/.test(gap)) return false;
  if (right.isOrdinary || right.isNever || right.isTitle) return false;
  // A scanner or a narrow column breaks lines anywhere: only between a given name and what can be nothing but a surname.
  if (left.isCapitals !== right.isCapitals) return false;
  const isSurname = (right.isFamily && !right.isGiven) || (language === 'english' && isUnknown(right));
  const isCertain = isFirstName(left) && isSurname && !right.isPlace;
  if (lineLength(text, left.end) < LONG_LINE)
    return isCertain && !/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, left.start - WIDEST_GAP), left.start));
  return right.isFamily || left.isGiven || (left.isInitial && !right.isPlace);
}

function startsRun(
  text: string,
  before: Token | undefined,
  start: Token,
  next: Token | undefined,
  isTitled: boolean,
): boolean {
  if (isTitled) return isPart(start) || start.isSoft || start.isParticle;
  if (start.isElided) return false;
  if (start.isParticle && start.isCapital && before?.isCapital && isBeside(text, before, start, 'german')) return false;
  // "NOM : DU BELLAY"
  const isLed =
    start.isParticle && start.isCapital && /[:(][ \u00a0]$/.test(text.slice(Math.max(0, start.start - 2), start.start));
  if (!isPart(start) && !isLed) return false;
  return (
    !start.isParticle ||
    (next !== undefined &&
      isPart(next) &&
      ((start.isCapital && !start.isCapitals) || !next.isOrdinary) &&
      !next.isPlace)
  );
}

/** What joins two parts: "von der", "de la", "San Román"; "und" in "von und zu", "y" before a last surname alone. */
function joins(
  at: {
    readonly left: Token;
    readonly token: Token;
    readonly next: Token | undefined;
    readonly behind: Token | undefined;
  },
  language: Language,
): boolean {
  const { left, token, next, behind } = at;
  const { lower } = token;
  if (lower === 'san' || lower === 'santa') return token.isCapital && language === 'spanish';
  if (lower === 'und') return left.lower === 'von';
  if (lower === 'y') return next !== undefined && isPart(next) && next.isFamily && !next.isGiven && !behind?.isCapital;
  if (lower === 'i') return language === 'spanish' && next?.isCapital === true;
  if (lower === 'e') return false;
  if (lower === 'le') return language !== 'spanish' || token.isCapital;
  if (lower === 'des' || lower === 'du' || lower === 'les') return token.isCapital || language === 'french';
  if (/^de[rnm]$/.test(lower)) return /^(?:von|van|zu|in|auf|aus)$/.test(left.lower);
  return token.isParticle;
}
