import { type FileHandle, mkdir, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../contract/errors.ts';
import { storingAsync } from '../storage/storageError.ts';
import { placeOf } from './downloads/place.ts';
import type { Hub, HubPart, HubTarget } from './hub.ts';

const MiB = 1024 * 1024;
/** A header with a vocabulary of 150,000 tokens takes about 6 MiB; past 64 MiB none is read. */
const FIRST = 4 * MiB;
const LAST = 64 * MiB;
/** The headers of further parts name their tensors and little else. */
const FURTHER = MiB;
/** Of the folders that headers lie in for a moment, among those of models. */
export const LOOK_PREFIX = 'looking-';
/** Milliseconds after which what a crash left is nobody's any more. */
const ABANDONED = 3_600_000;

/**
 * Fetches as much of the beginning of each part as its header takes, and lets `read` have it in files as long as the real
 * ones, holes where nothing came. `read` decides what is enough: as long as it finds a file that ends too early or is
 * damaged, and more may be fetched, it is called again with more. A hole cannot pass for a header, which ends with the names
 * and shapes of its tensors. The files are gone when this resolves. `folder`: on a disk that would have room for the model.
 */
export async function readRemoteHeader<Result>(
  target: HubTarget,
  options: {
    readonly hub: Pick<Hub, 'open'>;
    readonly folder: string;
    readonly read: (paths: readonly string[]) => Promise<Result>;
    readonly signal: AbortSignal;
  },
): Promise<Result> {
  const { hub, folder, read, signal } = options;
  await removeAbandoned(folder);
  const own = await storingAsync(async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return mkdtemp(join(folder, LOOK_PREFIX));
  });
  try {
    const paths = placeOf(target).names.map((name) => join(own, name));
    const [first] = target.parts;
    const most = Math.min(first?.bytes ?? 0, LAST);
    for (const [index, part] of target.parts.entries()) {
      await fetchRange(hub, part, paths[index] ?? '', { from: 0, to: index === 0 ? FIRST : FURTHER, signal });
    }
    for (let here = FIRST; ; here *= 2) {
      try {
        return await read(paths);
      } catch (error) {
        signal.throwIfAborted();
        if (!first || !mayNeedMore(error) || here >= most) throw error;
        await fetchRange(hub, first, paths[0] ?? '', { from: here, to: here * 2, signal });
      }
    }
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

function mayNeedMore(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'model-truncated' || error.code === 'model-damaged');
}

async function fetchRange(
  hub: Pick<Hub, 'open'>,
  part: HubPart,
  path: string,
  { from, to, signal }: { readonly from: number; readonly to: number; readonly signal: AbortSignal },
): Promise<void> {
  const end = Math.min(to, part.bytes);
  await storingAsync(async () => {
    const file = await open(path, from === 0 ? 'w' : 'r+', 0o600);
    try {
      await file.truncate(part.bytes);
      await writeStream(file, await hub.open(part, { from, to: end, signal }), from);
    } finally {
      await file.close();
    }
  });
}

async function writeStream(file: FileHandle, stream: ReadableStream<Uint8Array>, from: number): Promise<void> {
  let at = from;
  for await (const chunk of stream) {
    for (let written = 0; written < chunk.length; ) {
      written += (await file.write(chunk, written, chunk.length - written, at + written)).bytesWritten;
    }
    at += chunk.length;
  }
}

/** Of runs that ended while they looked. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(LOOK_PREFIX)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
