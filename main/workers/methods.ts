import type { Tokens } from '../contract/conversations.ts';
import type { DocumentFormat, PageImage, PageSize, UnreadReason } from '../contract/documents.ts';
import type { Backend, ChatFormat, Fit, Hardware, ModelDetails, ModelFacts } from '../contract/models.ts';

/** A page as the parser gives it. `boxes` is `packWordBoxes` of its words (contract/wordBoxes.ts), empty without an image. */
export type ReadPage = {
  readonly page: number;
  readonly text: string;
  readonly unread: UnreadReason | null;
  readonly size: PageSize | null;
  readonly boxes: Uint8Array;
  /** What stands in the page and nobody sees on it, left out of `text`; absent nearly everywhere. */
  readonly hidden?: string;
};

export type ParsingMethods = {
  /**
   * Reads a document from page `from` (1 at first; further on after a page that choked an earlier process).
   * Rejects with a document error code when nothing can be read at all.
   */
  readonly read: {
    readonly params: {
      readonly format: DocumentFormat;
      readonly bytes: Uint8Array;
      readonly password: string | null;
      readonly from: number;
      /** Sends every page by itself, so that the page that chokes the process is known exactly. */
      readonly singly: boolean;
    };
    /** `pages` is known before the first page. Pages come in order, several at a time. */
    readonly event:
      | { readonly kind: 'pages'; readonly pages: number }
      | { readonly kind: 'read'; readonly pages: readonly ReadPage[] };
    readonly result: { readonly pages: number };
  };
  /** Keeps one document open for `image`, in place of the one before. */
  readonly open: {
    readonly params: { readonly key: string; readonly bytes: Uint8Array; readonly password: string | null };
    readonly event: never;
    readonly result: { readonly pages: number };
  };
  /** A page of the open document as a PNG `width` pixels wide. `not-found` when another document, or none, is open. */
  readonly image: {
    readonly params: { readonly key: string; readonly page: number; readonly width: number };
    readonly event: never;
    readonly result: PageImage;
  };
};

export type ChatTurn = { readonly role: 'system' | 'user' | 'assistant'; readonly text: string };

/** A JSON schema of an object, with the keywords that llama.cpp can hold a model to. */
export type JsonSchema = { readonly type: 'object'; readonly [keyword: string]: unknown };

/** Null: the best there is, and as many layers as fit. */
export type GpuChoice = { readonly backend: Backend | null; readonly layers: number | null };

/** A LoRA file laid over the model, 0 not at all, 1 as it was made. */
export type AdapterFile = { readonly path: string; readonly scale: number };

export type InferenceMethods = {
  /**
   * From then on this model answers; the one before stays in memory while there is room for both, so that going back to it
   * takes no time. `threads` null: measured. `contextSize` null: the largest that fits. When it rejects, the one before goes
   * on answering, unless it was cleared.
   */
  readonly load: {
    readonly params: {
      /** Of a split model the first part; the others lie beside it. */
      readonly path: string;
      readonly threads: number | null;
      readonly contextSize: number | null;
      readonly gpu: GpuChoice;
      /** The system may not put it out of memory. */
      readonly keepInMemory: boolean;
      /** As the catalogue knows it; null: by its family, or else by the file's own template. */
      readonly format: ChatFormat | null;
    };
    readonly event:
      | { readonly kind: 'progress'; readonly fraction: number }
      /** The models that were here before had to make room. */
      | { readonly kind: 'cleared' }
      /** Whatever ends the process while a GPU's back end starts, or has so many layers at most, is most likely its doing. */
      | { readonly kind: 'gpu-starting' }
      | { readonly kind: 'gpu'; readonly layers: number }
      | { readonly kind: 'no-gpu' };
    readonly result: LoadedModel;
  };
  readonly unload: { readonly params: null; readonly event: never; readonly result: null };
  /** Tokens of each text as the loaded model counts them, without any chat markup. */
  readonly countTokens: {
    readonly params: { readonly texts: readonly string[] };
    readonly event: never;
    readonly result: readonly number[];
  };
  readonly answer: {
    readonly params: {
      readonly turns: readonly ChatTurn[];
      readonly maxTokens: number;
      readonly temperature: number;
      readonly seed: number;
      /** Whether a model that can think first does. */
      readonly thinking: boolean;
      /** Checked against the model: `adapter-other-model`. */
      readonly adapters: readonly AdapterFile[];
    };
    readonly event:
      | { readonly kind: 'prompt'; readonly done: number; readonly total: number }
      | { readonly kind: 'text'; readonly text: string }
      | { readonly kind: 'thought'; readonly text: string };
    readonly result: AnswerEnd;
  };
  /** JSON that the schema allows; not whole when it was cut off at `maxTokens`. Waits for its turn as an answer does. */
  readonly extract: {
    readonly params: {
      readonly turns: readonly ChatTurn[];
      readonly schema: JsonSchema;
      readonly maxTokens: number;
    };
    readonly event: never;
    readonly result: string;
  };
  /** Back ends that do not start are said so, not thrown. While models are in memory, of the back end that computes them. */
  readonly hardware: {
    readonly params: { readonly backend: Backend | null };
    readonly event: never;
    readonly result: Hardware;
  };
  /**
   * Reads headers and loads nothing. `paths`: all parts of one model in order. Of a file that is not here yet, its header in a
   * file as long as the real one will be. `fit` is null for what is no chat model. Rejects as `load` does.
   */
  readonly inspect: {
    readonly params: {
      readonly paths: readonly string[];
      readonly contextSize: number | null;
      readonly gpu: GpuChoice;
    };
    readonly event: never;
    readonly result: { readonly facts: ModelFacts; readonly fit: Fit | null };
  };
  /** Whether an adapter's shapes are those of the model; null without one. Rejects with `adapter-is-model`, `model-damaged` … */
  readonly inspectAdapter: {
    readonly params: { readonly path: string; readonly modelPath: string | null };
    readonly event: never;
    readonly result: AdapterFacts;
  };
};

/** What the process that loaded a model knows of it. */
export type LoadedModel = Omit<ModelDetails, 'id' | 'name'>;

export type AdapterFacts = {
  readonly name: string | null;
  readonly architecture: string;
  readonly base: string | null;
  readonly fits: boolean | null;
};

/** How an answer ended: of itself, at `maxTokens`, at the end of the context, or because the model repeated itself. Milliseconds from the request on. */
export type AnswerEnd = {
  readonly reason: 'end' | 'length' | 'context' | 'loop';
  readonly tokens: Tokens;
  readonly milliseconds: { readonly firstToken: number | null; readonly total: number };
};
