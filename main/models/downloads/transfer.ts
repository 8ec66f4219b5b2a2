import { rm } from 'node:fs/promises';
import { AppError } from '../../contract/errors.ts';
import type { Id } from '../../contract/types.ts';
import { storingAsync } from '../../storage/storageError.ts';
import type { Hub, HubTarget } from '../hub.ts';
import { followChecksum } from './checksum.ts';
import {
  checkSpace,
  freeBytes,
  lookAtParts,
  makePlace,
  nameParts,
  openPart,
  type PartFile,
  removeParts,
} from './files.ts';
import type { DownloadLimits } from './limits.ts';
import { receiveRest } from './receive.ts';
import { readRecord, recordPath, writeRecord } from './record.ts';
import { bytesOf, sum } from './states.ts';

/** How far it is. Bytes of all parts together. */
export type Progress = {
  readonly kind: 'receiving' | 'checking';
  /** In this run so far. */
  readonly received: number;
  /** On the disk, safe from a crash. */
  readonly safe: number;
  /** Read back from the disk; while it is checked. */
  readonly checked: number;
};

export type Transfer = {
  readonly hub: Hub;
  /** The folder that all downloaded models lie in. */
  readonly models: string;
  readonly id: Id;
  readonly target: HubTarget;
  readonly limits: DownloadLimits;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
};

/**
 * Fetches what is missing of a model, compares every byte on the disk with the hub's checksums, and gives the files their names. Returns the path of
 * the first. Whatever ends it before, what came and is not known to be wrong is kept for the next time: `download-damaged`
 * throws one part away, `download-changed` all. Only for who holds the guard of the folder.
 */
export async function transferModel(transfer: Transfer): Promise<string> {
  const { models, target, id, limits, signal } = transfer;
  const path = recordPath(models, target);
  await makePlace(models, target);
  const record = await readRecord(path);
  let parts = await lookAtParts(models, target, record);
  const done = parts.map((part) => part.done);
  const missing = bytesOf(target) - sum(done);
  await checkSpace(models, missing, limits.spare);
  // Without one, and all there, it is a model that was complete before: to be looked at, not to be gone on with.
  if (missing > 0 || record) await writeRecord(models, { id, target, done });

  const run: Run = { ...transfer, done, progress: { received: 0, safe: sum(done), checked: 0 } };
  try {
    for (let index = 0; index < parts.length; index += 1) {
      const isRight = await completePart(run, parts, index);
      if (isRight) continue;
      // The bytes of an earlier run went bad on the disk, with nothing to be blamed on the hub: once more from the start.
      parts = await lookAtParts(models, target, { id, target, done });
      if (!(await completePart(run, parts, index))) throw new AppError('download-damaged');
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AppError && error.code === 'download-changed') {
      await removeParts(models, target);
      run.done.fill(0);
      run.onProgress({ kind: 'receiving', ...run.progress, safe: 0 });
    }
    throw await withFigures(error, models, bytesOf(target) - sum(run.done) + limits.spare);
  }
  await nameParts(parts);
  return parts[0]?.path ?? '';
}

type Run = Transfer & {
  readonly done: number[];
  readonly progress: { received: number; safe: number; checked: number };
};

/** Whether its bytes are right. Those that are not are gone by then; rejects with `download-damaged` if any came in this run. */
async function completePart(run: Run, files: readonly PartFile[], index: number): Promise<boolean> {
  const part = run.target.parts[index];
  const file = files[index];
  if (!part || !file) throw new Error('no such part');
  const checksum = followChecksum(file.isNamed ? file.path : file.partPath, run.signal);
  checksum.reach(file.done);
  if (!file.isNamed) await receivePart(run, file, index, checksum.reach);
  const before = sum(run.target.parts.slice(0, index).map(({ bytes }) => bytes));
  const digest = await checksum.digest(part.bytes, (checked) => {
    run.progress.checked = before + checked;
    run.onProgress({ kind: 'checking', ...run.progress });
  });
  if (digest === part.sha256) return true;
  await rm(file.isNamed ? file.path : file.partPath, { force: true });
  run.done[index] = 0;
  await makeNote(run);
  if (file.done < part.bytes) throw new AppError('download-damaged');
  return false;
}

async function receivePart(run: Run, file: PartFile, index: number, onReach: (bytes: number) => void): Promise<void> {
  const part = run.target.parts[index];
  if (!part) throw new Error('no such part');
  const { safeAfter } = run.limits;
  const handle = await openPart(file);
  let written = file.done;
  let lastSafe = performance.now();

  async function makeSafe(): Promise<void> {
    if (written === run.done[index]) return;
    // The bytes first: a note never says more than the disk holds.
    await storingAsync(() => handle.datasync());
    run.done[index] = written;
    await makeNote(run);
    lastSafe = performance.now();
  }

  let failure: { readonly error: unknown } | null = null;
  try {
    await receiveRest({
      ...run,
      part,
      file: handle,
      from: file.done,
      async onWritten(bytes) {
        run.progress.received += bytes - written;
        written = bytes;
        onReach(bytes);
        const isDue = performance.now() - lastSafe >= safeAfter.milliseconds;
        if (isDue || written - (run.done[index] ?? 0) >= safeAfter.bytes) await makeSafe();
        else run.onProgress({ kind: 'receiving', ...run.progress });
      },
    });
  } catch (error) {
    failure = { error };
  }
  try {
    await makeSafe();
  } catch (error) {
    // On a full disk there may be no room for the note either: then the one before holds.
    failure ??= { error };
  } finally {
    await handle.close();
  }
  if (failure) throw failure.error;
}

async function makeNote({ models, id, target, done, progress, onProgress }: Run): Promise<void> {
  await writeRecord(models, { id, target, done });
  progress.safe = sum(done);
  onProgress({ kind: 'receiving', ...progress });
}

/** Of a disk that filled up meanwhile, what is needed and what is free. */
async function withFigures(error: unknown, models: string, needs: number): Promise<unknown> {
  if (!(error instanceof AppError) || error.code !== 'disk-full' || error.values) return error;
  return new AppError('disk-full', 'disk-full', { needs, free: await freeBytes(models) });
}
