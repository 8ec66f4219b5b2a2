import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../contract/documents.ts';
import { createCase } from '../storage/cases.ts';
import { addDocument, getDocument } from '../storage/documents.ts';
import { newId } from '../storage/newId.ts';
import { temporaryLibrary } from '../storage/testing.ts';
import { createMarkConfidential } from './confidentiality.ts';

async function made(t: Parameters<typeof temporaryLibrary>[0]) {
  const { db } = await temporaryLibrary(t);
  const id = newId();
  const { id: caseId } = createCase(db, 'Marchetti tenancy');
  addDocument(db, { id, caseId, name: 'Leaflet.pdf', format: 'pdf', bytes: 1, sha256: 'a'.repeat(64) });
  const noted: string[] = [];
  const told: Document[] = [];
  const mark = createMarkConfidential({
    db,
    ledger: { note: (event) => void noted.push(event) },
    get: (document) => getDocument(db, document),
    emit: (name, payload) => void (name === 'documents.changed' && told.push(payload as Document)),
  });
  return { id, mark, noted, told, stored: () => getDocument(db, id).confidential };
}

test('a document is released only when a person agrees, and the ledger says so', async (t) => {
  const { id, mark, noted, told, stored } = await made(t);
  const refused = mark({ id, confidential: false }, async () => false);
  await assert.rejects(refused, { code: 'cancelled' });
  assert.equal(stored(), true);
  assert.deepEqual(noted, []);

  let asked = '';
  const document = await mark({ id, confidential: false }, async ({ message }) => {
    asked = message;
    return true;
  });
  assert.match(asked, /Leaflet\.pdf/);
  assert.equal(document.confidential, false);
  assert.equal(stored(), false);
  assert.deepEqual(noted, ['document-released']);
  assert.equal(told.at(-1)?.confidential, false);
});

test('back to confidential needs nobody, and what is so already changes nothing', async (t) => {
  const { id, mark, noted, stored } = await made(t);
  const never = async () => assert.fail('nobody is to be asked');
  await mark({ id, confidential: true }, never);
  await mark({ id, confidential: false }, async () => true);
  await mark({ id, confidential: true }, never);
  assert.equal(stored(), true);
  assert.deepEqual(noted, ['document-released']);
});
