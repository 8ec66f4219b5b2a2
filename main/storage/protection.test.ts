import assert from 'node:assert/strict';
import { createCipheriv, scryptSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createCase, listCases } from './cases.ts';
import type { Keychain } from './keychain.ts';
import {
  createLibrary,
  type Library,
  libraryProtection,
  openWithKeychain,
  openWithPassphrase,
  openWithRecoveryCode,
} from './library.ts';
import { makeRecoveryCode, removePassphrase, setPassphrase } from './protection.ts';
import { fakeKeychain, temporaryFolder } from './testing.ts';

const PASSPHRASE = 'plum thunder lattice';
const OTHER = 'quiet harbour morning';

/** An open library with one case in it. */
async function newLibrary(t: TestContext, ways: { keychain: Keychain | null; passphrase: string | null }) {
  const folder = join(temporaryFolder(t), 'library');
  const library = await createLibrary({ folder, ...ways });
  t.after(() => library.close());
  createCase(library.db, 'Brandt v. Ostrow');
  return { folder, library, sidecar: join(folder, 'library.json') };
}

async function opensWithItsCase(opening: Promise<Library>): Promise<Library['protection']> {
  const library = await opening;
  assert.deepEqual(
    listCases(library.db).map(({ name }) => name),
    ['Brandt v. Ostrow'],
  );
  library.close();
  return library.protection;
}

test('once there is a passphrase, the keychain opens nothing any more', async (t) => {
  const keychain = fakeKeychain();
  const { folder, library } = await newLibrary(t, { keychain, passphrase: null });
  await setPassphrase(library, null, PASSPHRASE);
  assert.deepEqual(library.protection, { keychain: false, passphrase: true, recoveryCode: false });
  library.close();
  await assert.rejects(openWithKeychain({ folder, keychain }), { code: 'keychain-unavailable' });
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain }));
  assert.equal(keychain.wrapped, 1, 'the keychain was given the key again');
});

test('whoever changes or removes the passphrase has to know it', async (t) => {
  const keychain = fakeKeychain();
  const { folder, library, sidecar } = await newLibrary(t, { keychain: null, passphrase: PASSPHRASE });
  const before = readFileSync(sidecar, 'utf8');
  await assert.rejects(setPassphrase(library, null, OTHER), { code: 'passphrase-wrong' });
  await assert.rejects(setPassphrase(library, OTHER, OTHER), { code: 'passphrase-wrong' });
  await assert.rejects(setPassphrase(library, PASSPHRASE, 'seven77'), { code: 'passphrase-too-short' });
  await assert.rejects(removePassphrase(library, OTHER, keychain), { code: 'passphrase-wrong' });
  await assert.rejects(makeRecoveryCode(library, null), { code: 'passphrase-wrong' });
  await assert.rejects(makeRecoveryCode(library, OTHER), { code: 'passphrase-wrong' });
  assert.equal(readFileSync(sidecar, 'utf8'), before);
  await setPassphrase(library, PASSPHRASE, OTHER);
  library.close();
  await assert.rejects(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain }), { code: 'passphrase-wrong' });
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: OTHER, keychain }));
});

test('without the passphrase the keychain opens again, and where there is none the passphrase stays', async (t) => {
  const keychain = fakeKeychain();
  const { folder, library } = await newLibrary(t, { keychain: null, passphrase: PASSPHRASE });
  await assert.rejects(removePassphrase(library, PASSPHRASE, null), { code: 'keychain-unavailable' });
  keychain.refuses = true;
  await assert.rejects(removePassphrase(library, PASSPHRASE, keychain), { code: 'keychain-unavailable' });
  assert.deepEqual(await libraryProtection(folder), { keychain: false, passphrase: true, recoveryCode: false });
  keychain.refuses = false;
  await removePassphrase(library, PASSPHRASE, keychain);
  library.close();
  await assert.rejects(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain }), { code: 'passphrase-wrong' });
  const protection = await opensWithItsCase(openWithKeychain({ folder, keychain }));
  assert.deepEqual(protection, { keychain: true, passphrase: false, recoveryCode: false });
});

test('the recovery code opens, sets a new passphrase at once, and goes on being one until there is another', async (t) => {
  const { folder, library } = await newLibrary(t, { keychain: null, passphrase: PASSPHRASE });
  await assert.rejects(openWithRecoveryCode({ folder, code: '0'.repeat(28), passphrase: OTHER }), {
    code: 'library-in-use',
  });
  const first = await makeRecoveryCode(library, PASSPHRASE);
  const code = await makeRecoveryCode(library, PASSPHRASE);
  library.close();
  await assert.rejects(openWithRecoveryCode({ folder, code: first, passphrase: OTHER }), {
    code: 'recovery-code-wrong',
  });
  await assert.rejects(openWithRecoveryCode({ folder, code: 'nonsense', passphrase: OTHER }), {
    code: 'recovery-code-wrong',
  });
  await assert.rejects(openWithRecoveryCode({ folder, code, passphrase: 'seven77' }), {
    code: 'passphrase-too-short',
  });
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain: null }));
  const typed = code.toLowerCase().replaceAll('-', ' ');
  const protection = await opensWithItsCase(openWithRecoveryCode({ folder, code: typed, passphrase: OTHER }));
  assert.deepEqual(protection, { keychain: false, passphrase: true, recoveryCode: true });
  await assert.rejects(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain: null }), {
    code: 'passphrase-wrong',
  });
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: OTHER, keychain: null }));
  await opensWithItsCase(openWithRecoveryCode({ folder, code, passphrase: PASSPHRASE }));
});

test('the recovery code opens a library whose keychain is gone, and not one that has no code', async (t) => {
  const keychain = fakeKeychain();
  const { folder, library } = await newLibrary(t, { keychain, passphrase: null });
  const code = await makeRecoveryCode(library, null);
  library.close();
  await opensWithItsCase(openWithKeychain({ folder, keychain }));
  await opensWithItsCase(openWithRecoveryCode({ folder, code, passphrase: PASSPHRASE }));
  await assert.rejects(openWithKeychain({ folder, keychain }), { code: 'keychain-unavailable' });
  const other = await newLibrary(t, { keychain, passphrase: null });
  other.library.close();
  await assert.rejects(openWithRecoveryCode({ folder: other.folder, code, passphrase: PASSPHRASE }), {
    code: 'recovery-code-wrong',
  });
});

test('a recovery code put in the place of the passphrase opens nothing', async (t) => {
  const { folder, library, sidecar } = await newLibrary(t, { keychain: null, passphrase: PASSPHRASE });
  const code = await makeRecoveryCode(library, PASSPHRASE);
  library.close();
  const value = JSON.parse(readFileSync(sidecar, 'utf8'));
  value.key.passphrase = value.key.recoveryCode;
  writeFileSync(sidecar, JSON.stringify(value));
  const passphrase = code.replaceAll('-', '');
  await assert.rejects(openWithPassphrase({ folder, passphrase, keychain: null }), { code: 'passphrase-wrong' });
});

test('a library of the first format opens, and its passphrase is wrapped with Argon2id from then on', async (t) => {
  const { folder, library, sidecar } = await newLibrary(t, { keychain: fakeKeychain(), passphrase: null });
  library.close();
  makeFirstFormat(sidecar, PASSPHRASE);
  assert.deepEqual(await libraryProtection(folder), { keychain: false, passphrase: true, recoveryCode: false });
  await assert.rejects(openWithPassphrase({ folder, passphrase: OTHER, keychain: null }), { code: 'passphrase-wrong' });
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain: null }));
  const { format, check, key } = JSON.parse(readFileSync(sidecar, 'utf8'));
  assert.deepEqual([format, typeof check, key.passphrase.kdf, key.keychain], [2, 'string', 'argon2id', null]);
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain: null }));
});

test('a keychain that gives the key of another library is a lost keychain, not a damaged library', async (t) => {
  const keychain = fakeKeychain();
  const { folder, library, sidecar } = await newLibrary(t, { keychain, passphrase: null });
  const code = await makeRecoveryCode(library, null);
  library.close();
  const other: Keychain = { ...keychain, unwrap: async () => ({ key: new Uint8Array(32).fill(1), rewrap: false }) };
  const before = readFileSync(sidecar, 'utf8');
  await assert.rejects(openWithKeychain({ folder, keychain: other }), { code: 'keychain-unavailable' });
  assert.equal(readFileSync(sidecar, 'utf8'), before);
  await opensWithItsCase(openWithRecoveryCode({ folder, code, passphrase: PASSPHRASE }));
});

test('a passphrase being changed while the library closes does not spoil the one there is', async (t) => {
  const { folder, library } = await newLibrary(t, { keychain: null, passphrase: PASSPHRASE });
  const changing = setPassphrase(library, PASSPHRASE, OTHER);
  library.close();
  await assert.rejects(changing, { code: 'library-locked' });
  await opensWithItsCase(openWithPassphrase({ folder, passphrase: PASSPHRASE, keychain: null }));
});

/** What the first version wrote: format 1, scrypt, no check. The fake keychain tells the data key. */
function makeFirstFormat(sidecar: string, passphrase: string): void {
  const { id, ciphers, key } = JSON.parse(readFileSync(sidecar, 'utf8'));
  const dataKey = Buffer.from(key.keychain, 'base64').map((byte) => byte ^ 0x5a);
  const salt = Buffer.alloc(16, 7);
  const nonce = Buffer.alloc(12, 9);
  const stretched = scryptSync(passphrase, salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 2 ** 20 });
  const cipher = createCipheriv('aes-256-gcm', stretched, nonce).setAAD(Buffer.from(`${id} 1`));
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  const wrapped = { kdf: 'scrypt', ...textOf({ salt, nonce, sealed }) };
  writeFileSync(sidecar, JSON.stringify({ format: 1, id, ciphers, key: { keychain: null, passphrase: wrapped } }));
}

function textOf(parts: Readonly<Record<string, Buffer>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, bytes.toString('base64')]));
}
