import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { modelRoles } from '../../contract/models.ts';
import type { Id } from '../../contract/types.ts';
import { writeAtomically } from '../../storage/files.ts';
import { storingAsync } from '../../storage/storageError.ts';
import { isModelFile, isRepository } from '../hub/names.ts';
import type { HubTarget } from '../hub.ts';
import { isPlace, placeOf } from './place.ts';

/**
 * What is on its way, kept beside its files and not in the library: whoever downloads into this folder sees the same, and
 * no crash can part the two. It says how far the files are safe on the disk; whether their bytes are right, only a checksum says.
 */
export type DownloadRecord = {
  readonly id: Id;
  readonly target: HubTarget;
  /** Bytes of each part that were on the disk when this was written. */
  readonly done: readonly number[];
};

const ENDING = '.part.json';
const MOST_BYTES = 1024 * 1024;

const bytes = z
  .number()
  .int()
  .min(0)
  .max(2 ** 50);
const schema = z
  .strictObject({
    format: z.literal(1),
    id: z.string().regex(/^[0-9a-f]{32}$/),
    target: z.strictObject({
      name: z.string().min(1).max(400),
      role: z.enum(modelRoles),
      quantisation: z.string().max(40).nullable(),
      catalogueId: z.string().max(100).nullable(),
      parts: z
        .array(
          z.strictObject({
            repository: z.string().refine(isRepository),
            commit: z.string().regex(/^[0-9a-f]{40}$/),
            file: z.string().refine(isModelFile),
            bytes,
            sha256: z.string().regex(/^[0-9a-f]{64}$/),
          }),
        )
        .min(1)
        .max(500),
    }),
    done: z.array(bytes),
  })
  .refine(({ target, done }) => target.parts.length === done.length)
  .refine(({ target, done }) => target.parts.every((part, index) => (done[index] ?? 0) <= part.bytes));

/** `models` is the folder that all downloaded models lie in. */
export function recordPath(models: string, target: HubTarget): string {
  const { folder, names } = placeOf(target);
  return join(models, folder, `${names[0]}${ENDING}`);
}

export async function writeRecord(models: string, { id, target, done }: DownloadRecord): Promise<void> {
  const { name, role, quantisation, catalogueId } = target;
  const parts = target.parts.map(({ repository, commit, file, bytes, sha256 }) => {
    return { repository, commit, file, bytes, sha256 };
  });
  const value: z.input<typeof schema> = {
    format: 1,
    id,
    target: { name, role, quantisation, catalogueId, parts },
    done: [...done],
  };
  await storingAsync(() => writeAtomically(recordPath(models, target), `${JSON.stringify(value)}\n`));
}

/** Null when there is none. One that is damaged, or not of this place, is set aside: nothing in it is believed. */
export async function readRecord(path: string): Promise<DownloadRecord | null> {
  const text = await readSmall(path);
  if (text === null) return null;
  const record = parse(text);
  if (record && isOfPlace(record, path)) return record;
  await rm(`${path}.damaged`, { recursive: true, force: true });
  await rename(path, `${path}.damaged`);
  return null;
}

/** All that earlier runs, and others that are at it now, left in the folder. */
export async function findRecords(models: string): Promise<readonly DownloadRecord[]> {
  const found: DownloadRecord[] = [];
  for (const folder of await foldersIn(models)) {
    for (const name of await readdir(folder).catch(() => [])) {
      const record = name.endsWith(ENDING) ? await readRecord(join(folder, name)).catch(() => null) : null;
      if (record) found.push(record);
    }
  }
  return found;
}

async function foldersIn(models: string): Promise<readonly string[]> {
  const entries = await readdir(models, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && isPlace(entry.name)).map(({ name }) => join(models, name));
}

async function readSmall(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  try {
    const { size } = (await file?.stat()) ?? { size: 0 };
    return file && (size <= MOST_BYTES ? await file.readFile('utf8') : '');
  } finally {
    await file?.close();
  }
}

function parse(text: string): DownloadRecord | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function isOfPlace({ target }: DownloadRecord, path: string): boolean {
  try {
    return recordPath(dirname(dirname(path)), target) === path && basename(path).endsWith(ENDING);
  } catch {
    return false;
  }
}
