import { fileURLToPath } from 'node:url';

export type WorkerName = 'parsing' | 'inference';

/** The worker's first file: the source beside this one, or in a build the bundle beside the bundled main process. */
export function workerEntry(name: WorkerName): string {
  const path = import.meta.url.endsWith('.ts') ? `./${name}/entry.ts` : `./${name}.js`;
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Megabytes of JavaScript heap a worker may use. A document that needs more ends its process, not the application. */
export const workerHeap: Readonly<Record<WorkerName, number>> = { parsing: 1_024, inference: 2_048 };
