import { roleBehind } from './cues.ts';
import { isFirstName, type Page, type Run } from './page.ts';
import { speechBehind, verbBehind } from './personVerbs.ts';
import { isRole, mayBeRole } from './roles.ts';

/** A comma or a bracket, and the first words behind it. */
const APPOSITION = /^(?:,[ \u00a0\n]|[ \u00a0\n]\()(?<words>[\p{L}.'’-]+(?:[ \u00a0][\p{L}.'’-]+){0,2})/u;
/** (HCA), (PH) */
const INITIALS = /^[ \u00a0]\(\p{Lu}{1,4}\p{Ll}?\)/u;

/** "Kelvin's solicitor" */
const OWNED = /^[’']s (?:[a-z]+ )?(?<word>[a-z]+)/u;
/** Of which office, firm or place someone is. */
const FROM_BODY =
  /^[ \u00a0](?:vom|beim|von der|aus dem|of the|of|from the|from|at the|at|de la|du|del|de chez)[ \u00a0]\p{Lu}/u;

/** A given name between marks: in brackets, behind a colon, beside a stroke. */
const IN_MARKS = /[:;(/][ \u00a0]{0,2}$/;
const MARK = /^[ \u00a0]?(?:[);/,]|\n|$|[ \t]{2,})/;
/** (kiné), (11 J.), ", 92 ans" */
const YEARS = /^ \(\d{1,3} ?(?:J|Jahre|ans|años|yo|years|y)(?!\p{L})/u;
const AGED = /^(?:,| \()[ \u00a0]?\d{1,3}(?![.\d])|^[ \u00a0]\(\p{Ll}+\)/u;

/** How far the words behind make it likely that a person stands before them. */
export function cueBehind({ text, tokens, language }: Page, { first, last }: Run, right: string): number {
  const start = tokens[first];
  if (!start) return 0;
  const single = first === last;
  if (
    single &&
    isFirstName(start) &&
    IN_MARKS.test(text.slice(Math.max(0, start.start - 3), start.start)) &&
    MARK.test(right)
  )
    return 1;
  if (single && language === 'english' && /^, (?:who|whose|whom) /.test(right) && !start.isOrdinary) return 1.5;
  const isNamed = !single || ((start.isGiven || start.isFamily) && !start.isOrdinary && !start.isPlace);
  if (isNamed && roleBehind.test(right)) return 2;
  if (speechBehind[language].test(right)) return 1.5;
  if (verbBehind[language].test(right)) return 1;
  const owned = language === 'english' ? OWNED.exec(right)?.groups?.word : undefined;
  if (owned && isRole(owned, language)) return 1.5;
  // "Hettie to chase the echo"
  if (language === 'english' && /^ to [a-z]{2,}/.test(right) && !start.isOrdinary) return 1;
  if (INITIALS.test(right)) return 1;
  if (YEARS.test(right)) return 1.5;
  if (AGED.test(right)) return 1;
  if (!single && FROM_BODY.test(right)) return 0.5;
  const words = APPOSITION.exec(right)?.groups?.words;
  if (!words) return 0;
  const isPerson = words
    .split(/[ \u00a0]/)
    .some((word) => mayBeRole(word.toLowerCase(), language) && (language === 'german' || /^\p{Ll}/u.test(word)));
  return isPerson ? (single ? 1 : 1.5) : 0;
}
