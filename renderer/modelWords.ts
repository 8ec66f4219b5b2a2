import type { ModelDetails, ModelState } from '../main/contract/types.ts';
import { formatCount, formatNumber } from './format.ts';

/** About one page of a contract. */
const TOKENS_A_PAGE = 600;

/** The words on the button that opens the model picker. */
export function modelButtonText(model: ModelState): string {
  switch (model.kind) {
    case 'none':
      return 'No model yet';
    case 'loading':
      return `Loading ${model.name} · ${percent(model.fraction)}`;
    case 'loaded':
      return model.model.name;
    case 'failed':
      return 'Model not loaded';
  }
}

/** Where the loaded model computes, and how much of it. Never rounds "partly" up to "on the GPU". */
export function whereItRuns({ gpu }: ModelDetails): string {
  if (gpu === null || gpu.layers === 0) return 'On the processor';
  if (gpu.layers >= gpu.ofLayers) return 'On the GPU';
  return `Partly on the GPU: ${formatNumber(gpu.layers)} of ${formatNumber(gpu.ofLayers)} layers`;
}

export function readsAtOnce({ contextSize }: ModelDetails): string {
  const pages = Math.max(1, Math.floor(contextSize / TOKENS_A_PAGE));
  return `Reads about ${formatCount(pages, 'page')} at once`;
}

export function percent(fraction: number): string {
  return `${Math.floor(Math.min(1, Math.max(0, fraction)) * 100)}%`;
}
