import { readdirSync } from 'node:fs';
import { platform } from 'node:os';
import { getLlama, getLlamaGpuTypes, type Llama, LlamaLogLevel } from 'node-llama-cpp';
import { AppError } from '../../contract/errors.ts';
import type { Backend, GpuBackend, GpuProblem } from '../../contract/models.ts';
import { type Running, serves, whyNoGpu } from './backends.ts';
import { skipTrials } from './skipTrials.ts';

/** llama.cpp with the back end that started, and why it is not a GPU's where it is not. */
export type Library = {
  readonly llama: Llama;
  readonly problem: GpuProblem | null;
  /** Those that can be chosen here. */
  readonly backends: readonly Backend[];
};

type Opened = Running & { readonly llama: Llama };

let opened: Opened | null = null;

/** Those whose drivers are installed, best first. That one of them starts is not certain yet. */
async function gpuBackends(): Promise<readonly GpuBackend[]> {
  const types = await getLlamaGpuTypes('supported');
  return types.filter((type) => type !== false);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** By name; null where the system keeps no folder of them. */
function deviceNames(): readonly string[] | null {
  return platform() === 'linux' ? [...namesIn('/dev'), ...namesIn('/dev/dri')] : null;
}

/** It builds nothing and fetches nothing. Rejects when the back end does not start. */
function start(gpu: GpuBackend | false): Promise<Llama> {
  return getLlama({
    gpu,
    build: 'never',
    skipDownload: true,
    progressLogs: false,
    logLevel: LlamaLogLevel.error,
    logger: () => undefined,
  });
}

async function startGpu(backends: readonly GpuBackend[]): Promise<Llama | null> {
  for (const backend of backends) {
    const llama = await start(backend).catch(() => null);
    if (llama === null) continue;
    if (llama.gpu !== false && (await llama.getVramState()).total > 0) return llama;
    await llama.dispose();
  }
  return null;
}

async function openNow(wish: Backend | null): Promise<Opened> {
  skipTrials();
  const gpus = await gpuBackends();
  // One that was chosen comes first; when it does not start, any other is still faster than none.
  const inOrder = gpus.toSorted((one, other) => Number(other === wish) - Number(one === wish));
  const llama = (wish === 'cpu' ? null : await startGpu(inOrder)) ?? (await start(false));
  return { llama, gpu: llama.gpu, gpus, tried: wish !== 'cpu' };
}

function asWished(library: Opened, wish: Backend | null): Library {
  const { llama, gpus } = library;
  return { llama, problem: whyNoGpu(library, wish, deviceNames()), backends: [...gpus, 'cpu'] };
}

/** The one that models are computed with; null before the first. */
export function openedLibrary(): Library | null {
  return opened && asWished(opened, opened.gpu === false && !opened.tried ? 'cpu' : null);
}

/** Whether the first model would have to start a GPU's back end. */
export async function wouldStartGpu(wish: Backend | null): Promise<boolean> {
  return opened === null && wish !== 'cpu' && (await gpuBackends()).length > 0;
}

/**
 * Null: the best there is. Without a GPU that starts it is the processor's, with the reason. A process computes with one back
 * end for as long as it lives, because llama.cpp lets go of none after a load that failed: another wish needs another process.
 */
export async function openLibrary(wish: Backend | null): Promise<Library> {
  opened ??= await openNow(wish);
  if (!serves(opened, wish)) throw new AppError('internal', 'another back end needs another process');
  return asWished(opened, wish);
}
