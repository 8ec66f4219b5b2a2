import { Worker } from 'node:worker_threads';

/** What a guess costs: `memory` in KiB, filled `passes` times, in `lanes` that could be worked on at once. */
export type Argon2 = { readonly memory: number; readonly passes: number; readonly lanes: number };

/** What the thread is given. */
export type Argon2Work = Argon2 & {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
  readonly length: number;
};

/**
 * Argon2id, version 1.3, in a thread of its own, because it computes for half a second; the memory in which it did ends
 * with the thread. WebAssembly, because the cryptography that Electron is built on may lack it.
 */
export function argon2(passphrase: string, salt: Uint8Array, length: number, cost: Argon2): Promise<Uint8Array> {
  const { memory, passes, lanes } = cost;
  const typed = new TextEncoder().encode(passphrase);
  const workerData: Argon2Work = { passphrase: typed, salt, length, memory, passes, lanes };
  return new Promise((resolve, reject) => {
    // The passphrase moves into the thread: none of it stays behind.
    const thread = new Worker(threadEntry(), { workerData, transferList: [typed.buffer], execArgv: [], env: {} });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread ended without a key')));
  });
}

/** The source beside this one, or in a build the bundle beside the bundled main process. */
function threadEntry(): URL {
  const path = import.meta.url.endsWith('.ts') ? './argon2Thread.ts' : './argon2Thread.js';
  return new URL(path, import.meta.url);
}
