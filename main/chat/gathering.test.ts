import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import { createCase } from '../storage/cases.ts';
import { removeDocument } from '../storage/documents.ts';
import { migrations } from '../storage/migrations/index.ts';
import { migrate } from '../storage/migrations/migrate.ts';
import { addRead } from '../storage/testing.ts';
import { pagesForQuotations } from './gathering.ts';

const texts = ['The notice period is thirty days.', 'The buyer pays the costs.'];

function setUp(t: TestContext) {
  const queries: unknown[] = [];
  const db = new SqliteDatabase(':memory:', { verbose: (query) => queries.push(query) });
  t.after(() => db.close());
  migrate(db, migrations);
  const { id: caseId } = createCase(db, 'a case');
  const documentId = addRead(db, caseId, texts);
  const sources = [{ documentId, documentName: 'contract.pdf', page: 2, start: 0, end: 5, text: 'The b' }];
  const pagesFor = async (text: string): Promise<readonly string[]> =>
    (await pagesForQuotations(db, { caseId, text, sources })).map((page) => page.text);
  return { db, queries, documentId, pagesFor };
}

test('a quotation may stand on the pages of the sources, and on those that share its words', async (t) => {
  const { pagesFor } = setUp(t);
  assert.deepEqual(await pagesFor('It says "the notice period is thirty days".'), texts.toReversed());
  assert.deepEqual(await pagesFor('It says nothing.'), []);
});

test('a page that was removed while the answer was being written is none of them', async (t) => {
  const { db, documentId, pagesFor } = setUp(t);
  await removeDocument(db, documentId);
  assert.deepEqual(await pagesFor('It says "the notice period is thirty days".'), []);
});

test('the same quotation is looked for once, however often it stands in the answer', async (t) => {
  const { queries, pagesFor } = setUp(t);
  const quotation = 'It says "the notice period is thirty days". ';
  await pagesFor(quotation);
  queries.length = 0;
  await pagesFor(quotation);
  const once = queries.length;
  await pagesFor(quotation.repeat(50));
  assert.equal(queries.length, 2 * once);
});
