import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type Electron from 'electron';
import { subset } from './subset.ts';

type Members = Pick<
  Electron.SafeStorage,
  'decryptStringAsync' | 'encryptStringAsync' | 'getSelectedStorageBackend' | 'isAsyncEncryptionAvailable'
>;

/** A test may name a file that plays the system's keychain. Without it this computer has none. */
const keychainFile = process.env.CLOISTER_STANDIN_KEYCHAIN;

export const safeStorage = subset('safeStorage', {
  isAsyncEncryptionAvailable: () => Promise.resolve(keychainFile !== undefined),
  getSelectedStorageBackend: () => (keychainFile === undefined ? 'basic_text' : 'gnome_libsecret'),
  async encryptStringAsync(text) {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', keychainKey(), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  },
  async decryptStringAsync(bytes) {
    const decipher = createDecipheriv('aes-256-gcm', keychainKey(), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    const result = decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
    return { result, shouldReEncrypt: false };
  },
} satisfies Members);

function keychainKey(): Buffer {
  if (keychainFile === undefined) throw new Error('there is no keychain');
  if (!existsSync(keychainFile)) writeFileSync(keychainFile, randomBytes(32), { mode: 0o600 });
  return readFileSync(keychainFile);
}
