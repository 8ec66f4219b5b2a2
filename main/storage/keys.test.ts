import assert from 'node:assert/strict';
import { createCipheriv, scryptSync } from 'node:crypto';
import { test } from 'node:test';
import { argon2 } from './argon2.ts';
import { isWrappedWell, newKey, unwrapKey, type WrappedKey, wrapKey } from './keys.ts';

const PASSPHRASE = 'plum thunder lattice';
const ID = 'a'.repeat(32);

test('Argon2id gives what others give for the same input', async () => {
  // Made with the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32
  const key = await argon2('password', Buffer.from('somesalt'), 32, { memory: 65_536, passes: 2, lanes: 1 });
  assert.equal(Buffer.from(key).toString('hex'), '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

test('a key is wrapped with Argon2id of at least 64 MiB and three passes, and only its passphrase opens it', async () => {
  const key = newKey();
  const wrapped = await wrapKey(key, PASSPHRASE, ID);
  assert.ok(wrapped.kdf === 'argon2id' && wrapped.memory >= 65_536 && wrapped.passes >= 3);
  assert.equal(isWrappedWell(wrapped), true);
  assert.deepEqual(await unwrapKey(wrapped, PASSPHRASE, ID), key);
  await assert.rejects(unwrapKey(wrapped, `${PASSPHRASE}.`, ID), { code: 'passphrase-wrong' });
  await assert.rejects(unwrapKey(wrapped, PASSPHRASE, 'b'.repeat(32)), { code: 'passphrase-wrong' });
});

test('a passphrase opens however its letters were composed', async () => {
  const key = newKey();
  const wrapped = await wrapKey(key, 'Schlu\u0308ssel am Haken', ID);
  assert.deepEqual(await unwrapKey(wrapped, 'Schl\u00fcssel am Haken', ID), key);
});

test('the window answers while a passphrase is made a key', async () => {
  let longest = 0;
  let last = performance.now();
  const watching = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const started = performance.now();
  await wrapKey(newKey(), PASSPHRASE, ID);
  const took = performance.now() - started;
  clearInterval(watching);
  assert.ok(longest < took / 2, `stood still for ${longest} of ${took} ms`);
});

test('a key that was wrapped with scrypt opens, and is known to be due', async () => {
  const key = newKey();
  const wrapped = wrappedWithScrypt(key, PASSPHRASE, ID);
  assert.deepEqual(await unwrapKey(wrapped, PASSPHRASE, ID), key);
  await assert.rejects(unwrapKey(wrapped, `${PASSPHRASE}.`, ID), { code: 'passphrase-wrong' });
  assert.equal(isWrappedWell(wrapped), false);
});

/** As the first versions did it. */
function wrappedWithScrypt(key: Uint8Array, passphrase: string, id: string): WrappedKey {
  const salt = Buffer.alloc(16, 7);
  const nonce = Buffer.alloc(12, 9);
  const stretched = scryptSync(passphrase, salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 2 ** 20 });
  const cipher = createCipheriv('aes-256-gcm', stretched, nonce).setAAD(Buffer.from(`${id} 1`));
  return {
    kdf: 'scrypt',
    salt,
    nonce,
    sealed: Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]),
  };
}
