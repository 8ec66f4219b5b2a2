import { germanNoun } from './cues.ts';
import { type Found, isUnknown, type Page, RIGHT } from './page.ts';
import { verbBehind } from './personVerbs.ts';
import { isBeside } from './runs.ts';
import { isAcronym, isMonthOrDay, type Token } from './tokens.ts';

const LEAST_LETTERS = 3;

/** Once someone was named in full, their surname or their given name by itself means them as well. */
export function repeated({ text, tokens, language }: Page, found: readonly Found[]): Found[] {
  const known = new Set<string>();
  /** What stood between a given name and a surname: "van der Byl". */
  const led = new Map<string, readonly string[]>();
  for (const { first, last, isSure } of found) {
    if (!isSure) continue;
    const parts = tokens.slice(first, last + 1);
    for (const [index, token] of parts.entries()) {
      const joining = parts.slice(0, index).reverse();
      const end = joining.findIndex(({ isParticle }) => !isParticle);
      const particles = joining.slice(0, end === -1 ? joining.length : end).reverse();
      if (particles.length > 0)
        led.set(
          token.lower,
          particles.map(({ lower }) => lower),
        );
      if (isAcronym(token)) continue;
      if (token.isCapital && token.lower.length >= LEAST_LETTERS && !token.isNever) known.add(token.lower);
    }
  }
  const taken = new Set(
    found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  const isKnown = (at: number): boolean => {
    const token = tokens[at];
    if (!token?.isCapital || taken.has(at) || token.isTitle || !known.has(token.lower)) return false;
    return !token.isNever && !isMonthOrDay(token.lower) && !isWord(token, tokens[at - 1]);
  };
  /** "Pike" is a fish, but not in the middle of a sentence once someone is called so. */
  const isWord = (token: Token, before: Token | undefined): boolean => {
    if (!token.isOrdinary || token.isCapitals) return false;
    if (!token.isThing && verbBehind[language].test(text.slice(token.end, token.end + RIGHT))) return false;
    return (
      language === 'german' ||
      (token.isThing && !token.isFamily) ||
      token.isSmallElsewhere ||
      !before ||
      before.isCapital
    );
  };
  /** Beside a name that is known, a word of which nothing is known belongs to it. */
  const belongs = (token: Token): boolean =>
    token.isCapital &&
    !token.isCapitals &&
    (token.isInitial || token.isGiven || isUnknown(token)) &&
    !token.isOrdinary &&
    !token.isNever &&
    !token.isTitle &&
    (language !== 'german' || !germanNoun.test(token.lower));
  const more: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isKnown(at)) continue;
    let first = withParticles(tokens, at, led, text);
    const left = tokens[at - 1];
    const start = tokens[at];
    if (
      first === at &&
      left &&
      start &&
      (language !== 'german' || left.isGiven) &&
      !taken.has(at - 1) &&
      belongs(left) &&
      isBeside(text, left, start, language)
    )
      first -= 1;
    let last = at;
    for (let next = at + 1; next < tokens.length; next += 1) {
      const beside = tokens[next - 1];
      const token = tokens[next];
      if (!start || !beside || !token || !isBeside(text, beside, token, language)) break;
      // "Demelza Tuck" alone in a line is more than Demelza.
      const endsLine = !taken.has(next) && token.isCapital && !token.isNever && isLineOfBoth(text, start, token);
      if (isKnown(next) || endsLine || (belongs(token) && !taken.has(next))) last = next;
      else if (!token.isParticle) break;
    }
    more.push({ first, last, weight: 3, isSure: false });
    at = last;
  }
  return more;
}

function isLineOfBoth(text: string, first: Token, last: Token): boolean {
  return (
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, first.start - 8), first.start)) &&
    /[\n]|^$/.test(text.charAt(last.end))
  );
}

function withParticles(
  tokens: readonly Token[],
  at: number,
  led: ReadonlyMap<string, readonly string[]>,
  text: string,
): number {
  const particles = led.get(tokens[at]?.lower ?? '') ?? [];
  const first = at - particles.length;
  const isSame = particles.every((particle, index) => {
    const [token, next] = [tokens[first + index], tokens[first + index + 1]];
    return token?.lower === particle && next !== undefined && isBeside(text, token, next, 'german');
  });
  return isSame ? first : at;
}
