import { formatCount } from '../../../main/contract/formatCount.ts';
import type { ServerHealth } from '../../../main/contract/settings.ts';
import { formatNumber } from '../../format.ts';

const engineNames = { vllm: 'vLLM', 'llama.cpp': 'llama.cpp', ollama: 'Ollama', tgi: 'TGI' } as const;
/** Of a page of a contract in English. */
const TOKENS_OF_PAGE = 600;

/** What a check of the connection found, as sentences. */
export function healthText({ engine, models, milliseconds }: ServerHealth, model: string | null): string {
  const answered = `${engine === null ? 'The server' : engineNames[engine]} answered in ${formatNumber(Math.max(1, milliseconds))} ms`;
  if (models.length === 0) return `${answered} and offers no model.`;
  const size = models.find(({ name }) => name === model)?.contextSize ?? null;
  const offers = `${answered} and offers ${formatCount(models.length, 'model')}.`;
  if (model === null) return `${offers} Choose one.`;
  if (!models.some(({ name }) => name === model)) return `${offers} The chosen one is not among them.`;
  if (size === null) return `${offers} It does not tell how much the model reads at once; about 13 pages are assumed.`;
  return `${offers} The model reads about ${formatCount(Math.max(1, Math.round(size / TOKENS_OF_PAGE)), 'page')} at once.`;
}
