import type { UnreadPage } from '../../../main/contract/documents.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import { unreadText } from '../../../main/contract/unreadText.ts';
import { formatList, formatNumber } from '../../format.ts';
import { pageNames } from './places.ts';

const MOST_NAMED = 6;

/** "cited on 14 and 15"; nothing when no page is cited. */
export function citedText(pages: readonly number[]): string {
  if (pages.length === 0) return '';
  const names = pageNames(pages);
  const more = names.length - MOST_NAMED;
  return `cited on ${formatList(more > 0 ? [...names.slice(0, MOST_NAMED), `${formatNumber(more)} more`] : names)}`;
}

/** "Not read: 17, no text on this page, probably a scan". Reasons are named while there is only one. */
export function notReadText(unread: readonly UnreadPage[]): string {
  const reasons = [...new Set(unread.map((each) => each.reason))];
  const names = pageNames(unread.map((each) => each.page));
  const [reason] = reasons;
  if (names.length > MOST_NAMED) return `Not read: ${formatCount(unread.length, 'page')}`;
  const named = `Not read: ${formatList(names)}`;
  return reason !== undefined && reasons.length === 1 ? `${named}, ${unreadText(reason)}` : named;
}
