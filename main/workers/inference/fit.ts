import type { Fit, FitVerdict, Hardware } from '../../contract/models.ts';

/** Bytes of each kind of memory. */
export type Needed = Fit['needed'];

/** What a model needs with a context of the size in question, by how many of its layers the GPU holds. */
export type Demand = {
  /** All that can be put on a GPU: the model's own and the one that makes words of numbers. */
  readonly layers: number;
  readonly needed: (gpuLayers: number) => Needed;
};

/** The system, this program and whatever else runs go on using memory while an answer is made. */
const KEPT_SHARE = 0.1;
const KEPT_OF_GPU = 512 << 20;

function usable(hardware: Pick<Hardware, 'memory' | 'gpu'>): Needed {
  const gpu = hardware.gpu;
  return {
    gpu: gpu ? Math.max(0, gpu.free - Math.min(KEPT_OF_GPU, gpu.total * KEPT_SHARE)) : 0,
    memory: hardware.memory.available * (1 - KEPT_SHARE),
  };
}

function verdictOf(gpuLayers: number, layers: number): FitVerdict {
  if (gpuLayers === 0) return 'memory';
  return gpuLayers >= layers ? 'gpu' : 'partly-gpu';
}

/**
 * Whether a model fits, with as many layers on the GPU as can be, or as were asked for. Where GPU and processor share their
 * memory, both needs are met from the one.
 */
export function chooseFit(
  { layers, needed }: Demand,
  contextSize: number,
  hardware: Pick<Hardware, 'memory' | 'gpu'>,
  wantedLayers: number | null = null,
): Fit {
  const available = usable(hardware);
  const fits = (gpuLayers: number): boolean => {
    const { gpu, memory } = needed(gpuLayers);
    if (gpuLayers > 0 && gpu > available.gpu) return false;
    return (hardware.gpu?.shared === true ? gpu + memory : memory) <= available.memory;
  };
  const most = hardware.gpu ? Math.min(layers, wantedLayers ?? layers) : 0;
  let gpuLayers = most;
  while (gpuLayers > 0 && !fits(gpuLayers)) gpuLayers--;
  return {
    verdict: fits(gpuLayers) ? verdictOf(gpuLayers, layers) : 'too-large',
    contextSize,
    layers,
    gpuLayers,
    needed: needed(gpuLayers),
    available: { gpu: hardware.gpu?.free ?? 0, memory: hardware.memory.available },
    estimated: false,
  };
}
