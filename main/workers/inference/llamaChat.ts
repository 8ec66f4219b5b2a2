import {
  type ChatHistoryItem,
  ChatMLChatWrapper,
  type ChatWrapper,
  DeepSeekChatWrapper,
  Gemma4ChatWrapper,
  GemmaChatWrapper,
  GeneralChatWrapper,
  Llama2ChatWrapper,
  Llama3ChatWrapper,
  type LlamaModel,
  LlamaText,
  MistralChatWrapper,
  QwenChatWrapper,
  SpecialToken,
  SpecialTokensText,
  type Token,
} from 'node-llama-cpp';
import type { ChatFormat } from '../../contract/models.ts';
import type { ChatTurn } from '../methods.ts';
import { BEGINNING, END, type TemplateMarks } from './templateMarks.ts';
import type { Opening } from './thinking.ts';

/** A conversation as the model reads it. */
export type Prompt = {
  readonly tokens: readonly Token[];
  /** The prompt ends inside a thought that the model is to go on with. */
  readonly thinking: boolean;
  /** What ends the model's turn beside the tokens that the file names for it. */
  readonly stopTokens: ReadonlySet<Token>;
  readonly stopTexts: readonly string[];
};

type Role = ChatTurn['role'];

/** How a format writes turns down, ready for the model's answer; `stops` end the model's own turn. */
type Writer = (
  turns: readonly ChatTurn[],
  /** Heeded by formats whose system's turn says so. */
  mayThink?: boolean,
) => { readonly text: LlamaText; readonly stops: readonly LlamaText[] };

/** What stands before and behind a turn of each role. */
type Marks = Readonly<Record<Role, readonly [before: LlamaText, behind: LlamaText]>>;

export const writers: Readonly<Record<ChatFormat, Writer>> = {
  chatml: byWrapper(() => new ChatMLChatWrapper()),
  cohere: byMarks(
    alike('<|START_OF_TURN_TOKEN|><|', '_TOKEN|>', '<|END_OF_TURN_TOKEN|>', {
      system: 'SYSTEM',
      user: 'USER',
      assistant: 'CHATBOT',
    }),
    '<|END_OF_TURN_TOKEN|>',
  ),
  deepseek: byWrapper(() => new DeepSeekChatWrapper()),
  gemma: withoutSystem(byWrapper(() => new GemmaChatWrapper())),
  gemma4: byWrapper((mayThink) => new Gemma4ChatWrapper({ reasoning: mayThink })),
  general: byWrapper(() => new GeneralChatWrapper()),
  glm: byMarks(alike('<|', '|>\n', ''), '<|user|>', mark('[gMASK]<sop>'), mark('<|assistant|>')),
  granite: byMarks(alike('<|start_of_role|>', '<|end_of_role|>', '<|end_of_text|>\n'), '<|end_of_text|>'),
  harmony: (turns) =>
    byMarks(harmonyMarks, ['<|return|>', '<|call|>'], harmonyStart(), mark('<|start|>assistant'))(turns),
  llama2: byWrapper(() => new Llama2ChatWrapper()),
  llama3: byWrapper(() => new Llama3ChatWrapper()),
  mistral: byMarks(
    {
      system: [mark('[SYSTEM_PROMPT]'), mark('[/SYSTEM_PROMPT]')],
      user: [mark('[INST]'), mark('[/INST]')],
      assistant: [mark(''), LlamaText(new SpecialToken('EOS'))],
    },
    '</s>',
  ),
  mistralWithoutSystem: withoutSystem(byWrapper(() => new MistralChatWrapper())),
  phi3: byMarks(alike('<|', '|>\n', '<|end|>\n'), '<|end|>'),
  phi4: byMarks(alike('<|im_start|>', '<|im_sep|>', '<|im_end|>'), '<|im_end|>'),
  qwen: byWrapper(() => new QwenChatWrapper()),
  seed: byMarks(alike('<seed:bos>', '\n', '<seed:eos>'), '<seed:eos>', mark('')),
  zephyr: byMarks(alike('<|', '|>\n', LlamaText(new SpecialToken('EOS'), mark('\n'))), '<|user|>'),
};

function mark(text: string): LlamaText {
  return LlamaText(new SpecialTokensText(text));
}

/** Marks that are the same for every role but for its name. */
function alike(before: string, after: string, end: string | LlamaText, names?: Readonly<Record<Role, string>>): Marks {
  const behind = typeof end === 'string' ? mark(end) : end;
  const marks = (role: Role): readonly [LlamaText, LlamaText] => [
    mark(before + (names?.[role] ?? role) + after),
    behind,
  ];
  return { system: marks('system'), user: marks('user'), assistant: marks('assistant') };
}

const harmonyMarks: Marks = {
  system: [mark('<|start|>developer<|message|># Instructions\n\n'), mark('\n\n<|end|>')],
  user: [mark('<|start|>user<|message|>'), mark('<|end|>')],
  assistant: [mark('<|start|>assistant<|channel|>final<|message|>'), mark('<|end|>')],
};

/** What its models were trained to read first; the system's turn of ours is the developer's to them. */
function harmonyStart(): LlamaText {
  const today = new Date().toISOString().slice(0, 10);
  return mark(
    '<|start|>system<|message|>You are ChatGPT, a large language model trained by OpenAI.\nKnowledge cutoff: 2024-06\n' +
      `Current date: ${today}\n\nReasoning: medium\n\n` +
      '# Valid channels: analysis, commentary, final. Channel must be included for every message.<|end|>',
  );
}

/** `last`: what the model's answer follows, where that is not what stands before the answers that it gave. */
function byMarks(
  marks: Marks,
  stop: string | readonly string[],
  start = LlamaText(new SpecialToken('BOS')),
  last = marks.assistant[0],
): Writer {
  return (turns) => ({
    text: LlamaText([start, ...turns.flatMap(({ role, text }) => [marks[role][0], text, marks[role][1]]), last]),
    stops: [stop].flat().map(mark),
  });
}

function byWrapper(create: (mayThink: boolean) => ChatWrapper): Writer {
  return (turns, mayThink = true) => {
    const chatHistory: ChatHistoryItem[] = turns.map(({ role, text }) =>
      role === 'assistant' ? { type: 'model', response: [text] } : { type: role, text },
    );
    // Made anew each time: some of them write the day's date down.
    const state = create(mayThink).generateContextState({
      chatHistory: [...chatHistory, { type: 'model', response: [] }],
    });
    return { text: state.contextText, stops: state.stopGenerationTriggers };
  };
}

/**
 * For formats that would carry the system's text along to the newest question: it stays with the first one, so that a prompt
 * only grows and what was read stays read.
 */
function withoutSystem(write: Writer): Writer {
  return (turns) => {
    const system = turns.filter(({ role }) => role === 'system').map(({ text }) => text);
    const rest = turns.filter(({ role }) => role !== 'system');
    return write(
      rest.map((turn, index) => (index === 0 ? { ...turn, text: [...system, turn.text].join('\n\n') } : turn)),
    );
  };
}

/** Text of a template, with the vocabulary's own tokens where it names them. */
function templateText(text: string): LlamaText {
  return LlamaText(
    text.split(new RegExp(`([${BEGINNING}${END}])`)).map((part) => {
      if (part === BEGINNING) return new SpecialToken('BOS');
      return part === END ? new SpecialToken('EOS') : new SpecialTokensText(part);
    }),
  );
}

/** As a template was seen to do it: what stands between two turns depends on the two alone. */
function byTemplate({ system, start, beforeAnswer, behindAnswer, beforeLast, bare }: TemplateMarks): Writer {
  const first = system ? { system: system.before, user: start, assistant: start + beforeAnswer } : null;
  const before = (role: Role, previous: Role | null): string => {
    if (previous === null) return first?.[role] ?? start;
    if (role === 'assistant') return beforeAnswer;
    return previous === 'system' ? (system?.behind ?? '') : behindAnswer;
  };
  const write: Writer = (turns) => ({
    text: LlamaText([
      bare || start.startsWith(BEGINNING) ? [] : new SpecialToken('BOS'),
      ...turns.flatMap(({ role, text }, index) => [templateText(before(role, turns[index - 1]?.role ?? null)), text]),
      templateText(beforeLast ?? beforeAnswer),
    ]),
    stops: [mark(/<[^<>\s]+>|\[[^[\]\s]+\]/.exec(behindAnswer)?.[0] ?? behindAnswer.replaceAll(END, '').trim())],
  });
  return system ? write : withoutSystem(write);
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
  format: ChatFormat | TemplateMarks,
  turns: readonly ChatTurn[],
  { mark: opened, inside: thinking }: Opening,
  mayThink = true,
): Prompt {
  const { text, stops } = (typeof format === 'string' ? writers[format] : byTemplate(format))(turns, mayThink);
  // Wrappers always begin with the token for "beginning of text"; many models were trained without it.
  const values = text.values.filter(
    (value) => !(value instanceof SpecialToken && value.value === 'BOS') || model.tokens.shouldPrependBosToken,
  );
  const opening = opened === '' ? [] : [new SpecialTokensText(opened)];
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
