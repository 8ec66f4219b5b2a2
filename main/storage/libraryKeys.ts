import { timingSafeEqual } from 'node:crypto';
import { AppError } from '../contract/errors.ts';
import type { Protection } from '../contract/settings.ts';
import { deriveKey } from './keys.ts';
import type { Library } from './library.ts';
import { type Sidecar, writeSidecar } from './sidecar.ts';

/** What a library needs to know of itself to be protected in another way. */
export type Keys = { readonly dataKey: Uint8Array; sidecar: Sidecar };

/** Of the libraries that are open. */
export const keysOf = new WeakMap<Library, Keys>();

export function protectionOf({ keychain, passphrase, recoveryCode }: Sidecar): Protection {
  return { keychain: keychain !== null, passphrase: passphrase !== null, recoveryCode: recoveryCode !== null };
}

/** Stands in the clear beside the database: it tells the data key from another, and nothing about it. */
export function checkOf(dataKey: Uint8Array): Uint8Array {
  return deriveKey(dataKey, 'check');
}

/** True as well where there is no check yet: then the database has to tell. */
export function isDataKey(dataKey: Uint8Array, { check }: Sidecar): boolean {
  if (check === null) return true;
  const own = checkOf(dataKey);
  return own.byteLength === check.byteLength && timingSafeEqual(own, check);
}

/**
 * Changes what opens the library, in one step: a crash leaves all the old ways in, or all the new ones. The key is copied:
 * a library closed meanwhile wipes its own, and a wiped key must never be wrapped and stored.
 */
export async function protect(
  library: Library,
  wrap: (keys: Keys) => Promise<Partial<Pick<Sidecar, 'keychain' | 'passphrase' | 'recoveryCode'>>>,
): Promise<void> {
  const keys = keysOf.get(library);
  if (!keys) throw new AppError('library-locked');
  const dataKey = Uint8Array.from(keys.dataKey);
  try {
    const wrapped = await wrap({ dataKey, sidecar: keys.sidecar });
    if (!keysOf.has(library)) throw new AppError('library-locked');
    const sidecar = { ...keys.sidecar, check: checkOf(dataKey), ...wrapped };
    await writeSidecar(library.folder, sidecar);
    keys.sidecar = sidecar;
  } finally {
    dataKey.fill(0);
  }
}
