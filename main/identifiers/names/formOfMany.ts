import { commonForm, foreignLetters, germanNoun, surnameForm } from './cues.ts';
import type { Layout } from './layout.ts';
import { isFirstName, isUnknown, type Page, type Run } from './page.ts';
import { isAmongSmall, isBeforeGermanName, isDeterminer } from './smallWords.ts';
import type { Token } from './tokens.ts';

const LEAST_LETTERS = 3;

/** What several words side by side say of being a name, and how they stand on the page. */
export function formOfMany(
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
      const before = tokens[first - 1];
      // Nouns seldom stand side by side.
      if (parts.every(isUnknown)) score += 1;
      if (layout.opens && !layout.closes) score += 0.5;
      if (isFramed || (isSmallBefore && (head.isGiven || (before && isBeforeGermanName(before))))) score += 1;
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
    if (language !== 'german' && before && isDeterminer(before, language)) score -= 1;
  }
  if (language === 'german' && rest.some(({ lower, isFamily }) => germanNoun.test(lower) && !isFamily)) score -= 2;
  return score;
}

const isNameLike = ({ isOrdinary, isPlace, isNever, isGiven, isFamily }: Token): boolean =>
  isGiven || isFamily || (!isOrdinary && !isPlace && !isNever);
const isSurname = ({ isFamily, isOrdinary, isPlace }: Token): boolean => isFamily && !isOrdinary && !isPlace;

function isBeforeSmall(tokens: readonly Token[], last: number): boolean {
  const [end, next] = [tokens[last], tokens[last + 1]];
  return end !== undefined && next !== undefined && !next.isCapital && next.start - end.end === 1;
}
