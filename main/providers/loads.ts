import { isDeepStrictEqual } from 'node:util';
import type { Backend, ChatFormat, GpuProblem, Hardware, ModelDetails, ModelSettings } from '../contract/models.ts';
import type { Id } from '../contract/types.ts';
import type { WorkerHost } from '../workers/host.ts';
import type { GpuChoice, InferenceMethods } from '../workers/methods.ts';
import { type AtStake, afterFailedLoad, lessGpu, type Reduced } from './lessGpu.ts';

export type LoadOptions = {
  readonly id: Id;
  /** What people call the model while it is loading. */
  readonly name: string;
  /** Null: measured. */
  readonly threads: number | null;
  /** As the catalogue knows it. */
  readonly format?: ChatFormat | null;
  readonly signal: AbortSignal;
};

export type EngineSettings = Pick<
  ModelSettings,
  'contextSize' | 'backend' | 'gpuLayers' | 'idleMinutes' | 'keepInMemory'
>;
/** What a change of takes effect with the next load. */
type LoadSettings = Omit<EngineSettings, 'idleMinutes'>;

/** A model that answers, and what has to be known to bring it into memory again. */
export type Chosen = {
  readonly path: string;
  readonly details: ModelDetails;
  readonly format: ChatFormat | null;
  readonly settings: LoadSettings;
};

type LoadListener = {
  readonly onProgress: (fraction: number) => void;
  /** The models before had to go. */
  readonly onCleared: () => void;
};

/** Loads models as the settings say, and on less of a GPU that failed before. */
export type Loads = {
  /** While a GPU is to blame, tries again on less of it in a new process; the details say so. Rejects with the last error. */
  readonly load: (path: string, options: LoadOptions, listener: LoadListener) => Promise<Chosen>;
  /** The GPU failed under this model: from the next load on it uses less of it. */
  readonly reduce: (chosen: Chosen, problem: GpuProblem) => Chosen;
  /** False when the settings want it to be loaded anew. */
  readonly isAsWanted: (chosen: Chosen) => boolean;
  readonly settingsChanged: () => void;
  /** Of the back end that the settings want; of the one in use while there is one. */
  readonly hardware: () => Promise<Hardware>;
};

export function createLoads(options: {
  readonly host: WorkerHost<InferenceMethods>;
  readonly settings: () => EngineSettings;
}): Loads {
  const { host } = options;
  /** By path, for as long as the application runs or until someone chooses what the GPU does. */
  const reduced = new Map<string, Reduced>();
  let chosenGpu: GpuChoice | null = null;
  /** What the process computes with, for as long as it lives; undefined while nobody has wished for anything. */
  let backend: Backend | null | undefined;
  host.onExit(() => {
    backend = undefined;
  });

  /** One process, one back end. */
  async function turnTo(wish: Backend | null): Promise<void> {
    if (backend !== undefined && backend !== wish) await host.stop();
    backend = wish;
  }

  function settings(): LoadSettings {
    const { contextSize, backend, gpuLayers, keepInMemory } = options.settings();
    return { contextSize, backend, gpuLayers, keepInMemory };
  }

  return {
    async load(path, { id, name, threads, format = null, signal }, { onProgress, onCleared }) {
      const wanted = settings();
      const asChosen: GpuChoice = { backend: wanted.backend, layers: wanted.gpuLayers };
      chosenGpu = asChosen;
      for (;;) {
        const less = reduced.get(path) ?? null;
        const gpu = less?.gpu ?? asChosen;
        let atStake: AtStake = null;
        await turnTo(gpu.layers === 0 ? 'cpu' : gpu.backend);
        try {
          const loaded = await host.call(
            'load',
            { path, threads, contextSize: wanted.contextSize, gpu, keepInMemory: wanted.keepInMemory, format },
            {
              signal,
              onEvent(event) {
                if (event.kind === 'progress') onProgress(event.fraction);
                else if (event.kind === 'cleared') onCleared();
                else if (event.kind === 'gpu') atStake = event.layers;
                else atStake = event.kind === 'gpu-starting' ? 'start' : null;
              },
            },
          );
          const gpuProblem = less ? less.problem : loaded.gpuProblem;
          return { path, details: { ...loaded, gpuProblem, id, name }, format, settings: wanted };
        } catch (error) {
          const next = signal.aborted ? null : afterFailedLoad(error, atStake, gpu, less);
          if (next === null) {
            // The processor alone failed at it too: then it was not the GPU.
            if (less) reduced.delete(path);
            throw error;
          }
          reduced.set(path, next);
          await host.stop();
        }
      }
    },

    reduce(chosen, problem) {
      const { path, details } = chosen;
      const before = reduced.get(path) ?? null;
      const tried = before?.gpu ?? { backend: chosen.settings.backend, layers: chosen.settings.gpuLayers };
      reduced.set(path, lessGpu(tried, details.gpu?.layers ?? 0, before, problem));
      return { ...chosen, details: { ...details, gpuProblem: problem } };
    },

    isAsWanted: (chosen) => isDeepStrictEqual(chosen.settings, settings()),

    hardware() {
      const wish = settings().backend;
      backend = backend === undefined ? wish : backend;
      return host.call('hardware', { backend });
    },

    settingsChanged() {
      const { backend, gpuLayers: layers } = settings();
      // Who chooses what the GPU does wants it to be tried again.
      if (chosenGpu && !isDeepStrictEqual(chosenGpu, { backend, layers })) reduced.clear();
    },
  };
}
