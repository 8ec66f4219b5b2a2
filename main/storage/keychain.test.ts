import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { type TestContext, test } from 'node:test';

/** The part of Electron that the keychain uses; it works without a screen or a session, unlike the real one. */
const fake = {
  backend: 'gnome_libsecret',
  available: true,
  getSelectedStorageBackend: () => fake.backend,
  isAsyncEncryptionAvailable: async () => fake.available,
  encryptStringAsync: async (text: string) => Buffer.from(text).reverse(),
  decryptStringAsync: async (bytes: Buffer) => ({
    result: Buffer.from(bytes).reverse().toString(),
    shouldReEncrypt: true,
  }),
};

Object.assign(globalThis, { fakeSafeStorage: fake });
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: 'data:text/javascript,export const safeStorage = globalThis.fakeSafeStorage', shortCircuit: true }
      : next(specifier, context),
});
const { systemKeychain } = await import('./keychain.ts');

function onPlatform(t: TestContext, platform: string): void {
  const real = Object.getOwnPropertyDescriptor(process, 'platform');
  assert.ok(real);
  Object.defineProperty(process, 'platform', { ...real, value: platform });
  t.after(() => Object.defineProperty(process, 'platform', real));
}

test('a key comes back as it went in, with the wish for a new wrapping', async () => {
  const keychain = systemKeychain();
  const key = new Uint8Array([0, 255, 128, ...Array(29).fill(7)]);
  const wrapped = await keychain.wrap(key);
  assert.notDeepEqual(wrapped, key);
  assert.deepEqual(await keychain.unwrap(wrapped), { key, rewrap: true });
});

test('a store that hides the key behind a password known to all is no keychain', async (t) => {
  onPlatform(t, 'linux');
  const availableWith = async (backend: string): Promise<boolean> => {
    fake.backend = backend;
    return systemKeychain().available();
  };
  assert.equal(await availableWith('basic_text'), false);
  assert.equal(await availableWith('unknown'), false);
  assert.equal(await availableWith('gnome_libsecret'), true);
  assert.equal(await availableWith('kwallet6'), true);
  fake.available = false;
  t.after(() => {
    fake.available = true;
  });
  assert.equal(await availableWith('gnome_libsecret'), false);
});

test('elsewhere than on Linux the system is asked and no backend, which it does not have', async (t) => {
  onPlatform(t, 'darwin');
  fake.backend = 'basic_text';
  assert.equal(await systemKeychain().available(), true);
});
