import type { UnreadReason } from './documents.ts';

const texts: Record<UnreadReason, string> = {
  'no-text': 'no text on this page, probably a scan',
  damaged: 'the page is damaged',
  'too-slow': 'reading it took too long',
  'over-limit': 'more text than a page may hold',
  stopped: 'reading was stopped',
};

const textsForMany: Record<UnreadReason, string> = {
  ...texts,
  'no-text': 'no text on these pages, probably a scan',
  damaged: 'the pages are damaged',
  'over-limit': 'more text than pages may hold',
};

/** Why a page, or several, were not read, to stand behind a colon: "Page 17 not read: no text on this page, probably a scan". */
export function unreadText(reason: UnreadReason, pages: number = 1): string {
  return pages === 1 ? texts[reason] : textsForMany[reason];
}
