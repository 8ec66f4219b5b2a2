import type { FoundPassage, Span, UnreadPage } from './documents.ts';
import type { ErrorData } from './errors.ts';
import type { Id, ProviderId, Time } from './types.ts';

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
 * which its chip stands. `doubt` null: the claim is verified. Every quotation, number, date and name of it stands in what is
 * cited for it, and no small word there ("not", "at most", "left") says otherwise.
 */
export type Citation = Span & {
  readonly documentName: string;
  readonly quote: string;
  readonly at: number;
  readonly doubt: Doubt | null;
};

/** Why a claim is not verified: what a person should look at on the page. */
export type Doubt =
  | { readonly kind: 'quotation' }
  /** Numbers, dates and names that do not stand in what is cited, as the answer writes them. */
  | { readonly kind: 'missing'; readonly words: readonly string[] }
  | { readonly kind: 'otherwise'; readonly what: Contradiction }
  /** The page says something like it, in too few of the same words to tell. */
  | { readonly kind: 'unlike' };

/** What a claim says otherwise than its passage. */
export type Contradiction =
  | 'negation'
  | 'opposite'
  | 'modality'
  | 'actor'
  | 'bound'
  | 'frequency'
  | 'restriction'
  | 'place'
  | 'medicine'
  | 'length';

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
  /** Confidential documents that were not used, because they may not go where the answer was made. */
  readonly documentsHeldBack: number;
  /** Earlier turns that were left out because they were made from such documents. */
  readonly turnsHeldBack: number;
  /** The answer reached the length limit or the end of the context. */
  readonly answerCut: boolean;
  /** The model said the same again and again, and was stopped. */
  readonly answerLooped: boolean;
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
  /** The text that left in its place, with placeholders; null when none was replaced, or nothing left. */
  readonly sent: string | null;
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
  /** Where sentences end that nothing of what was read says: UTF-16 offsets, one for those that follow one another. */
  readonly unsourced: readonly number[];
  /** Without a model: the best passages, best first. With one: the passages it was given. */
  readonly passages: readonly FoundPassage[];
  readonly coverage: Coverage | null;
  readonly provider: ProviderId;
  readonly model: string | null;
  /** With which it was written, on this computer. */
  readonly adapters: readonly { readonly name: string; readonly scale: number }[];
  readonly tokens: Tokens | null;
  readonly milliseconds: { readonly firstToken: number | null; readonly total: number } | null;
};

export type Message = Question | Answer;

/** What was typed and not sent. `conversationId` null: in the composer that begins a new conversation of the case. */
export type Draft = { readonly caseId: Id; readonly conversationId: Id | null; readonly text: string };
