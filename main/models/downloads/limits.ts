/** Milliseconds and bytes. */
export type DownloadLimits = {
  /** Before each new try; the last one goes on. A byte that comes begins them again. */
  readonly pauses: readonly number[];
  /** In a row without a byte, before it stops trying. */
  readonly tries: number;
  /** What a server may ask to wait for; more is as if it were not there. */
  readonly longestPause: number;
  /** Between two moments at which what came is made safe: so much is fetched again after a crash, at most. */
  readonly safeAfter: { readonly milliseconds: number; readonly bytes: number };
  /** Left free on the disk, for the library and for whatever else is at work. */
  readonly spare: number;
  /** Between two tellings of how it goes. */
  readonly tellEvery: number;
};

export const downloadLimits: DownloadLimits = {
  pauses: [1_000, 2_000, 4_000, 8_000, 16_000, 30_000],
  tries: 10,
  longestPause: 3_600_000,
  safeAfter: { milliseconds: 1_000, bytes: 64 * 1024 * 1024 },
  spare: 256 * 1024 * 1024,
  tellEvery: 500,
};
