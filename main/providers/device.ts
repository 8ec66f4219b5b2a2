import { randomInt } from 'node:crypto';
import { AppError, toErrorData } from '../contract/errors.ts';
import type { Hardware, ModelDetails, ModelState } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import { orAborted } from '../orAborted.ts';
import type { WorkerHost } from '../workers/host.ts';
import type { AnswerEnd, InferenceMethods } from '../workers/methods.ts';
import { createIdleTimer } from './idleTimer.ts';
import { gpuProblemOf } from './lessGpu.ts';
import { type Chosen, createLoads, type EngineSettings, type LoadOptions } from './loads.ts';
import type { Provider } from './provider.ts';

/** What a model did for an answer. Tokens a second; null for an answer too short to tell. */
export type ModelUse = { readonly id: Id; readonly tokensPerSecond: number | null };

/** Answers made on this computer, by the model that is loaded. */
export type DeviceProvider = Provider & {
  readonly state: () => ModelState;
  readonly onState: (listener: (state: ModelState) => void) => void;
  /**
   * Loads a model in place of the one before, which stays in memory while there is room for both. Rejects with a model error,
   * `model-busy` while an answer is being written, or the signal's reason; the model before then stays the one that answers.
   * A GPU that fails meanwhile is used less and then not at all, and the details say so.
   */
  readonly load: (path: string, options: LoadOptions) => Promise<ModelDetails>;
  /** Gives all of the memory back, by ending the process. `model-busy` while an answer is being written. */
  readonly unload: () => Promise<void>;
  /** Has the model write JSON that `schema` allows; cut off at `maxTokens` it is not whole. Rejects as `answer` does. */
  readonly extract: (request: InferenceMethods['extract']['params'], signal: AbortSignal) => Promise<string>;
  /** What this computer has for models; of the back end in use while there is one. */
  readonly hardware: () => Promise<Hardware>;
  /** The settings were changed. What needs the model to be loaded anew is done before the next question. */
  readonly settingsChanged: () => void;
};

const automatic: EngineSettings = {
  contextSize: null,
  backend: null,
  gpuLayers: null,
  idleMinutes: null,
  keepInMemory: false,
};

/** For those who wait as long as it takes. */
const untilDone = new AbortController().signal;

/** Fewer say more about the beginning of an answer than about the model. */
const TOKENS_THAT_TELL = 8;

/** A process that ends while it loads a file was most likely ended by the file. */
function whyNotLoaded(error: unknown): unknown {
  const code = error instanceof AppError ? error.code : null;
  if (code !== 'worker-crashed' && code !== 'worker-hung' && code !== 'worker-gave-up') return error;
  return new AppError('model-failed', 'the process ended while loading');
}

/** Well or badly. Whoever waits can leave; the load goes on. */
function toEnd(load: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  const over = load.catch(() => undefined);
  return orAborted(over, signal);
}

function speedOf({ tokens, milliseconds: { firstToken, total } }: AnswerEnd): number | null {
  if (firstToken === null || tokens.generated < TOKENS_THAT_TELL) return null;
  return (tokens.generated - 1) / ((total - firstToken) / 1_000);
}

/** That it cannot be noted is no reason to lose an answer. */
function told(onAnswered: ((use: ModelUse) => void) | undefined, use: ModelUse): void {
  try {
    onAnswered?.(use);
  } catch {
    // The disk is full, or the library was closed.
  }
}

export function createDeviceProvider(options: {
  readonly host: WorkerHost<InferenceMethods>;
  /** Without any, everything is chosen by itself and the model stays in memory. */
  readonly settings?: () => EngineSettings;
  readonly onAnswered?: (use: ModelUse) => void;
}): DeviceProvider {
  const { host, settings = () => automatic, onAnswered } = options;
  const listeners: ((state: ModelState) => void)[] = [];
  let state: ModelState = { kind: 'none' };
  /** The model that answers, also while it has to be brought into memory again. */
  let chosen: Chosen | null = null;
  let inMemory = false;
  let loading: Promise<unknown> | null = null;
  /** Questions that are being answered, or wait for the model to be. */
  let answering = 0;
  /** Those that the model is at work on. */
  let working = 0;
  /** How the process ended since the model was last set to work. */
  let lastExit: 'crash' | 'expected' | null = null;
  const loads = createLoads({ host, settings });
  const idle = createIdleTimer(() => settings().idleMinutes, rest);

  host.onExit(({ expected }) => {
    lastExit = expected ? 'expected' : 'crash';
    if (!inMemory) return;
    inMemory = false;
    if (state.kind === 'loaded') become({ ...state, inMemory });
  });

  function become(next: ModelState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  function becomeLoaded({ details }: Chosen): void {
    become({ kind: 'loaded', model: details, inMemory });
  }

  async function bringIn(path: string, loadOptions: LoadOptions): Promise<Chosen> {
    const { id, name, signal } = loadOptions;
    const before = chosen;
    become({ kind: 'loading', id, name, fraction: 0 });
    try {
      chosen = await loads.load(path, loadOptions, {
        onProgress: (fraction) => become({ kind: 'loading', id, name, fraction }),
        onCleared: () => {
          inMemory = false;
        },
      });
      inMemory = true;
      becomeLoaded(chosen);
      return chosen;
    } catch (error) {
      const why = whyNotLoaded(error);
      if (before && (before.path !== path || signal.aborted)) becomeLoaded(before);
      else if (signal.aborted) become({ kind: 'none' });
      else become({ kind: 'failed', id, name, error: toErrorData(why) });
      throw why;
    }
  }

  /** One load at a time; whoever comes while it goes on waits for it to end, well or badly. */
  async function alone<T>(run: () => Promise<T>, signal: AbortSignal = untilDone): Promise<T> {
    // The last look and one's own load are one step: nothing is awaited between them.
    while (loading) await toEnd(loading, signal);
    const mine = run();
    loading = mine;
    try {
      return await mine;
    } finally {
      loading = null;
      idle.again(inMemory);
    }
  }

  /** Not under an answer that is being written: that goes on as it began. */
  function isReady(): boolean {
    return inMemory && chosen !== null && (working > 0 || loads.isAsWanted(chosen));
  }

  async function bringBack(signal: AbortSignal): Promise<void> {
    if (!chosen) throw new AppError('no-model');
    const { path, details, format } = chosen;
    if (!isReady())
      await bringIn(path, { id: details.id, name: details.name, threads: details.threads, format, signal });
  }

  /** After idle time, a crash or a change of settings the model is loaded again by itself. */
  async function ready(signal: AbortSignal): Promise<void> {
    while (loading) await toEnd(loading, signal);
    if (!isReady()) await alone(() => bringBack(signal), signal);
    signal.throwIfAborted();
  }

  /** Gives the memory back while nobody asks anything. */
  async function rest(): Promise<void> {
    if (answering > 0 || loading || !inMemory) return;
    await alone(() => host.stop());
  }

  /** When a GPU was the one that failed, the next question is answered on less of it. */
  async function afterFailure(error: unknown): Promise<void> {
    const problem = gpuProblemOf(error);
    if (problem !== 'lost' || !chosen?.details.gpu || lastExit === 'expected') return;
    chosen = loads.reduce(chosen, problem);
    // What is left of it holds a GPU that is gone.
    if (lastExit === null) await host.stop();
    becomeLoaded(chosen);
  }

  async function withModel<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
    answering += 1;
    try {
      await ready(signal);
      working += 1;
      lastExit = null;
      try {
        return await run();
      } catch (error) {
        if (!signal.aborted) await afterFailure(error);
        throw error;
      } finally {
        working -= 1;
      }
    } finally {
      answering -= 1;
      idle.again(inMemory);
    }
  }

  function refuseWhileAnswering(): void {
    if (answering > 0) throw new AppError('model-busy');
  }

  return {
    id: 'device',
    model() {
      if (!chosen) return null;
      const { name, contextSize, bytes } = chosen.details;
      return { name, contextSize, bytes };
    },
    async settled() {
      while (loading) await toEnd(loading, untilDone);
    },
    ready,
    state: () => state,
    onState: (listener) => {
      listeners.push(listener);
    },
    async load(path, loadOptions) {
      refuseWhileAnswering();
      // A person asked: crashes of earlier models are not held against this one, nor those of this one against the next.
      host.forgive();
      try {
        const { details } = await alone(() => bringIn(path, loadOptions), loadOptions.signal);
        return details;
      } finally {
        host.forgive();
      }
    },
    unload: () =>
      alone(async () => {
        refuseWhileAnswering();
        chosen = null;
        inMemory = false;
        await host.stop();
        become({ kind: 'none' });
      }),
    async countTokens(texts) {
      await ready(untilDone);
      idle.again(inMemory);
      return host.call('countTokens', { texts });
    },
    extract: (request, signal) => withModel(signal, () => host.call('extract', request, { signal })),
    async hardware() {
      if (host.pid() !== undefined) return loads.hardware();
      return alone(async () => {
        try {
          return await loads.hardware();
        } finally {
          // It was started for this alone.
          if (!inMemory) await host.stop();
        }
      });
    },
    settingsChanged() {
      loads.settingsChanged();
      idle.again(inMemory);
    },
    async answer({ turns, maxTokens, temperature, thinking, adapters, onProgress, onText, onThought, signal }) {
      const end = await withModel(signal, () =>
        host.call(
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
        ),
      );
      if (chosen) told(onAnswered, { id: chosen.details.id, tokensPerSecond: speedOf(end) });
      return end;
    },
  };
}
