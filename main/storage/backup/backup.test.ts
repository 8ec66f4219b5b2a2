import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Id } from '../../contract/types.ts';
import { caseKey, createCase, listCases, removeCase } from '../cases.ts';
import { addDocument, listDocuments, pageTexts, removeDocument, storePages } from '../documents.ts';
import { keepDrafts, listDrafts } from '../drafts.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { createLibrary, type Library, openWithPassphrase } from '../library.ts';
import { newId } from '../newId.ts';
import { searchPassages } from '../passages.ts';
import { addRead, fakeKeychain, filesHolding, newIntent, temporaryFolder } from '../testing.ts';
import { packHeader, readHeader } from './format.ts';
import { restoreBackup, takeRestored } from './restoreBackup.ts';
import { writeBackup } from './writeBackup.ts';

const PASSPHRASE = 'a long walk by the sea';
const CANARY = 'XylophoneCanary';
const never = new AbortController().signal;

type Source = { readonly root: string; readonly library: Library; readonly ledger: Ledger; readonly caseId: Id };

async function source(t: TestContext): Promise<Source> {
  const root = temporaryFolder(t);
  const library = await createLibrary({ folder: join(root, 'library'), keychain: fakeKeychain(), passphrase: null });
  t.after(() => library.close());
  const { id: caseId } = createCase(library.db, 'Brandt v. Ostrow');
  return { root, library, ledger: ledgerOf(library), caseId };
}

function ledgerOf(library: Library): Ledger {
  return createLedger({
    db: library.db,
    key: library.subkey('ledger'),
    headFile: join(library.folder, 'ledger.head'),
  });
}

function backup(from: Source, change: Partial<Parameters<typeof writeBackup>[0]> = {}): Promise<{ bytes: number }> {
  return writeBackup({
    library: from.library,
    ledgerHead: from.ledger.head,
    path: fileOf(from),
    passphrase: PASSPHRASE,
    signal: never,
    onProgress: () => {},
    ...change,
  });
}

function fileOf({ root }: Source): string {
  return join(root, 'one.cloister-backup');
}

async function restore(from: Source, change: Partial<Parameters<typeof restoreBackup>[0]> = {}): Promise<string> {
  const folder = join(from.root, 'elsewhere', 'library');
  mkdirSync(join(from.root, 'elsewhere'), { recursive: true });
  await restoreBackup({
    folder,
    path: fileOf(from),
    passphrase: PASSPHRASE,
    signal: never,
    onProgress: () => {},
    onOpened: () => {},
    ...change,
  });
  return folder;
}

async function reopened(t: TestContext, folder: string): Promise<Library> {
  const library = await openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain: null });
  t.after(() => library.close());
  return library;
}

/** A document whose original is stored as well: `bytes` of it. */
async function addWithOriginal({ library, caseId }: Source, text: string, bytes: number): Promise<Id> {
  const id = newId();
  async function* file(): AsyncGenerator<Uint8Array> {
    yield Buffer.alloc(bytes, text);
  }
  const key = caseKey(library.db, caseId);
  const { sha256 } = await library.originals.write({ id, key, source: file(), signal: never });
  addDocument(library.db, { id, caseId, name: `${text}.txt`, format: 'text', bytes, sha256 });
  const page = { page: 1, text, unread: null, size: null, boxes: new Uint8Array(0) };
  storePages(library.db, id, [page], [{ page: 1, start: 0, end: text.length }]);
  return id;
}

test('a backup brings everything back, under its own passphrase, and nothing of it is readable', async (t) => {
  const from = await source(t);
  const documentId = await addWithOriginal(from, `${CANARY} pays the rent`, 200_000);
  from.ledger.note('provider-enabled', { provider: 'openai' });
  const draft = { caseId: from.caseId, conversationId: null, text: `And what does ${CANARY} owe` };
  keepDrafts(from.library.db, [draft]);
  const steps: number[] = [];
  const { bytes } = await backup(from, { onProgress: (done, total) => steps.push(done / total) });
  assert.deepEqual(readdirSync(from.root).sort(), ['library', 'one.cloister-backup']);
  assert.equal(readFileSync(fileOf(from)).byteLength, bytes);
  assert.deepEqual(filesHolding(from.root, CANARY), []);
  assert.deepEqual(filesHolding(from.root, 'SQLite format 3'), []);
  assert.equal(steps.at(-1), 1);
  assert.ok(steps.every((step, index) => step >= (steps[index - 1] ?? 0)));

  const folder = await restore(from);
  assert.deepEqual(filesHolding(join(from.root, 'elsewhere'), CANARY), []);
  const library = await reopened(t, folder);
  assert.equal(library.id, from.library.id);
  assert.deepEqual(library.protection, { keychain: false, passphrase: true, recoveryCode: false });
  assert.deepEqual(listDrafts(library.db), [draft]);
  assert.deepEqual(
    listCases(library.db).map(({ name }) => name),
    ['Brandt v. Ostrow'],
  );
  assert.equal(searchPassages(library.db, { caseId: from.caseId, query: 'rent', limit: 5 })[0]?.documentId, documentId);
  const original = await library.originals.read({ id: documentId, key: caseKey(library.db, from.caseId) });
  assert.ok(Buffer.from(original).equals(Buffer.alloc(200_000, `${CANARY} pays the rent`)));
  assert.equal(library.db.pragma('integrity_check', { simple: true }), 'ok');
  // What may leave depends on it: an old copy put back is damage, a restored one is not.
  const ledger = ledgerOf(library);
  const number = ledger.begin(newIntent());
  ledger.end(number, { outcome: 'sent', reason: null, bytesSent: 1, bytesReceived: 1 });
});

test('while others write without a pause, the backup is of one moment', async (t) => {
  const from = await source(t);
  const { db } = from.library;
  addRead(db, from.caseId, Array(300).fill('The rent is due monthly. '.repeat(80)));
  const { id: pairs } = createCase(db, 'pairs');
  let writing = true;
  let written = 0;
  let longest = 0;
  // Two rows in two transactions: a copy of two moments would have more than one odd pair, or a torn page.
  const writer = (async () => {
    for (; writing; written += 1) {
      const before = performance.now();
      addRead(db, pairs, [`One. ${'It changes. '.repeat(200)}`]);
      from.ledger.note('ledger-exported');
      longest = Math.max(longest, performance.now() - before);
      await new Promise(setImmediate);
    }
  })();
  await backup(from);
  writing = false;
  await writer;
  assert.ok(written > 20, `${written} written`);
  t.diagnostic(`${written} documents written, the longest took ${Math.round(longest)} ms`);
  const library = await reopened(t, await restore(from));
  assert.equal(library.db.pragma('integrity_check', { simple: true }), 'ok');
  const documents = listDocuments(library.db, pairs);
  assert.ok(documents.length <= written);
  assert.ok(documents.every(({ id }) => pageTexts(library.db, id).length === 1));
  const notes = Number(library.db.prepare('SELECT max(number) FROM ledger').pluck().get());
  assert.ok(notes - 1 === documents.length || notes === documents.length);
  ledgerOf(library).begin(newIntent());
});

test('what is deleted while the backup is made does not come back with it', async (t) => {
  const from = await source(t);
  const { db, originals } = from.library;
  const kept = await addWithOriginal(from, 'The rent is due monthly', 300_000);
  const gone = await addWithOriginal(from, 'Nothing is owed', 300_000);
  const { id: goneCase } = createCase(db, 'closed');
  addRead(db, goneCase, ['It is settled.']);
  let removing: Promise<unknown> | null = null;
  await backup(from, {
    onProgress: () => {
      removing ??= removeDocument(db, gone)
        .then(() => originals.remove(gone))
        .then(() => removeCase(db, goneCase));
    },
  });
  await removing;
  const library = await reopened(t, await restore(from));
  assert.deepEqual(
    listCases(library.db).map(({ id }) => id),
    [from.caseId],
  );
  assert.deepEqual(
    listDocuments(library.db, from.caseId).map(({ id }) => id),
    [kept],
  );
});

test('a backup that is damaged in any way, or opened with another passphrase, changes nothing', async (t) => {
  const from = await source(t);
  await addWithOriginal(from, 'The rent is due monthly', 200_000);
  await backup(from);
  const whole = readFileSync(fileOf(from));
  const elsewhere = join(from.root, 'elsewhere');
  const refused = async (bytes: Buffer, code: string, passphrase = PASSPHRASE): Promise<void> => {
    writeFileSync(fileOf(from), bytes);
    await assert.rejects(restore(from, { passphrase }), { code });
    assert.deepEqual(readdirSync(elsewhere), [], 'nothing is left of the attempt');
  };
  const headerBytes = await headerLength(fileOf(from));
  await refused(whole, 'backup-passphrase-wrong', 'not this one at all');
  await refused(Buffer.alloc(0), 'backup-damaged');
  await refused(Buffer.from('some other file, long enough to be read as one'), 'backup-damaged');
  for (const length of [10, headerBytes, headerBytes + 5, whole.length >> 1, whole.length - 1]) {
    await refused(whole.subarray(0, length), 'backup-damaged');
  }
  await refused(Buffer.concat([whole, Buffer.alloc(100)]), 'backup-damaged');
  const places = [0, 20, 60, headerBytes - 40, headerBytes - 1, headerBytes, headerBytes + 70_000, whole.length - 1];
  for (const place of places) {
    const changed = Buffer.from(whole);
    changed[place] = (changed[place] ?? 0) ^ 1;
    await refused(changed, 'backup-damaged');
  }
  const swapped = Buffer.from(whole);
  const chunk = 64 * 1024 + 16;
  whole.copy(swapped, headerBytes, headerBytes + chunk, headerBytes + 2 * chunk);
  whole.copy(swapped, headerBytes + chunk, headerBytes, headerBytes + chunk);
  await refused(swapped, 'backup-damaged');
  // One whole chunk taken out of the middle.
  await refused(
    Buffer.concat([whole.subarray(0, headerBytes + chunk), whole.subarray(headerBytes + 2 * chunk)]),
    'backup-damaged',
  );
});

test('a backup of a newer version is refused as newer, not as damaged', async (t) => {
  const from = await source(t);
  await backup(from);
  const whole = readFileSync(fileOf(from));
  const file = await open(fileOf(from));
  const { header, packed } = await readHeader(file).finally(() => file.close());
  const newer = packHeader(header, 2);
  writeFileSync(fileOf(from), Buffer.concat([newer, whole.subarray(packed.byteLength)]));
  await assert.rejects(restore(from), { code: 'library-newer' });
  from.library.db.pragma('user_version = 1000');
  await backup(from);
  await assert.rejects(restore(from), { code: 'library-newer' });
  assert.deepEqual(readdirSync(join(from.root, 'elsewhere')), []);
});

test('stopping, a full disk and a place that is not allowed leave no half file', async (t) => {
  const from = await source(t);
  await addWithOriginal(from, 'The rent is due monthly', 1_000_000);
  const controller = new AbortController();
  const stopped = backup(from, { signal: controller.signal, onProgress: () => controller.abort() });
  await assert.rejects(stopped, { name: 'AbortError' });
  await assert.rejects(backup(from, { passphrase: 'short' }), { code: 'passphrase-too-short' });
  await assert.rejects(backup(from, { path: join(from.library.folder, 'originals', 'b') }), { code: 'invalid-input' });
  assert.deepEqual(readdirSync(from.root), ['library']);
  // The file stood still only for the attempt: the log is moved into it as before.
  assert.equal(from.library.db.pragma('wal_autocheckpoint', { simple: true }), 250);

  writeFileSync(fileOf(from), 'an earlier backup');
  const again = new AbortController();
  await assert.rejects(backup(from, { signal: again.signal, onProgress: () => again.abort() }), { name: 'AbortError' });
  assert.equal(readFileSync(fileOf(from), 'utf8'), 'an earlier backup');
});

test('a library that does not open is set aside whole, and a crash in between ends with the restored one', async (t) => {
  const from = await source(t);
  addRead(from.library.db, from.caseId, ['The rent is due monthly.']);
  await backup(from);
  const folder = join(from.root, 'elsewhere', 'library');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'library.db'), 'damaged');
  await restore(from);
  const [, aside] = readdirSync(join(from.root, 'elsewhere')).sort();
  assert.match(aside ?? '', /^library set aside \d{4}-\d\d-\d\d$/);
  assert.equal(readFileSync(join(from.root, 'elsewhere', aside ?? '', 'library.db'), 'utf8'), 'damaged');
  assert.equal(listCases((await reopened(t, folder)).db).length, 1);

  // Killed while unpacking: the old state. Killed after that, before or between the renames: the restored library.
  const place = join(from.root, 'killed');
  for (const step of ['unpacking', 'before', 'between'] as const) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(join(place, 'library'), { recursive: true });
    writeFileSync(join(place, 'library', 'library.db'), 'old');
    mkdirSync(join(place, step === 'unpacking' ? 'library.unpacking' : 'library.restored'));
    writeFileSync(join(place, step === 'unpacking' ? 'library.unpacking' : 'library.restored', 'library.db'), 'new');
    if (step === 'between') rmSync(join(place, 'library'), { recursive: true });
    await takeRestored(join(place, 'library'));
    const now = readFileSync(join(place, 'library', 'library.db'), 'utf8');
    assert.equal(now, step === 'unpacking' ? 'old' : 'new', step);
    assert.ok(!existsSync(join(place, 'library.unpacking')) && !existsSync(join(place, 'library.restored')));
    assert.equal(readdirSync(place).length, step === 'before' ? 2 : 1, 'the old one is kept');
  }
});

test('a library that somebody has open is not taken from under them', async (t) => {
  const from = await source(t);
  await backup(from);
  await assert.rejects(restore(from, { folder: from.library.folder }), { code: 'library-in-use' });
  assert.equal(listCases(from.library.db).length, 1);
  assert.deepEqual(readdirSync(from.root).sort(), ['elsewhere', 'library', 'one.cloister-backup']);
});

async function headerLength(path: string): Promise<number> {
  const file = await open(path);
  try {
    return (await readHeader(file)).packed.byteLength;
  } finally {
    await file.close();
  }
}
