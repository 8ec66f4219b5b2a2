import type { UnreadReason } from './types.ts';

const texts: Record<UnreadReason, string> = {
  'no-text': 'no text on this page, probably a scan',
  damaged: 'the page is damaged',
  'too-slow': 'reading it took too long',
  'over-limit': 'more text than a page may hold',
  stopped: 'reading was stopped',
};

/** Why a page was not read, to stand behind a colon: "Page 17 not read: no text on this page, probably a scan". */
export function unreadText(reason: UnreadReason): string {
  return texts[reason];
}
