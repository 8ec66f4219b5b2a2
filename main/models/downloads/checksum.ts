import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** Read at once: a millisecond of the main process. */
const STEP = 256 * 1024;
/** It follows in strides, so that a file is not opened for every packet. */
const STRIDE = 32 * STEP;

/** The SHA-256 of a file that is still being written. */
export type FollowingChecksum = {
  /** So many bytes are in the file by now. */
  readonly reach: (bytes: number) => void;
  /** Of the first `bytes`, as the file has them. Rejects when it cannot be read. */
  readonly digest: (bytes: number, onProgress: (done: number) => void) => Promise<string>;
};

/**
 * Reads behind the writer, so that what is compared in the end is what lies on the disk, whoever wrote it and when: bytes that
 * came before a restart are read again while new ones come, and nothing is believed that an earlier run noted.
 */
export function followChecksum(path: string, signal: AbortSignal): FollowingChecksum {
  const hash = createHash('sha256');
  const buffer = new Uint8Array(STEP);
  let at = 0;
  let reached = 0;
  let reading: Promise<void> | null = null;
  let onProgress: (done: number) => void = () => undefined;

  async function read(): Promise<void> {
    const file = await open(path, 'r');
    try {
      while (at < reached) {
        signal.throwIfAborted();
        const { bytesRead } = await file.read(buffer, 0, Math.min(STEP, reached - at), at);
        if (bytesRead === 0) throw new Error('the file became shorter');
        hash.update(buffer.subarray(0, bytesRead));
        at += bytesRead;
        onProgress(at);
      }
    } finally {
      await file.close();
    }
  }

  function follow(): Promise<void> {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  }

  return {
    reach(bytes) {
      reached = bytes;
      // What fails here fails again when the digest is asked for.
      if (reached - at >= STRIDE) follow().catch(() => undefined);
    },
    async digest(bytes, tell) {
      onProgress = tell;
      reached = bytes;
      while (at < bytes) await follow();
      return hash.digest('hex');
    },
  };
}
