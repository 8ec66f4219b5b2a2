import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedText, notReadText } from './viewerWords.ts';

test('cited pages are named, many of them counted', () => {
  assert.equal(citedText([]), '');
  assert.equal(citedText([15, 14]), 'cited on 14 and 15');
  assert.equal(citedText([14, 31]), 'cited on 14 and 31');
  assert.equal(citedText([1, 3, 5, 7, 9, 11, 13, 15]), 'cited on 1, 3, 5, 7, 9, 11 and 2 more');
});

test('pages not read are named with their reason', () => {
  assert.equal(notReadText([{ page: 17, reason: 'no-text' }]), 'Not read: 17, no text on this page, probably a scan');
  assert.equal(
    notReadText([
      { page: 17, reason: 'no-text' },
      { page: 18, reason: 'damaged' },
    ]),
    'Not read: 17 and 18',
  );
  const many = Array.from({ length: 20 }, (_, index) => ({ page: index * 2 + 1, reason: 'no-text' as const }));
  assert.equal(notReadText(many), 'Not read: 20 pages');
});
