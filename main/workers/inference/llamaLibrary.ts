import { readdirSync } from 'node:fs';
import { platform } from 'node:os';
import { getLlama, getLlamaGpuTypes, type Llama, LlamaLogLevel } from 'node-llama-cpp';
import type { Backend, GpuBackend, GpuProblem } from '../../contract/models.ts';

/** llama.cpp with the back end that started, and why it is not a GPU's where it is not. */
export type Library = {
  readonly llama: Llama;
  readonly problem: GpuProblem | null;
  /** Those that can be chosen here. */
  readonly backends: readonly Backend[];
};

let open: { readonly wish: Backend | null; readonly library: Library } | null = null;

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

/** Whether the computer has one at all, as far as can be told without its driver. */
function hasGpu(backends: readonly GpuBackend[]): boolean {
  if (platform() !== 'linux') return backends.length > 0;
  // Vulkan's loader is installed on most computers, also on those without a GPU.
  const devices = [...namesIn('/dev'), ...namesIn('/dev/dri')];
  return devices.some((name) => /^(?:nvidia\d+|kfd|dxg|renderD\d+)$/.test(name));
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

async function openNow(wish: Backend | null): Promise<Library> {
  const gpus = await gpuBackends();
  const backends: readonly Backend[] = [...gpus, 'cpu'];
  if (wish === 'cpu') return { llama: await start(false), problem: 'turned-off', backends };
  // One that was chosen comes first; when it does not start, any other is still faster than none.
  const llama = await startGpu(gpus.toSorted((one, other) => Number(other === wish) - Number(one === wish)));
  if (llama) return { llama, problem: null, backends };
  return { llama: await start(false), problem: hasGpu(gpus) ? 'failed-to-start' : 'none-found', backends };
}

/** Whether there is a driver that llama.cpp would try. */
export async function mayStartGpu(): Promise<boolean> {
  return (await gpuBackends()).length > 0;
}

/** Null before the first model. */
export function openedLibrary(): Library | null {
  return open?.library ?? null;
}

export function isOpenFor(wish: Backend | null): boolean {
  return open !== null && open.wish === wish;
}

/**
 * One at a time in a process: another back end takes the place of the one before, whose models must be gone by then. Null: the
 * best there is. Never rejects for a GPU's sake: then it is the processor's, with the reason.
 */
export async function openLibrary(wish: Backend | null): Promise<Library> {
  if (open?.wish === wish) return open.library;
  const before = open;
  open = null;
  await before?.library.llama.dispose();
  const library = await openNow(wish);
  open = { wish, library };
  return library;
}
