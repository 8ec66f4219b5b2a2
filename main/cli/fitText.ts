import { assertNever } from '../contract/errors.ts';
import { formatBytes } from '../contract/formatBytes.ts';
import type { Fit } from '../contract/models.ts';

/** Whether a model fits, in words. */
export function fitText({ verdict, contextSize, layers, gpuLayers, needed }: Fit): string {
  const withContext = `with ${contextSize.toLocaleString('en-GB')} tokens of context`;
  const { gpu, memory } = { gpu: formatBytes(needed.gpu), memory: formatBytes(needed.memory) };
  switch (verdict) {
    case 'gpu':
      return `fits on the GPU ${withContext}: ${gpu}`;
    case 'partly-gpu':
      return `fits, ${gpuLayers} of ${layers} layers on the GPU, ${withContext}: ${gpu} there, ${memory} of memory`;
    case 'memory':
      return `fits in memory, slower, ${withContext}: ${memory}`;
    case 'too-large':
      return `does not fit ${withContext}: ${formatBytes(needed.gpu + needed.memory)} needed`;
    default:
      return assertNever(verdict);
  }
}
