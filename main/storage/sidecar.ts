import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { writeAtomically } from './files.ts';
import type { WrappedKey } from './keys.ts';
import { storageError, storingAsync } from './storageError.ts';
import { base64, toBase64, wrappedKeySchema, wrappedKeyToJson } from './wrappedKey.ts';

/**
 * What stands beside the database in the clear: that a library exists, which one, and its data key, wrapped once for each
 * way in. No secret, and nothing of what the library holds.
 */
export type Sidecar = {
  readonly id: Id;
  /** Tells the data key from any other; null in a library that was last opened by a version that wrote none. */
  readonly check: Uint8Array | null;
  readonly keychain: Uint8Array | null;
  readonly passphrase: WrappedKey | null;
  readonly recoveryCode: WrappedKey | null;
};

const FORMAT = 2;

const common = {
  id: z.string().regex(/^[0-9a-f]{32}$/),
  ciphers: z.strictObject({ database: z.literal('chacha20-poly1305'), originals: z.literal('aes-256-gcm') }),
};

const schema = z.strictObject({
  format: z.literal(FORMAT),
  ...common,
  check: base64.nullable(),
  key: z.strictObject({
    keychain: base64.nullable(),
    passphrase: wrappedKeySchema.nullable(),
    recoveryCode: wrappedKeySchema.nullable(),
  }),
});

/** Before there were recovery codes. */
const firstSchema = z
  .strictObject({
    format: z.literal(1),
    ...common,
    key: z.strictObject({ keychain: base64.nullable(), passphrase: wrappedKeySchema.nullable() }),
  })
  .transform(({ key, ...rest }) => ({ ...rest, check: null, key: { ...key, recoveryCode: null } }));

export function sidecarExists(folder: string): boolean {
  return existsSync(pathIn(folder));
}

/** Rejects with `library-missing`, `library-newer` or `library-damaged`. */
export async function readSidecar(folder: string): Promise<Sidecar> {
  const value = parse(await read(folder));
  if (z.object({ format: z.number().int().gt(FORMAT) }).safeParse(value).success) throw new AppError('library-newer');
  const parsed = z.union([schema, firstSchema]).safeParse(value);
  if (!parsed.success) throw new AppError('library-damaged', 'library.json is damaged');
  const { id, check, key } = parsed.data;
  return { id, check, ...key };
}

export async function writeSidecar(folder: string, sidecar: Sidecar): Promise<void> {
  const { id, check, keychain, passphrase, recoveryCode } = sidecar;
  const value: z.input<typeof schema> = {
    format: FORMAT,
    id,
    ciphers: { database: 'chacha20-poly1305', originals: 'aes-256-gcm' },
    check: check && toBase64(check),
    key: {
      keychain: keychain && toBase64(keychain),
      passphrase: passphrase && wrappedKeyToJson(passphrase),
      recoveryCode: recoveryCode && wrappedKeyToJson(recoveryCode),
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

function pathIn(folder: string): string {
  return join(folder, 'library.json');
}
