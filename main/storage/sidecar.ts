import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { writeAtomically } from './files.ts';
import type { WrappedKey } from './keys.ts';
import { storageError, storingAsync } from './storageError.ts';

/**
 * What stands beside the database in the clear: that a library exists, which one, and its data key wrapped once by the
 * keychain, once by a passphrase, or both. No secret, and nothing of what the library holds.
 */
export type Sidecar = {
  readonly id: Id;
  readonly keychain: Uint8Array | null;
  readonly passphrase: WrappedKey | null;
};

const FORMAT = 1;

const bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

const schema = z.strictObject({
  format: z.literal(FORMAT),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  ciphers: z.strictObject({ database: z.literal('chacha20-poly1305'), originals: z.literal('aes-256-gcm') }),
  key: z.strictObject({
    keychain: bytes.nullable(),
    passphrase: z.strictObject({ kdf: z.literal('scrypt'), salt: bytes, nonce: bytes, sealed: bytes }).nullable(),
  }),
});

export function sidecarExists(folder: string): boolean {
  return existsSync(pathIn(folder));
}

/** Rejects with `library-missing`, `library-newer` or `library-damaged`. */
export async function readSidecar(folder: string): Promise<Sidecar> {
  const value = parse(await read(folder));
  if (z.object({ format: z.number().int().gt(FORMAT) }).safeParse(value).success) throw new AppError('library-newer');
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new AppError('library-damaged', 'library.json is damaged');
  const { id, key } = parsed.data;
  return { id, keychain: key.keychain, passphrase: key.passphrase };
}

export async function writeSidecar(folder: string, sidecar: Sidecar): Promise<void> {
  const { id, keychain, passphrase } = sidecar;
  const value: z.input<typeof schema> = {
    format: FORMAT,
    id,
    ciphers: { database: 'chacha20-poly1305', originals: 'aes-256-gcm' },
    key: {
      keychain: keychain && toBase64(keychain),
      passphrase: passphrase && {
        kdf: 'scrypt',
        salt: toBase64(passphrase.salt),
        nonce: toBase64(passphrase.nonce),
        sealed: toBase64(passphrase.sealed),
      },
    },
  };
  await storingAsync(() => writeAtomically(pathIn(folder), `${JSON.stringify(value, null, 2)}\n`));
}

async function read(folder: string): Promise<string> {
  try {
    return await readFile(pathIn(folder), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new AppError('library-missing');
    throw storageError(error);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toBase64(value: Uint8Array): string {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
}

function pathIn(folder: string): string {
  return join(folder, 'library.json');
}
