import { commonForm, foreignLetters, germanNoun, surnameForm } from './cues.ts';
import type { Layout } from './layout.ts';
import { isFirstName, isUnknown, type Page, type Run } from './page.ts';
import { isMonthOrDay, type Token } from './tokens.ts';
import type { Language } from './vocabulary.ts';

const LEAST_LETTERS = 3;
/** Nobody is "the Jane" nor "such Smith". */
const determiners: Readonly<Record<Language, ReadonlySet<string>>> = {
  english: new Set('the any such each every all both said this these our your their its'.split(' ')),
  german: new Set(
    'der die das des dem den ein eine einer eines einem einen kein keine jeder jede jedes diese dieser dieses diesem'.split(
      ' ',
    ),
  ),
  french: new Set('le la les un une des du au aux ce cet cette ces sa leur'.split(' ')),
  spanish: new Set('el la los las un una unos unas del al este esta ese esa'.split(' ')),
};

/** Behind these a person is as likely as a thing. */
const beforePerson: Readonly<Record<Language, ReadonlySet<string>>> = {
  english: new Set('with to from by for of that when while if because but as than like'.split(' ')),
  german: new Set('von mit bei durch an für zu und ist hat dass gegen laut wie auch als ob'.split(' ')),
  french: new Set('avec à de par pour que quand si car mais comme chez sans selon contre'.split(' ')),
  spanish: new Set('con a de por para que cuando si porque pero como sin según contra'.split(' ')),
};
/** German articles and adjectives end so; verbs and other small words before a name do not. */
const INFLECTED = /(?:e|en|em|er|es|ne|m|r|s)$/;

/** Behind these stand places. */
const AT_PLACE = new Set('in en à near nach'.split(' '));

/** What the words themselves say of being a name, and how they stand; without what is said around them. */
export function formOf(
  page: Page,
  run: Run,
  { cue, behind, layout }: { readonly cue: number; readonly behind: number; readonly layout: Layout },
): number {
  const parts = page.tokens.slice(run.first, run.last + 1).filter(({ isCapital }) => isCapital);
  const [head, second] = parts;
  if (!head) return 0;
  return second ? ofMany(page, run, { parts, head, cue, layout }) : ofOne(page, run, { head, cue, behind });
}

function ofOne(
  page: Page,
  run: Run,
  { head, cue, behind }: { readonly head: Token; readonly cue: number; readonly behind: number },
): number {
  const { tokens, language, mailWords } = page;
  if ((head.isOrdinary || head.isPlace || isMonthOrDay(head.lower)) && cue < 2) return -2;
  const before = tokens[run.first - 1];
  // "A Prabhjot Reid" is someone of whom one only knows the name; "a Reseller" is a thing.
  if (
    cue < 2 &&
    before &&
    (determiners[language].has(before.lower) || (language === 'english' && /^an?$/.test(before.lower)))
  )
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

function ofMany(
  { tokens, language, mailWords }: Page,
  run: Run,
  {
    parts,
    head,
    cue,
    layout,
  }: { readonly parts: readonly Token[]; readonly head: Token; readonly cue: number; readonly layout: Layout },
): number {
  const { first } = run;
  const rest = parts.slice(1);
  const end = rest.at(-1) ?? head;
  if (parts.every(({ raw }) => raw.length === 1)) return -9;
  let score = 0;
  // "B. UTK" and "F. ASSIGNMENTS" are items of a list.
  const isItem = parts.length === 2 && end.isCapitals && !end.isFamily;
  const isSmallBefore = isAmongSmall(tokens[first - 1], language);
  const isFramed = layout.opens && layout.closes;
  if (head.isInitial) score += isItem ? -2 : end.isOrdinary && !end.isFamily ? 1 : 2;
  else if (head.isGiven) score += head.isOrdinary || head.isPlace ? 1 : 2;
  else if (rest.some(isFirstName)) score += head.isCapitals || head.isFamily ? 2 : 1;
  if (rest.some(({ isFamily }) => isFamily)) score += 1;
  if (rest.some(({ lower }) => surnameForm.test(lower)) || parts.some(({ lower }) => foreignLetters.test(lower)))
    score += 1;
  const hasCommonForm = parts.some(
    ({ lower, raw, isFamily, isGiven }) =>
      !isFamily && !isGiven && (commonForm.test(lower) || raw.length < LEAST_LETTERS),
  );
  if (language === 'german') {
    if (!parts.some(({ lower, isOrdinary, isPlace }) => isOrdinary || isPlace || germanNoun.test(lower))) {
      const before = tokens[first - 1]?.lower ?? '';
      // Nouns seldom stand side by side.
      if (parts.every(isUnknown)) score += 1;
      if (layout.opens && !layout.closes) score += 0.5;
      if (isFramed || (isSmallBefore && (head.isGiven || beforePerson.german.has(before) || !INFLECTED.test(before))))
        score += 1;
    }
  } else {
    const isPlain =
      !parts.every(({ isOrdinary }) => isOrdinary) &&
      parts.every((token) => token.isInitial || token.isParticle || isNameLike(token)) &&
      !hasCommonForm;
    const isPlainCapitals = parts.some(({ isCapitals }) => isCapitals);
    const isSmallBehind = isBeforeSmall(tokens, run.last);
    const isEdge = layout.opens || isSmallBehind;
    const floor = isSmallBefore || (layout.isNoted && isSmallBehind) ? 2 : isFramed ? 1.5 : isEdge ? 1 : 0.5;
    if (!parts.some(({ isOrdinary }) => isOrdinary)) score = Math.max(score, 0.5);
    if (isPlain && !isPlainCapitals) score = Math.max(score, floor);
    const isHalfKnown = isSurname(end) ? !head.isGiven && isUnknown(head) : isSurname(head) && isUnknown(end);
    if (isHalfKnown && !hasCommonForm && (isSmallBefore || isFramed || isSmallBehind)) score += 1;
  }
  if (head.isGiven && head.isOrdinary && isUnknown(end) && !hasCommonForm && language === 'english') score += 0.5;
  // "Thurstan P. Openshaw"
  if (rest.slice(0, -1).some(({ isInitial }) => isInitial)) score += isSmallBefore || layout.opens ? 2 : 1;
  if (parts.some(({ lower }) => mailWords.has(lower))) score += 1;
  if (layout.isCell && layout.isRow && !parts.some(({ isOrdinary, isPlace }) => isOrdinary || isPlace)) score += 1;
  if (parts.every(({ isCapitals }) => isCapitals) && !isFirstName(head) && !(layout.isCell && layout.isRow))
    score -= 1.5;
  // "CONTRATO DE ARRENDAMIENTO"
  if (head.isCapitals && parts.some(({ isParticle }) => isParticle) && !isFirstName(head)) score -= 1;
  if (parts.every(({ isOrdinary }) => isOrdinary)) score -= 2;
  if (cue < 2) {
    if (end.isPlace && !end.isFamily) score -= 1;
    if (head.isPlace && !head.isGiven) score -= 1;
    if (parts.some(({ isOrdinary, isGiven, isFamily }) => isOrdinary && !isGiven && !isFamily)) score -= 1;
    // Nobody is "the Jane Smith".
    const before = tokens[first - 1];
    if (language !== 'german' && before && determiners[language].has(before.lower)) score -= 1;
  }
  if (language === 'german' && rest.some(({ lower, isFamily }) => germanNoun.test(lower) && !isFamily)) score -= 2;
  return score;
}

const isNameLike = ({ isOrdinary, isPlace, isNever, isGiven, isFamily }: Token): boolean =>
  isGiven || isFamily || (!isOrdinary && !isPlace && !isNever);
const isSurname = ({ isFamily, isOrdinary, isPlace }: Token): boolean => isFamily && !isOrdinary && !isPlace;

/** A given name alone in the midst of a sentence: small words stand before and behind it, and no other capital. */
function isMeant({ text, tokens, language }: Page, { first, last }: Run): boolean {
  const [before, start, end, behind] = [tokens[first - 1], tokens[first], tokens[last], tokens[last + 1]];
  if (!before || !start || !end || start.isCapitals || !isAmongSmall(before, language)) return false;
  if (!/^[ \u00a0\n]$/.test(text.slice(before.end, start.start)) || !isBeforePerson(before, language)) return false;
  // "Church of Christ"
  if (tokens[first - 2]?.isCapital && /^(?:of|de)$/.test(before.lower)) return false;
  return !(behind?.isCapital && /^[ \u00a0-]$/.test(text.slice(end.end, behind.start)));
}

function isBeforePerson({ lower }: Token, language: Language): boolean {
  return beforePerson[language].has(lower) || (language === 'english' && /[a-z]{2}ed$/.test(lower));
}

function isBeforeSmall(tokens: readonly Token[], last: number): boolean {
  const [end, next] = [tokens[last], tokens[last + 1]];
  return end !== undefined && next !== undefined && !next.isCapital && next.start - end.end === 1;
}

/** A small word before it that is no article: what is capitalised there is called so, and is no heading. */
function isAmongSmall(before: Token | undefined, language: Language): boolean {
  return before !== undefined && !before.isCapital && !determiners[language].has(before.lower);
}
