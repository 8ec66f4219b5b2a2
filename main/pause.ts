import { setImmediate } from 'node:timers/promises';

/** A screen is drawn anew every sixteen milliseconds: half of that is not felt. */
const MOST_MILLISECONDS = 8;

/** Called between the steps of long work, it lets others have their turn a while after the last time. Rejects with the signal's reason. */
export function createPause(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MOST_MILLISECONDS) return;
    await setImmediate();
    signal?.throwIfAborted();
    since = performance.now();
  };
}
