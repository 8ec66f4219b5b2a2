import { AppError } from '../contract/errors.ts';
import type { Keychain } from './keychain.ts';
import { KEY_BYTES } from './keys.ts';
import type { Sidecar } from './sidecar.ts';

/** Rejects with `keychain-unavailable`. */
export async function wrapWithKeychain(keychain: Keychain, dataKey: Uint8Array): Promise<Uint8Array> {
  try {
    return await keychain.wrap(dataKey);
  } catch {
    throw new AppError('keychain-unavailable');
  }
}

/** Rejects with `keychain-unavailable`, also when this keychain never held the key. */
export async function unwrapWithKeychain(
  keychain: Keychain,
  sidecar: Sidecar,
): Promise<{ readonly key: Uint8Array; readonly rewrap: boolean }> {
  if (!sidecar.keychain) throw new AppError('keychain-unavailable', 'the keychain never held the key');
  try {
    const unwrapped = await keychain.unwrap(sidecar.keychain);
    if (unwrapped.key.byteLength === KEY_BYTES) return unwrapped;
  } catch {
    // The system's own words may name the user; the code says enough.
  }
  throw new AppError('keychain-unavailable');
}

export async function keychainOpens(keychain: Keychain, sidecar: Sidecar): Promise<boolean> {
  try {
    (await unwrapWithKeychain(keychain, sidecar)).key.fill(0);
    return true;
  } catch {
    return false;
  }
}
