import type { Backend, GpuBackend, GpuProblem, ModelDetails } from '../../contract/models.ts';

/** What a process computes with. */
export type Running = {
  readonly gpu: GpuBackend | false;
  /** Back ends of GPUs whose drivers are installed. */
  readonly gpus: readonly GpuBackend[];
  /** A GPU was wished for; where it is the processor's all the same, none started. */
  readonly tried: boolean;
};

/** Whether a process may go on as it is with another wish. Null: the best there is. */
export function serves({ gpu, gpus, tried }: Running, wish: Backend | null): boolean {
  if (gpu !== false) return wish === null || wish === gpu;
  return wish === 'cpu' || tried || gpus.length === 0;
}

/** `devices`: the names that Linux has for its devices, null elsewhere. Null: a GPU computes. */
export function whyNoGpu(
  { gpu, gpus }: Running,
  wish: Backend | null,
  devices: readonly string[] | null,
): GpuProblem | null {
  if (gpu !== false) return null;
  if (wish === 'cpu') return 'turned-off';
  // Vulkan's loader is installed on most computers with Linux, also on those without a GPU; a GPU may be there without any driver.
  const isThere = devices ? devices.some((name) => /^(?:nvidia\d+|kfd|dxg|renderD\d+)$/.test(name)) : gpus.length > 0;
  return isThere ? 'failed-to-start' : 'none-found';
}

/** What of a model is on the GPU, and why not all of it is. */
export type Placed = { readonly gpu: ModelDetails['gpu']; readonly gpuProblem: GpuProblem | null };

/** `wanted`: the layers that the settings ask for, null for all. `bytes`: of the GPU's memory. */
export function placeOf(
  backend: GpuBackend,
  {
    layers,
    ofLayers,
    wanted,
    devices,
    bytes,
  }: {
    readonly layers: number;
    readonly ofLayers: number;
    readonly wanted: number | null;
    readonly devices: readonly string[];
    readonly bytes: number;
  },
): Placed {
  const gpuProblem = layers < Math.min(wanted ?? ofLayers, ofLayers) ? 'out-of-memory' : null;
  if (layers === 0) return { gpu: null, gpuProblem };
  return { gpu: { layers, ofLayers, device: [...new Set(devices)].join(', '), backend, bytes }, gpuProblem };
}
