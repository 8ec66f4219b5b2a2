import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import {
  type GbnfJsonObjectSchema,
  getLlama,
  InsufficientMemoryError,
  type Llama,
  type LlamaContextSequence,
  LlamaGrammarEvaluationState,
  LlamaLogLevel,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';
import { AppError } from '../../contract/errors.ts';
import type { AdapterFile, ChatTurn, JsonSchema, LoadedModel } from '../methods.ts';
import { readAdapter } from './adapters.ts';
import { beginsWithThought, chooseChatFormat } from './chatFormat.ts';
import type { ModelHeader } from './header.ts';
import { createIdleMeter } from './idleCores.ts';
import { type Prompt, writePrompt } from './llamaChat.ts';
import { availableMemory, fittingContext, memoryNeeded, SMALLEST_CONTEXT } from './memory.ts';
import { type Part, ReadingPace } from './readingPace.ts';
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
  readonly name: string;
  readonly threads: number | null;
  readonly contextSize: number | null;
  readonly gpu: boolean;
  readonly onProgress: (fraction: number) => void;
  readonly signal: AbortSignal;
};

/** Some models' memory of the past is whole or not at all: copies of it are kept to go back to. */
const MOST_CHECKPOINTS = 4;
const CHECKPOINT_MEMORY = 512 << 20;
const MEASURED_TOKENS = 24;
const MEASURED_MILLISECONDS = 400;

let current: { readonly gpu: boolean; readonly llama: Promise<Llama> } | null = null;

/** The library, once per process: it builds nothing and fetches nothing. Without a usable GPU it is the processor's. */
function library(gpu: boolean): Promise<Llama> {
  if (current?.gpu === gpu) return current.llama;
  const before = current;
  const start = (kind: 'auto' | false): Promise<Llama> =>
    getLlama({
      gpu: kind,
      build: 'never',
      skipDownload: true,
      progressLogs: false,
      logLevel: LlamaLogLevel.error,
      logger: () => undefined,
    });
  const load = async (): Promise<Llama> => {
    await (await before?.llama)?.dispose();
    return gpu ? start('auto').catch(() => start(false)) : start(false);
  };
  const llama = load();
  current = { gpu, llama };
  llama.catch(() => {
    current = null;
  });
  return llama;
}

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
  readonly #device: string | null;
  readonly #cores: number;
  #threads: number;
  readonly #idleCores = createIdleMeter();
  #pace: ReadingPace;

  constructor(
    options: EngineOptions,
    loaded: {
      readonly llama: Llama;
      readonly model: LlamaModel;
      readonly sequence: LlamaContextSequence;
      readonly device: string | null;
      readonly cores: number;
    },
  ) {
    this.#options = options;
    this.#llama = loaded.llama;
    this.#model = loaded.model;
    this.#sequence = loaded.sequence;
    this.#device = loaded.device;
    this.#cores = loaded.cores;
    this.#threads = Math.min(options.threads ?? loaded.cores, availableParallelism());
    this.#pace = new ReadingPace(this.#threads, this.#cores, this.#idleCores);
  }

  get details(): LoadedModel {
    const layers = { layers: this.#model.gpuLayers, ofLayers: this.#model.fileInsights.totalLayers };
    return {
      bytes: this.#options.header.fileBytes,
      contextSize: this.contextSize,
      threads: this.#threads,
      architecture: this.#options.header.architecture,
      formatSource: 'family',
      gpu:
        this.#device === null || layers.layers === 0 || this.#llama.gpu === false
          ? null
          : { ...layers, device: this.#device, backend: this.#llama.gpu, bytes: this.#model.memoryUsage.vram },
      gpuProblem: null,
    };
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

  prompt(turns: readonly ChatTurn[], { thinking = true }: { readonly thinking?: boolean } = {}): Prompt {
    const { header } = this.#options;
    return writePrompt(this.#model, chooseChatFormat(header), turns, thinking && beginsWithThought(header));
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

  /** Reads about two seconds' worth of the tokens; resolves to how many. Leaves the last part to `write`. */
  async read(tokens: readonly Token[]): Promise<number> {
    const part = this.#pace.next();
    // A short rest by itself would read slower a token.
    if (tokens.length <= part.tokens * 1.5) return 0;
    const read = this.#beginReading(part);
    await this.#sequence.evaluateWithoutGeneratingNewTokens(tokens.slice(0, part.tokens));
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

  async dispose(): Promise<void> {
    await this.#model.dispose();
  }
}

async function openContext(
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

/** Loads a model whose header was checked. Rejects with `model-too-large`, `model-failed` or the signal's reason. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { header, signal } = options;
  const llama = await library(options.gpu);
  signal.throwIfAborted();
  const free = availableMemory() + (llama.gpu === false ? 0 : (await llama.getVramState()).free);
  const tooLarge = (): AppError =>
    new AppError('model-too-large', 'not enough memory', {
      needed: memoryNeeded(header, SMALLEST_CONTEXT),
      available: free,
    });
  const contextSize = fittingContext(header, free, options.contextSize);
  if (contextSize === null) throw tooLarge();
  const cores = Math.max(1, Math.min(availableParallelism(), llama.cpuMathCores));
  let model: LlamaModel | undefined;
  try {
    model = await llama.loadModel({
      modelPath: options.path,
      gpuLayers: { fitContext: { contextSize } },
      loadSignal: signal,
      onLoadProgress: (fraction) => options.onProgress(fraction * 0.9),
    });
    const sequence = await openContext(model, { contextSize, cores, adapters: [], signal });
    const device = llama.gpu === false ? null : ((await llama.getGpuDeviceNames())[0] ?? null);
    const engine = new Engine(options, { llama, model, sequence, device, cores });
    if (options.threads === null) await engine.measureThreads();
    options.onProgress(1);
    return engine;
  } catch (error) {
    await model?.dispose();
    signal.throwIfAborted();
    if (error instanceof InsufficientMemoryError) throw tooLarge();
    throw error instanceof AppError ? error : new AppError('model-failed', 'llama.cpp could not load it');
  }
}
