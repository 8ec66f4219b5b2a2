import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createCase, listCases } from './cases.ts';
import type { Keychain } from './keychain.ts';
import {
  createLibrary,
  createTemporaryLibrary,
  type Library,
  libraryExists,
  openWithKeychain,
  openWithPassphrase,
} from './library.ts';
import { fakeKeychain, temporaryFolder } from './testing.ts';

const PASSPHRASE = 'plum thunder lattice';

function place(t: TestContext) {
  const folder = join(temporaryFolder(t), 'library');
  return { folder, database: join(folder, 'library.db'), sidecar: join(folder, 'library.json') };
}

/** A closed library with one case in it. */
async function closedLibrary(t: TestContext, protectedBy: { keychain: Keychain | null; passphrase: string | null }) {
  const where = place(t);
  const library = await createLibrary({ folder: where.folder, ...protectedBy });
  createCase(library.db, 'Brandt v. Ostrow');
  library.close();
  return where;
}

function caseNames(library: Library): string[] {
  return listCases(library.db).map(({ name }) => name);
}

async function opensWithItsCase(opening: Promise<Library>): Promise<Library['protection']> {
  const library = await opening;
  assert.deepEqual(caseNames(library), ['Brandt v. Ostrow']);
  library.close();
  return library.protection;
}

test('the keychain opens the library without a question, and a key the system changed is wrapped anew', async (t) => {
  const keychain = fakeKeychain();
  const { folder } = place(t);
  assert.equal(libraryExists(folder), false);
  const library = await createLibrary({ folder, keychain, passphrase: null });
  assert.deepEqual(library.protection, { keychain: true, passphrase: false, recoveryCode: false });
  createCase(library.db, 'Brandt v. Ostrow');
  library.close();
  assert.equal(libraryExists(folder), true);
  await opensWithItsCase(openWithKeychain({ folder, keychain }));
  assert.equal(keychain.wrapped, 1);
  keychain.rotated = true;
  await opensWithItsCase(openWithKeychain({ folder, keychain }));
  assert.equal(keychain.wrapped, 2);
});

test('only the right passphrase opens, and a short one is refused', async (t) => {
  await assert.rejects(createLibrary({ ...place(t), keychain: null, passphrase: 'seven77' }), {
    code: 'passphrase-too-short',
  });
  const { folder } = await closedLibrary(t, { keychain: null, passphrase: PASSPHRASE });
  await assert.rejects(openWithPassphrase({ folder, passphrase: `${PASSPHRASE} `, keychain: null }), {
    code: 'passphrase-wrong',
  });
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain: null }));
});

test('a lost keychain asks for the passphrase, never makes a new library, and is given the key again', async (t) => {
  const keychain = fakeKeychain();
  const { folder, sidecar } = await closedLibrary(t, { keychain, passphrase: PASSPHRASE });
  const wrapped = readFileSync(sidecar);
  const lost: Keychain = { ...fakeKeychain(), unwrap: async () => Promise.reject(new Error('another keyring')) };
  await assert.rejects(openWithKeychain({ folder, keychain: lost }), { code: 'keychain-unavailable' });
  assert.deepEqual(readFileSync(sidecar), wrapped);
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain: lost }));
  assert.equal((await opensWithItsCase(openWithKeychain({ folder, keychain }))).passphrase, true);
});

test('a keychain that the owner did not choose is never given the key', async (t) => {
  const { folder } = await closedLibrary(t, { keychain: null, passphrase: PASSPHRASE });
  const keychain = fakeKeychain();
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain }));
  assert.equal(keychain.wrapped, 0);
  await assert.rejects(openWithKeychain({ folder, keychain }), { code: 'keychain-unavailable' });
});

test('a damaged library is never replaced by an empty one', async (t) => {
  const keychain = fakeKeychain();
  const other = await closedLibrary(t, { keychain, passphrase: null });
  const damage: Record<string, { code: string; break: (where: ReturnType<typeof place>) => void }> = {
    'the database is missing': { code: 'library-missing', break: ({ database }) => rmSync(database) },
    'the database is empty': { code: 'library-damaged', break: ({ database }) => writeFileSync(database, '') },
    'the database is another one': {
      code: 'library-damaged',
      break: ({ database }) => copyFileSync(other.database, database),
    },
    'the sidecar is missing': { code: 'library-missing', break: ({ sidecar }) => rmSync(sidecar) },
    'the sidecar is cut': {
      code: 'library-damaged',
      break: ({ sidecar }) => writeFileSync(sidecar, readFileSync(sidecar).subarray(0, 60)),
    },
    'the sidecar names another library': {
      code: 'library-damaged',
      break: ({ sidecar }) =>
        writeFileSync(
          sidecar,
          readFileSync(sidecar, 'utf8').replace(/"id": "[0-9a-f]{32}"/, `"id": "${'0'.repeat(32)}"`),
        ),
    },
    'a newer application wrote it': {
      code: 'library-newer',
      break: ({ sidecar }) =>
        writeFileSync(sidecar, readFileSync(sidecar, 'utf8').replace('"format": 2', '"format": 3')),
    },
  };
  for (const [what, { code, break: breakIt }] of Object.entries(damage)) {
    const where = await closedLibrary(t, { keychain, passphrase: null });
    breakIt(where);
    const before = contents(where.folder);
    assert.equal(libraryExists(where.folder), true, what);
    await assert.rejects(openWithKeychain({ folder: where.folder, keychain }), { code }, what);
    await assert.rejects(createLibrary({ folder: where.folder, keychain, passphrase: null }), Error, what);
    assert.deepEqual(contents(where.folder), before, what);
  }
});

test('a creation cut short is redone or finished', async (t) => {
  const keychain = fakeKeychain();
  const { folder, database, sidecar } = await closedLibrary(t, { keychain, passphrase: null });

  // Cut between the sidecar and the last renaming: the library exists and opens.
  renameSync(database, `${database}.new`);
  await opensWithItsCase(openWithKeychain({ folder, keychain }));
  assert.ok(existsSync(database));

  // Cut before the sidecar: nothing was ever stored, and a new one takes its place.
  renameSync(database, `${database}.new`);
  rmSync(sidecar);
  assert.equal(libraryExists(folder), false);
  const library = await createLibrary({ folder, keychain, passphrase: null });
  assert.deepEqual(caseNames(library), []);
  library.close();
  await openWithKeychain({ folder, keychain }).then((again) => again.close());
});

test('one opener at a time, in this process and in others; a killed one leaves no lock', async (t) => {
  const keychain = fakeKeychain();
  const { folder } = await closedLibrary(t, { keychain, passphrase: null });
  const library = await openWithKeychain({ folder, keychain });
  await assert.rejects(openWithKeychain({ folder, keychain }), { code: 'library-in-use' });
  assert.match(lockInAnotherProcess(folder), /library-in-use/);
  library.close();
  library.close();
  assert.match(lockInAnotherProcess(folder), /^locked/);
  await opensWithItsCase(openWithKeychain({ folder, keychain }));
});

test('a temporary library leaves nothing that could open it', async (t) => {
  const { folder } = place(t);
  mkdirSync(folder);
  const library = await createTemporaryLibrary(folder);
  createCase(library.db, 'Brandt v. Ostrow');
  library.close();
  assert.ok(!readdirSync(folder).includes('library.json'));
  await assert.rejects(openWithKeychain({ folder, keychain: fakeKeychain() }), { code: 'library-missing' });
});

/** Takes the lock and is killed while it holds it. */
function lockInAnotherProcess(folder: string): string {
  const code = `
    const { lockFolder } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)});
    try {
      lockFolder(${JSON.stringify(folder)});
      require('node:fs').writeSync(1, 'locked');
    } catch (error) {
      require('node:fs').writeSync(1, error.code);
    }
    process.kill(process.pid, 'SIGKILL');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', `(async () => {${code}})()`], { encoding: 'utf8' });
  return stdout || stderr;
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(folder, name)).toString('hex')]));
}
