import type { ParsingMethods, ReadPage } from '../methods.ts';

export type Source = Omit<ParsingMethods['read']['params'], 'format'>;

export type Reading = {
  readonly emit: (event: ParsingMethods['read']['event']) => void;
  readonly signal: AbortSignal;
};

/** Reads one document from page `from` on, page by page through `emit`. Gives the number of its pages. */
export type Parser = (source: Source, reading: Reading) => Promise<number>;

/** Pages (or sections) of one document that are read; those behind are reported as `over-limit`. */
export const MAX_PAGES = 20_000;

const NO_BOXES = new Uint8Array();

export function unreadPage(
  page: number,
  unread: NonNullable<ReadPage['unread']>,
  size: ReadPage['size'] = null,
): ReadPage {
  return { page, text: '', unread, size, boxes: NO_BOXES };
}

export function sectionPage(page: number, text: string, hidden: string): ReadPage {
  return { page, text, unread: null, size: null, boxes: NO_BOXES, ...withHidden(hidden) };
}

/** Characters of a page's hidden text that are kept: enough to see what it is. */
const MOST_HIDDEN = 10_000;

export function withHidden(text: string): Pick<ReadPage, 'hidden'> {
  const hidden = text.trim().slice(0, MOST_HIDDEN).toWellFormed();
  return hidden === '' ? {} : { hidden };
}

/** Whether there is anything to read: letters, or more than the few digits and marks that a scanner leaves. */
export function hasText(text: string): boolean {
  return /\p{L}/u.test(text) || text.replace(/\s+/g, '').length >= 10;
}
