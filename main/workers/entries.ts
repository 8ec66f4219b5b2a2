import { fileURLToPath } from 'node:url';

export type WorkerName = 'parsing' | 'inference';

/** The worker's first file: the source beside this one, or in a build the bundle beside the bundled main process. */
export function workerEntry(name: WorkerName): string {
  const path = import.meta.url.endsWith('.ts') ? `./${name}/entry.ts` : `./${name}.js`;
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Megabytes of JavaScript heap a worker may use. A document that needs more ends its process, not the application. */
export const workerHeap: Readonly<Record<WorkerName, number>> = { parsing: 1_024, inference: 2_048 };

/**
 * llama.cpp computes in whichever of libuv's threads is free, so with more than one each token moves to another. On two cores
 * with two threads that costs a quarter of a large model's speed and half of a small one's (`npm run bench generation`).
 */
export const workerEnvironment: Readonly<Record<WorkerName, Readonly<Record<string, string>>>> = {
  parsing: {},
  inference: { UV_THREADPOOL_SIZE: '1' },
};
