import {
  type ChatHistoryItem,
  ChatMLChatWrapper,
  type ChatWrapper,
  DeepSeekChatWrapper,
  Gemma4ChatWrapper,
  GemmaChatWrapper,
  GeneralChatWrapper,
  HarmonyChatWrapper,
  Llama2ChatWrapper,
  Llama3ChatWrapper,
  type LlamaModel,
  LlamaText,
  MistralChatWrapper,
  QwenChatWrapper,
  SeedChatWrapper,
  SpecialToken,
  SpecialTokensText,
  type Token,
} from 'node-llama-cpp';
import type { ChatTurn } from '../methods.ts';
import type { ChatFormat } from './chatFormat.ts';

/** A conversation as the model reads it. */
export type Prompt = {
  readonly tokens: readonly Token[];
  /** The prompt ends inside a thought that the model is to go on with. */
  readonly thinking: boolean;
  /** What ends the model's turn beside the tokens that the file names for it. */
  readonly stopTokens: ReadonlySet<Token>;
  readonly stopTexts: readonly string[];
};

/** How a format writes turns down, ready for the model's answer; `stops` end the model's own turn. */
type Writer = (turns: readonly ChatTurn[]) => { readonly text: LlamaText; readonly stops: readonly LlamaText[] };

const writers: Readonly<Record<ChatFormat, Writer>> = {
  chatml: byWrapper(() => new ChatMLChatWrapper()),
  cohere: byMarks({
    start: '<BOS_TOKEN>',
    before: '<|START_OF_TURN_TOKEN|><|',
    after: '_TOKEN|>',
    end: '<|END_OF_TURN_TOKEN|>',
    roles: { system: 'SYSTEM', user: 'USER', assistant: 'CHATBOT' },
  }),
  deepseek: byWrapper(() => new DeepSeekChatWrapper()),
  gemma: byWrapper(() => new GemmaChatWrapper()),
  gemma4: byWrapper(() => new Gemma4ChatWrapper()),
  general: byWrapper(() => new GeneralChatWrapper()),
  glm: byMarks({ start: '[gMASK]<sop>', before: '<|', after: '|>\n', end: '' }),
  granite: byMarks({ before: '<|start_of_role|>', after: '<|end_of_role|>', end: '<|end_of_text|>\n' }),
  harmony: byWrapper(() => new HarmonyChatWrapper()),
  llama2: byWrapper(() => new Llama2ChatWrapper()),
  llama3: byWrapper(() => new Llama3ChatWrapper()),
  mistral: byWrapper(() => new MistralChatWrapper()),
  phi3: byMarks({ before: '<|', after: '|>\n', end: '<|end|>\n' }),
  phi4: byMarks({ before: '<|im_start|>', after: '<|im_sep|>', end: '<|im_end|>' }),
  qwen: byWrapper(() => new QwenChatWrapper()),
  seed: byWrapper(() => new SeedChatWrapper()),
  zephyr: byMarks({ before: '<|', after: '|>\n', end: '</s>\n' }),
};

function byWrapper(create: () => ChatWrapper): Writer {
  return (turns) => {
    const chatHistory: ChatHistoryItem[] = turns.map(({ role, text }) =>
      role === 'assistant' ? { type: 'model', response: [text] } : { type: role, text },
    );
    const wrapper = create();
    const state = wrapper.generateContextState({ chatHistory: [...chatHistory, { type: 'model', response: [] }] });
    return { text: state.contextText, stops: state.stopGenerationTriggers };
  };
}

type Marks = {
  readonly start?: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
  readonly roles?: Readonly<Record<ChatTurn['role'], string>>;
};

/** A format that writes every turn alike: the role between two marks, the text, the end of the turn. */
function byMarks({ start = '', before, after, end, roles }: Marks): Writer {
  const mark = (text: string): SpecialTokensText => new SpecialTokensText(text);
  const opening = (role: ChatTurn['role']): SpecialTokensText => mark(before + (roles?.[role] ?? role) + after);
  return (turns) => ({
    text: LlamaText([
      mark(start),
      ...turns.flatMap(({ role, text }) => [opening(role), text, mark(end)]),
      opening('assistant'),
    ]),
    stops: [LlamaText(mark(end.trim() || `${before}user${after}`.trim()))],
  });
}

function isPlain(text: LlamaText): boolean {
  return text.values.every((value) => !(value instanceof SpecialToken));
}

/**
 * Writes the turns down in the model's own format and cuts them into tokens. Marks become control tokens; what people and
 * documents say is always plain text, also where it looks like a mark.
 */
export function writePrompt(
  model: LlamaModel,
  format: ChatFormat,
  turns: readonly ChatTurn[],
  thinking: boolean,
): Prompt {
  const { text, stops } = writers[format](turns);
  // Wrappers always begin with the token for "beginning of text"; many models were trained without it.
  const values = text.values.filter(
    (value) => !(value instanceof SpecialToken && value.value === 'BOS') || model.tokens.shouldPrependBosToken,
  );
  const opening = thinking ? [new SpecialTokensText('<think>\n')] : [];
  const stopTokens = new Set<Token>();
  const stopTexts: string[] = [];
  for (const stop of stops.filter(isPlain)) {
    const [token, ...more] = stop.tokenize(model.tokenizer);
    if (token !== undefined && more.length === 0 && model.isSpecialToken(token)) stopTokens.add(token);
    else if (stop.toString().trim() !== '') stopTexts.push(stop.toString());
  }
  const tokens = LlamaText([...values, ...opening]).tokenize(model.tokenizer);
  return { tokens, thinking, stopTokens, stopTexts };
}
