import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Coverage } from '../contract/conversations.ts';
import { coverageLines } from './coverageLines.ts';

const coverage: Coverage = {
  kind: 'whole',
  documents: 1,
  documentsRead: 1,
  pages: 1,
  pagesRead: 1,
  unread: [],
  passagesLeftOut: 0,
  turnsLeftOut: 0,
  documentsHeldBack: 0,
  turnsHeldBack: 0,
  answerCut: false,
  answerLooped: false,
};

test('one is one, and more are more', () => {
  const first = (changed: Partial<Coverage>) => coverageLines({ ...coverage, ...changed }, new Map())[0];
  assert.equal(first({}), 'Read 1 of 1 document, 1 of 1 page; the model was given all of it.');
  assert.equal(
    first({ kind: 'search', documents: 3, documentsRead: 1, pages: 1_020, pagesRead: 1 }),
    'Read 1 of 3 documents, 1 of 1,020 pages; all of it was searched.',
  );
});
