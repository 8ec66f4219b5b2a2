import type { ChatFormat, ThinkingHabit } from '../../contract/models.ts';
import type { ChatTurn } from '../methods.ts';
import { beginsWithThought } from './chatFormat.ts';
import type { ModelHeader } from './header.ts';

type Evidence = Pick<ModelHeader, 'architecture' | 'template' | 'vocabulary'>;

/** How a family is told not to think: a word behind each question, and a thought that is over before the answer begins. */
type Skip = { readonly word: string; readonly mark: string };

/** What is wished of a model: to think where it can, not to where it can be told, or in no case to begin with a thought. */
export type ThinkingWish = 'think' | 'skip' | 'never';

/** What stands behind the prompt; `inside`: the model goes on with a thought. */
export type Opening = { readonly mark: string; readonly inside: boolean };

const noThought: Opening = { mark: '', inside: false };

const seedSkip: Skip = {
  word: '',
  mark:
    '<seed:think>\n<seed:cot_budget_reflect>The current thinking budget is 0, so I will directly start answering the ' +
    'question.</seed:cot_budget_reflect>\n</seed:think>',
};

/** As each family's own template does it. Null: nobody can tell it. */
function skipOf({ architecture, template }: Evidence, format: ChatFormat | null): Skip | null {
  switch (format) {
    case 'harmony':
      return null;
    // It thinks only when the system's turn says so.
    case 'gemma4':
      return { word: '', mark: '' };
    case 'seed':
      return template.includes('thinking_budget') ? seedSkip : null;
    case 'cohere':
      return template.includes('START_THINKING') ? { word: '', mark: '<|START_THINKING|><|END_THINKING|>' } : null;
    case 'glm':
      if (template.includes('/nothink')) return { word: '/nothink', mark: '\n<think></think>' };
      return template.includes('enable_thinking') ? { word: '', mark: '</think>' } : null;
    case 'deepseek':
      return /\{\{-?\s*'<\/think>'/.test(template) ? { word: '', mark: '</think>' } : null;
    default:
      return /enable_thinking|\/no_think/.test(template) || architecture.startsWith('qwen35')
        ? { word: '', mark: '<think>\n\n</think>\n\n' }
        : null;
  }
}

export function thinkingHabit(evidence: Evidence, format: ChatFormat | null): ThinkingHabit {
  if (skipOf(evidence, format)) return 'optional';
  return format === 'harmony' || beginsWithThought(evidence) ? 'always' : 'never';
}

/** How a conversation ends, and what its questions carry, so that the model does as wished where it can be told. */
export function openThought(
  evidence: Evidence,
  format: ChatFormat | null,
  wish: ThinkingWish,
  turns: readonly ChatTurn[],
): { readonly opening: Opening; readonly turns: readonly ChatTurn[] } {
  const skip = wish === 'think' ? null : skipOf(evidence, format);
  if (skip) {
    const told = skip.word === '' ? turns : turns.map((turn) => withWord(turn, skip.word));
    return { opening: { mark: skip.mark, inside: false }, turns: told };
  }
  const begins = wish !== 'never' && beginsWithThought(evidence);
  return {
    opening: begins
      ? { mark: evidence.template.includes("else '<think>'") ? '<think>' : '<think>\n', inside: true }
      : noThought,
    turns,
  };
}

/** Behind every question, not the last alone: what was read of the conversation stays read. */
function withWord(turn: ChatTurn, word: string): ChatTurn {
  return turn.role === 'user' ? { ...turn, text: turn.text + word } : turn;
}
