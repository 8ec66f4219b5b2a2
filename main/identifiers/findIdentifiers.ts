import type { Identifier } from '../contract/types.ts';
import { findAddresses } from './addresses.ts';
import { findBank } from './bank.ts';
import { type Detector, withoutOverlaps } from './candidate.ts';
import { findCaseNumbers } from './caseNumbers.ts';
import { findAges, findDates } from './dates.ts';
import { findInternet } from './internet.ts';
import { findLabelledNumbers } from './labelledNumbers.ts';
import { findNames } from './names/findNames.ts';
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

/** So much is looked at in one go, in a few hundredths of a second. */
const PART = 20_000;
const OVERLAP = 400;

/** As `findIdentifiers`, for texts of any length: part by part, cut between two lines where that can be. */
export function findIdentifiersInLongText(text: string): Identifier[] {
  if (text.length <= PART) return findIdentifiers(text);
  const found: Identifier[] = [];
  let from = 0;
  for (;;) {
    const until = endOfPart(text, from);
    // What begins in the overlap belongs to the next part, which sees what stands before and behind it.
    const kept = until === text.length ? until : until - OVERLAP;
    const before = Math.max(0, from - OVERLAP);
    for (const identifier of findIdentifiers(text.slice(before, until))) {
      const start = identifier.start + before;
      if (start >= kept || start < (found.at(-1)?.end ?? 0) || start < from) continue;
      found.push({ ...identifier, start, end: identifier.end + before });
    }
    if (until === text.length) return found;
    from = kept;
  }
}

function endOfPart(text: string, from: number): number {
  const most = from + PART;
  if (most >= text.length) return text.length;
  const line = text.lastIndexOf('\n', most);
  return line > from + PART / 2 ? line : most;
}
