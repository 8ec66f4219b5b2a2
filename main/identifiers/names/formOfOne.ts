import { commonForm, foreignLetters, germanNoun } from './cues.ts';
import { isUnknown, type Page, type Run } from './page.ts';
import { isAmongSmall, isBeforePerson, isDeterminer } from './smallWords.ts';
import { isMonthOrDay, type Token } from './tokens.ts';

/** Behind these stand places. */
const AT_PLACE = new Set('in en à near nach'.split(' '));

/** What one word alone says of being a name, and how it stands in its sentence. */
export function formOfOne(
  page: Page,
  run: Run,
  { head, cue, behind }: { readonly head: Token; readonly cue: number; readonly behind: number },
): number {
  const { tokens, language, mailWords } = page;
  if ((head.isOrdinary || head.isPlace || isMonthOrDay(head.lower)) && cue < 2) return -2;
  const before = tokens[run.first - 1];
  // "A Prabhjot Reid" is someone of whom one only knows the name; "a Reseller" is a thing.
  if (cue < 2 && before && (isDeterminer(before, language) || (language === 'english' && /^an?$/.test(before.lower))))
    return -2;
  if (cue < 2 && before && AT_PLACE.has(before.lower)) return -1;
  const mailed = mailWords.has(head.lower) ? 1 : 0;
  if (head.isGiven) return (isMeant(page, run) ? 2 : 1) + mailed;
  if (head.isFamily) return (language === 'german' && cue + behind <= 0 ? 0 : 0.5) + mailed;
  const isForeign = foreignLetters.test(head.lower) ? 0.5 : 0;
  if (!isUnknown(head) || head.isCapitals) return mailed + isForeign;
  const isNoun = language === 'german' ? germanNoun.test(head.lower) : commonForm.test(head.lower);
  if (language === 'english' && behind >= 1 && before && isAmongSmall(before, language)) return 1 + mailed;
  const isPlain = language === 'english' || (cue + behind > 0 && !isNoun);
  return (isPlain ? 0.5 : 0) + mailed + isForeign;
}

/** A given name alone in the midst of a sentence: small words stand before and behind it, and no other capital. */
function isMeant({ text, tokens, language }: Page, { first, last }: Run): boolean {
  const [before, start, end, behind] = [tokens[first - 1], tokens[first], tokens[last], tokens[last + 1]];
  if (!before || !start || !end || start.isCapitals || !isAmongSmall(before, language)) return false;
  if (!/^[ \u00a0\n]$/.test(text.slice(before.end, start.start)) || !isBeforePerson(before, language)) return false;
  // "Church of Christ"
  if (tokens[first - 2]?.isCapital && /^(?:of|de)$/.test(before.lower)) return false;
  return !(behind?.isCapital && /^[ \u00a0-]$/.test(text.slice(end.end, behind.start)));
}
