import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWordBoxes } from '../contract/wordBoxes.ts';
import { createCase, listCases, renameCase } from './cases.ts';
import {
  addDocument,
  clearPages,
  findDuplicate,
  getDocument,
  getPage,
  nextPage,
  noteParserCrash,
  pageTexts,
  removeDocument,
  setDocumentState,
  setPageCount,
  storePages,
  unfinishedDocuments,
} from './documents.ts';
import { newId } from './newId.ts';
import { searchPassages } from './passages.ts';
import { addRead, temporaryLibrary } from './testing.ts';

const notFound = { code: 'not-found' };

async function oneCase(t: Parameters<typeof temporaryLibrary>[0]) {
  const { db } = await temporaryLibrary(t);
  return { db, caseId: createCase(db, 'a case').id };
}

function page(number: number, text: string) {
  return { page: number, text, unread: null, size: null, boxes: new Uint8Array(0) };
}

test('cases are listed newest first with their documents counted', async (t) => {
  const { db, caseId } = await oneCase(t);
  addRead(db, caseId, ['text']);
  const second = createCase(db, "Robert'); DROP TABLE cases; --");
  assert.deepEqual(
    listCases(db).map(({ id, name, documents }) => ({ id, name, documents })),
    [
      { id: second.id, name: "Robert'); DROP TABLE cases; --", documents: 0 },
      { id: caseId, name: 'a case', documents: 1 },
    ],
  );
  assert.equal(renameCase(db, caseId, 'Brandt').name, 'Brandt');
  assert.throws(() => renameCase(db, newId(), 'x'), notFound);
});

test('a document keeps what it is, its state and which pages were not read', async (t) => {
  const { db, caseId } = await oneCase(t);
  const id = newId();
  const name = '../..\u0000\u202e"; fdp.exe 合同';
  const added = addDocument(db, { id, caseId, name, format: 'pdf', bytes: 12, sha256: 'abc' });
  assert.deepEqual(added, { ...added, id, caseId, name, bytes: 12, pages: 0, pagesRead: 0, unread: [] });
  assert.deepEqual(added.state, { kind: 'waiting' });
  setPageCount(db, id, 3);
  storePages(db, id, [page(1, 'one'), { ...page(2, ''), unread: 'no-text' }, page(3, 'three')], []);
  setDocumentState(db, id, { kind: 'failed', error: { code: 'pdf-damaged', message: 'm', values: { page: 3 } } });
  const document = getDocument(db, id);
  assert.deepEqual(document.unread, [{ page: 2, reason: 'no-text' }]);
  assert.deepEqual([document.pages, document.pagesRead], [3, 2]);
  assert.deepEqual(document.state, {
    kind: 'failed',
    error: { code: 'pdf-damaged', message: 'm', values: { page: 3 } },
  });
  assert.deepEqual(
    pageTexts(db, id).map(({ text, unread }) => text || unread),
    ['one', 'no-text', 'three'],
  );
});

test('the same bytes are recognised within a case only', async (t) => {
  const { db, caseId } = await oneCase(t);
  const { id: otherCase } = createCase(db, 'another');
  const document = { name: 'a.pdf', format: 'pdf', bytes: 1, sha256: 'abc' } as const;
  const id = newId();
  addDocument(db, { ...document, id, caseId });
  assert.equal(findDuplicate(db, caseId, 'abc'), id);
  assert.equal(findDuplicate(db, otherCase, 'abc'), null);
  addDocument(db, { ...document, id: newId(), caseId: otherCase });
  assert.throws(() => addDocument(db, { ...document, id: newId(), caseId }));
  assert.throws(() => addDocument(db, { ...document, id: newId(), caseId: newId() }), notFound);
});

test('reading goes on at the first page that is not stored', async (t) => {
  const { db, caseId } = await oneCase(t);
  const first = newId();
  const second = newId();
  addDocument(db, { id: first, caseId, name: 'a', format: 'pdf', bytes: 1, sha256: 'a' });
  addDocument(db, { id: second, caseId, name: 'b', format: 'pdf', bytes: 1, sha256: 'b' });
  assert.equal(nextPage(db, first), 1);
  storePages(db, first, [page(1, 'one'), page(2, 'two')], []);
  assert.equal(nextPage(db, first), 3);
  storePages(db, first, [page(4, 'four')], []);
  assert.equal(nextPage(db, first), 3);
  assert.deepEqual(unfinishedDocuments(db), [first, second]);
  setDocumentState(db, first, { kind: 'read' });
  assert.deepEqual(unfinishedDocuments(db), [second]);
});

test('a batch of pages is stored with its passages or not at all', async (t) => {
  const { db, caseId } = await oneCase(t);
  const id = newId();
  addDocument(db, { id, caseId, name: 'a', format: 'pdf', bytes: 1, sha256: 'a' });
  storePages(db, id, [page(1, 'The deposit is due.')], [{ page: 1, start: 4, end: 11 }]);
  assert.equal(searchPassages(db, { caseId, query: 'deposit', limit: 5 })[0]?.text, 'deposit');
  assert.throws(() => storePages(db, id, [page(2, 'the rent'), page(1, 'again')], []));
  assert.equal(nextPage(db, id), 2);
  assert.equal(getDocument(db, id).pagesRead, 1);
  clearPages(db, id);
  assert.deepEqual(searchPassages(db, { caseId, query: 'deposit', limit: 5 }), []);
  assert.deepEqual([nextPage(db, id), getDocument(db, id).pagesRead], [1, 0]);
  storePages(db, id, [page(1, 'The deposit is due.')], [{ page: 1, start: 4, end: 11 }]);
  assert.equal(searchPassages(db, { caseId, query: 'deposit', limit: 5 }).length, 1);
});

test('pages that come for a document removed meanwhile are refused', async (t) => {
  const { db, caseId } = await oneCase(t);
  const id = addRead(db, caseId, ['one']);
  const removing = removeDocument(db, id);
  assert.throws(() => storePages(db, id, [page(2, 'two')], []), notFound);
  await removing;
  assert.throws(() => storePages(db, id, [page(2, 'two')], []));
  assert.throws(() => setDocumentState(db, id, { kind: 'read' }), notFound);
});

test('a page comes back with its words where they stood', async (t) => {
  const { db, caseId } = await oneCase(t);
  const id = newId();
  addDocument(db, { id, caseId, name: 'a', format: 'pdf', bytes: 1, sha256: 'a' });
  const words = [{ start: 0, end: 3, x: 10.5, y: 20, width: 30, height: 8 }];
  const size = { width: 612, height: 792 };
  storePages(db, id, [{ page: 1, text: 'one', unread: null, size, boxes: packWordBoxes(words), hidden: 'unseen' }], []);
  assert.deepEqual(getPage(db, id, 1), { page: 1, text: 'one', unread: null, size, words, hidden: 'unseen' });
  assert.deepEqual(getDocument(db, id).hidden, [1]);
  assert.throws(() => getPage(db, id, 2), notFound);
});

test("the parser's crashes are counted by document", async (t) => {
  const { db, caseId } = await oneCase(t);
  const id = addRead(db, caseId, ['one']);
  assert.deepEqual([noteParserCrash(db, id), noteParserCrash(db, id)], [1, 2]);
  assert.throws(() => noteParserCrash(db, newId()), notFound);
});
