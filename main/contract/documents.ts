import type { ErrorData } from './errors.ts';
import type { Id, Time } from './types.ts';

export type DocumentFormat = 'pdf' | 'docx' | 'markdown' | 'text';

export type Case = {
  readonly id: Id;
  readonly name: string;
  readonly created: Time;
  readonly documents: number;
  /** Days after its last change until the case is deleted; null keeps it. */
  readonly keepDays: number | null;
  /** When that is. */
  readonly due: Time | null;
};

export type DueCases = {
  /** Their time is over, and they wait for a person's word. */
  readonly cases: readonly Case[];
  /**
   * The organisation wants some of them deleted, and the date is too far from where it was when Cloister last looked: nothing
   * is deleted by itself until a person says that it is right.
   */
  readonly clockMoved: boolean;
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
  /** Pages with text that nobody sees on them. It is left out of search and answers. */
  readonly hidden: readonly number[];
  /** True unless a person marked it otherwise: then its words may stand in what a person sends to OpenAI. */
  readonly confidential: boolean;
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
  /** What stands in the page and nobody sees on it; '' nearly everywhere. */
  readonly hidden: string;
};

export type PageImage = { readonly width: number; readonly height: number; readonly png: Uint8Array };

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
