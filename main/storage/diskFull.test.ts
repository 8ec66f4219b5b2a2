import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createCase, listCases } from './cases.ts';
import { listDocuments, pageTexts, removeDocument } from './documents.ts';
import { createLibrary, openWithKeychain } from './library.ts';
import { newId } from './newId.ts';
import { searchPassages } from './passages.ts';
import { addRead, fakeKeychain, temporaryFolder } from './testing.ts';

const [, , role, smallDisk] = process.argv;

if (role === 'fill' && smallDisk) await fill(smallDisk);
else test('a full disk says so, loses nothing, and the library still reads and opens', onSmallDisk);

/** In a mount namespace of its own, so that no rights are needed where the system lets its users have one. */
function onSmallDisk(t: TestContext): void {
  const folder = temporaryFolder(t);
  const script = 'mount -t tmpfs -o size=6m none "$1" || exit 77; exec "$2" "$3" fill "$1"';
  const child = spawnSync(
    'unshare',
    ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', folder, process.execPath, import.meta.filename],
    { encoding: 'utf8' },
  );
  const notPermitted = child.error !== undefined || child.status === 77 || child.stderr.startsWith('unshare:');
  if (notPermitted) t.skip('this system does not permit a small disk of our own');
  else assert.equal(child.status, 0, child.stderr);
}

async function fill(disk: string): Promise<void> {
  const folder = join(disk, 'library');
  const filler = join(disk, 'of somebody else');
  writeFileSync(filler, Buffer.alloc(2_500_000));
  const keychain = fakeKeychain();
  const library = await createLibrary({ folder, keychain, passphrase: null });
  const { db, originals } = library;
  const { id: caseId } = createCase(db, 'Brandt v. Ostrow');

  const addDocuments = (): never => {
    for (;;) addRead(db, caseId, [`The rent is due. ${randomBytes(8_000).toString('hex')}`]);
  };
  assert.throws(addDocuments, { code: 'disk-full' });
  const stored = readable();
  assert.ok(stored > 20);

  const { signal } = new AbortController();
  async function* large(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 64; i += 1) yield randomBytes(64 * 1024);
  }
  const id = newId();
  await assert.rejects(originals.write({ id, key: randomBytes(32), source: large(), signal }), { code: 'disk-full' });
  assert.deepEqual(readdirSync(join(folder, 'originals')), []);

  // Once there is room again, work goes on without a restart.
  rmSync(filler);
  const [first] = listDocuments(db, caseId);
  assert.ok(first);
  await removeDocument(db, first.id);
  addRead(db, caseId, ['The rent is due. It was lowered.']);
  assert.equal(readable(), stored);
  library.close();

  const again = await openWithKeychain({ folder, keychain });
  assert.equal(listCases(again.db)[0]?.name, 'Brandt v. Ostrow');
  assert.equal(listDocuments(again.db, caseId).filter(({ pagesRead }) => pagesRead === 1).length, stored);
  assert.equal(again.db.pragma('integrity_check', { simple: true }), 'ok');
  again.close();

  function readable(): number {
    const texts = listDocuments(db, caseId).flatMap((document) => pageTexts(db, document.id));
    assert.ok(texts.every(({ text }) => text.startsWith('The rent is due.')));
    assert.ok(searchPassages(db, { caseId, query: 'rent', limit: 5 }).length === 5);
    return texts.length;
  }
}
