import type { ErrorData } from './errors.ts';
import type { Id, Time } from './types.ts';

/** What computes: a graphics card by one of its interfaces, or the processor. */
export type Backend = 'metal' | 'cuda' | 'vulkan' | 'cpu';
export type GpuBackend = Exclude<Backend, 'cpu'>;

/** Why a GPU does not help, or helps less than it could. */
export type GpuProblem =
  /** There is none that llama.cpp can use. */
  | 'none-found'
  /** There is one, and its driver or back end did not start. */
  | 'failed-to-start'
  /** It went away while it computed; the processor went on. */
  | 'lost'
  /** Its memory was full; fewer layers than planned are on it, or none. */
  | 'out-of-memory'
  /** Someone turned it off in the settings. */
  | 'turned-off';

/** What this computer has for models, as llama.cpp sees it. Bytes. */
export type Hardware = {
  readonly memory: { readonly total: number; readonly available: number };
  readonly cores: number;
  readonly gpu: {
    readonly backend: GpuBackend;
    readonly devices: readonly string[];
    readonly total: number;
    readonly free: number;
    /** It is the processor's memory too, as on Apple's computers. */
    readonly shared: boolean;
  } | null;
  readonly gpuProblem: GpuProblem | null;
  /** Those that can be chosen here. */
  readonly backends: readonly Backend[];
};

/** With what is free where models are kept; null where that cannot be told. */
export type ThisComputer = Hardware & { readonly diskFree: number | null };

/** What a model file is for. Only a chat model writes answers. */
export const modelRoles = ['chat', 'embedding', 'reranking', 'adapter', 'vision-projector'] as const;
export type ModelRole = (typeof modelRoles)[number];

/** The ways of writing a conversation down that we know. Each model was trained on one of them. */
export const chatFormats = [
  'chatml',
  'cohere',
  'deepseek',
  'gemma',
  'gemma4',
  'general',
  'glm',
  'granite',
  'harmony',
  'llama2',
  'llama3',
  'mistral',
  'mistralWithoutSystem',
  'phi3',
  'phi4',
  'qwen',
  'seed',
  'zephyr',
] as const;
export type ChatFormat = (typeof chatFormats)[number];

/** Who says how a conversation is written down for the model: our catalogue, its family, or the template in the file. */
export type FormatSource = 'catalogue' | 'family' | 'file';

/** Whether a model thinks before it answers: not at all, as it is told, or whatever it is told. */
export type ThinkingHabit = 'never' | 'optional' | 'always';

/** What the header of a model file says, all parts of a split one together. */
export type ModelFacts = {
  readonly role: ModelRole;
  readonly architecture: string;
  readonly name: string | null;
  readonly parameters: number | null;
  /** As in "Q4_K_M"; null where the file does not tell. */
  readonly quantisation: string | null;
  readonly bytes: number;
  readonly parts: number;
  /** Tokens that it was made for. */
  readonly contextLength: number;
  readonly layers: number;
  readonly licence: string | null;
  readonly formatSource: FormatSource | null;
};

export type FitVerdict = 'gpu' | 'partly-gpu' | 'memory' | 'too-large';

/** Whether a model fits on this computer with a context of so many tokens. Bytes. */
export type Fit = {
  readonly verdict: FitVerdict;
  readonly contextSize: number;
  readonly layers: number;
  readonly gpuLayers: number;
  readonly needed: { readonly gpu: number; readonly memory: number };
  readonly available: { readonly gpu: number; readonly memory: number };
  /** From the catalogue's figures; the header was not read yet. */
  readonly estimated: boolean;
};

/** One model of the catalogue that comes with the application. */
export type CatalogueModel = {
  /** A name that stays, e.g. `qwen3-8b`. */
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly role: 'chat' | 'embedding' | 'reranking';
  readonly parameters: number;
  readonly contextLength: number;
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly licence: { readonly name: string; readonly restricted: boolean };
  readonly goodFor: string;
  readonly repository: string;
  /** Null for models that are not for answers. */
  readonly chatFormat: ChatFormat | null;
};

/** A model that can be downloaded, in the quantisation that suits this computer best, and whether it fits. */
export type Offer = {
  /** Of the model and its quantisation, e.g. `qwen3-8b:Q4_K_M`. */
  readonly id: string;
  readonly model: CatalogueModel;
  readonly quantisation: string;
  readonly bytes: number;
  /** Null until the hardware is known, and for models that are not for answers. */
  readonly fit: Fit | null;
  /** The one for this computer: at most one of all. */
  readonly recommended: boolean;
  /** The same file, where it is here already. */
  readonly knownId: Id | null;
};

/** A repository of the hub that was found. Its id is minted by main and lasts until the application ends. */
export type HubModel = {
  readonly id: Id;
  /** owner/name */
  readonly repository: string;
  readonly downloads: number;
  readonly updated: Time | null;
  /** Its owner wants to know who downloads it: a token is needed. */
  readonly gated: boolean;
  readonly licence: string | null;
};

/** A model file in a repository, all parts of a split one together. */
export type HubFile = {
  readonly id: Id;
  readonly name: string;
  readonly quantisation: string | null;
  readonly bytes: number;
  readonly parts: number;
  /** Told apart by its name; the header decides. */
  readonly role: ModelRole;
  readonly knownId: Id | null;
};

export type DownloadState =
  /** Others are before it. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running'; readonly bytesPerSecond: number; readonly secondsLeft: number | null }
  /** `closed`: the application ended; nothing goes on by itself. `connection`: tried again and again without success. */
  | { readonly kind: 'paused'; readonly why: 'person' | 'closed' | 'connection' }
  /** All bytes are here and are being compared with the hub's checksum. */
  | { readonly kind: 'checking'; readonly done: number }
  | { readonly kind: 'failed'; readonly error: ErrorData };

/** A model on its way here. It is listed as a model only when it is complete and its checksum is right. */
export type Download = {
  readonly id: Id;
  readonly name: string;
  readonly host: string;
  readonly bytes: number;
  /** Bytes that are on this disk, safe from a crash. */
  readonly done: number;
  readonly state: DownloadState;
};

/** A LoRA file: teaches one base model a way of writing. It stays where it is on the disk. */
export type KnownAdapter = {
  readonly id: Id;
  readonly name: string;
  readonly bytes: number;
  readonly missing: boolean;
  readonly architecture: string;
  /** What it calls its base model. */
  readonly base: string | null;
  /** Whether its shapes are those of the model in use; null while there is none. */
  readonly fits: boolean | null;
};

/** Which adapters a case's answers are written with, and how strongly: 0 is not at all, 1 as it was made. */
export type AdapterChoice = { readonly adapterId: Id; readonly scale: number };

/** How answers are made on this computer. */
export type ModelSettings = {
  /** Tokens; null: the largest that fits. */
  readonly contextSize: number | null;
  /** 0 keeps closest to the documents. */
  readonly temperature: number;
  /** Most tokens of one answer, half of the context at most; null: 1,024, in a small context a quarter of it. */
  readonly answerTokens: number | null;
  /** Whether a model that can think first does. */
  readonly thinking: boolean;
  /** Null: the best there is. `cpu` turns GPUs off. */
  readonly backend: Backend | null;
  /** Null: as many as fit. */
  readonly gpuLayers: number | null;
  /** Minutes without a question until the model's memory is given back; null: never. */
  readonly idleMinutes: number | null;
  /** The system may not put it out of memory to make room for others. */
  readonly keepInMemory: boolean;
};

/** Where models are found and fetched from. */
export type HubSettings = {
  readonly enabled: boolean;
  /** E.g. https://huggingface.co */
  readonly address: string;
  /** E.g. http://proxy.example.org:3128; '' for none. */
  readonly proxy: string;
};

export type ModelDetails = {
  readonly id: Id;
  readonly name: string;
  readonly bytes: number;
  readonly architecture: string;
  readonly formatSource: FormatSource;
  readonly thinking: ThinkingHabit;
  readonly contextSize: number;
  readonly threads: number;
  /** Layers on a GPU of all layers, its name, and the bytes there; null on the processor alone. */
  readonly gpu: {
    readonly layers: number;
    readonly ofLayers: number;
    readonly device: string;
    readonly backend: GpuBackend;
    readonly bytes: number;
  } | null;
  /** Why not all layers are on a GPU; null when they are, or when as many are as the settings ask for. */
  readonly gpuProblem: GpuProblem | null;
  /** Null where the system was not asked to keep it in memory. */
  readonly kept: KeptInMemory | null;
};

/**
 * What became of asking the system to keep a model in memory, in bytes: what it holds `of` what is not on a GPU, and the most
 * that it lets the program hold (null: any amount). `unknown` on systems that do not tell.
 */
export type KeptInMemory =
  | { readonly kind: 'known'; readonly held: number; readonly of: number; readonly limit: number | null }
  | { readonly kind: 'unknown' };

export type ModelState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly id: Id; readonly name: string; readonly fraction: number }
  /** `inMemory` false: it rests after idle time or a crash, and comes back with the next question. */
  | { readonly kind: 'loaded'; readonly model: ModelDetails; readonly inMemory: boolean }
  | { readonly kind: 'failed'; readonly id: Id; readonly name: string; readonly error: ErrorData };

/** Who put a model's file where it is. Only what Cloister downloaded is its own to delete. */
export type ModelSource = 'file' | 'download' | 'hugging-face' | 'lm-studio' | 'ollama' | 'jan';

/** A model file on this computer; it stays where it is on the disk. */
export type KnownModel = {
  readonly id: Id;
  readonly name: string;
  readonly bytes: number;
  readonly missing: boolean;
  readonly source: ModelSource;
  readonly lastUsed: Time | null;
  /** Tokens a second that it last wrote here. */
  readonly tokensPerSecond: number | null;
};
