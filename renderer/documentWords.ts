import type { Document, DocumentFormat, UnreadPage } from '../main/contract/documents.ts';
import { errorText } from '../main/contract/errorText.ts';
import { formatCount } from '../main/contract/formatCount.ts';
import { unreadText } from '../main/contract/unreadText.ts';
import { formatList, formatNumber } from './format.ts';

export type Tone = 'plain' | 'going' | 'done' | 'attention' | 'failed';
export type Words = { readonly text: string; readonly tone: Tone };

const MOST_PAGES_NAMED = 3;

const formatNames: Record<DocumentFormat, string> = { pdf: 'PDF', docx: 'Word', markdown: 'Markdown', text: 'Text' };

export function formatName(format: DocumentFormat): string {
  return formatNames[format];
}

/** What a document's pages are called: formats without pages have sections. */
export function unitName(format: DocumentFormat): 'page' | 'section' {
  return format === 'pdf' ? 'page' : 'section';
}

/** The line under a document's name in the left column. */
export function documentLine(document: Document): Words {
  const { state } = document;
  switch (state.kind) {
    case 'waiting':
      return { text: 'Waiting', tone: 'plain' };
    case 'reading':
      return { text: readingText(document, state), tone: 'plain' };
    case 'password':
      return { text: state.wrong ? 'Wrong password' : 'Password needed', tone: 'attention' };
    case 'failed':
      return { text: errorText(state.error), tone: 'failed' };
    case 'read':
      if (document.unread.length > 0) return { text: unreadLine(document), tone: 'attention' };
      if (document.hidden.length > 0) return { text: hiddenLine(document), tone: 'attention' };
      return { text: `${pageCount(document)}, all read`, tone: 'plain' };
  }
}

/** The short state in the table of documents. */
export function documentStateWords(document: Document): Words {
  const { state } = document;
  switch (state.kind) {
    case 'waiting':
      return { text: 'Waiting', tone: 'plain' };
    case 'reading':
      return { text: state.page < 1 ? 'Reading' : `Reading page ${formatNumber(state.page)}`, tone: 'going' };
    case 'password':
      return { text: state.wrong ? 'Wrong password' : 'Password needed', tone: 'attention' };
    case 'failed':
      return { text: state.error.code === 'document-set-aside' ? 'Set aside' : 'Not read', tone: 'failed' };
    case 'read':
      if (document.unread.length === 0) {
        return document.hidden.length === 0
          ? { text: 'All read', tone: 'done' }
          : { text: 'Hidden text', tone: 'attention' };
      }
      return { text: `${formatCount(document.unread.length, unitName(document.format))} not read`, tone: 'attention' };
  }
}

/** "Page 17 not read: …" for one, the numbers for a few, the count for many. */
function unreadLine(document: Pick<Document, 'format' | 'pages' | 'unread'>): string {
  const unit = unitName(document.format);
  const [first] = document.unread;
  if (first === undefined) return '';
  const reason = sameReason(document.unread) ? `: ${unreadText(first.reason, document.unread.length)}` : '';
  const count = document.unread.length;
  if (count === document.pages && count > 1) return `None of ${formatCount(count, unit)} read${reason}`;
  if (count === 1) return `${capitalised(unit)} ${formatNumber(first.page)} not read${reason}`;
  if (count > MOST_PAGES_NAMED) {
    return `${formatNumber(count)} of ${formatCount(document.pages, unit)} not read${reason}`;
  }
  const numbers = formatList(document.unread.map((unread) => formatNumber(unread.page)));
  return `${capitalised(unit)}s ${numbers} not read${reason}`;
}

/** "Hidden text on page 2" for one, the count for many. */
function hiddenLine({ format, hidden }: Pick<Document, 'format' | 'hidden'>): string {
  const [first] = hidden;
  if (first === undefined) return '';
  const where =
    hidden.length === 1 ? `${unitName(format)} ${formatNumber(first)}` : formatCount(hidden.length, unitName(format));
  return `Hidden text on ${where}`;
}

/** "page 214 of 1,020" */
export function pageOf(page: number, pages: number): string {
  return `page ${formatNumber(page)} of ${formatNumber(pages)}`;
}

/** One line about all documents of a case. */
export function caseLine(documents: readonly Document[]): string {
  if (documents.length === 0) return 'No documents yet.';
  const count = (kind: Document['state']['kind']) =>
    documents.filter((document) => document.state.kind === kind).length;
  const known = documents.filter((document) => document.state.kind === 'read');
  const pages = sum(known.map((document) => document.pages));
  const pagesRead = sum(known.map((document) => document.pagesRead));
  const rest = [
    [count('reading'), 'being read'],
    [count('waiting'), 'waiting'],
    [count('password'), 'with a password'],
    [count('failed'), 'not read'],
  ] as const;
  const others = rest.filter(([many]) => many > 0).map(([many, words]) => `${formatNumber(many)} ${words}`);
  const read = `${formatNumber(known.length)} of ${formatCount(documents.length, 'document')} read`;
  const ofPages = `${formatNumber(pagesRead)} of ${formatCount(pages, 'page')}.`;
  return [
    known.length === 0 ? `${read}.` : `${read}, ${ofPages}`,
    ...(others.length > 0 ? [`${others.join(', ')}.`] : []),
  ].join(' ');
}

function readingText(document: Document, state: { readonly page: number; readonly pages: number }): string {
  if (state.pages === 0) return 'Reading';
  return document.format === 'pdf' ? `Reading ${pageOf(Math.max(1, state.page), state.pages)}` : 'Reading';
}

function pageCount(document: Document): string {
  return formatCount(document.pages, unitName(document.format));
}

function sameReason(unread: readonly UnreadPage[]): boolean {
  return unread.every((page) => page.reason === unread[0]?.reason);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
