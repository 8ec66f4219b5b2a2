import { statSync } from 'node:fs';
import { AppError } from '../../contract/errors.ts';
import type { Hardware } from '../../contract/models.ts';
import type { InferenceMethods } from '../methods.ts';
import { type ModelHeader, readHeader } from './header.ts';
import type { Engine } from './llama.ts';
import { freeOnGpu, lookAtHardware } from './llamaHardware.ts';
import { type Library, openedLibrary, openLibrary, wouldStartGpu } from './llamaLibrary.ts';
import { loadEngine } from './llamaLoad.ts';
import { findFormat } from './llamaTemplate.ts';
import { availableMemory, fittingContext, memoryNeeded, SMALLEST_CONTEXT, totalMemory } from './memory.ts';

type Load = InferenceMethods['load'];
type Held = { readonly engine: Engine; readonly path: string; readonly key: string };

/** The model that answers, and the one before it for as long as memory has room for both. One change at a time. */
export type Engines = {
  /** Throws `no-model`. */
  readonly current: () => Engine;
  readonly load: (
    params: Load['params'],
    context: { readonly emit: (event: Load['event']) => void; readonly signal: AbortSignal },
  ) => Promise<Load['result']>;
  readonly unload: () => Promise<void>;
  /** `inTurn` runs what may not happen while a model is loaded or answers. */
  readonly hardware: (
    backend: InferenceMethods['hardware']['params']['backend'],
    inTurn: (open: () => Promise<Library>) => Promise<Library>,
  ) => Promise<Hardware>;
};

const PROGRESS_STEP = 0.01;
/** The system, the window and what else runs grow too: two models may not fill the memory to its brim. */
const KEPT_FREE = 0.1;

export function createEngines({ memory = availableMemory } = {}): Engines {
  let current: Held | null = null;
  let before: Held | null = null;

  const held = (): readonly Held[] => [current, before].filter((each) => each !== null);

  async function giveUp(which: (each: Held) => boolean): Promise<void> {
    const gone = held().filter(which);
    if (current && gone.includes(current)) current = null;
    if (before && gone.includes(before)) before = null;
    for (const { engine } of gone) await engine.dispose();
  }

  /** Whether it has as much room beside these models as it would have without them. */
  async function fitsBeside(
    { header, contextSize }: { readonly header: ModelHeader; readonly contextSize: number | null },
    library: Library,
    others: readonly Held[],
  ): Promise<boolean> {
    const onGpu = await freeOnGpu(library);
    const free = memory() + onGpu;
    const sum = (of: 'mapped' | 'resident'): number => others.reduce((total, { engine }) => total + engine.held[of], 0);
    const alone = fittingContext(header, free + sum('resident'), contextSize) ?? SMALLEST_CONTEXT;
    const needed = memoryNeeded(header, alone);
    // Beside another one it would get fewer layers there.
    if (library.llama.gpu !== false && onGpu > 0 && needed > onGpu * (1 - KEPT_FREE)) return false;
    return needed + totalMemory() * KEPT_FREE <= free - sum('mapped');
  }

  return {
    current() {
      if (!current) throw new AppError('no-model');
      return current.engine;
    },

    async load(params, { emit, signal }) {
      const { path, threads, contextSize, gpu, keepInMemory, format } = params;
      // A file that cannot be loaded leaves the model before it in place.
      const header = readHeader(path);
      const formatInUse = await findFormat(header, format);
      const backend = gpu.layers === 0 ? 'cpu' : gpu.backend;
      const { mtimeMs, size } = statSync(path);
      const key = JSON.stringify([path, size, mtimeMs, contextSize, backend, gpu.layers, keepInMemory, format]);
      if (before?.key === key && (threads === null || threads === before.engine.details.threads)) {
        [current, before] = [before, current];
        emit({ kind: 'progress', fraction: 1 });
        return current.engine.details;
      }

      const clear = async (which: (each: Held) => boolean): Promise<void> => {
        const had = current;
        await giveUp(which);
        if (had && !current) emit({ kind: 'cleared' });
      };
      // One file is never in memory twice.
      await clear((each) => each.path === path);
      const starting = await wouldStartGpu(backend);
      if (starting) emit({ kind: 'gpu-starting' });
      const library = await openLibrary(backend);
      if (starting) emit({ kind: 'no-gpu' });
      signal.throwIfAborted();
      for (const oldest of held().toReversed()) {
        if (await fitsBeside({ header, contextSize }, library, held())) break;
        await clear((each) => each === oldest);
      }
      if (library.llama.gpu !== false) {
        emit({ kind: 'gpu', layers: Math.min(gpu.layers ?? Number.POSITIVE_INFINITY, header.layers + 1) });
      }

      let told = 0;
      const onProgress = (fraction: number): void => {
        if (fraction < told + PROGRESS_STEP) return;
        told = fraction;
        emit({ kind: 'progress', fraction });
      };
      const engine = await loadEngine({
        path,
        header,
        library,
        threads,
        contextSize,
        layers: gpu.layers,
        keepInMemory,
        format: formatInUse,
        onProgress,
        signal,
      });
      const oldest = before;
      [current, before] = [{ engine, path, key }, current];
      await oldest?.engine.dispose();
      return engine.details;
    },

    unload: () => giveUp(() => true),

    async hardware(backend, inTurn) {
      // Another back end would take the place of the one that the models are computed with.
      const inUse = (): Library | null => (held().length > 0 ? openedLibrary() : null);
      return lookAtHardware(inUse() ?? (await inTurn(async () => inUse() ?? openLibrary(backend))));
    },
  };
}
