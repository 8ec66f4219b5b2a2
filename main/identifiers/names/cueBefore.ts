import {
  afterRelation,
  andBetween,
  farewellBefore,
  germanNoun,
  greetingBefore,
  labelBefore,
  relations,
  reportBehind,
  signBefore,
  versusBetween,
} from './cues.ts';
import { type Around, isFirstName, isUnknown, LEFT, type Page, RIGHT, type Run } from './page.ts';
import { agentBefore, namingBefore, verbBefore } from './personVerbs.ts';
import { isRole, mayBeRole } from './roles.ts';
import { isNear, isTitleEnd } from './titled.ts';
import type { Token } from './tokens.ts';
import type { Language } from './vocabulary.ts';

export const LABELLED = 5;
const LABEL_WORDS = 4;
/** Every label ends so; looked at first, because it is quickly done. */
const LABEL_END = /[:–][ \t]{0,12}\n?[ \t]{0,12}$/;
/** Between a word for a person and the name. */
const AFTER_ROLE =
  /^(?:[ \u00a0](?:(?:is|ist|est|es)[ \u00a0])?|,[ \u00a0\n]|[ \u00a0]\(|[ \u00a0]?:[ \u00a0\t]{1,12}|[ \u00a0]{2,12}|\n)$/;
/** Only a surname stands behind these. */
const MAIDEN = /(?:née|geborene|geb\.|nom de jeune fille|de soltera|formerly)[ \u00a0]{1,3}$/u;
/** German writes all nouns with a capital: only these stand before a surname alone. */
const GERMAN_ROLE = /[a-zäöüß]{4}in$|(?:anwalt|arzt|beklagter?|kläger|zeugen?|verteidiger|mann|frau)$/;
/** "Richterin am Amtsgericht Meier" */
const AT_BODY =
  /(?:in|er|walt|rat|arzt) (?:am|an der|beim|bei der) \p{Lu}\p{L}+(?:gericht|amt|schaft|klinik|hof)[ \u00a0]$/u;
const PARENTS = /(?:(?:hij[oa]|fils|fille|son|daughter) (?:de|of)|hij[oa] de [^.,\n]{1,40} y de) $/u;

/** How sure the words before make it that a person follows: 6 certain, 4 almost, 2 likely, 0 nothing. */
export function cueBefore(around: Around, run: Run): number {
  const { text, tokens, language } = around;
  const { first, last } = run;
  const start = tokens[first];
  const previous = tokens[first - 1];
  const single = first === last;
  if (!start) return 0;
  const left = text.slice(Math.max(0, start.start - LEFT), start.start);
  if (isTitleEnd(tokens, first - 1) && isNear(text, previous, start)) return 6;
  if (greetingBefore.test(left)) return single || language !== 'german' ? 6 : 4;
  if (farewellBefore.test(left)) return 4;
  if (LABEL_END.test(left) && labelBefore.test(left)) {
    // "NOTICES TO: RESELLER"
    const isShouted = start.isCapitals && !start.isGiven && !start.isFamily && !/\p{Ll}/u.test(left.slice(-10));
    return single && ((start.isOrdinary && !start.isFamily) || isShouted) ? 0 : LABELLED;
  }
  if (signBefore.test(left) || /hij[oa] de [^.,\n]{1,40} y de $/u.test(left)) {
    if (!single || MAIDEN.test(left)) return 3;
    return start.isGiven || start.isFamily || PARENTS.test(left) ? 2 : 0;
  }
  const joined = afterName(around, run);
  if (joined !== null) return joined;
  const versus = besideVersus(around, run, left);
  if (versus !== null) return versus;
  if (AT_BODY.test(left) && single && isUnknown(start) && !germanNoun.test(start.lower)) return 2;
  return Math.max(afterPerson(around, run, previous), afterVerb(around, run, left));
}

/** What follows a name and "and" or a comma is often another. */
function afterName({ text, tokens, before }: Around, { first, last }: Run): number | null {
  const start = tokens[first];
  const previous = tokens[first - 1];
  if (!before || !start || !previous) return null;
  const score = last > first ? 2 : start.isGiven && !start.isOrdinary ? 1 : 0;
  if (before.last === first - 1) return andBetween.test(text.slice(previous.end, start.start)) ? score : null;
  const end = tokens[first - 2]?.end ?? 0;
  return before.last === first - 2 && andBetween.test(text.slice(end, start.start)) ? score : null;
}

function besideVersus({ text, tokens }: Page, { last }: Run, left: string): number | null {
  const end = tokens[last];
  if (versusBetween.test(left.slice(-5)) || /[ \u00a0](?:v\.?|c\/|\.\/\.)[ \u00a0]$/u.test(left))
    return isReported(text, end) ? -3 : 4;
  const right = text.slice(end?.end ?? 0, (end?.end ?? 0) + RIGHT);
  if (/^[ \u00a0](?:v\.?|c\/|\.\/\.)[ \u00a0]\p{Lu}/u.test(right)) return isReported(text, end) ? -3 : 2;
  return null;
}

function isReported(text: string, end: Token | undefined): boolean {
  return end !== undefined && reportBehind.test(text.slice(end.end, end.end + RIGHT + 20));
}

/** Behind a word for what someone is to others or does for a living. */
function afterPerson({ text, tokens, language }: Page, { first, last }: Run, previous: Token | undefined): number {
  const start = tokens[first];
  if (!start || !previous) return 0;
  const single = first === last;
  const gap = text.slice(previous.end, start.start);
  const isNoun =
    single && !start.isGiven && (start.isOrdinary || (language === 'german' && germanNoun.test(start.lower)));
  if (relations.has(previous.lower) && (language === 'german' || !previous.isCapital)) {
    if (afterRelation.test(gap.replace(/\n[ \t]*/, ' '))) return isNoun ? 0 : 2;
  }
  if (!AFTER_ROLE.test(gap)) return 0;
  if (!mayBeRole(previous.lower, language))
    return gap.includes(':') && isPersonLabel(text, tokens, first, language) ? 2 : 0;
  const isLabel = gap.includes(':') || gap.length > 2;
  // "Distributor Acme" is no occupation and its holder, "distributor Acme" may be.
  if (!isLabel && language !== 'german' && previous.isCapital) return single ? 0 : 1;
  if (single) {
    if (isNoun || start.isOrdinary || start.isPlace) return 0;
    // Between two commas it can be nothing but who that is.
    if (isLabel || (gap.startsWith(',') && text.charAt(start.end) === ',')) return 2;
    return language === 'german' && GERMAN_ROLE.test(previous.lower) ? 1.5 : 0.5;
  }
  return isLabel ? 2 : 1.5;
}

function afterVerb({ tokens, language }: Page, { first, last }: Run, left: string): number {
  const start = tokens[first];
  if (!start) return 0;
  if (namingBefore.test(left)) return last > first ? 3 : start.isOrdinary && !start.isGiven ? 0 : 2;
  if (agentBefore.test(left) && !start.isOrdinary && !start.isPlace) return 1.5;
  if (!verbBefore[language].test(left)) return 0;
  if (last > first) return 1;
  return isFirstName(start) || (language !== 'german' && !start.isOrdinary && !start.isPlace) ? 1 : 0;
}

/** "Nurse in charge:" */
function isPersonLabel(text: string, tokens: readonly Token[], first: number, language: Language): boolean {
  const start = tokens[first]?.start ?? 0;
  const line = text.lastIndexOf('\n', start - 1);
  return tokens
    .slice(Math.max(0, first - LABEL_WORDS), first)
    .some((token) => token.start > line && start - token.end < LEFT && isRole(token.lower, language));
}
