import { type Candidate, type Detector, type Form, findForms } from './candidate.ts';
import { anyNumberPattern, labelledPattern, numberLabels } from './labels.ts';

const LEAST_DIGITS = 3;
const digitsIn = (value: string): number => value.replace(/\D/g, '').length;

/** A short day or an amount stands there by chance. */
const NO_NUMBER = /^(?:\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})|\d{1,3}(?:[.,]\d{3})*[.,]\d{2})$/;

function isNumber(value: string): boolean {
  return digitsIn(value) >= LEAST_DIGITS && !NO_NUMBER.test(value);
}

/** Laws, volumes and rooms have numbers, too. */
const LAW =
  /(?:loi|décrets?|ordonnance|règlement|directive|arrêté|bull\.?|ley|decreto|reglamento|gesetz|verordnung|bgbl\.?|act|regulations?|statute|pub\. l\.|public law|table|figure|tableau|chapter|room|zimmer|chambre|sala|lot|section|form)[ ,]{0,2}$/iu;
const LEAST_UNSAID = 4;

export const labelledForms: readonly Form[] = [
  ...numberLabels.map(
    (labels): Form => ({ kind: labels.kind, pattern: labelledPattern(labels), weight: 7, accept: isNumber }),
  ),
  {
    kind: 'other-number',
    pattern: anyNumberPattern,
    weight: 3,
    accept: (value, text, start) =>
      digitsIn(value) >= LEAST_UNSAID &&
      isNumber(value) &&
      !LAW.test(withoutNumberWord(text.slice(Math.max(0, start - 30), start))),
  },
];

function withoutNumberWord(left: string): string {
  return left.replace(/(?:no\.|nr\.|n\.? ?[°º]|n\.[°º]|number|numéro|número|nummer|núm\.)\s{0,2}:?\s{0,2}$/iu, '');
}

/** Numbers that a word before them makes known: records, accounts, licences, serial numbers, references. */
export const findLabelledNumbers: Detector = (text) =>
  findForms(text, labelledForms).map((found) => withoutTail(found, text));

/** A number goes on behind a space, but a year or a sentence's next number is not part of it. */
function withoutTail(found: Candidate, text: string): Candidate {
  const value = text.slice(found.start, found.end);
  const trimmed = value.replace(/[-./_ ]+$/, '');
  return { ...found, end: found.start + trimmed.length };
}
