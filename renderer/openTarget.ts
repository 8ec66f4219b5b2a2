import type { Span } from '../main/contract/documents.ts';
import type { Id } from '../main/contract/types.ts';

/** What the viewer shows: a page, and on it the passage that was followed. `text` is searched for when there is no span. */
export type OpenTarget = {
  readonly documentId: Id;
  readonly page: number;
  readonly span: Span | null;
  readonly text?: string;
};
