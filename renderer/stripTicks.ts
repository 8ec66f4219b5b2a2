export type TickState = 'read' | 'not-read' | 'todo';

/** One tick of the strip: a page, or beyond `MOST_TICKS` pages a share of them. Pages count from 1, both ends included. */
export type Tick = {
  readonly first: number;
  readonly last: number;
  readonly state: TickState;
  readonly cited: boolean;
  readonly here: boolean;
};

/** The pages of a document, or of a case in the order of its documents. */
export type StripPages = {
  readonly pages: number;
  /** Pages that were not read. */
  readonly unread: ReadonlySet<number>;
  /** The last page read so far; pages behind it are still to come. */
  readonly readUpTo: number;
  readonly cited?: ReadonlySet<number>;
  readonly here?: number;
};

export const MOST_TICKS = 80;

/** A marked tick is at least 5 px wide; so many fit into a strip of 8 rem when all of them are marked. */
const MOST_MARKED_RUNS = 24;

/** A share is hatched if one page in it was not read, and marked if one page in it is cited. */
export function stripTicks(strip: StripPages, most: number = MOST_TICKS): readonly Tick[] {
  const { pages, unread, readUpTo, cited, here } = strip;
  const count = Math.min(pages, most);
  return Array.from({ length: count }, (_, index) => {
    const first = Math.floor((index * pages) / count) + 1;
    const last = Math.floor(((index + 1) * pages) / count);
    const some = (set: ReadonlySet<number> | undefined) => {
      for (let page = first; page <= last; page += 1) if (set?.has(page)) return true;
      return false;
    };
    return {
      first,
      last,
      state: some(unread) ? 'not-read' : last <= readUpTo ? 'read' : 'todo',
      cited: some(cited),
      here: here !== undefined && here >= first && here <= last,
    };
  });
}

/** The same for a strip of a few centimetres: neighbours that look alike are one, as wide as their pages together. */
export function stripRuns(strip: StripPages): readonly Tick[] {
  const runs = joined(stripTicks(strip));
  const marked = runs.filter((run) => run.cited || run.state === 'not-read').length;
  return marked > MOST_MARKED_RUNS ? joined(stripTicks(strip, MOST_MARKED_RUNS)) : runs;
}

function joined(ticks: readonly Tick[]): readonly Tick[] {
  const runs: Tick[] = [];
  for (const tick of ticks) {
    const last = runs.at(-1);
    const alike = last && last.state === tick.state && last.cited === tick.cited && last.here === tick.here;
    if (alike) runs[runs.length - 1] = { ...last, last: tick.last };
    else runs.push(tick);
  }
  return runs;
}
