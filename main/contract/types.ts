import type { ErrorData } from './errors.ts';

/** 32 lower-case hexadecimal digits, random. Main mints every one; the page only repeats what it was told. */
export type Id = string;

/** Milliseconds since 1970. */
export type Time = number;

export type ProviderId = 'device';
export type DocumentFormat = 'pdf' | 'docx' | 'markdown' | 'text';
export type Theme = 'system' | 'light' | 'dark';

export type Case = {
  readonly id: Id;
  readonly name: string;
  readonly created: Time;
  readonly documents: number;
};

/** Why a page was not read. */
export type UnreadReason = 'no-text' | 'damaged' | 'too-slow' | 'over-limit' | 'stopped';

export type UnreadPage = { readonly page: number; readonly reason: UnreadReason };

export type DocumentState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly page: number; readonly pages: number; readonly secondsLeft: number | null }
  | { readonly kind: 'read' }
  | { readonly kind: 'password'; readonly wrong: boolean }
  | { readonly kind: 'failed'; readonly error: ErrorData };

export type Document = {
  readonly id: Id;
  readonly caseId: Id;
  readonly name: string;
  readonly format: DocumentFormat;
  readonly bytes: number;
  readonly added: Time;
  readonly state: DocumentState;
  /** 0 while unknown. Formats without pages have sections, counted the same way. */
  readonly pages: number;
  readonly pagesRead: number;
  readonly unread: readonly UnreadPage[];
};

/** A span of a page's stored text: `start` and `end` are UTF-16 offsets into it; `page` counts from 1. */
export type Span = { readonly documentId: Id; readonly page: number; readonly start: number; readonly end: number };

export type Passage = Span & { readonly id: number; readonly text: string };

/** A passage that was found for a question; a higher score is a better one. */
export type FoundPassage = Passage & { readonly documentName: string; readonly score: number };

/** Points from the top left of the page as it is shown, rotation applied. `start` and `end` index the page's text. */
export type WordBox = {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PageSize = { readonly width: number; readonly height: number };

export type DocumentPage = {
  readonly page: number;
  readonly text: string;
  readonly unread: UnreadReason | null;
  /** Null for formats that have no page image; the text is shown instead. */
  readonly size: PageSize | null;
  readonly words: readonly WordBox[];
};

export type PageImage = { readonly width: number; readonly height: number; readonly png: Uint8Array };

export type Conversation = {
  readonly id: Id;
  readonly caseId: Id;
  readonly title: string;
  readonly provider: ProviderId;
  readonly created: Time;
  readonly changed: Time;
  /** The last message of the branch on screen, null while there is none. */
  readonly leafId: Id | null;
};

/**
 * A message's pointer to a passage, computed and checked by code. `at` is the UTF-16 offset in the answer's text behind
 * which its chip stands. `verified`: every quotation, number and date of the claim stands in the cited passage.
 */
export type Citation = Span & {
  readonly documentName: string;
  readonly quote: string;
  readonly at: number;
  readonly verified: boolean;
};

/** Words that the answer puts in quotation marks: `found` says whether code found them in the source. */
export type Quotation = { readonly start: number; readonly end: number; readonly found: boolean };

/** What was put before the model (or searched) for one answer. Counts pages of the case as it was then. */
export type Coverage = {
  readonly kind: 'whole' | 'passages' | 'search';
  readonly documents: number;
  readonly documentsRead: number;
  readonly pages: number;
  readonly pagesRead: number;
  readonly unread: readonly (UnreadPage & { readonly documentId: Id; readonly documentName: string })[];
  /** Passages found but left out because the context was full; 0 when all went in. */
  readonly passagesLeftOut: number;
  /** Earlier turns of the conversation that no longer fit and were left out. */
  readonly turnsLeftOut: number;
  /** The answer reached the length limit or the end of the context. */
  readonly answerCut: boolean;
};

export type Tokens = { readonly prompt: number; readonly reused: number; readonly generated: number };

export type AnswerState =
  | { readonly kind: 'finding' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'thinking' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: ErrorData };

export type Question = {
  readonly kind: 'question';
  readonly id: Id;
  readonly conversationId: Id;
  /** The answer that this question follows; null for the first of a conversation. */
  readonly parentId: Id | null;
  readonly created: Time;
  readonly text: string;
};

export type Answer = {
  readonly kind: 'answer';
  readonly id: Id;
  readonly conversationId: Id;
  readonly parentId: Id;
  readonly created: Time;
  readonly state: AnswerState;
  /** `passages` when there was no model: the best passages stand in place of a text. */
  readonly mode: 'answer' | 'passages';
  /** Plain text with light Markdown (paragraphs, lists, bold); the model's passage marks are already removed. */
  readonly text: string;
  readonly thought: string;
  readonly thoughtMilliseconds: number;
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  /** Without a model: the best passages, best first. With one: the passages it was given. */
  readonly passages: readonly FoundPassage[];
  readonly coverage: Coverage | null;
  readonly provider: ProviderId;
  readonly model: string | null;
  readonly tokens: Tokens | null;
  readonly milliseconds: { readonly firstToken: number | null; readonly total: number } | null;
};

export type Message = Question | Answer;

export type ModelDetails = {
  readonly name: string;
  readonly bytes: number;
  readonly contextSize: number;
  readonly threads: number;
  /** Layers on a GPU of all layers, and the device's name; null on the processor alone. */
  readonly gpu: { readonly layers: number; readonly ofLayers: number; readonly device: string } | null;
};

export type ModelState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly name: string; readonly fraction: number }
  | { readonly kind: 'loaded'; readonly model: ModelDetails }
  | { readonly kind: 'failed'; readonly name: string; readonly error: ErrorData };

/** A model file this computer was told about; it stays where it is on the disk. */
export type KnownModel = { readonly id: Id; readonly name: string; readonly bytes: number; readonly missing: boolean };

export type LibraryStatus =
  /** First start: nothing stored yet. Without a real keychain a passphrase must be chosen. */
  | { readonly kind: 'new'; readonly keychain: boolean }
  | { readonly kind: 'locked'; readonly keychainFailed: boolean }
  | { readonly kind: 'open'; readonly protection: { readonly keychain: boolean; readonly passphrase: boolean } }
  | { readonly kind: 'failed'; readonly error: ErrorData };

export type Settings = { readonly theme: Theme };

/** A file the user dropped, pasted or chose. The page holds the handle, never the path. */
export type AdmittedFile = {
  readonly handle: Id;
  readonly name: string;
  readonly bytes: number;
  readonly model: boolean;
};

/** What became of each admitted file, in order. A duplicate names the document that was already there. */
export type ImportOutcome =
  | { readonly kind: 'added'; readonly name: string; readonly documentId: Id }
  | { readonly kind: 'duplicate'; readonly name: string; readonly documentId: Id }
  | { readonly kind: 'refused'; readonly name: string; readonly error: ErrorData };
