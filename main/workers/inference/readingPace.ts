/** Each part reads all weights once more: shorter ones cost a percent of the time for every second less. */
const PART_MILLISECONDS = 4_000;
/** Below it a token costs up to twice as much: such parts are taken only where larger ones would take very long. */
const USUAL_LEAST = 64;
const LONGEST_MILLISECONDS = 1_500;
const SMALLEST_PART = 16;
const TRIAL_PART = 64;
/** What llama.cpp computes in one go (node-llama-cpp's `batchSize`). */
export const LARGEST_PART = 512;
/** It looks back over what was read in steps of so many tokens, which a fast model feels: large parts end with one. */
const STEP = 256;
const PARTS_BETWEEN_TRIALS = 4;
const IDLE_ENOUGH = 0.7;

export type Part = { readonly tokens: number; readonly threads: number };

/** How the last part with a number of threads went. */
type Trial = Part & { readonly speed: number };

function partAt(tokensPerMillisecond: number): number {
  const wanted = Math.round(tokensPerMillisecond * PART_MILLISECONDS);
  if (wanted >= USUAL_LEAST) return wanted;
  const most = Math.min(USUAL_LEAST, tokensPerMillisecond * LONGEST_MILLISECONDS);
  return Math.max(SMALLEST_PART, 2 ** Math.floor(Math.log2(most)));
}

/**
 * How a prompt is read: in parts of about four seconds, so that it can be stopped in between, and with as many
 * threads as read fastest just now. Reading gains from every core, but when another program wants one of them, all threads
 * wait for the one that was put aside, and reading becomes several times slower than with fewer. So more threads are tried
 * only while cores are idle, on a small part at first, and left as soon as they disappoint.
 */
export class ReadingPace {
  readonly #few: number;
  readonly #many: number;
  readonly #idleCores: () => number | null;
  readonly #trials = new Map<number, Trial>();
  #partsSinceTrial = PARTS_BETWEEN_TRIALS;
  #asked = TRIAL_PART;

  constructor(few: number, many: number, idleCores: () => number | null) {
    this.#few = Math.min(few, many);
    this.#many = many;
    this.#idleCores = idleCores;
  }

  /** The next part, when `position` tokens were read before it. */
  next(position: number): Part {
    const { tokens, threads } = this.#choose();
    this.#asked = tokens < LARGEST_PART ? tokens : tokens - ((position + tokens) % STEP);
    return { tokens: this.#asked, threads };
  }

  #choose(): Part {
    const threads = this.fastest();
    const idle = this.#idleCores() ?? 0;
    if (!this.#trials.has(threads)) return { tokens: TRIAL_PART, threads };
    const other = threads === this.#few ? this.#many : this.#few;
    // The other way needs no trial: a part that was slower than the fewer ones ever were changes over at once.
    const worthTrying = other > threads && idle >= (other - threads) * IDLE_ENOUGH;
    if (worthTrying && this.#partsSinceTrial >= PARTS_BETWEEN_TRIALS) return { tokens: TRIAL_PART, threads: other };
    const { tokens, speed } = this.#trials.get(threads) ?? { tokens: TRIAL_PART, speed: 0 };
    return { tokens: Math.min(partAt(speed), tokens * 2, LARGEST_PART), threads };
  }

  fastest(): number {
    const [few, many] = [this.#few, this.#many].map((threads) => this.#trials.get(threads)?.speed ?? 0);
    return (many ?? 0) > (few ?? 0) ? this.#many : this.#few;
  }

  took({ tokens, threads }: Part, milliseconds: number): void {
    // What is left at the end of a prompt reads slower a token, and says nothing about whole parts.
    if (tokens < SMALLEST_PART || tokens < this.#asked / 2) return;
    this.#partsSinceTrial = threads === this.fastest() ? this.#partsSinceTrial + 1 : 0;
    this.#trials.set(threads, { tokens, threads, speed: tokens / Math.max(0.1, milliseconds) });
  }
}
