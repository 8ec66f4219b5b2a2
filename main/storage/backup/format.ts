import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '../../contract/errors.ts';
import type { Id } from '../../contract/types.ts';
import type { WrappedKey } from '../keys.ts';
import { type ChunkSealing, createChunkSealing, readExactly } from '../sealedChunks.ts';
import { base64, toBase64, wrappedKeySchema, wrappedKeyToJson } from '../wrappedKey.ts';

/*
 * A backup is one file: a header in the clear, then sealed chunks (sealedChunks.ts) under a random key that is in the header,
 * wrapped by the passphrase. The header: the magic words, the length of its JSON (4 bytes), the JSON, SHA-256 of all that.
 * Its hash is part of what every chunk vouches for. In the chunks, one after another, are parts: the length of a JSON
 * (4 bytes), the JSON, and for a file its bytes. The first part is the manifest, the last one the end.
 */
const MAGIC = Buffer.from('Cloister backup\n', 'latin1');
const HASH_BYTES = 32;
const LONGEST_JSON = 1024 * 1024;
const FORMAT = 1;

export const FILE_EXTENSION = 'cloister-backup';

export type BackupHeader = { readonly id: Id; readonly key: WrappedKey };

const id = z.string().regex(/^[0-9a-f]{32}$/);
const headerSchema = z.strictObject({
  format: z.literal(FORMAT),
  id,
  key: wrappedKeySchema,
});

const partSchema = z.discriminatedUnion('kind', [
  /** `dataKey` opens the database and, through the cases' keys in it, the originals. */
  z.strictObject({ kind: z.literal('manifest'), libraryId: id, dataKey: base64 }),
  z.strictObject({
    kind: z.literal('file'),
    name: z.string().regex(/^(library\.db|ledger\.head|originals\/[0-9a-f]{32})$/),
    bytes: z.number().int().min(0),
  }),
  /** What a person deleted while the backup was made: it is not to come back. */
  z.strictObject({ kind: z.literal('end'), removed: z.strictObject({ cases: z.array(id), documents: z.array(id) }) }),
]);

export type BackupPart = z.output<typeof partSchema>;
export type BackupEnd = Extract<BackupPart, { readonly kind: 'end' }>;
export type BackupManifest = Extract<BackupPart, { readonly kind: 'manifest' }>;

/** The header's bytes. */
export function packHeader({ id, key }: BackupHeader, format: number = FORMAT): Buffer {
  const value = {
    format,
    id,
    key: wrappedKeyToJson(key),
  };
  const start = Buffer.concat([MAGIC, withLength(value)]);
  return Buffer.concat([start, hashOf(start)]);
}

/** Reads the header from the file's beginning, and stands behind it then. Rejects with `backup-damaged` or `library-newer`. */
export async function readHeader(
  file: FileHandle,
): Promise<{ readonly header: BackupHeader; readonly packed: Buffer }> {
  const start = await readExactly(file, MAGIC.byteLength + 4);
  if (!start?.subarray(0, MAGIC.byteLength).equals(MAGIC)) throw damaged();
  const length = start.readUInt32BE(MAGIC.byteLength);
  const rest = length > LONGEST_JSON ? null : await readExactly(file, length + HASH_BYTES);
  if (!rest) throw damaged();
  const packed = Buffer.concat([start, rest]);
  // Told from a wrong passphrase, which a changed salt would look like.
  if (!hashOf(packed.subarray(0, -HASH_BYTES)).equals(packed.subarray(-HASH_BYTES))) throw damaged();
  const value = parse(rest.subarray(0, length));
  if (z.object({ format: z.number().int().gt(FORMAT) }).safeParse(value).success) throw new AppError('library-newer');
  const parsed = headerSchema.safeParse(value);
  if (!parsed.success) throw damaged();
  return { header: { id: parsed.data.id, key: parsed.data.key }, packed };
}

export function packPart(part: BackupPart): Buffer {
  return withLength(part.kind === 'manifest' ? { ...part, dataKey: toBase64(part.dataKey) } : part);
}

export function parsePart(json: Uint8Array): BackupPart {
  const parsed = partSchema.safeParse(parse(json));
  if (!parsed.success) throw damaged();
  return parsed.data;
}

export function lengthOfPart(packed: Uint8Array): number {
  const length = Buffer.from(packed).readUInt32BE(0);
  if (length > LONGEST_JSON) throw damaged();
  return length;
}

export function backupSealing(key: Uint8Array, packedHeader: Uint8Array): ChunkSealing {
  return createChunkSealing(key, `cloister backup ${hashOf(packedHeader).toString('hex')}`);
}

export function damaged(): AppError {
  return new AppError('backup-damaged');
}

function withLength(value: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.byteLength);
  return Buffer.concat([length, json]);
}

function parse(json: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(json).toString());
  } catch {
    throw damaged();
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
