import type { ChatFormat } from '../../contract/models.ts';
import type { ModelHeader } from './header.ts';

type Evidence = Pick<ModelHeader, 'architecture' | 'template' | 'vocabulary'>;

/** In order: a family that kept an older family's tokens in its vocabulary stands before it. */
const formats: readonly { readonly format: ChatFormat; readonly is: (evidence: Evidence) => boolean }[] = [
  { format: 'harmony', is: hasTokens('<|start|>', '<|channel|>', '<|message|>') },
  { format: 'gemma4', is: hasTokens('<|turn>', '<turn|>') },
  { format: 'gemma', is: hasTokens('<start_of_turn>', '<end_of_turn>') },
  { format: 'llama3', is: hasTokens('<|start_header_id|>', '<|eot_id|>') },
  { format: 'seed', is: hasTokens('<seed:bos>') },
  { format: 'deepseek', is: hasTokens('<｜User｜>', '<｜Assistant｜>') },
  { format: 'glm', is: hasTokens('[gMASK]', '<|assistant|>') },
  { format: 'granite', is: hasTokens('<|start_of_role|>') },
  { format: 'cohere', is: hasTokens('<|START_OF_TURN_TOKEN|>') },
  { format: 'phi4', is: hasTokens('<|im_start|>', '<|im_sep|>') },
  { format: 'qwen', is: (evidence) => evidence.architecture.startsWith('qwen') && hasTokens('<|im_start|>')(evidence) },
  { format: 'chatml', is: hasTokens('<|im_start|>') },
  { format: 'phi3', is: hasTokens('<|user|>', '<|assistant|>', '<|end|>') },
  { format: 'llama2', is: (evidence) => evidence.template.includes('<<SYS>>') },
  { format: 'mistral', is: hasTokens('[SYSTEM_PROMPT]', '[INST]') },
  { format: 'mistralWithoutSystem', is: hasTokens('[INST]') },
  { format: 'mistralWithoutSystem', is: (evidence) => evidence.template.includes('[INST]') },
  { format: 'chatml', is: (evidence) => evidence.template.includes('<|im_start|>') },
  // OLMo's marks look the same, but its questions end with a line.
  {
    format: 'zephyr',
    is: ({ template }) => /<\|user\|>\\n'\s*\+\s*message\['content'\]\s*\+\s*eos_token/.test(template),
  },
];

function hasTokens(...tokens: readonly string[]): (evidence: Evidence) => boolean {
  return ({ vocabulary }) => tokens.every((token) => vocabulary.has(token));
}

/** How a conversation is written down for a model, and who says so. */
export type FormatChoice =
  | { readonly source: 'catalogue' | 'family'; readonly format: ChatFormat }
  /** Nobody knows the family: what its template does with a few conversations is learned in a thread with limits. */
  | { readonly source: 'file' };

/**
 * The catalogue's word, or else the family's, recognised by the special tokens of the vocabulary, then by marker strings in
 * the file's chat template. That is text to search in: templates have carried hidden instructions and endless loops. Only
 * where both are silent the template itself decides.
 */
export function chooseFormat(evidence: Evidence, catalogue: ChatFormat | null): FormatChoice {
  if (catalogue !== null) return { source: 'catalogue', format: catalogue };
  const format = formats.find(({ is }) => is(evidence))?.format;
  if (format) return { source: 'family', format };
  return evidence.template.trim() === '' ? { source: 'family', format: 'general' } : { source: 'file' };
}

/** Whether the model expects its answer to begin inside a thought, as those do that always think. */
export function beginsWithThought({ architecture, template }: Evidence): boolean {
  if (architecture.startsWith('qwen35') || template.includes("else '<think>'")) return true;
  return /(?:assistant(?:\\n|\n)|<｜Assistant｜>|<\|assistant\|>(?:\\n|\n)?)<think>(?!(?:\\n|\n)*<\/think>)/.test(
    template,
  );
}
