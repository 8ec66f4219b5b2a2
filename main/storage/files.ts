import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes a small file so that after a crash it is the old one or the new one, whole. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameDurably(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw error;
  }
}

/** The same for what has to be on the disk before the next line runs. */
export function writeAtomicallySync(path: string, text: string): void {
  const part = `${path}.part`;
  try {
    writeSynced(part, 'w', text);
    renameSync(part, path);
    if (process.platform !== 'win32') writeSynced(dirname(path), 'r', null);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function writeSynced(path: string, flags: 'w' | 'r', text: string | null): void {
  const descriptor = openSync(path, flags, 0o600);
  try {
    if (text !== null) writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A rename is on the disk only when its folder is. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Makes a folder, and those above it where they are missing: on the disk when it returns. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(resolve(folder), { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = resolve(folder); made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** Windows has no such thing: there the file system's own journal keeps the order. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
