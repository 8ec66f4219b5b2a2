import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  type ScryptOptions,
  scrypt as scryptCallback,
} from 'node:crypto';
import { promisify } from 'node:util';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';

const scrypt: (password: string, salt: Uint8Array, length: number, options: ScryptOptions) => Promise<Buffer> =
  promisify(scryptCallback);

export const KEY_BYTES = 32;
export const MINIMUM_PASSPHRASE_LENGTH = 8;

/** A data key that only its passphrase opens, bound to one library. */
export type WrappedKey = { readonly salt: Uint8Array; readonly nonce: Uint8Array; readonly sealed: Uint8Array };

const WRAP_VERSION = 1;
const TAG_BYTES = 16;
/** 128 MiB and about half a second for every guess. */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 2 ** 20 } as const;

export function newKey(): Uint8Array {
  return new Uint8Array(randomBytes(KEY_BYTES));
}

/** A further key for one purpose: knowing it tells nothing about `key` or about its other purposes. */
export function deriveKey(key: Uint8Array, purpose: string, salt: Uint8Array = new Uint8Array(0)): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, `cloister ${purpose}`, KEY_BYTES));
}

/** Rejects with `passphrase-too-short`. */
export async function wrapKey(key: Uint8Array, passphrase: string, libraryId: Id): Promise<WrappedKey> {
  if ([...passphrase].length < MINIMUM_PASSPHRASE_LENGTH) {
    throw new AppError('passphrase-too-short', undefined, { minimum: MINIMUM_PASSPHRASE_LENGTH });
  }
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt), nonce);
  cipher.setAAD(bindingTo(libraryId));
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return { salt, nonce, sealed };
}

/** Rejects with `passphrase-wrong`. */
export async function unwrapKey(wrapped: WrappedKey, passphrase: string, libraryId: Id): Promise<Uint8Array> {
  const stretched = await stretch(passphrase, wrapped.salt);
  try {
    const decipher = createDecipheriv('aes-256-gcm', stretched, wrapped.nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(bindingTo(libraryId));
    decipher.setAuthTag(wrapped.sealed.subarray(-TAG_BYTES));
    return new Uint8Array(Buffer.concat([decipher.update(wrapped.sealed.subarray(0, -TAG_BYTES)), decipher.final()]));
  } catch {
    throw new AppError('passphrase-wrong');
  }
}

/** The same letters typed on another system may come composed differently. */
function stretch(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return scrypt(passphrase.normalize('NFKC'), salt, KEY_BYTES, COST);
}

function bindingTo(libraryId: Id): Buffer {
  return Buffer.from(`${libraryId} ${WRAP_VERSION}`);
}
