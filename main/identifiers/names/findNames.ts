import type { Candidate, Detector } from '../candidate.ts';
import { cueBefore } from './cueBefore.ts';
import { inLists } from './inLists.ts';
import { ENOUGH, type Judged, judge } from './judge.ts';
import type { Around, Page } from './page.ts';
import { readPage } from './readPage.ts';
import { repeated } from './repeated.ts';
import { reversed } from './reversed.ts';
import { runFrom } from './runs.ts';

/** Names of persons, by what stands around them, by how they are written and by lists of names. Companies are none. */
export const findNames: Detector = (text) => {
  const page = readPage(text);
  const found = inLists(page, judgeAll(page));
  return [...found, ...repeated(page, found)].map(
    ({ first, last, weight }): Candidate => ({
      kind: 'name',
      start: page.tokens[first]?.start ?? 0,
      end: page.tokens[last]?.end ?? 0,
      weight,
    }),
  );
};

/** Every run that may be a name, in the order of the text, with its score. */
function judgeAll(page: Page): Judged[] {
  const judged: Judged[] = [];
  let before: Judged | null = null;
  let at = 0;
  while (at < page.tokens.length) {
    const run = runFrom(page, at);
    if (!run) {
      at += 1;
      continue;
    }
    const around: Around = { ...page, before };
    const cue = cueBefore(around, run);
    const whole = reversed(around, run, cue);
    const one = whole ? { ...whole, score: whole.weight } : judge(around, run, cue);
    if (one) judged.push(one);
    if (one && one.score >= ENOUGH) before = one;
    at = Math.max(run.last, one?.last ?? 0) + 1;
  }
  return judged;
}
