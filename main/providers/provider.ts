import type { Id, ProviderId } from '../contract/types.ts';
import type { Part } from '../privacy.ts';
import type { AdapterFile, AnswerEnd, ChatTurn } from '../workers/methods.ts';

/** What the words of a request are made of, and for whom: what the privacy policy and the ledger need to know. */
export type RequestAbout = {
  readonly conversationId: Id;
  readonly caseId: Id;
  readonly parts: readonly Part[];
  readonly passages: number;
  readonly documents: number;
};

/** Who hears an answer while it comes in, and who stops it. */
export type AnswerListener = {
  readonly onText: (text: string) => void;
  readonly onThought: (text: string) => void;
  readonly signal: AbortSignal;
};

export type AnswerRequest = AnswerListener & {
  /** System first, then turns by user and assistant; the last one is the user's. */
  readonly turns: readonly ChatTurn[];
  readonly maxTokens: number;
  readonly temperature: number;
  /** Whether a model that can think first does, and what is laid over it. Heeded on this computer only. */
  readonly thinking: boolean;
  readonly adapters: readonly AdapterFile[];
  readonly about: RequestAbout;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
};

/** Where an answer is made. */
export type Provider = {
  readonly id: ProviderId;
  /** The model that would answer now; null when there is none. `contextSize` in tokens, the real one; `bytes` where its file is known. */
  readonly model: () => { readonly name: string; readonly contextSize: number; readonly bytes?: number } | null;
  /** Resolves when a model that is being loaded has been, well or badly; at once when none is. */
  readonly settled: () => Promise<void>;
  /** Where a model has to be in memory: brings it there, as the settings want it. Rejects as `answer` does. */
  readonly ready?: (signal: AbortSignal) => Promise<void>;
  readonly countTokens: (texts: readonly string[]) => Promise<readonly number[]>;
  /** Rejects with `no-model`, `worker-crashed`, `cancelled` …; text given to `onText` before that stays valid. */
  readonly answer: (request: AnswerRequest) => Promise<AnswerEnd>;
};
