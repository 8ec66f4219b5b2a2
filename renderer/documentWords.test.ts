import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document, DocumentState, UnreadPage } from '../main/contract/documents.ts';
import { caseLine, documentLine } from './documentWords.ts';

function document(state: DocumentState, pages: number, unread: readonly UnreadPage[] = []): Document {
  const pagesRead = state.kind === 'read' ? pages - unread.length : 0;
  const rest = {
    id: 'd',
    caseId: 'c',
    name: 'Lease.pdf',
    format: 'pdf',
    bytes: 1,
    added: 0,
    confidential: true,
  } as const;
  return { ...rest, state, pages, pagesRead, unread, hidden: [] };
}

const read = { kind: 'read' } as const;
const noText = (...pages: readonly number[]) => pages.map((page) => ({ page, reason: 'no-text' }) as const);
const line = (...args: Parameters<typeof document>) => documentLine(document(...args)).text;

test('a page that was not read is named with its reason', () => {
  assert.equal(line(read, 41, noText(17)), 'Page 17 not read: no text on this page, probably a scan');
  assert.equal(documentLine(document(read, 41, noText(17))).tone, 'attention');
});

test('hidden text is said, but after what was not read at all', () => {
  const hidden = (...pages: readonly number[]) => documentLine({ ...document(read, 41), hidden: pages });
  assert.deepEqual(hidden(2), { text: 'Hidden text on page 2', tone: 'attention' });
  assert.equal(hidden(2, 3, 9, 12).text, 'Hidden text on 4 pages');
  assert.match(documentLine({ ...document(read, 41, noText(17)), hidden: [2] }).text, /^Page 17 not read/);
});

test('a few pages are named, many are counted, and none read at all is said so', () => {
  assert.equal(
    line(read, 214, noText(17, 88, 91)),
    'Pages 17, 88 and 91 not read: no text on these pages, probably a scan',
  );
  assert.equal(line(read, 214, [...noText(17), { page: 88, reason: 'damaged' }]), 'Pages 17 and 88 not read');
  assert.match(line(read, 1020, noText(1, 2, 3, 4)), /^4 of 1,020 pages not read/);
  assert.match(line(read, 2, noText(1, 2)), /^None of 2 pages read/);
});

test('progress counts pages, from the first on', () => {
  assert.equal(line({ kind: 'reading', page: 214, pages: 1020, secondsLeft: 1 }, 1020), 'Reading page 214 of 1,020');
  assert.equal(line({ kind: 'reading', page: 0, pages: 12, secondsLeft: null }, 12), 'Reading page 1 of 12');
  assert.equal(line({ kind: 'reading', page: 0, pages: 0, secondsLeft: null }, 0), 'Reading');
});

test('the line of a case counts the pages of what was read, and every document once', () => {
  const documents = [
    document(read, 41, noText(17)),
    document(read, 6),
    document({ kind: 'reading', page: 2, pages: 9, secondsLeft: null }, 9),
    document({ kind: 'waiting' }, 0),
    document({ kind: 'password', wrong: false }, 0),
    document({ kind: 'failed', error: { code: 'pdf-damaged', message: '' } }, 0),
  ];
  assert.equal(
    caseLine(documents),
    '2 of 6 documents read, 46 of 47 pages. 1 being read, 1 waiting, 1 with a password, 1 not read.',
  );
  assert.equal(caseLine([]), 'No documents yet.');
});
