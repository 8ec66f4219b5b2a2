import type { Candidate, Detector } from '../candidate.ts';
import {
  afterRelation,
  andBetween,
  commonForm,
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
import { isMonthOrDay, type Token, tokensOf } from './tokens.ts';
import { type Language, vocabulary } from './vocabulary.ts';

/** Tokens from `first` to `last` that stand side by side and may be a name together. */
type Run = { readonly first: number; readonly last: number };
/** `isSure`: sure enough that a part of it means the same person elsewhere in the text. */
type Found = Run & { readonly weight: number; readonly isSure: boolean };

const MOST_PARTS = 9;
const ENOUGH = 2;
const LABELLED = 5;
const LEAST_LETTERS = 3;
const LONGEST_ACRONYM = 5;
const ARTICLES = new Set('the a an la le les el los las un une una une du des del au aux al'.split(' '));
const LEFT = 70;
const RIGHT = 60;
/** A line that is so long is broken by its margin, not by what it says. */
const LONG_LINE = 60;

export const findNames: Detector = (text) => {
  const { tokens, language } = tokensOf(text, vocabulary());
  const found: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = runFrom({ text, tokens, language }, at);
    if (!run) {
      at += 1;
      continue;
    }
    const around: Around = { text, tokens, language, before: found.at(-1) ?? null };
    const judged = reversed(around, run) ?? judge(around, run);
    if (judged) found.push(judged);
    at = Math.max(run.last, judged?.last ?? 0) + 1;
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

function runFrom({ text, tokens, language }: Text, from: number): Run | null {
  const start = tokens[from];
  if (!start?.isCapital && !start?.isParticle) return null;
  const isTitled = isMoreTitle(tokens, from - 1) && isNear(text, tokens[from - 1], start);
  if (!startsRun(start, tokens[from + 1], isTitled)) return null;
  let last = isPart(start) || start.isSoft ? from : -1;
  let hasFirstName = (start.isGiven && !start.isOrdinary && !start.isPlace) || start.isInitial;
  const wanted = language === 'spanish' ? 2 : 1;
  let parts = 0;
  for (let next = from + 1; next < tokens.length && next - from < MOST_PARTS; next += 1) {
    const token = tokens[next];
    const left = tokens[next - 1];
    if (!token || !left || !isBeside(text, left, token)) break;
    parts += left.isCapital ? 1 : 0;
    // A given name wants a surname, and some surnames are words that are none elsewhere: "Lucinda Juge", "Emine Pfleger".
    const isWanted = hasFirstName ? parts <= wanted : token.isSoft && parts === 1 && !start.isOrdinary;
    if (
      isPart(token) ||
      (token.isCapital &&
        !token.isTitle &&
        !token.isInitial &&
        token.raw.length > 2 &&
        isWanted &&
        !thingBehind.test(` ${token.raw}`))
    )
      last = next;
    else if (!joins({ left, token, next: tokens[next + 1], behind: tokens[next + 2] }, language)) break;
    hasFirstName ||= token.isInitial;
  }
  return last === -1 ? null : { first: from, last };
}

function startsRun(start: Token, next: Token | undefined, isTitled: boolean): boolean {
  if (isTitled) return isPart(start) || start.isSoft || start.isParticle;
  if (start.isElided) return false;
  if (!isPart(start)) return false;
  return !start.isParticle || (next !== undefined && isPart(next) && !next.isOrdinary && !next.isPlace);
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
  if (lower === 'e') return false;
  if (lower === 'des' || lower === 'du' || lower === 'le' || lower === 'les')
    return token.isCapital || language === 'french';
  if (/^de[rnm]$/.test(lower)) return /^(?:von|van|zu|in|auf|aus)$/.test(left.lower);
  return token.isParticle;
}

function isNear(text: string, left: Token | undefined, right: Token): boolean {
  if (!left) return false;
  const gap = text.slice(left.end, right.start);
  if (/^\.?[-–]?[ \u00a0]{1,3}$/.test(gap)) return true;
  return /^\.?[ \u00a0]?\n[ \t]{0,6}$/.test(gap) && lineLength(text, left.end) >= LONG_LINE;
}

type Text = { readonly text: string; readonly tokens: readonly Token[]; readonly language: Language };

type Around = Text & {
  /** The name found before this one. */
  readonly before: Run | null;
};

/** "Kowalczyk, Hanna": behind a label, or where what follows is a given name and what goes before has none. */
function reversed(around: Around, run: Run): Found | null {
  const { text, tokens } = around;
  const end = tokens[run.last];
  const next = tokens[run.last + 1];
  if (!end || !next || text.slice(end.end, next.start) !== ', ' || !isPart(next) || next.isTitle) return null;
  const parts = tokens.slice(run.first, run.last + 1);
  if (parts.some(({ isInitial }) => isInitial) || (parts.length > 1 && parts[0]?.isGiven)) return null;
  const cue = cueBefore(around, run);
  const isFirstName = next.isGiven && !next.isOrdinary && !next.isPlace;
  if (cue >= 6 || (cue < 4 && !(isFirstName && parts.some(({ isFamily, isOrdinary }) => isFamily && !isOrdinary))))
    return null;
  if (cue >= 4 && cue !== LABELLED) return null;
  if ((parts.length > 1 && !isFirstName) || (next.isCapitals && !end.isCapitals)) return null;
  const given = runFrom(around, run.last + 1);
  if (!given || given.last - given.first > 2) return null;
  return { first: run.first, last: given.last, weight: 6, isSure: true };
}

function judge(around: Around, run: Run): Found | null {
  const { text, tokens } = around;
  const cue = cueBefore(around, run);
  if (cue >= 6) {
    const whole = cut(around, run, true);
    return whole && { ...whole, weight: 6, isSure: true };
  }
  const inner = cue >= 2 ? run : fromFirstName(around, run);
  const part = cut(around, inner, cue >= 2);
  if (!part) return null;
  const start = tokens[part.first];
  const end = tokens[part.last];
  if (!start || !end) return null;
  const left = text.slice(Math.max(0, start.start - LEFT), start.start);
  const right = text.slice(end.end, end.end + RIGHT);
  if (cue < 4 && (thingBehind.test(right) || thingBefore.test(left))) return null;
  if (part.first === part.last && isAcronym(start)) return null;
  const isNamed = part.first < part.last || ((start.isGiven || start.isFamily) && !start.isOrdinary && !start.isPlace);
  const score =
    formOf(around, part, cue) +
    (part.first === run.first ? cue : 0) +
    (isNamed && roleBehind.test(right) ? 2 : 0) +
    (isLine(left, right) ? 1 : 0);
  return score >= ENOUGH ? { ...part, weight: 4, isSure: isSure(around, part, score) } : null;
}

/** How sure the words before make it that a person follows: 6 certain, 4 almost, 2 likely, 0 nothing. */
function cueBefore({ text, tokens, language, before }: Around, { first, last }: Run): number {
  const start = tokens[first];
  const previous = tokens[first - 1];
  const single = first === last;
  if (!start) return 0;
  const left = text.slice(Math.max(0, start.start - LEFT), start.start);
  if (isMoreTitle(tokens, first - 1) && isNear(text, previous, start)) return 6;
  if (greetingBefore.test(left)) return single || language !== 'german' ? 6 : 4;
  if (farewellBefore.test(left)) return 4;
  if (labelBefore.test(left)) return single && start.isOrdinary && !start.isFamily ? 0 : LABELLED;
  if (signBefore.test(left) || /hij[oa] de [^.,\n]{1,40} y de $/u.test(left))
    return single
      ? start.isGiven ||
        start.isFamily ||
        /(?:(?:hij[oa]|fils|fille|son|daughter) (?:de|of)|hij[oa] de [^.,\n]{1,40} y de) $/u.test(left)
        ? 2
        : 0
      : 3;
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
    return isReported(text, tokens[last]) ? -3 : 4;
  const right = text.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + RIGHT);
  if (/^[ \u00a0](?:v\.?|c\/|\.\/\.)[ \u00a0]\p{Lu}/u.test(right)) return isReported(text, tokens[last]) ? -3 : 2;
  if (
    previous &&
    relations.has(previous.lower) &&
    (language === 'german' || !previous.isCapital) &&
    afterRelation.test(text.slice(previous.end, start.start).replace(/\n[ \t]*/, ' '))
  ) {
    return single && !start.isGiven && (start.isOrdinary || (language === 'german' && germanNoun.test(start.lower)))
      ? 0
      : 2;
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
function fromFirstName({ tokens, language }: Around, run: Run): Run {
  for (let index = run.first; index < run.last; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next) break;
    if ((token.isGiven && !token.isOrdinary && !token.isPlace) || token.isInitial)
      return { first: index, last: run.last };
    // "KOWALCZYK Hanna"
    if (token.isCapitals && !next.isCapitals && next.isGiven && !token.isOrdinary)
      return { first: index, last: run.last };
    const isThing = token.isOrdinary || token.isPlace || (language === 'german' && !token.isFamily);
    if (!isThing) break;
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
    // "Hervé Poisson": a given name wants a surname, whatever else that means.
    const isNeeded = end === first + 1 && (isCued || (tokens[first]?.isGiven && language !== 'german'));
    const isCommon = token.isOrdinary && !token.isFamily && !token.isGiven && !isNeeded;
    if (!(isNoun && !(isNeeded && isCued)) && !isCommon && !(token.isParticle && !token.isCapital)) break;
    end -= 1;
  }
  return { first, last: end };
}

/** What the words themselves say, without those around them. */
function formOf({ tokens, language }: Around, { first, last }: Run, cue: number): number {
  const parts = tokens.slice(first, last + 1).filter(({ isCapital }) => isCapital);
  const [head] = parts;
  const end = parts.at(-1);
  if (!head || !end) return 0;
  if (parts.length === 1) return (head.isOrdinary || head.isPlace) && cue < 2 ? -2 : head.isGiven ? 1 : 0;
  const rest = parts.slice(1);
  if (parts.every(({ raw }) => raw.length === 1)) return -9;
  let score = 0;
  // "B. UTK" and "F. ASSIGNMENTS" are items of a list.
  const isItem = parts.length === 2 && end.isCapitals && !end.isFamily;
  if (head.isInitial) score += isItem ? -2 : end.isOrdinary && !end.isFamily ? 1 : 2;
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
    score +=
      isAmongSmall(tokens[first - 1]) &&
      !parts.some(({ lower, raw }) => commonForm.test(lower) || raw.length < LEAST_LETTERS)
        ? 2
        : 0.5;
  if (parts.every(({ isCapitals }) => isCapitals) && !(head.isGiven && !head.isOrdinary)) score -= 1;
  if (parts.every(({ isOrdinary }) => isOrdinary)) score -= 2;
  if (cue < 2 && end.isPlace && !end.isFamily) score -= 1;
  if (cue < 2 && head.isPlace && !head.isGiven) score -= 1;
  if (cue < 2 && parts.some(({ isOrdinary, isGiven, isFamily }) => isOrdinary && !isGiven && !isFamily)) score -= 1;
  if (language === 'german' && rest.some(({ lower, isFamily }) => germanNoun.test(lower) && !isFamily)) score -= 2;
  return score;
}

/** A small word before it that is no article: what is capitalised there is called so, and is no heading. */
function isAmongSmall(before: Token | undefined): boolean {
  return before !== undefined && !before.isCapital && !ARTICLES.has(before.lower);
}

function isSure({ tokens }: Around, { first, last }: Run, score: number): boolean {
  const head = tokens[first];
  return score > ENOUGH || head?.isInitial === true || (head?.isGiven === true && !head.isOrdinary && first < last);
}

function isAcronym({ isCapitals, isFamily, isGiven, raw }: Token): boolean {
  return isCapitals && raw.length <= LONGEST_ACRONYM && !isFamily && !isGiven;
}

/** Whether the name has a line, or a column of it, to itself. */
function isLine(left: string, right: string): boolean {
  return /(?:^|\n|[ \t]{3,})[ \t]*$/.test(left) && /^,?[ \t]*(?:\n|$|[ \t]{3,})/.test(right);
}

/** Once someone was named in full, their surname or their given name by itself means them as well. */
function repeated(text: string, tokens: readonly Token[], found: readonly Found[]): Found[] {
  const known = new Set<string>();
  for (const { first, last, isSure } of found) {
    if (!isSure) continue;
    for (const token of tokens.slice(first, last + 1)) {
      if (isAcronym(token)) continue;
      if (token.isCapital && token.lower.length >= LEAST_LETTERS && !token.isNever) known.add(token.lower);
    }
  }
  const taken = new Set(
    found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  const isKnown = (at: number): boolean => {
    const token = tokens[at];
    if (!token?.isCapital || taken.has(at) || token.isTitle) return false;
    return (
      known.has(token.lower) && !token.isNever && !isMonthOrDay(token.lower) && !(token.isOrdinary && !token.isCapitals)
    );
  };
  const more: Found[] = [];
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
    more.push({ first: at, last, weight: 3, isSure: false });
    at = last;
  }
  return more;
}
