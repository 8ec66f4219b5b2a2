import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  randomFillSync,
  type ScryptOptions,
  scrypt as scryptCallback,
} from 'node:crypto';
import { promisify } from 'node:util';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { type Argon2, argon2 } from './argon2.ts';

const scrypt: (password: string, salt: Uint8Array, length: number, options: ScryptOptions) => Promise<Buffer> =
  promisify(scryptCallback);

export const KEY_BYTES = 32;
const MINIMUM_PASSPHRASE_LENGTH = 8;

/** How a passphrase becomes a key; kept beside what it opens, so that the cost can rise and nobody is locked out. */
export type Stretching = { readonly kdf: 'scrypt' } | ({ readonly kdf: 'argon2id' } & Argon2);

/** A data key that only its passphrase opens, bound to one library. */
export type WrappedKey = Stretching & {
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
};

const WRAP_VERSION = 1;
const TAG_BYTES = 16;
/** 128 MiB and about half a second for every guess: twice what RFC 9106 asks of a computer short of memory. */
const STRETCHING = { kdf: 'argon2id', memory: 128 * 1024, passes: 3, lanes: 1 } as const satisfies Stretching;
/** What keys were wrapped with before. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 2 ** 20 } as const;

export function newKey(): Uint8Array {
  return randomFillSync(new Uint8Array(KEY_BYTES));
}

/** A further key for one purpose: knowing it tells nothing about `key` or about its other purposes. */
export function deriveKey(key: Uint8Array, purpose: string, salt: Uint8Array = new Uint8Array(0)): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, `cloister ${purpose}`, KEY_BYTES));
}

/** Rejects with `passphrase-too-short`. */
export async function wrapKey(key: Uint8Array, passphrase: string, binding: Id): Promise<WrappedKey> {
  checkLength(passphrase);
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const stretched = await stretch(passphrase, salt, STRETCHING);
  const cipher = createCipheriv('aes-256-gcm', stretched, nonce);
  stretched.fill(0);
  cipher.setAAD(bindingTo(binding));
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return { ...STRETCHING, salt, nonce, sealed };
}

/** Rejects with `passphrase-wrong`. */
export async function unwrapKey(wrapped: WrappedKey, passphrase: string, binding: Id): Promise<Uint8Array> {
  const stretched = await stretch(passphrase, wrapped.salt, wrapped);
  try {
    const decipher = createDecipheriv('aes-256-gcm', stretched, wrapped.nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(bindingTo(binding));
    decipher.setAuthTag(wrapped.sealed.subarray(-TAG_BYTES));
    const opened = decipher.update(wrapped.sealed.subarray(0, -TAG_BYTES));
    const key = Uint8Array.from(opened);
    opened.fill(0);
    decipher.final();
    return key;
  } catch {
    throw new AppError('passphrase-wrong');
  } finally {
    stretched.fill(0);
  }
}

/** Throws `passphrase-too-short`. */
export function checkLength(passphrase: string): void {
  if ([...passphrase].length >= MINIMUM_PASSPHRASE_LENGTH) return;
  throw new AppError('passphrase-too-short', undefined, { minimum: MINIMUM_PASSPHRASE_LENGTH });
}

/** False for one that cost a guess less than wrapping it anew would. */
export function isWrappedWell(wrapped: WrappedKey): boolean {
  const { kdf } = wrapped;
  return kdf === STRETCHING.kdf && wrapped.memory >= STRETCHING.memory && wrapped.passes >= STRETCHING.passes;
}

/** The same letters typed on another system may come composed differently. */
function stretch(passphrase: string, salt: Uint8Array, how: Stretching): Promise<Uint8Array> {
  const normal = passphrase.normalize('NFKC');
  return how.kdf === 'scrypt' ? scrypt(normal, salt, KEY_BYTES, SCRYPT) : argon2(normal, salt, KEY_BYTES, how);
}

function bindingTo(binding: Id): Buffer {
  return Buffer.from(`${binding} ${WRAP_VERSION}`);
}
