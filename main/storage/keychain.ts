import { safeStorage } from 'electron';

/** The operating system's own store of secrets. */
export type Keychain = {
  /** False too where the system would only scramble the key with a password that everyone knows. */
  readonly available: () => Promise<boolean>;
  readonly wrap: (key: Uint8Array) => Promise<Uint8Array>;
  /** `rewrap`: the system changed its own key, so this one should be wrapped anew. Rejects when the system refuses. */
  readonly unwrap: (bytes: Uint8Array) => Promise<{ readonly key: Uint8Array; readonly rewrap: boolean }>;
};

/** The real one. Only after the application is ready: before that Linux does not know which store it has. */
export function systemKeychain(): Keychain {
  return {
    available: async () => isRealStore() && (await safeStorage.isAsyncEncryptionAvailable()),
    wrap: (key) => safeStorage.encryptStringAsync(Buffer.from(key).toString('base64')),
    unwrap: async (bytes) => {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(bytes));
      return { key: new Uint8Array(Buffer.from(result, 'base64')), rewrap: shouldReEncrypt };
    },
  };
}

function isRealStore(): boolean {
  if (process.platform !== 'linux') return true;
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}
