import type { IdentifierKind } from '../contract/review.ts';

/**
 * Something that a detector takes for an identifier. Where two overlap, the greater `weight` stays, then the longer one:
 * 9 a checksum or a form of its own, 7 a label before it, 5 a usual form, 3 a guess from what stands around it.
 */
export type Candidate = {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
};

/** Looks through a text for identifiers of its kind. Linear in the text's length, whatever the text. */
export type Detector = (text: string) => readonly Candidate[];

/**
 * A form to look for. The group `value`, where there is one, is the identifier; otherwise all of the match is. `accept`
 * sees that identifier and the index of the match, and has the last word. Every pattern here begins with something that
 * most places do not have, and repeats nothing without a bound: that is what keeps it linear.
 */
export type Form = {
  readonly kind: IdentifierKind;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly accept?: (value: string, text: string, start: number) => boolean;
};

export function findForms(text: string, forms: readonly Form[]): Candidate[] {
  return forms.flatMap((form) => findForm(text, form));
}

function findForm(text: string, { kind, pattern, weight, accept }: Form): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.value ?? [match.index, match.index + match[0].length];
    if (!accept || accept(text.slice(start, end), text, start)) found.push({ kind, start, end, weight });
  }
  return found;
}

/** Keeps the strongest of those that overlap; sorted by where they start. */
export function withoutOverlaps<T extends Candidate>(candidates: readonly T[]): T[] {
  const strongest = candidates.toSorted(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: T[] = [];
  for (const candidate of strongest) {
    // `kept` is sorted: the only ones that can overlap are beside the place where the candidate belongs.
    const place = firstEndingAfter(kept, candidate.start);
    const next = kept[place];
    if (!next || next.start >= candidate.end) kept.splice(place, 0, candidate);
  }
  return kept;
}

function firstEndingAfter(sorted: readonly Candidate[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
