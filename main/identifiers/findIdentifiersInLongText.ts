import type { Identifier } from '../contract/review.ts';
import { createPause } from '../pause.ts';
import type { Candidate } from './candidate.ts';
import { detectors, identifiersOf } from './findIdentifiers.ts';
import { vocabulary } from './names/vocabulary.ts';

/** So much is looked at in one go; one detector takes a few milliseconds for it, and some more the first time. */
const PART = 8_000;
const OVERLAP = 400;

/**
 * As `findIdentifiers`, for texts of any length, and without holding up others: part by part, cut between two lines where that
 * can be, with pauses. Rejects with the signal's reason.
 */
export async function findIdentifiersInLongText(
  text: string,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Identifier[]> {
  const pause = createPause(signal);
  vocabulary();
  await pause();
  const found: Identifier[] = [];
  let from = 0;
  for (;;) {
    const until = endOfPart(text, from);
    // What begins in the overlap belongs to the next part, which sees what stands before and behind it.
    const kept = until === text.length ? until : until - OVERLAP;
    const before = Math.max(0, from - OVERLAP);
    const part = text.slice(before, until);
    const candidates: Candidate[] = [];
    for (const detect of detectors) {
      candidates.push(...detect(part));
      await pause();
    }
    for (const identifier of identifiersOf(part, candidates)) {
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
