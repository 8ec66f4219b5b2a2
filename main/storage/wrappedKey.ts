import { z } from 'zod';
import type { WrappedKey } from './keys.ts';

/** Bytes as they stand in JSON. */
export const base64 = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

const sealed = { salt: base64, nonce: base64, sealed: base64 };

/** The limits keep a file that someone changed from taking all memory, or the rest of the day. */
export const wrappedKeySchema = z.discriminatedUnion('kdf', [
  z.strictObject({ kdf: z.literal('scrypt'), ...sealed }),
  z.strictObject({
    kdf: z.literal('argon2id'),
    memory: z.number().int().min(1_024).max(1_048_576),
    passes: z.number().int().min(1).max(16),
    lanes: z.number().int().min(1).max(16),
    ...sealed,
  }),
]);

/** A wrapped key for a file of JSON, as `wrappedKeySchema` reads it. */
export function wrappedKeyToJson(wrapped: WrappedKey): z.input<typeof wrappedKeySchema> {
  return {
    ...wrapped,
    salt: toBase64(wrapped.salt),
    nonce: toBase64(wrapped.nonce),
    sealed: toBase64(wrapped.sealed),
  };
}

export function toBase64(value: Uint8Array): string {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
}
