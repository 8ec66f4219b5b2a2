/** The pages of a document, or of a case in the order of its documents, as a strip draws them. Pages count from 1. */
export type StripPages = {
  readonly pages: number;
  readonly unread: ReadonlySet<number>;
  readonly cited: ReadonlySet<number>;
  /** Pages behind this one are still to be read. */
  readonly readTo: number;
  readonly here: number | null;
};

export type Tick = {
  readonly from: number;
  readonly to: number;
  readonly state: 'read' | 'unread' | 'todo';
  readonly cited: boolean;
  readonly here: boolean;
};

const MOST_TICKS = 80;

/** A tick narrower than 5 px could not be told apart; so many fit a strip of 8 rem when each of them is that wide. */
const MOST_RUNS_WITH_EDGES = 24;

/** A tick a page up to 80 pages, beyond that a share of them. One page not read makes the whole tick not read. */
export function stripTicks(strip: StripPages, most: number = MOST_TICKS): readonly Tick[] {
  const count = Math.min(strip.pages, most);
  const unread = [...strip.unread];
  const cited = [...strip.cited];
  return Array.from({ length: count }, (_, index): Tick => {
    const from = Math.floor((index * strip.pages) / count) + 1;
    const to = Math.floor(((index + 1) * strip.pages) / count);
    const holds = (page: number): boolean => page >= from && page <= to;
    const state = unread.some(holds) ? 'unread' : to > strip.readTo ? 'todo' : 'read';
    return { from, to, state, cited: cited.some(holds), here: strip.here !== null && holds(strip.here) };
  });
}

/** The same for a strip of a few centimetres: neighbours that look alike become one. */
export function stripRuns(strip: StripPages): readonly Tick[] {
  const runs = merge(stripTicks(strip));
  const edged = runs.filter((run) => run.cited || run.state === 'unread').length;
  return edged > MOST_RUNS_WITH_EDGES ? merge(stripTicks(strip, MOST_RUNS_WITH_EDGES)) : runs;
}

function merge(ticks: readonly Tick[]): readonly Tick[] {
  const runs: Tick[] = [];
  for (const tick of ticks) {
    const last = runs.at(-1);
    const alike = last && last.state === tick.state && last.cited === tick.cited && last.here === tick.here;
    if (alike) runs[runs.length - 1] = { ...last, to: tick.to };
    else runs.push(tick);
  }
  return runs;
}
