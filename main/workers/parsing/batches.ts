import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadPage } from '../methods.ts';
import type { Reading } from './parser.ts';

const PAGES_AT_ONCE = 16;
const MILLISECONDS_AT_ONCE = 40;
/** How long to work before messages (cancel, ping) get a turn. */
const MILLISECONDS_A_TURN = 25;

/** Sends pages a few at a time, so that neither the messages nor the waiting for them take long. */
export function createBatches({ emit, signal }: Reading, singly: boolean) {
  const most = singly ? 1 : PAGES_AT_ONCE;
  let pending: ReadPage[] = [];
  let sent = performance.now();

  function flush(): void {
    if (pending.length > 0) emit({ kind: 'read', pages: pending });
    pending = [];
    sent = performance.now();
  }

  const turn = createTurn(signal);
  return {
    flush,
    async add(page: ReadPage): Promise<void> {
      pending.push(page);
      if (pending.length >= most || performance.now() - sent >= MILLISECONDS_AT_ONCE) flush();
      await turn();
    },
  };
}

/** To be awaited between steps of long work: lets messages through now and then, and throws once cancelled. */
export function createTurn(signal: AbortSignal): () => Promise<void> {
  let began = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - began < MILLISECONDS_A_TURN) return;
    await nextTurn();
    began = performance.now();
    signal.throwIfAborted();
  };
}
