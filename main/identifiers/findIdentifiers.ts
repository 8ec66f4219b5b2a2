import type { Identifier } from '../contract/types.ts';
import { findAddresses } from './addresses.ts';
import { findBank } from './bank.ts';
import { type Detector, withoutOverlaps } from './candidate.ts';
import { findCaseNumbers } from './caseNumbers.ts';
import { findAges, findDates } from './dates.ts';
import { findInternet } from './internet.ts';
import { findLabelledNumbers } from './labelledNumbers.ts';
import { findNames } from './names/names.ts';
import { findNationalNumbers } from './nationalNumbers.ts';
import { findTelephones } from './telephones.ts';
import { findVehicles } from './vehicles.ts';

const detectors: readonly Detector[] = [
  findInternet,
  findBank,
  findNationalNumbers,
  findCaseNumbers,
  findLabelledNumbers,
  findVehicles,
  findTelephones,
  findAddresses,
  findDates,
  findAges,
  findNames,
];

/**
 * The identifiers in a text, by their form and by what stands around them: sorted by where they start, not overlapping.
 * Takes time in proportion to the text; whoever has more than a few pages calls it page by page.
 */
export function findIdentifiers(text: string): Identifier[] {
  const candidates = detectors.flatMap((detect) => detect(text));
  return withoutOverlaps(candidates).map(({ kind, start, end }) => ({
    kind,
    start,
    end,
    text: text.slice(start, end),
  }));
}
