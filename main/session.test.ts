import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createSession, type Session } from './session.ts';
import { fakeKeychain, temporaryFolder } from './storage/testing.ts';
import { spawnChildProcess } from './workers/childProcess.ts';

const PASSPHRASE = 'a long walk by the sea';

function sessions(t: TestContext) {
  const folder = join(temporaryFolder(t), 'library');
  const keychain = fakeKeychain();
  const start = (): Session => {
    const session = createSession({
      folder,
      keychain,
      spawn: spawnChildProcess,
      emit: () => undefined,
      policy: { kind: 'none' },
    });
    t.after(() => session.close());
    return session;
  };
  return { keychain, start };
}

test('a library in the keychain opens by itself; when the keychain is gone, that is said', async (t) => {
  const { keychain, start } = sessions(t);
  const first = start();
  assert.deepEqual(await first.start(), { kind: 'new', keychain: true });
  await first.create(null);
  await first.close();
  const second = start();
  assert.equal((await second.start()).kind, 'open');
  await second.close();
  keychain.refuses = true;
  assert.deepEqual(await start().start(), {
    kind: 'locked',
    keychainFailed: true,
    byUser: false,
    idleMinutes: null,
    protection: { keychain: true, passphrase: false, recoveryCode: false },
  });
});

test('a library with a passphrase alone asks for it, and does not blame a keychain that never had the key', async (t) => {
  const { keychain, start } = sessions(t);
  const first = start();
  await first.start();
  await first.create(PASSPHRASE);
  assert.equal(keychain.wrapped, 0, 'who chose a passphrase was opened by the keychain');
  await first.close();
  const second = start();
  assert.deepEqual(await second.start(), {
    kind: 'locked',
    keychainFailed: false,
    byUser: false,
    idleMinutes: null,
    protection: { keychain: false, passphrase: true, recoveryCode: false },
  });
  assert.throws(() => second.services(), { code: 'library-locked' });
  await assert.rejects(second.unlock('not this one at all'), { code: 'passphrase-wrong' });
  assert.deepEqual(await second.unlock(PASSPHRASE), {
    kind: 'open',
    protection: { keychain: false, passphrase: true, recoveryCode: false },
  });
});

test('a page that asks before the library has opened is not told that it is locked', async (t) => {
  const { start } = sessions(t);
  const first = start();
  await first.start();
  await first.create(null);
  await first.close();
  const second = start();
  const starting = second.start();
  assert.equal((await second.status()).kind, 'open');
  await starting;
});
