import type { Span } from '../contract/documents.ts';
import type { Id } from '../contract/types.ts';
import type { Database } from '../storage/database.ts';
import { pageTexts } from '../storage/documents.ts';
import { foldText } from './foldedText.ts';

const MOST_FOUND = 1_000;

/**
 * Where a text stands in a document, from its first page on; at most 1,000 places. Capitals, white space, ligatures,
 * typographic marks and hyphens within words make no difference (foldedText.ts).
 */
export function findText(db: Database, documentId: Id, text: string): Span[] {
  const spans: Span[] = [];
  for (const page of pageTexts(db, documentId)) {
    for (const range of occurrences(page.text, text, MOST_FOUND - spans.length)) {
      spans.push({ documentId, page: page.page, ...range });
    }
    if (spans.length >= MOST_FOUND) break;
  }
  return spans;
}

function occurrences(pageText: string, wanted: string, limit: number): { start: number; end: number }[] {
  const needle = foldText(wanted).text.trim();
  const found: { start: number; end: number }[] = [];
  if (needle === '') return found;
  const { text, starts, ends } = foldText(pageText);
  for (let at = text.indexOf(needle); at >= 0 && found.length < limit; at = text.indexOf(needle, at + needle.length)) {
    found.push({ start: starts[at] ?? 0, end: ends[at + needle.length - 1] ?? 0 });
  }
  return found;
}
