import type { FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../contract/errors.ts';
import { storingAsync } from '../../storage/storageError.ts';
import type { Hub, HubPart } from '../hub.ts';
import type { DownloadLimits } from './limits.ts';
import { pauseAfter } from './retrying.ts';

/**
 * Writes the rest of a part, from byte `from` on, and goes on by itself where a connection fails. `onWritten` hears of all bytes in the file
 * so far, and is waited for: nothing more is taken from the network until what came is written.
 */
export async function receiveRest(options: {
  readonly hub: Pick<Hub, 'open'>;
  readonly part: HubPart;
  readonly file: FileHandle;
  readonly from: number;
  readonly limits: DownloadLimits;
  readonly onWritten: (bytes: number) => Promise<void>;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { hub, part, file, limits, onWritten, signal } = options;
  let at = options.from;
  let tries = 0;

  async function receive(): Promise<void> {
    for await (const chunk of await hub.open(part, { from: at, signal })) {
      // More than was announced is not taken; whether the rest is right, its checksum says.
      const wanted = chunk.subarray(0, part.bytes - at);
      await writeAll(file, wanted, at);
      at += wanted.length;
      await onWritten(at);
      // Only now: what came is not lost to a pause.
      signal.throwIfAborted();
      if (wanted.length < chunk.length) return;
    }
    if (at < part.bytes) throw new AppError('connection-lost', 'shorter than announced');
  }

  while (at < part.bytes) {
    const before = at;
    try {
      await receive();
    } catch (failure) {
      signal.throwIfAborted();
      tries = at > before ? 0 : tries + 1;
      await wait(pauseAfter(failure, tries, limits), undefined, { signal });
    }
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const rest = bytes.subarray(written);
    const step = await storingAsync(() => file.write(rest, 0, rest.length, at + written));
    written += step.bytesWritten;
  }
}
