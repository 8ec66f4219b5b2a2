import { germanNoun } from './cues.ts';
import { isFirstName, isUnknown, type Page, type Run } from './page.ts';
import { isRole } from './roles.ts';
import { isAcronym, type Token } from './tokens.ts';

/** Longer German words are nouns put together. */
const LONGEST_NAME = 13;
const WIDEST_GAP = 8;

/** Leaves out what stands capitalised before a given name: "Steuerberater Azad Krasniqi". */
export function fromFirstName({ text, tokens, language }: Page, run: Run): Run {
  if (language === 'german') {
    const [head, von, next] = tokens.slice(run.first, run.last + 1);
    // "Überweisung von Simone Weil", but "Karl von Arnim".
    const isAgain = tokens.slice(run.first + 2, run.last).some(({ lower }) => lower === 'von');
    const isThing = head && !head.isGiven && (isAgain || head.isOrdinary || germanNoun.test(head.lower));
    if (isThing && von?.lower === 'von' && next?.isCapital) return { first: run.first + 2, last: run.last };
  }
  if (language !== 'german') {
    const [head, next, behind] = tokens.slice(run.first, run.last + 1);
    const opens = /(?:^|[.!?:;)]\s|\n)\s*$/.test(text.slice(Math.max(0, (head?.start ?? 0) - WIDEST_GAP), head?.start));
    if (
      opens &&
      head &&
      next &&
      behind &&
      (isUnknown(head) || isAcronym(head) || (!head.isGiven && next.lower === 'de'))
    ) {
      // "Pendiente de Olabarrieta", "Llega Micaela Toribio": what begins a sentence has its capital from there.
      if (!next.isCapital && /^d[eu]$/.test(next.lower) && behind.isCapital)
        return { first: run.first + 2, last: run.last };
      if (isFirstName(next) && behind.isCapital && (behind.isFamily || isUnknown(behind)) && language !== 'english')
        return { first: run.first + 1, last: run.last };
    }
  }
  for (let index = run.first; index < run.last; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next) break;
    // "I, Dot Q. Tillinghast": the word before an initial is a given name.
    if (token.isInitial) return { first: Math.max(run.first, index - 1), last: run.last };
    if (isFirstName(token)) return { first: index, last: run.last };
    // "KOWALCZYK Hanna"
    if (token.isCapitals && !next.isCapitals && next.isGiven && !token.isOrdinary)
      return { first: index, last: run.last };
    const isThing =
      token.isOrdinary ||
      (token.isPlace && !token.isGiven) ||
      (language === 'german' && !token.isFamily && isNoun(token));
    if (!isThing) break;
    // "Dolmetscher Yiğit Aydın", whatever the lists know of the name.
    if (language === 'german' && isRole(token.lower, language)) return { first: index + 1, last: run.last };
  }
  return run;
}

const isNoun = ({ lower, raw }: Token): boolean =>
  germanNoun.test(lower) || isRole(lower, 'german') || raw.length > LONGEST_NAME;

/** Leaves out what is an ordinary word at the end. */
export function trimEnd({ tokens, language }: Page, { first, last }: Run, isCued: boolean): Run | null {
  let end = last;
  while (end > first) {
    const token = tokens[end];
    if (!token) return null;
    const isGermanNoun = language === 'german' && germanNoun.test(token.lower) && !token.isFamily && !token.isGiven;
    // "Hervé Poisson": a given name wants a surname, whatever else that means.
    const isNeeded =
      tokens[end - 1]?.isInitial ||
      (end === first + 1 && (isCued || (tokens[first]?.isGiven && language !== 'german')));
    const isCommon = token.isOrdinary && !token.isFamily && !token.isGiven && !isNeeded;
    if (!(isGermanNoun && !(isNeeded && isCued)) && !isCommon && !(token.isParticle && !token.isCapital)) break;
    end -= 1;
  }
  return { first, last: end };
}
