import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import {
  type GbnfJsonObjectSchema,
  type Llama,
  type LlamaContextSequence,
  LlamaGrammarEvaluationState,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';
import { AppError } from '../../contract/errors.ts';
import type { AdapterFile, ChatTurn, JsonSchema, LoadedModel } from '../methods.ts';
import { readAdapter } from './adapters.ts';
import type { Placed } from './backends.ts';
import type { ModelHeader } from './header.ts';
import { createIdleMeter } from './idleCores.ts';
import { type Prompt, writePrompt } from './llamaChat.ts';
import type { Library } from './llamaLibrary.ts';
import type { FormatInUse } from './llamaTemplate.ts';
import { memoryNeeded, SMALLEST_CONTEXT } from './memory.ts';
import { LARGEST_PART, type Part, ReadingPace } from './readingPace.ts';
import { openThought, type ThinkingWish, thinkingHabit } from './thinking.ts';
import { isPartOfMark } from './thoughts.ts';
import { chooseThreads, threadCandidates } from './threads.ts';

export type { Prompt, Token };

export type Sampling = {
  readonly temperature: number;
  readonly seed: number;
  /** What may be written at all; used up by one writing. */
  readonly grammar?: LlamaGrammarEvaluationState;
};

export type EngineOptions = {
  readonly path: string;
  readonly header: ModelHeader;
  readonly library: Library;
  readonly threads: number | null;
  readonly contextSize: number | null;
  /** On the GPU at most; null: as many as fit. */
  readonly layers: number | null;
  readonly keepInMemory: boolean;
  readonly format: FormatInUse;
  readonly onProgress: (fraction: number) => void;
  readonly signal: AbortSignal;
};

/** Some models' memory of the past is whole or not at all: copies of it are kept to go back to. */
const MOST_CHECKPOINTS = 4;
const CHECKPOINT_MEMORY = 512 << 20;
const MEASURED_TOKENS = 24;
const MEASURED_MILLISECONDS = 400;

/** A full context ends the answer, and says so; nothing the model has read is dropped behind the reader's back. */
function refuseToShift(): never {
  throw new AppError('question-too-long', 'the context is full');
}

/** A model in memory with one context. One call at a time, except for `countTokens`. */
export class Engine {
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  #sequence: LlamaContextSequence;
  /** What the context was made with. */
  #adapters: readonly AdapterFile[] = [];
  readonly #options: EngineOptions;
  readonly #placed: Placed & Pick<LoadedModel, 'kept'>;
  readonly #cores: number;
  #threads: number;
  readonly #idleCores = createIdleMeter();
  #pace: ReadingPace;

  constructor(
    options: EngineOptions,
    loaded: {
      readonly model: LlamaModel;
      readonly sequence: LlamaContextSequence;
      readonly placed: Placed & Pick<LoadedModel, 'kept'>;
      readonly cores: number;
    },
  ) {
    this.#options = options;
    this.#llama = options.library.llama;
    this.#model = loaded.model;
    this.#sequence = loaded.sequence;
    this.#placed = loaded.placed;
    this.#cores = loaded.cores;
    this.#threads = Math.min(options.threads ?? loaded.cores, availableParallelism());
    this.#pace = new ReadingPace(this.#threads, this.#cores, this.#idleCores);
  }

  get details(): LoadedModel {
    const { header, format } = this.#options;
    return {
      bytes: header.fileBytes,
      contextSize: this.contextSize,
      threads: this.#threads,
      architecture: header.architecture,
      formatSource: format.source,
      thinking: thinkingHabit(header, format.name),
      ...this.#placed,
    };
  }

  /** Bytes of the file that are read where they lie, which the system counts as free; and all others. */
  get held(): { readonly mapped: number; readonly resident: number } {
    const { header } = this.#options;
    const { gpu } = this.#placed;
    const mapped = header.fileBytes * (gpu ? 1 - gpu.layers / gpu.ofLayers : 1);
    return { mapped, resident: memoryNeeded(header, this.contextSize) - mapped };
  }

  get contextSize(): number {
    return this.#sequence.contextSize;
  }

  get full(): boolean {
    return this.#sequence.nextTokenIndex >= this.contextSize - 1;
  }

  countTokens(text: string): number {
    return this.#model.tokenize(text).length;
  }

  prompt(turns: readonly ChatTurn[], wish: ThinkingWish): Prompt {
    const { header, format } = this.#options;
    const { opening, turns: told } = openThought(header, format.name, wish, turns);
    return writePrompt(this.#model, format.format, told, opening, wish === 'think');
  }

  /** Lets one writing be JSON of this schema, and nothing else. */
  async grammar(schema: JsonSchema): Promise<LlamaGrammarEvaluationState> {
    const grammar = await this.#llama.createGrammarForJsonSchema(schema as GbnfJsonObjectSchema);
    return new LlamaGrammarEvaluationState({ model: this.#model, grammar });
  }

  /** Keeps what the context has in common with the beginning of `tokens`; resolves to how many tokens that is. */
  async reuse(tokens: readonly Token[]): Promise<number> {
    // The last token is always read again: what follows it is computed while it is read.
    await this.#sequence.adaptStateToTokens(tokens.slice(0, -1), false);
    return this.#sequence.nextTokenIndex;
  }

  /** Reads about four seconds' worth of the tokens; resolves to how many. Leaves the last part to `write`. */
  async read(tokens: readonly Token[]): Promise<number> {
    const part = this.#pace.next(this.#sequence.nextTokenIndex);
    // A short rest by itself would read slower a token.
    if (tokens.length <= Math.min(part.tokens * 1.5, LARGEST_PART)) return 0;
    const read = this.#beginReading(part);
    await this.#sequence
      .evaluateWithoutGeneratingNewTokens(tokens.slice(0, part.tokens))
      .catch((error: unknown) => this.#blame(error));
    read();
    return part.tokens;
  }

  /** Keeps a copy of the state to come back to, for models whose state cannot be cut at any place. */
  async remember(): Promise<void> {
    await this.#sequence.takeCheckpoint();
  }

  /** Reads the last tokens of the prompt and writes on from them until the model ends its turn or the context is full. */
  async *write(
    { tokens, stopTokens }: Pick<Prompt, 'tokens' | 'stopTokens'>,
    { temperature, seed, grammar }: Sampling,
  ): AsyncGenerator<Token, void> {
    let read: (() => void) | null = this.#beginReading({ threads: this.#pace.fastest(), tokens: tokens.length });
    try {
      for await (const token of this.#sequence.evaluate([...tokens], {
        temperature,
        seed,
        ...(grammar && { grammarEvaluationState: grammar }),
      })) {
        read?.();
        read = null;
        if (stopTokens.has(token)) return;
        yield token;
        if (this.full) return;
      }
    } catch (error) {
      this.#blame(error);
    }
  }

  /** The text of tokens that follow `before`. A character that is not complete yet comes out as U+FFFD. */
  text(tokens: readonly Token[], before: readonly Token[]): string {
    const text = this.#model.detokenize(tokens, false, before);
    if (text !== '') return text;
    const control = this.#model.detokenize(tokens, true);
    return isPartOfMark(control) ? control : '';
  }

  /**
   * Lays these over the model, in place of those before. Another set takes a new context, and what was read is read anew.
   * Rejects with `adapter-other-model`, `adapter-missing` and what a damaged file is refused with; then those before stay.
   */
  async layOver(adapters: readonly AdapterFile[]): Promise<void> {
    if (isDeepStrictEqual(adapters, this.#adapters)) return;
    for (const { path } of adapters) {
      if (!existsSync(path)) throw new AppError('adapter-missing');
      if (readAdapter(path, this.#options.path).fits !== true) throw new AppError('adapter-other-model');
    }
    const { contextSize } = this;
    await this.#sequence.context.dispose();
    const open = (laidOver: readonly AdapterFile[]): Promise<LlamaContextSequence> =>
      openContext(this.#model, { contextSize, cores: this.#cores, adapters: laidOver });
    try {
      this.#sequence = await open(adapters);
      this.#adapters = adapters;
    } catch {
      this.#sequence = await open([]);
      this.#adapters = [];
      throw new AppError('adapter-other-model', 'llama.cpp could not lay it over the model');
    }
  }

  async measureThreads(): Promise<void> {
    const { signal } = this.#options;
    const words = this.#model.tokenize(
      'The agreement begins on the date on which both parties have signed it, and ends',
    );
    this.#threads = await chooseThreads(threadCandidates(this.#cores), async (threads) => {
      this.#threads = threads;
      await this.#sequence.clearHistory();
      let started = 0;
      let written = -1;
      for await (const _ of this.#sequence.evaluate(words, { yieldEogToken: true })) {
        signal.throwIfAborted();
        this.#llama.maxThreads = threads;
        // The first token also pays for reading the words.
        if (++written === 0) started = performance.now();
        if (written >= MEASURED_TOKENS || performance.now() - started > MEASURED_MILLISECONDS) break;
      }
      return written / (performance.now() - started);
    });
    this.#pace = new ReadingPace(this.#threads, this.#cores, this.#idleCores);
    await this.#sequence.clearHistory();
  }

  /** Sets the threads for reading; the function it returns is called when the part is read, and gives them back. */
  #beginReading(part: Part): () => void {
    const started = performance.now();
    this.#llama.maxThreads = part.threads;
    return () => {
      this.#pace.took(part, performance.now() - started);
      this.#llama.maxThreads = this.#threads;
    };
  }

  /** A GPU that was lost is of no use to this process any more, which main then ends. */
  #blame(error: unknown): never {
    if (this.#placed.gpu === null || error instanceof AppError) throw error;
    throw new AppError('worker-crashed', 'the GPU failed');
  }

  async dispose(): Promise<void> {
    await this.#model.dispose();
  }
}

/** A context with these adapters laid over the model. */
export async function openContext(
  model: LlamaModel,
  options: {
    readonly contextSize: number;
    readonly cores: number;
    readonly adapters: readonly AdapterFile[];
    readonly signal?: AbortSignal;
  },
): Promise<LlamaContextSequence> {
  const { contextSize, cores, adapters, signal } = options;
  const context = await model.createContext({
    contextSize: { min: Math.min(SMALLEST_CONTEXT, contextSize), max: contextSize },
    threads: { ideal: cores, min: 1 },
    lora: { adapters: adapters.map(({ path, scale }) => ({ filePath: path, scale })) },
    ...(signal && { createSignal: signal }),
  });
  return context.getSequence({
    contextShift: { strategy: refuseToShift },
    checkpoints: { max: MOST_CHECKPOINTS, maxMemory: CHECKPOINT_MEMORY },
  });
}
