import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createCase, removeCase } from './cases.ts';
import { readPayload } from './ledger/payloads.ts';
import { openRow } from './ledger/row.ts';
import { rowsAfter } from './ledger/rows.ts';
import { createLedger, type LedgerIntent } from './ledger.ts';
import { temporaryLibrary } from './testing.ts';

const intent: LedgerIntent = {
  provider: 'openai',
  purpose: 'answer',
  destination: 'api.openai.com:443',
  conversationId: null,
  caseId: null,
  passages: 0,
  documents: 0,
  identifiersReplaced: 2,
  payload: Buffer.from('{"input":"Remind [PERSON_1]"}'),
};

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
