import type { Identifier } from '../contract/types.ts';
import { type Detector, withoutOverlaps } from './candidate.ts';
import { findInternet } from './internet.ts';

const detectors: readonly Detector[] = [findInternet];

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
