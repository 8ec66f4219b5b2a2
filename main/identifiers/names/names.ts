import type { Candidate, Detector } from '../candidate.ts';
import {
  afterRelation,
  andBetween,
  farewellBefore,
  foreignLetters,
  germanNoun,
  greetingBefore,
  labelBefore,
  moreTitles,
  relations,
  reportBehind,
  roleBehind,
  signBefore,
  surnameForm,
  versusBetween,
} from './cues.ts';
import { thingBefore, thingBehind } from './ordinary.ts';
import { type Language, type Token, tokensOf } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';

/** Tokens from `first` to `last` that stand side by side and may be a name together. */
type Run = { readonly first: number; readonly last: number };

const MOST_PARTS = 6;
const ENOUGH = 2;
const LEFT = 70;
const RIGHT = 60;
/** A line that is so long is broken by its margin, not by what it says. */
const LONG_LINE = 60;

export const findNames: Detector = (text) => {
  const { tokens, language } = tokensOf(text, vocabulary());
  const found: (Run & { readonly weight: number })[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = runFrom(text, tokens, at);
    if (!run) {
      at += 1;
      continue;
    }
    const judged = judge({ text, tokens, language, before: found.at(-1) ?? null }, run);
    if (judged) found.push(judged);
    at = run.last + 1;
  }
  const names = [...found, ...repeated(text, tokens, found)];
  return names.map(
    ({ first, last, weight }): Candidate => ({
      kind: 'name',
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      weight,
    }),
  );
};

const isPart = (token: Token): boolean => token.isCapital && !token.isNever && !token.isTitle;

/** Whether only a space, or a break of a long line, lies between a word and the next. */
function isBeside(text: string, left: Token, right: Token): boolean {
  const gap = text.slice(left.end, Math.min(right.start, left.end + 8));
  if (right.start - left.end > 7) return false;
  if (/^\.?[ \u00a0]?$/.test(gap))
    return gap === ' ' || gap === '\u00a0' || left.isInitial || /^(?:fco|st|ste|jr|sr)$/.test(left.lower);
  if (!/^ ?\n[ \t]{0,6}$/.test(gap)) return false;
  return (
    left.end - (text.lastIndexOf('\n', left.end - 1) + 1) >= LONG_LINE &&
    !right.isOrdinary &&
    (right.isFamily || left.isGiven)
  );
}

function runFrom(text: string, tokens: readonly Token[], from: number): Run | null {
  const start = tokens[from];
  if (!start) return null;
  const before = tokens[from - 1];
  const startsSmall =
    start.isParticle && !start.isCapital && before !== undefined && (before.isTitle || moreTitles.has(before.lower));
  if (!startsSmall && !isPart(start) && !(start.isParticle && start.isCapital)) return null;
  let last = from;
  let end = from;
  for (let next = from + 1; next < tokens.length && next - from <= MOST_PARTS + 2; next += 1) {
    const token = tokens[next];
    const left = tokens[next - 1];
    if (!token || !left || !isBeside(text, left, token)) break;
    if (
      isPart(token) ||
      (token.isCapital && token.isFamily && isPart(left) && (left.isGiven || left.isInitial) && !token.isTitle)
    )
      end = next;
    else if (!token.isParticle) break;
    last = end;
    if (end - from + 1 >= MOST_PARTS) break;
  }
  const only = tokens[from];
  if (last === from && only && !isPart(only)) return null;
  return { first: from, last };
}

type Around = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** The name found before this one. */
  readonly before: Run | null;
};

function judge(around: Around, run: Run): (Run & { readonly weight: number }) | null {
  const { text, tokens } = around;
  const cue = cueBefore(around, run);
  if (cue >= 6) {
    const whole = cut(around, run, true);
    return whole && { ...whole, weight: 6 };
  }
  const inner = cue >= 4 ? run : fromFirstName(tokens, run);
  const part = cut(around, inner, cue >= 4);
  if (!part) return null;
  const start = tokens[part.first];
  const end = tokens[part.last];
  if (!start || !end) return null;
  const left = text.slice(Math.max(0, start.start - LEFT), start.start);
  const right = text.slice(end.end, end.end + RIGHT);
  if (cue < 4 && (thingBehind.test(right) || thingBefore.test(left))) return null;
  const score =
    formOf(around, part) +
    (part.first === run.first ? cue : 0) +
    (roleBehind.test(right) ? 2 : 0) +
    (isLine(left, right) ? 1 : 0);
  return score >= ENOUGH ? { ...part, weight: 4 } : null;
}

/** How sure the words before make it that a person follows: 6 certain, 4 almost, 2 likely, 0 nothing. */
function cueBefore({ text, tokens, language, before }: Around, { first, last }: Run): number {
  const start = tokens[first];
  const previous = tokens[first - 1];
  const single = first === last;
  if (!start) return 0;
  const left = text.slice(Math.max(0, start.start - LEFT), start.start);
  if (previous) {
    const gap = text.slice(previous.end, start.start);
    const isNear =
      /^\.?[-–]?[ \u00a0]?\n?[ \t]{0,4}$/.test(gap) &&
      gap !== '' &&
      (!gap.includes('\n') || !/^\.?\n/.test(gap) || gap.length < 4);
    if (isNear && !gap.includes('\n') && (previous.isTitle || isMoreTitle(tokens, first - 1))) return 6;
    if (isNear && gap.includes('\n') && previous.isTitle && lineLength(text, previous.end) >= LONG_LINE) return 6;
  }
  if (greetingBefore.test(left)) return single || language !== 'german' ? 6 : 4;
  if (farewellBefore.test(left)) return 4;
  if (labelBefore.test(left)) return single && start.isOrdinary ? 0 : 4;
  if (signBefore.test(left)) return single ? (start.isGiven || start.isFamily ? 2 : 0) : 3;
  if (before && before.last === first - 1 && previous) {
    const gap = text.slice(previous.end, start.start);
    if (andBetween.test(gap)) return single ? (start.isGiven && !start.isOrdinary ? 1 : 0) : 2;
  }
  if (
    before &&
    before.last === first - 2 &&
    previous &&
    andBetween.test(text.slice(tokens[first - 2]?.end ?? 0, start.start))
  ) {
    return single ? (start.isGiven && !start.isOrdinary ? 1 : 0) : 2;
  }
  if (versusBetween.test(left.slice(-5)) || /[ \u00a0](?:v\.?|c\/|\.\/\.)[ \u00a0]$/u.test(left))
    return isReported(text, tokens[last]) ? -3 : 3;
  const right = text.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + RIGHT);
  if (/^[ \u00a0](?:v\.?|c\/|\.\/\.)[ \u00a0]\p{Lu}/u.test(right)) return isReported(text, tokens[last]) ? -3 : 2;
  if (
    previous &&
    relations.has(previous.lower) &&
    afterRelation.test(text.slice(previous.end, start.start).replace(/\n[ \t]*/, ' '))
  ) {
    return single && !start.isGiven && (language === 'german' || start.isOrdinary) ? 0 : 2;
  }
  return 0;
}

function isReported(text: string, end: Token | undefined): boolean {
  return end !== undefined && reportBehind.test(text.slice(end.end, end.end + RIGHT + 20));
}

/** "Prof. Dr. med.", where the last word alone is none. */
function isMoreTitle(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= Math.max(0, at - 4); index -= 1) {
    const token = tokens[index];
    if (token?.isTitle) return true;
    if (!token || !moreTitles.has(token.lower)) return false;
  }
  return false;
}

function lineLength(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Leaves out what stands capitalised before a given name: "Steuerberater Azad Krasniqi". */
function fromFirstName(tokens: readonly Token[], run: Run): Run {
  for (let index = run.first; index < run.last; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next) break;
    if ((token.isGiven && !token.isOrdinary && !token.isPlace) || token.isInitial)
      return { first: index, last: run.last };
    // "KOWALCZYK Hanna"
    if (token.isCapitals && !next.isCapitals && next.isGiven && !token.isOrdinary)
      return { first: index, last: run.last };
  }
  return run;
}

/** Leaves out what is an ordinary word at the end. */
function cut({ tokens, language }: Around, { first, last }: Run, isCued: boolean): Run | null {
  let end = last;
  while (end > first) {
    const token = tokens[end];
    if (!token) return null;
    const isNoun = language === 'german' && germanNoun.test(token.lower) && !token.isFamily && !token.isGiven;
    const isCommon = token.isOrdinary && !token.isFamily && !token.isGiven && !(isCued && end - first < 2);
    if (!(isNoun && !(isCued && end === first)) && !isCommon && !(token.isParticle && !token.isCapital)) break;
    end -= 1;
  }
  return { first, last: end };
}

/** What the words themselves say, without those around them. */
function formOf({ tokens, language }: Around, { first, last }: Run): number {
  const parts = tokens.slice(first, last + 1).filter(({ isCapital }) => isCapital);
  const [head] = parts;
  const end = parts.at(-1);
  if (!head || !end) return 0;
  if (parts.length === 1) return head.isOrdinary || head.isPlace ? -2 : head.isGiven ? 1 : 0;
  const rest = parts.slice(1);
  let score = 0;
  if (head.isInitial) score += end.isOrdinary && !end.isFamily ? 1 : 2;
  else if (head.isGiven) score += head.isOrdinary || head.isPlace ? 1 : 2;
  else if (rest.some(({ isGiven, isOrdinary, isPlace }) => isGiven && !isOrdinary && !isPlace))
    score += head.isCapitals || head.isFamily ? 2 : 1;
  if (rest.some(({ isFamily }) => isFamily)) score += 1;
  if (rest.some(({ lower }) => surnameForm.test(lower)) || parts.some(({ lower }) => foreignLetters.test(lower)))
    score += 1;
  if (
    parts.every(({ isGiven, isFamily, isOrdinary, isPlace }) => !isGiven && !isFamily && !isOrdinary && !isPlace) &&
    language !== 'german'
  )
    score += 0.5;
  if (parts.every(({ isOrdinary }) => isOrdinary)) score -= 2;
  if (end.isPlace && !end.isFamily) score -= 1;
  if (head.isPlace) score -= 1;
  if (parts.some(({ isOrdinary, isGiven, isFamily }) => isOrdinary && !isGiven && !isFamily)) score -= 1;
  if (language === 'german' && rest.some(({ lower, isFamily }) => germanNoun.test(lower) && !isFamily)) score -= 2;
  return score;
}

/** Whether the name has a line, or a column of it, to itself. */
function isLine(left: string, right: string): boolean {
  return /(?:^|\n|[ \t]{3,})[ \t]*$/.test(left) && /^,?[ \t]*(?:\n|$|[ \t]{3,})/.test(right);
}

const LEAST_LETTERS = 3;

/** Once someone was named in full, their surname or their given name by itself means them as well. */
function repeated(
  text: string,
  tokens: readonly Token[],
  found: readonly (Run & { readonly weight: number })[],
): (Run & { readonly weight: number })[] {
  const known = new Set<string>();
  for (const { first, last } of found) {
    for (const token of tokens.slice(first, last + 1)) {
      if (token.isCapital && token.lower.length >= LEAST_LETTERS && !token.isNever) known.add(token.lower);
    }
  }
  const taken = new Set(
    found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  const isKnown = (at: number): boolean => {
    const token = tokens[at];
    if (!token?.isCapital || taken.has(at) || token.isTitle) return false;
    return known.has(token.lower) && !token.isNever && !(token.isOrdinary && !token.isCapitals);
  };
  const more: (Run & { readonly weight: number })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isKnown(at)) continue;
    let last = at;
    for (let next = at + 1; next < tokens.length; next += 1) {
      const left = tokens[next - 1];
      const token = tokens[next];
      if (!left || !token || !isBeside(text, left, token)) break;
      if (isKnown(next)) last = next;
      else if (!token.isParticle) break;
    }
    more.push({ first: at, last, weight: 3 });
    at = last;
  }
  return more;
}
