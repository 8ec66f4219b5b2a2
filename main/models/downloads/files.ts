import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rm, rmdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../contract/errors.ts';
import { renameDurably, syncFolder } from '../../storage/files.ts';
import type { HubTarget } from '../hub.ts';
import { placeOf } from './place.ts';
import { type DownloadRecord, recordPath } from './record.ts';

/** A part of a model on the disk: under its own name once the whole model was checked, before that under one that nobody uses. */
export type PartFile = {
  readonly path: string;
  readonly partPath: string;
  /** Has its own name: it is whole, if its bytes are right. */
  readonly isNamed: boolean;
  /** Bytes there that are safe to go on from. */
  readonly done: number;
};

export async function makePlace(models: string, target: HubTarget): Promise<void> {
  const folder = join(models, placeOf(target).folder);
  if (await mkdir(folder, { recursive: true, mode: 0o700 })) await syncFolder(models);
}

/** What is on the disk of a model, part by part. `record` null: nothing is known of what is not whole. */
export function lookAtParts(
  models: string,
  target: HubTarget,
  record: DownloadRecord | null,
): Promise<readonly PartFile[]> {
  const { folder, names } = placeOf(target);
  return Promise.all(
    target.parts.map(async ({ bytes }, index) => {
      const path = join(models, folder, names[index] ?? '');
      const partPath = `${path}.part`;
      if ((await sizeOf(path)) === bytes) return { path, partPath, isNamed: true, done: bytes };
      // What lies behind the noted place may be anything after a loss of power.
      const done = Math.min(record?.done[index] ?? 0, (await sizeOf(partPath)) ?? 0);
      return { path, partPath, isNamed: false, done };
    }),
  );
}

/** Opens the part at its safe end: what lies behind is cut off. */
export async function openPart({ partPath, done }: PartFile): Promise<FileHandle> {
  const file = await open(partPath, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    await file.truncate(done);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Under their own names, all of them, safely; only then is there a model. */
export async function nameParts(parts: readonly PartFile[]): Promise<void> {
  for (const { path, partPath, isNamed } of parts) if (!isNamed) await renameDurably(partPath, path);
}

/** What was on its way is gone. A model that was complete before, and what else lies in its folder, stays. */
export async function removeParts(models: string, target: HubTarget): Promise<void> {
  const record = recordPath(models, target);
  const isOnItsWay = (await sizeOf(record)) !== null;
  for (const { path, partPath } of await lookAtParts(models, target, null)) {
    await rm(partPath, { force: true });
    if (isOnItsWay) await rm(path, { force: true });
  }
  // Last: what a crash leaves of this is still listed, and can be removed again.
  await rm(record, { force: true });
  await removeIfEmpty(dirname(record));
}

async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}

/** Throws `disk-full` with what is needed and what is free, in bytes. */
export async function checkSpace(folder: string, missing: number, spare: number): Promise<void> {
  const free = await freeBytes(folder);
  if (missing > 0 && free < missing + spare) {
    throw new AppError('disk-full', 'disk-full', { needs: missing + spare, free });
  }
}

/** For this user. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
}
