import type { Identifier } from '../contract/review.ts';
import { addressForms } from './addresses.ts';
import { bankForms } from './bank.ts';
import { type Candidate, type Detector, findForms, withoutOverlaps } from './candidate.ts';
import { caseForms } from './caseNumbers.ts';
import { findAges, findDates } from './dates.ts';
import { findInternet } from './internet.ts';
import { findLabelledNumbers } from './labelledNumbers.ts';
import { findNames } from './names/findNames.ts';
import { nationalForms } from './nationalNumbers.ts';
import { findTelephones } from './telephones.ts';
import { vehicleForms } from './vehicles.ts';

const forms = [...bankForms, ...nationalForms, ...caseForms, ...vehicleForms, ...addressForms];

/** One by one, so that whoever has others to serve can do so between two of them. */
export const detectors: readonly Detector[] = [
  findInternet,
  ...forms.map(
    (form): Detector =>
      (text) =>
        findForms(text, [form]),
  ),
  findLabelledNumbers,
  findTelephones,
  findDates,
  findAges,
  findNames,
];

/**
 * The identifiers in a text, by their form and by what stands around them: sorted by where they start, not overlapping.
 * Takes time in proportion to the text, and a tenth of a second more at the first call: the main process calls
 * `findIdentifiersInLongText`.
 */
export function findIdentifiers(text: string): Identifier[] {
  return identifiersOf(
    text,
    detectors.flatMap((detect) => detect(text)),
  );
}

export function identifiersOf(text: string, candidates: readonly Candidate[]): Identifier[] {
  return withoutOverlaps(candidates).map(({ kind, start, end }) => ({
    kind,
    start,
    end,
    text: text.slice(start, end),
  }));
}
