import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database } from './database.ts';
import { createSecrets, hasSecret } from './secrets.ts';
import { fakeKeychain, filesHolding, temporaryLibrary } from './testing.ts';

const KEY = 'sk-proj-0123456789-not-a-real-key';

function stored(db: Database): { in_keychain: number; value: Buffer } {
  const row = db.prepare<[], { in_keychain: number; value: Buffer }>('SELECT in_keychain, value FROM secrets').get();
  if (!row) throw new Error('nothing is stored');
  return row;
}

test('a key is wrapped by the keychain, and comes back as it was', async (t) => {
  const { db } = await temporaryLibrary(t);
  const secrets = createSecrets({ db, keychain: fakeKeychain() });
  assert.equal(await secrets.read('openai-key'), null);
  assert.equal(hasSecret(db, 'openai-key'), false);
  await secrets.store('openai-key', `${KEY}é`);
  assert.equal(hasSecret(db, 'openai-key'), true);
  assert.equal(hasSecret(db, 'office-token'), false);
  assert.equal(stored(db).in_keychain, 1);
  assert.ok(!stored(db).value.includes(KEY), 'the database alone must not give the key away');
  assert.equal(await secrets.read('openai-key'), `${KEY}é`);
  secrets.remove('openai-key');
  assert.equal(await secrets.read('openai-key'), null);
});

test('without a keychain the key stands in the encrypted database, and in no file readably', async (t) => {
  const library = await temporaryLibrary(t);
  const secrets = createSecrets({ db: library.db, keychain: null });
  await secrets.store('office-token', KEY);
  assert.equal(stored(library.db).in_keychain, 0);
  assert.equal(await secrets.read('office-token'), KEY);
  assert.deepEqual(filesHolding(library.folder, KEY), []);
});

test('a keychain that is not there now is not asked', async (t) => {
  const { db } = await temporaryLibrary(t);
  const keychain = fakeKeychain();
  keychain.refuses = true;
  const secrets = createSecrets({ db, keychain });
  await secrets.store('openai-key', KEY);
  assert.equal(stored(db).in_keychain, 0);
  assert.equal(await secrets.read('openai-key'), KEY);
});

test('a keychain that refuses to give out costs nothing: the key is there when it gives again', async (t) => {
  const { db } = await temporaryLibrary(t);
  const keychain = fakeKeychain();
  const secrets = createSecrets({ db, keychain });
  await secrets.store('openai-key', KEY);
  keychain.refuses = true;
  await assert.rejects(secrets.read('openai-key'), { code: 'provider-not-set-up' });
  await assert.rejects(createSecrets({ db, keychain: null }).read('openai-key'), { code: 'provider-not-set-up' });
  keychain.refuses = false;
  assert.equal(await secrets.read('openai-key'), KEY);
});

test('a keychain that refuses to take leaves the key that was there', async (t) => {
  const { db } = await temporaryLibrary(t);
  const keychain = fakeKeychain();
  await createSecrets({ db, keychain }).store('openai-key', KEY);
  const refusing = { ...keychain, wrap: () => Promise.reject(new Error('user@host refused')) };
  await assert.rejects(createSecrets({ db, keychain: refusing }).store('openai-key', 'another'), {
    code: 'keychain-unavailable',
    message: 'keychain-unavailable',
  });
  assert.equal(await createSecrets({ db, keychain }).read('openai-key'), KEY);
});

test('a keychain that changed its own key gets the secret anew', async (t) => {
  const { db } = await temporaryLibrary(t);
  const keychain = fakeKeychain();
  const secrets = createSecrets({ db, keychain });
  await secrets.store('openai-key', KEY);
  keychain.rotated = true;
  await secrets.read('openai-key');
  assert.equal(keychain.wrapped, 2);
});
