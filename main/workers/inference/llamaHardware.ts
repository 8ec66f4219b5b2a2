import { availableParallelism } from 'node:os';
import type { Hardware } from '../../contract/models.ts';
import type { Library } from './llamaLibrary.ts';
import { availableMemory, totalMemory } from './memory.ts';

/** What the computer has for models. Bytes. */
export async function lookAtHardware({ llama, problem, backends }: Library): Promise<Hardware> {
  const memory = { total: totalMemory(), available: availableMemory() };
  const computer = { memory, cores: availableParallelism(), gpuProblem: problem, backends };
  if (llama.gpu === false) return { ...computer, gpu: null };
  const { total, free, unifiedSize } = await llama.getVramState();
  return {
    ...computer,
    gpu: { backend: llama.gpu, devices: await llama.getGpuDeviceNames(), total, free, shared: unifiedSize > 0 },
  };
}

/** Free bytes of the GPU that are not the processor's memory as well. */
export async function freeOnGpu({ llama }: Library): Promise<number> {
  if (llama.gpu === false) return 0;
  const { total, free, unifiedSize } = await llama.getVramState();
  return free * (1 - Math.min(1, unifiedSize / total));
}
