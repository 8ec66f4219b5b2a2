/** What Node's timers can count to. */
const LONGEST = 2 ** 31 - 1;

export type IdleTimer = {
  /** Counts anew from now on, or not at all while there is nothing to do in the end. */
  readonly again: (active: boolean) => void;
};

/** Calls `run` when `again` was not called for so many minutes; null: never. Wakes nobody before, and keeps no process up. */
export function createIdleTimer(minutes: () => number | null, run: () => Promise<void>): IdleTimer {
  let timer: NodeJS.Timeout | undefined;
  return {
    again(active) {
      clearTimeout(timer);
      const after = active ? minutes() : null;
      if (after === null) return;
      timer = setTimeout(() => void run(), Math.min(after * 60_000, LONGEST));
      timer.unref();
    },
  };
}
