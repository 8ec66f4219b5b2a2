const PART_MILLISECONDS = 300;
const SMALLEST_PART = 32;
const FIRST_PART = 64;
const LARGEST_PART = 512;
const PARTS_BETWEEN_TRIALS = 16;

export type Part = { readonly tokens: number; readonly threads: number };

/**
 * How a prompt is read: in parts of about a third of a second, so that it can be stopped in between, and with as many threads
 * as read fastest just now. Reading gains from every core, unless another program wants one of them: then all threads wait
 * for the one that was put aside, and fewer are several times faster.
 */
export class ReadingPace {
  readonly #speeds = new Map<number, number>();
  readonly #candidates: readonly number[];
  #parts = 0;

  constructor(candidates: Iterable<number>) {
    this.#candidates = [...new Set(candidates)];
  }

  next(): Part {
    const untried = this.#candidates.find((threads) => !this.#speeds.has(threads));
    if (untried !== undefined) return { tokens: FIRST_PART, threads: untried };
    const [best = 1, ...others] = this.#candidates.toSorted((one, other) => this.#speed(other) - this.#speed(one));
    const isTrial = this.#parts % PARTS_BETWEEN_TRIALS === PARTS_BETWEEN_TRIALS - 1;
    const threads = (isTrial && others[0]) || best;
    const tokens = Math.round(this.#speed(threads) * PART_MILLISECONDS);
    return { tokens: Math.min(LARGEST_PART, Math.max(SMALLEST_PART, tokens)), threads };
  }

  took({ tokens, threads }: Part, milliseconds: number): void {
    // A few tokens are read at the speed of writing, which says nothing about longer parts.
    if (tokens < SMALLEST_PART) return;
    this.#parts += 1;
    this.#speeds.set(threads, tokens / Math.max(0.1, milliseconds));
  }

  /** Tokens a millisecond. */
  #speed(threads: number): number {
    return this.#speeds.get(threads) ?? 0;
  }
}
