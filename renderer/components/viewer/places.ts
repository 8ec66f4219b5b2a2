import type { Document } from '../../../main/contract/documents.ts';
import { unitName } from '../../documentWords.ts';
import { formatNumber, formatPages } from '../../format.ts';

const LONGEST_NAME = 30;

/** The end of a name begins with a word where at least so many letters are left of it. */
const SHORTEST_TAIL = 7;

/** What people cite this document by. One that was removed is spoken of by pages. */
export function unitOf(document: Pick<Document, 'format'> | undefined): 'page' | 'section' {
  return document ? unitName(document.format) : 'page';
}

/** "p. 14", "section 3"; nothing for a document of one single section. */
export function placeLabel(document: Pick<Document, 'format' | 'pages'> | undefined, page: number): string {
  if (unitOf(document) === 'page') return formatPages(page);
  return document?.pages === 1 ? '' : `section\u00a0${formatNumber(page)}`;
}

/**
 * A document's name as it stands in a citation: without its extension, and with the middle of a long name left out, as
 * names of files differ at their ends.
 */
export function shortName(name: string): string {
  const whole = name.replace(/\.[a-z]{2,8}$/i, '').trim() || name;
  const letters = [...whole];
  if (letters.length <= LONGEST_NAME) return whole;
  const head = letters.slice(0, 11).join('').trimEnd();
  const tail = letters.slice(-(LONGEST_NAME - 12)).join('');
  const word = tail.slice(tail.search(/[\s_-]/) + 1);
  return `${head}…${word.length >= SHORTEST_TAIL ? word : tail.trimStart()}`;
}

/** Page numbers in order as "14", "88–91". */
export function pageRanges(pages: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const ranges: { first: number; last: number }[] = [];
  for (const page of [...new Set(pages)].toSorted((one, other) => one - other)) {
    const open = ranges.at(-1);
    if (open && open.last === page - 1) open.last = page;
    else ranges.push({ first: page, last: page });
  }
  return ranges;
}

/** "17", "17 and 18", "88–91": two pages are not a range yet. */
export function pageNames(pages: readonly number[]): readonly string[] {
  return pageRanges(pages).flatMap(({ first, last }) =>
    last === first + 1 ? [formatNumber(first), formatNumber(last)] : [rangeText({ first, last })],
  );
}

export function rangeText({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? formatNumber(first) : `${formatNumber(first)}–${formatNumber(last)}`;
}
