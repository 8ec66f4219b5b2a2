import { AppError } from '../../contract/errors.ts';
import type { AnswerEnd, InferenceMethods } from '../methods.ts';
import { cleanText } from './cleanText.ts';
import type { Engine, Prompt, Token } from './llama.ts';
import { endsInLoop } from './repeats.ts';
import { type Piece, ThoughtSplitter } from './thoughts.ts';

type AnswerParams = InferenceMethods['answer']['params'];
type AnswerEvent = InferenceMethods['answer']['event'];
type Emit = (event: AnswerEvent) => void;

/** Text goes out at most this often: every message wakes two processes, which the threads that compute pay for. */
const FLUSH_MILLISECONDS = 80;
const PROGRESS_MILLISECONDS = 100;
const LOOP_CHECK = 32;
/** Bytes of one character come as up to four tokens. */
const MOST_TOKENS_OF_CHARACTER = 4;
const TOKENS_BEFORE = 4;

/** Reads all of the prompt but its last part, and returns that. */
async function readPrompt(engine: Engine, prompt: Prompt, reused: number, emit: Emit, signal: AbortSignal) {
  const total = prompt.tokens.length;
  let done = reused;
  let told = 0;
  for (;;) {
    signal.throwIfAborted();
    const count = await engine.read(prompt.tokens.slice(done));
    if (count === 0) break;
    done += count;
    if (performance.now() - told < PROGRESS_MILLISECONDS) continue;
    told = performance.now();
    emit({ kind: 'prompt', done, total });
  }
  await engine.remember();
  return prompt.tokens.slice(done);
}

/** Gathers pieces of text and gives them away a few times a second. No timer: the next token is the clock. */
function createOutlet(emit: Emit) {
  let waiting: Piece[] = [];
  let flushed = 0;
  const flush = (): void => {
    for (const { kind, text } of waiting) {
      const clean = cleanText(text);
      if (clean !== '') emit({ kind, text: clean });
    }
    waiting = [];
    flushed = performance.now();
  };
  return {
    add(pieces: readonly Piece[]): void {
      for (const piece of pieces) {
        const last = waiting.at(-1);
        if (last?.kind === piece.kind) waiting[waiting.length - 1] = { ...last, text: last.text + piece.text };
        else waiting.push(piece);
      }
      if (performance.now() - flushed >= FLUSH_MILLISECONDS) flush();
    },
    flush,
  };
}

/** Writes the answer to the last of the turns. Rejects with `question-too-long` or the signal's reason. */
export async function answer(
  engine: Engine,
  { turns, maxTokens, temperature, seed, thinking, adapters }: AnswerParams,
  { emit, signal }: { readonly emit: Emit; readonly signal: AbortSignal },
): Promise<AnswerEnd> {
  const started = performance.now();
  await engine.layOver(adapters);
  const prompt = engine.prompt(turns, thinking ? 'think' : 'skip');
  if (prompt.tokens.length >= engine.contextSize - 1) {
    throw new AppError('question-too-long', 'longer than the context', {
      tokens: prompt.tokens.length,
      contextSize: engine.contextSize,
    });
  }
  const reused = await engine.reuse(prompt.tokens);
  emit({ kind: 'prompt', done: reused, total: prompt.tokens.length });
  const last = await readPrompt(engine, prompt, reused, emit, signal);

  const splitter = new ThoughtSplitter({ opened: prompt.thinking, stops: prompt.stopTexts });
  const outlet = createOutlet(emit);
  const written: Token[] = [];
  let unfinished: Token[] = [];
  let said = '';
  let firstToken: number | null = null;

  async function write(): Promise<AnswerEnd['reason']> {
    for await (const token of engine.write({ tokens: last, stopTokens: prompt.stopTokens }, { temperature, seed })) {
      signal.throwIfAborted();
      firstToken ??= performance.now() - started;
      unfinished.push(token);
      const text = engine.text(unfinished, written.slice(-TOKENS_BEFORE));
      if (!text.endsWith('\ufffd') || unfinished.length >= MOST_TOKENS_OF_CHARACTER) {
        written.push(...unfinished);
        unfinished = [];
        said += text;
        outlet.add(splitter.push(text));
      }
      if (splitter.ended) return 'end';
      const count = written.length + unfinished.length;
      if (count >= maxTokens) return 'length';
      if (count % LOOP_CHECK === 0 && endsInLoop(said)) return 'loop';
    }
    return engine.full ? 'context' : 'end';
  }

  try {
    const reason = await write();
    outlet.add(splitter.finish());
    const total = performance.now() - started;
    const generated = written.length + unfinished.length;
    return {
      reason,
      tokens: { prompt: prompt.tokens.length, reused, generated },
      milliseconds: { firstToken, total },
    };
  } finally {
    outlet.flush();
  }
}
