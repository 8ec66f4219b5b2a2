import { germanNoun } from './cues.ts';
import { isFirstName, type Page, type Run } from './page.ts';
import { isRole } from './roles.ts';

/** Leaves out what stands capitalised before a given name: "Steuerberater Azad Krasniqi". */
export function fromFirstName({ tokens, language }: Page, run: Run): Run {
  if (language === 'german') {
    const [head, von, next] = tokens.slice(run.first, run.last + 1);
    // "Überweisung von Simone Weil", but "Karl von Arnim".
    const isNoun = head && !head.isGiven && (head.isOrdinary || germanNoun.test(head.lower));
    if (isNoun && von?.lower === 'von' && next?.isCapital) return { first: run.first + 2, last: run.last };
  }
  for (let index = run.first; index < run.last; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || !next) break;
    if (isFirstName(token) || token.isInitial) return { first: index, last: run.last };
    // "KOWALCZYK Hanna"
    if (token.isCapitals && !next.isCapitals && next.isGiven && !token.isOrdinary)
      return { first: index, last: run.last };
    const isThing = token.isOrdinary || token.isPlace || (language === 'german' && !token.isFamily);
    if (!isThing) break;
    // "Dolmetscher Yiğit Aydın", whatever the lists know of the name.
    if (language === 'german' && isRole(token.lower, language)) return { first: index + 1, last: run.last };
  }
  return run;
}

/** Leaves out what is an ordinary word at the end. */
export function trimEnd({ tokens, language }: Page, { first, last }: Run, isCued: boolean): Run | null {
  let end = last;
  while (end > first) {
    const token = tokens[end];
    if (!token) return null;
    const isNoun = language === 'german' && germanNoun.test(token.lower) && !token.isFamily && !token.isGiven;
    // "Hervé Poisson": a given name wants a surname, whatever else that means.
    const isNeeded =
      tokens[end - 1]?.isInitial ||
      (end === first + 1 && (isCued || (tokens[first]?.isGiven && language !== 'german')));
    const isCommon = token.isOrdinary && !token.isFamily && !token.isGiven && !isNeeded;
    if (!(isNoun && !(isNeeded && isCued)) && !isCommon && !(token.isParticle && !token.isCapital)) break;
    end -= 1;
  }
  return { first, last: end };
}
