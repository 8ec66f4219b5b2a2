import { AppError, type ErrorCode } from '../contract/errors.ts';
import type { GpuProblem } from '../contract/models.ts';
import type { GpuChoice } from '../workers/methods.ts';

/** How much of a GPU is used after it failed, and how it failed. */
export type Reduced = { readonly gpu: GpuChoice; readonly problem: GpuProblem };

/** What a load was doing with the GPU when it failed: nothing, starting it, or putting so many layers on it. */
export type AtStake = null | 'start' | number;

const loss: ReadonlySet<ErrorCode> = new Set(['worker-crashed', 'worker-hung']);
const shortage: ReadonlySet<ErrorCode> = new Set(['model-failed', 'model-too-large']);

/** What an error says about the GPU that was at work; null: nothing. A file that is at fault fails without a GPU as well. */
export function gpuProblemOf(error: unknown): GpuProblem | null {
  if (!(error instanceof AppError)) return null;
  if (loss.has(error.code)) return 'lost';
  return shortage.has(error.code) ? 'out-of-memory' : null;
}

/** What is tried next: half of the layers that were on the GPU, and after that the processor alone. */
export function lessGpu(tried: GpuChoice, layers: number, before: Reduced | null, problem: GpuProblem): Reduced {
  const half = Math.floor(layers / 2);
  if (before || half < 1) return { gpu: { backend: 'cpu', layers: null }, problem };
  return { gpu: { backend: tried.backend, layers: half }, problem };
}

/** What is tried after a load failed; null when the GPU had no part in it. */
export function afterFailedLoad(
  error: unknown,
  atStake: AtStake,
  tried: GpuChoice,
  before: Reduced | null,
): Reduced | null {
  const problem = gpuProblemOf(error);
  if (atStake === null || problem === null || tried.backend === 'cpu') return null;
  if (atStake === 'start') return { gpu: { backend: 'cpu', layers: null }, problem: 'failed-to-start' };
  return lessGpu(tried, atStake, before, problem);
}
