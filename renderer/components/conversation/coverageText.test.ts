import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Coverage } from '../../../main/contract/conversations.ts';
import type { Document } from '../../../main/contract/documents.ts';
import { coverageNotes, coverageStrip, coverageText, unreadGroups } from './coverageText.ts';

const coverage: Coverage = {
  kind: 'search',
  documents: 3,
  documentsRead: 3,
  pages: 67,
  pagesRead: 66,
  unread: [{ documentId: 'a', documentName: 'Agreement.pdf', page: 17, reason: 'no-text' }],
  passagesLeftOut: 0,
  turnsLeftOut: 0,
  documentsHeldBack: 0,
  turnsHeldBack: 0,
  answerCut: false,
  answerLooped: false,
};

function document(id: string, pages: number): Document {
  return {
    id,
    caseId: 'c',
    name: `${id}.pdf`,
    format: 'pdf',
    bytes: 1,
    added: 0,
    state: { kind: 'read' },
    pages,
    pagesRead: pages,
    unread: [],
    hidden: [],
    confidential: true,
  };
}

test('the sentence says what was read and how much of it', () => {
  assert.equal(coverageText(coverage, 5), 'Searched 3 of 3 documents, 66 of 67 pages');
  assert.equal(coverageText({ ...coverage, kind: 'whole' }, 0), 'Read 3 of 3 documents whole, 66 of 67 pages');
  assert.equal(
    coverageText({ ...coverage, kind: 'passages' }, 8),
    'Read the 8 closest passages of 3 of 3 documents, 66 of 67 pages searched',
  );
  const one = { ...coverage, documents: 1, documentsRead: 1, pages: 1_020, pagesRead: 1_020 };
  assert.equal(
    coverageText({ ...one, kind: 'passages' }, 1),
    'Read the closest passage of 1 document, 1,020 of 1,020 pages searched',
  );
});

test('everything left out is told', () => {
  assert.deepEqual(coverageNotes(coverage), []);
  assert.equal(coverageNotes({ ...coverage, passagesLeftOut: 4, turnsLeftOut: 1, answerCut: true }).length, 3);
  assert.match(coverageNotes({ ...coverage, turnsLeftOut: 1 })[0] ?? '', /^1 earlier question .* was left out$/);
});

test('unread pages are put together by document and reason', () => {
  const groups = unreadGroups([
    ...coverage.unread,
    { documentId: 'a', documentName: 'Agreement.pdf', page: 18, reason: 'no-text' },
    { documentId: 'a', documentName: 'Agreement.pdf', page: 20, reason: 'damaged' },
  ]);
  assert.deepEqual(
    groups.map((group) => [group.reason, group.pages]),
    [
      ['no-text', [17, 18]],
      ['damaged', [20]],
    ],
  );
});

test('cited and unread pages stand where their document stands in the case', () => {
  const strip = coverageStrip(
    { ...coverage, unread: [{ documentId: 'b', documentName: 'b.pdf', page: 2, reason: 'no-text' }] },
    [document('a', 41), document('b', 6)],
    [
      { documentId: 'a', page: 14 },
      { documentId: 'removed', page: 3 },
    ],
  );
  assert.deepEqual([...strip.cited], [14]);
  assert.deepEqual([...strip.unread], [43]);
  assert.equal(strip.pages, 67);
});
