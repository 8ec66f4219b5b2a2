import type { Answer } from '../main/contract/conversations.ts';
import { formatBytes } from '../main/contract/formatBytes.ts';
import { formatCount } from '../main/contract/formatCount.ts';
import type { GpuProblem, ModelDetails, ModelSource, ModelState, ThisComputer } from '../main/contract/models.ts';
import { formatList, formatNumber } from './format.ts';

/** About one page of a contract. */
const TOKENS_A_PAGE = 600;
/** Of running text in English. */
const WORDS_A_TOKEN = 0.75;

/** llama.cpp puts a few small parts elsewhere. */
const NEARLY_ALL = 0.95;

const sources: Readonly<Record<ModelSource, string>> = {
  file: 'From a file',
  download: 'Downloaded',
  'hugging-face': 'From Hugging Face’s cache, used in place',
  'lm-studio': 'From LM Studio, used in place',
  ollama: 'From Ollama, used in place',
  jan: 'From Jan, used in place',
};

const problems: Readonly<Record<GpuProblem, string>> = {
  'none-found': 'No graphics card that can be used was found.',
  'failed-to-start': 'There is a graphics card, but its driver did not start.',
  lost: 'The graphics card stopped answering; the processor went on.',
  'out-of-memory': 'The memory of the graphics card is full.',
  'turned-off': 'The graphics card is turned off in the settings.',
};

/** The words on the button that opens the model picker. */
export function modelButtonText(model: ModelState): string {
  switch (model.kind) {
    case 'none':
      return 'No model yet';
    case 'loading':
      return `Loading ${model.name} · ${percent(model.fraction)}`;
    case 'loaded':
      return model.inMemory ? model.model.name : `${model.model.name} · rests`;
    case 'failed':
      return 'Model not loaded';
  }
}

/** Where the loaded model computes, and how much of it. Never rounds "partly" up to "on the GPU". */
export function whereItRuns({ gpu }: ModelDetails): string {
  if (gpu === null || gpu.layers === 0) return 'On the processor';
  const layers =
    gpu.layers >= gpu.ofLayers
      ? `All ${formatCount(gpu.ofLayers, 'layer')}`
      : `${formatNumber(gpu.layers)} of ${formatNumber(gpu.ofLayers)} layers`;
  return `${layers} on ${gpu.device}; ${formatBytes(gpu.bytes)}`;
}

/** Why not all of a model is on a graphics card, or none is used. */
export function gpuProblemText(problem: GpuProblem): string {
  return problems[problem];
}

export function sourceText(source: ModelSource): string {
  return sources[source];
}

/** "Reads about 27 pages at once" */
export function readsAtOnce({ contextSize }: Pick<ModelDetails, 'contextSize'>): string {
  return `Reads about ${pagesOf(contextSize)} at once`;
}

/** What became of keeping the model in use in memory; null where nobody asked for it. */
export function keptText(model: ModelState): string | null {
  if (model.kind !== 'loaded' || !model.inMemory || model.model.kept === null) return null;
  const { kept, name } = model.model;
  if (kept.kind === 'unknown') return 'This system does not say whether it does so.';
  const { held, of, limit } = kept;
  if (held >= of * NEARLY_ALL) return `${name} is kept there.`;
  const but = held > 0 ? ` ${formatBytes(held)} of it are kept.` : '';
  if (limit !== null && limit < of) {
    return `The system did not allow it: a program may keep ${formatBytes(limit)}, and ${name} takes ${formatBytes(of)}.${but}`;
  }
  return `The system keeps ${formatBytes(held)} of ${formatBytes(of)} of ${name}; the rest can be moved out.`;
}

/** What thinking first means, with the model in use: some never do, some always. */
export function thinkingText(model: ModelState): string {
  const habit = model.kind === 'loaded' ? model.model.thinking : 'optional';
  if (habit === 'never') return 'The model in use never does.';
  if (habit === 'always') return 'The model in use always does, whatever is chosen here.';
  return 'Takes longer, and helps with difficult questions. What it thought can be read.';
}

/** "27 pages", of a contract */
export function pagesOf(tokens: number): string {
  return formatCount(Math.max(1, Math.floor(tokens / TOKENS_A_PAGE)), 'page');
}

/** "about 750 words" */
export function aboutWords(tokens: number): string {
  const words = tokens * WORDS_A_TOKEN;
  const step = words < 1_000 ? 50 : 500;
  return `about ${formatNumber(Math.max(step, Math.round(words / step) * step))} words`;
}

/** "41 words/s"; below ten with a decimal, because half a word is felt there. */
export function speedText(tokensPerSecond: number): string {
  const words = tokensPerSecond * WORDS_A_TOKEN;
  return `${words < 9.95 ? words.toLocaleString('en-GB', { maximumFractionDigits: 1 }) : formatNumber(words)} words/s`;
}

/** "This computer: 32 GB memory, NVIDIA RTX 4070 with 12 GB, 214 GB free on the disk." What is not known is left out. */
export function computerText({ memory, gpu, gpuProblem, diskFree }: ThisComputer): string {
  const devices = gpu === null ? '' : formatList([...new Set(gpu.devices)]);
  const card = devices === '' ? 'a GPU' : devices;
  const has = [
    `${formatBytes(memory.total)} memory`,
    ...(gpu === null ? [] : [gpu.shared ? `${card} with the same memory` : `${card} with ${formatBytes(gpu.total)}`]),
    ...(diskFree === null ? [] : [`${formatBytes(diskFree)} free on the disk`]),
  ].join(', ');
  return `This computer: ${has}.${gpu === null && gpuProblem !== null ? ` ${gpuProblemText(gpuProblem)}` : ''}`;
}

/** "Plain clauses (strength 0.8) and Letters (strength 1)"; null where there was none. */
export function adaptersText(adapters: Answer['adapters']): string | null {
  if (adapters.length === 0) return null;
  return formatList(adapters.map(({ name, scale }) => `${name} (strength ${scale.toLocaleString('en-GB')})`));
}

export function percent(fraction: number): string {
  return `${Math.floor(Math.min(1, Math.max(0, fraction)) * 100)}%`;
}
