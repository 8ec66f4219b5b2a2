import { randomInt } from 'node:crypto';
import { AppError, toErrorData } from '../contract/errors.ts';
import type { Id, ModelDetails, ModelState } from '../contract/types.ts';
import type { WorkerHost } from '../workers/host.ts';
import type { InferenceMethods } from '../workers/methods.ts';
import type { Provider } from './provider.ts';

export type LoadOptions = {
  readonly id: Id;
  /** What people call the model while it is loading. */
  readonly name: string;
  /** Null: measured. */
  readonly threads: number | null;
  readonly signal: AbortSignal;
};

/** Answers made on this computer, by the model that is loaded. */
export type DeviceProvider = Provider & {
  readonly state: () => ModelState;
  readonly onState: (listener: (state: ModelState) => void) => void;
  /**
   * Loads a model in place of the one before. Rejects with a model error, `model-busy` while an answer is being written, or
   * the signal's reason; the model before then stays the one that answers.
   */
  readonly load: (path: string, options: LoadOptions) => Promise<ModelDetails>;
  /** Gives all of the model's memory back, by ending its process. `model-busy` while an answer is being written. */
  readonly unload: () => Promise<void>;
  /** Has the model write JSON that `schema` allows; cut off at `maxTokens` it is not whole. Rejects as `answer` does. */
  readonly extract: (request: InferenceMethods['extract']['params'], signal: AbortSignal) => Promise<string>;
};

type Chosen = { readonly path: string; readonly details: ModelDetails };

/** A process that ends while it loads a file was most likely ended by the file. */
function whyNotLoaded(error: unknown): unknown {
  const code = error instanceof AppError ? error.code : null;
  if (code !== 'worker-crashed' && code !== 'worker-hung' && code !== 'worker-gave-up') return error;
  return new AppError('model-failed', 'the process ended while loading');
}

export function createDeviceProvider({ host }: { readonly host: WorkerHost<InferenceMethods> }): DeviceProvider {
  const listeners: ((state: ModelState) => void)[] = [];
  let state: ModelState = { kind: 'none' };
  /** The model that answers, also while its process has to be started again. */
  let chosen: Chosen | null = null;
  let inMemory = false;
  let loading: Promise<unknown> | null = null;
  let answering = 0;

  host.onExit(() => {
    inMemory = false;
  });

  function become(next: ModelState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  async function bringIn(path: string, { id, name, threads, signal }: LoadOptions): Promise<Chosen> {
    const before = chosen;
    inMemory = false;
    become({ kind: 'loading', id, name, fraction: 0 });
    try {
      const loaded = await host.call(
        'load',
        {
          path,
          threads,
          contextSize: null,
          gpu: { backend: null, layers: null },
          keepInMemory: false,
          format: null,
        },
        { signal, onEvent: ({ fraction }) => become({ kind: 'loading', id, name, fraction }) },
      );
      const details = { ...loaded, id, name };
      chosen = { path, details };
      inMemory = true;
      become({ kind: 'loaded', model: details, inMemory });
      return chosen;
    } catch (error) {
      const why = whyNotLoaded(error);
      if (before && before.path !== path) become({ kind: 'loaded', model: before.details, inMemory });
      else if (signal.aborted) become(before ? { kind: 'loaded', model: before.details, inMemory } : { kind: 'none' });
      else become({ kind: 'failed', id, name, error: toErrorData(why) });
      throw why;
    }
  }

  /** One load at a time; whoever comes while it goes on waits for it to end, well or badly. */
  async function alone<T>(run: () => Promise<T>): Promise<T> {
    while (loading) await loading.catch(() => undefined);
    const mine = run();
    loading = mine;
    try {
      return await mine;
    } finally {
      loading = null;
    }
  }

  async function bringBack(signal: AbortSignal): Promise<void> {
    if (!chosen) throw new AppError('no-model');
    const { path, details } = chosen;
    if (!inMemory) await bringIn(path, { id: details.id, name: details.name, threads: details.threads, signal });
  }

  /** After a crash the process is new and empty: the model is loaded again by itself. */
  async function ready(signal: AbortSignal): Promise<void> {
    while (loading) await loading.catch(() => undefined);
    if (!inMemory) await alone(() => bringBack(signal));
    signal.throwIfAborted();
  }

  function refuseWhileAnswering(): void {
    if (answering > 0) throw new AppError('model-busy');
  }

  return {
    id: 'device',
    model: () => chosen && { name: chosen.details.name, contextSize: chosen.details.contextSize },
    async settled() {
      while (loading) await loading.catch(() => undefined);
    },
    state: () => state,
    onState: (listener) => {
      listeners.push(listener);
    },
    async load(path, options) {
      refuseWhileAnswering();
      // A person asked: crashes of earlier models are not held against this one.
      host.forgive();
      const { details } = await alone(() => bringIn(path, options));
      return details;
    },
    unload: () =>
      alone(async () => {
        refuseWhileAnswering();
        chosen = null;
        await host.stop();
        become({ kind: 'none' });
      }),
    async countTokens(texts) {
      await ready(new AbortController().signal);
      return host.call('countTokens', { texts });
    },
    async extract(request, signal) {
      answering += 1;
      try {
        await ready(signal);
        return await host.call('extract', request, { signal });
      } finally {
        answering -= 1;
      }
    },
    async answer({ turns, maxTokens, temperature, thinking, adapters, onProgress, onText, onThought, signal }) {
      answering += 1;
      try {
        await ready(signal);
        return await host.call(
          'answer',
          { turns, maxTokens, temperature, seed: randomInt(2 ** 31), thinking, adapters },
          {
            signal,
            onEvent(event) {
              if (event.kind === 'text') onText(event.text);
              else if (event.kind === 'thought') onThought(event.text);
              else onProgress({ done: event.done, total: event.total });
            },
          },
        );
      } finally {
        answering -= 1;
      }
    },
  };
}
