import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import type { Keychain } from './keychain.ts';
import { wrapWithKeychain } from './keychainKey.ts';
import { checkLength, unwrapKey, wrapKey } from './keys.ts';
import type { Library } from './library.ts';
import { type Keys, protect } from './libraryKeys.ts';
import { newRecoveryCode, readRecoveryCode } from './recoveryCode.ts';

/**
 * From now on this passphrase is asked for at every start: the keychain no longer has the key. `current` is the one there
 * is, if any. Rejects with `passphrase-wrong` or `passphrase-too-short`, and then nothing was changed.
 */
export async function setPassphrase(library: Library, current: string | null, passphrase: string): Promise<void> {
  checkLength(passphrase);
  await protect(library, async (keys) => {
    await checkPassphrase(keys, current);
    return { passphrase: await wrapKey(keys.dataKey, passphrase, library.id), keychain: null };
  });
}

/** Back to the keychain alone. Rejects with `passphrase-wrong` or `keychain-unavailable`; then nothing was changed. */
export async function removePassphrase(library: Library, current: string, keychain: Keychain | null): Promise<void> {
  await protect(library, async (keys) => {
    await checkPassphrase(keys, current);
    if (!keychain) throw new AppError('keychain-unavailable');
    return { keychain: await wrapWithKeychain(keychain, keys.dataKey), passphrase: null };
  });
}

/** A new code, the only one that opens from now on. Told here once: nobody can look it up. Rejects with `passphrase-wrong`. */
export async function makeRecoveryCode(library: Library, current: string | null): Promise<string> {
  const code = newRecoveryCode();
  await protect(library, async (keys) => {
    await checkPassphrase(keys, current);
    return { recoveryCode: await wrapKey(keys.dataKey, digitsOf(code), recoveryBinding(library.id)) };
  });
  return code;
}

/** The data key. Rejects with `recovery-code-wrong`. */
export async function unwrapWithRecoveryCode(
  { id, recoveryCode }: Keys['sidecar'],
  typed: string,
): Promise<Uint8Array> {
  if (!recoveryCode) throw new AppError('recovery-code-wrong', 'this library has no recovery code');
  try {
    return await unwrapKey(recoveryCode, digitsOf(typed), recoveryBinding(id));
  } catch (error) {
    throw error instanceof AppError ? new AppError('recovery-code-wrong') : error;
  }
}

/** The library is open by now; that the disk is full, or the system refuses, is for the next time. */
export async function improve(library: Library, wrap: Parameters<typeof protect>[1]): Promise<void> {
  try {
    await protect(library, wrap);
  } catch (error) {
    if (error instanceof AppError) return;
    library.close();
    throw error;
  }
}

/** The one who sits there now may not be the one who opened it. */
async function checkPassphrase({ sidecar }: Keys, current: string | null): Promise<void> {
  if (!sidecar.passphrase) return;
  if (current === null) throw new AppError('passphrase-wrong');
  (await unwrapKey(sidecar.passphrase, current, sidecar.id)).fill(0);
}

function digitsOf(code: string): string {
  const digits = readRecoveryCode(code);
  if (digits === null) throw new AppError('recovery-code-wrong');
  return digits;
}

/** So that it cannot be put in the passphrase's place. */
function recoveryBinding(id: Id): Id {
  return `${id} recovery`;
}
