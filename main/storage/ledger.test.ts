import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createCase, removeCase } from './cases.ts';
import { createConversation, renameConversation } from './conversations.ts';
import { readPayload } from './ledger/payloads.ts';
import { openRow } from './ledger/row.ts';
import { rowsAfter } from './ledger/rows.ts';
import { createLedger } from './ledger.ts';
import { newIntent, temporaryLibrary } from './testing.ts';

const intent = newIntent({ identifiersReplaced: 2, payload: Buffer.from('{"input":"Remind [PERSON_1]"}') });

test('an intent, its result, a refusal and a note are rows of one chain, on the disk at once', async (t) => {
  const library = await temporaryLibrary(t);
  const key = library.subkey('ledger');
  const headFile = join(library.folder, 'ledger.head');
  const told: number[] = [];
  const ledger = createLedger({ db: library.db, key, headFile, changed: (number) => told.push(number) });
  const number = ledger.begin(intent);
  ledger.end(number, { outcome: 'sent', reason: null, bytesSent: 400, bytesReceived: 900 });
  ledger.refuse(intent, 'held-words');
  ledger.note('provider-enabled', { provider: 'openai' });

  const rows = rowsAfter(library.db, 0, 9).map((sealed) => openRow(sealed, key));
  assert.deepEqual(
    rows.map((row) => row && [row.kind, row.event, row.refersTo, row.outcome, row.reason, row.bytesSent]),
    [
      ['note', 'library-created', null, null, null, 0],
      ['intent', null, null, null, null, 0],
      ['result', null, 2, 'sent', null, 400],
      ['refusal', null, null, 'refused', 'held-words', 0],
      ['note', 'provider-enabled', null, null, null, 0],
    ],
  );
  assert.deepEqual(told, [1, 2, 3, 4, 5]);
  assert.ok(existsSync(headFile));
  assert.throws(() => library.db.exec(`UPDATE ledger SET entry = ''`), /only added to/);
  assert.throws(() => library.db.exec('DELETE FROM ledger'), /only added to/);
});

test('the exact payload is kept until its case is deleted, and its hash for good', async (t) => {
  const library = await temporaryLibrary(t);
  const key = library.subkey('ledger');
  const ledger = createLedger({ db: library.db, key, headFile: join(library.folder, 'ledger.head') });
  const { id: caseId } = createCase(library.db, 'Estate of H. Pell');
  const number = ledger.begin({ ...intent, caseId });
  const row = rowsAfter(library.db, number - 1, 1).map((sealed) => openRow(sealed, key))[0];
  assert.ok(row);
  const kept = readPayload(library.db, key, row);
  assert.deepEqual(kept.kind === 'kept' && Buffer.from(kept.bytes), intent.payload);
  const removing = removeCase(library.db, caseId);
  assert.deepEqual(readPayload(library.db, key, row), { kind: 'erased' });
  await removing;
  assert.equal(library.db.prepare('SELECT count(*) FROM ledger_payloads').pluck().get(), 0);
  assert.deepEqual(readPayload(library.db, key, row), { kind: 'erased' });
  assert.throws(() => ledger.begin({ ...intent, caseId }), { code: 'not-found' });
  ledger.refuse({ ...intent, caseId }, 'documents-stay');
});

test('what cannot be written down does not begin, and leaves no gap', async (t) => {
  const library = await temporaryLibrary(t);
  const headFile = join(library.folder, 'ledger.head');
  const ledger = createLedger({ db: library.db, key: library.subkey('ledger'), headFile });
  rmSync(headFile);
  mkdirSync(headFile);
  assert.throws(() => ledger.begin(intent));
  const { count } = rowCount();
  // The head is behind by one row, and no second one is written before it has caught up.
  assert.throws(() => ledger.begin(intent));
  assert.equal(rowCount().count, count);
  rmdirSync(headFile);
  ledger.end(ledger.begin(intent), { outcome: 'sent', reason: null, bytesSent: 1, bytesReceived: 1 });
  assert.deepEqual((await ledger.check()).problems, []);

  function rowCount(): { readonly count: number } {
    return { count: rowsAfter(library.db, 0, 99).length };
  }
});

test('the list is paged, filtered and searched, with sums of all of it and names as they are now', async (t) => {
  const library = await temporaryLibrary(t);
  const { db } = library;
  const ledger = createLedger({ db, key: library.subkey('ledger'), headFile: join(library.folder, 'ledger.head') });
  const { id: caseId } = createCase(db, 'Estate of H. Pell');
  const conversation = createConversation(db, caseId, 'office');
  const office = {
    ...intent,
    provider: 'office',
    destination: 'models.example:443',
    passages: 14,
    documents: 2,
  } as const;
  for (let count = 0; count < 5; count += 1) {
    const number = ledger.begin({ ...office, caseId, conversationId: conversation.id });
    ledger.end(number, { outcome: 'sent', reason: null, bytesSent: 100, bytesReceived: 10 });
  }
  const away = ledger.begin(office);
  ledger.end(away, { outcome: 'not-connected', reason: 'not-connected', bytesSent: 0, bytesReceived: 0 });
  ledger.begin({ ...intent, payload: Buffer.from('{"input":"Say \\"quay\\""}') });
  ledger.refuse(intent, 'documents-stay');
  renameConversation(db, conversation.id, 'Dates of the lantern');

  const first = await ledger.list({ filter: 'office', text: '', before: null, limit: 4 });
  assert.deepEqual([first.matching, first.entries.map(({ number }) => number)], [6, [12, 10, 8, 6]]);
  assert.deepEqual(first.counts, { all: 9, openai: 2, office: 6, refused: 1 });
  assert.deepEqual(first.sums, {
    passagesToOffice: 70,
    openai: { messages: 1, bytes: 0 },
    office: { messages: 5, bytes: 500 },
    downloads: { count: 0, bytesSent: 0 },
    refused: 1,
    leftToday: 6,
  });
  const rest = await ledger.list({ filter: 'office', text: '', before: 6, limit: 4 });
  assert.deepEqual(
    rest.entries.map(({ number, outcome, conversationTitle }) => [number, outcome, conversationTitle]),
    [
      [4, 'sent', 'Dates of the lantern'],
      [2, 'sent', 'Dates of the lantern'],
    ],
  );
  const found = async (text: string): Promise<readonly number[]> =>
    (await ledger.list({ filter: 'all', text, before: null, limit: 99 })).entries.map(({ number }) => number);
  assert.deepEqual(await found('LANTERN'), [10, 8, 6, 4, 2]);
  assert.deepEqual(await found('h. pell'), [10, 8, 6, 4, 2]);
  assert.deepEqual(await found('"quay"'), [14]);
  assert.deepEqual(await found('nothing like it'), []);
});
