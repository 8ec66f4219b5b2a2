import { commonForm, foreignLetters, germanNoun, surnameForm } from './cues.ts';
import type { Layout } from './layout.ts';
import { isFirstName, isUnknown, type Page, type Run } from './page.ts';
import type { Token } from './tokens.ts';

const LEAST_LETTERS = 3;
const ARTICLES = new Set(
  'the a an any such each every all both said this that these our your their its la el le les los las un une una unos unas du des del au aux al ce cette ces sa leur der die das des dem den ein eine einer eines einem einen kein keine jeder jede diese dieser dieses'.split(
    ' ',
  ),
);

/** Behind these a person is as likely as a thing. */
const BEFORE_PERSON = new Set('von mit bei durch an für zu und ist hat dass gegen laut wie auch als ob'.split(' '));

/** Behind these stand places. */
const AT_PLACE = new Set('in en à near nach'.split(' '));

/** What the words themselves say of being a name, and how they stand; without what is said around them. */
export function formOf(page: Page, run: Run, cue: number, layout: Layout): number {
  const parts = page.tokens.slice(run.first, run.last + 1).filter(({ isCapital }) => isCapital);
  const [head, second] = parts;
  if (!head) return 0;
  return second ? ofMany(page, run, { parts, head, cue, layout }) : ofOne(page, run, { head, cue });
}

function ofOne({ tokens, language, mailWords }: Page, run: Run, { head, cue }: { head: Token; cue: number }): number {
  if ((head.isOrdinary || head.isPlace) && cue < 2) return -2;
  const before = tokens[run.first - 1];
  if (cue < 2 && before && !before.isCapital && ARTICLES.has(before.lower)) return -2;
  if (cue < 2 && before && AT_PLACE.has(before.lower)) return -1;
  const mailed = mailWords.has(head.lower) ? 1 : 0;
  if (head.isGiven) return 1 + mailed;
  if (head.isFamily) return (language === 'german' ? 0 : 0.5) + mailed;
  const isForeign = foreignLetters.test(head.lower) ? 0.5 : 0;
  if (!isUnknown(head) || head.isCapitals) return mailed + isForeign;
  const isPlain = language === 'english' || (language === 'german' ? !germanNoun.test(head.lower) && cue > 0 : false);
  return (isPlain ? 0.5 : 0) + mailed + isForeign;
}

function ofMany(
  { tokens, language, mailWords }: Page,
  { first }: Run,
  {
    parts,
    head,
    cue,
    layout,
  }: { readonly parts: readonly Token[]; readonly head: Token; readonly cue: number; readonly layout: Layout },
): number {
  const rest = parts.slice(1);
  const end = rest.at(-1) ?? head;
  if (parts.every(({ raw }) => raw.length === 1)) return -9;
  let score = 0;
  // "B. UTK" and "F. ASSIGNMENTS" are items of a list.
  const isItem = parts.length === 2 && end.isCapitals && !end.isFamily;
  const isSmallBefore = isAmongSmall(tokens[first - 1]);
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
      // Nouns seldom stand side by side.
      if (parts.every(isUnknown)) score += 1;
      if (isFramed || (isSmallBefore && BEFORE_PERSON.has(tokens[first - 1]?.lower ?? ''))) score += 1;
    }
  } else if (parts.every(isUnknown)) {
    const isPlain = !hasCommonForm && !parts.some(({ isCapitals }) => isCapitals);
    score += isPlain ? (isSmallBefore ? 2 : isFramed ? 1.5 : 0.5) : 0.5;
  } else if (!head.isGiven && isUnknown(head) && end.isFamily && !end.isOrdinary && !end.isPlace) {
    score += isSmallBefore || isFramed ? 1 : 0;
  }
  if (head.isGiven && head.isOrdinary && isUnknown(end) && !hasCommonForm && language === 'english') score += 0.5;
  if (parts.some(({ lower }) => mailWords.has(lower))) score += 1;
  if (layout.isCell && layout.isRow && !parts.some(({ isOrdinary, isPlace }) => isOrdinary || isPlace)) score += 1;
  if (parts.every(({ isCapitals }) => isCapitals) && !isFirstName(head)) score -= 1.5;
  // "CONTRATO DE ARRENDAMIENTO"
  if (head.isCapitals && parts.some(({ isParticle }) => isParticle) && !isFirstName(head)) score -= 1;
  if (parts.every(({ isOrdinary }) => isOrdinary)) score -= 2;
  if (cue < 2) {
    if (end.isPlace && !end.isFamily) score -= 1;
    if (head.isPlace && !head.isGiven) score -= 1;
    if (parts.some(({ isOrdinary, isGiven, isFamily }) => isOrdinary && !isGiven && !isFamily)) score -= 1;
    // Nobody is "the Jane Smith".
    const before = tokens[first - 1];
    if (language !== 'german' && before && ARTICLES.has(before.lower)) score -= 1;
  }
  if (language === 'german' && rest.some(({ lower, isFamily }) => germanNoun.test(lower) && !isFamily)) score -= 2;
  return score;
}

/** A small word before it that is no article: what is capitalised there is called so, and is no heading. */
function isAmongSmall(before: Token | undefined): boolean {
  return before !== undefined && !before.isCapital && !ARTICLES.has(before.lower);
}
