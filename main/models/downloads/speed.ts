const WINDOW = 10_000;
const BIN = 250;

export type Speed = {
  readonly add: (bytes: number) => void;
  /** Over the last ten seconds. */
  readonly bytesPerSecond: () => number;
};

/** `now`: milliseconds of a clock that never goes back. */
export function createSpeed(now: () => number): Speed {
  const started = now();
  // Few, however many small pieces come.
  let bins: { readonly at: number; bytes: number }[] = [];

  function forget(): void {
    bins = bins.filter(({ at }) => at > now() - WINDOW);
  }

  return {
    add(bytes) {
      const last = bins.at(-1);
      if (last && now() - last.at < BIN) {
        last.bytes += bytes;
        return;
      }
      forget();
      bins.push({ at: now(), bytes });
    },
    bytesPerSecond() {
      forget();
      const seconds = Math.max(1, Math.min(WINDOW, now() - started) / 1000);
      return Math.round(bins.reduce((sum, { bytes }) => sum + bytes, 0) / seconds);
    },
  };
}
