import { type FileHandle, open } from 'node:fs/promises';
import { AppError } from '../../contract/errors.ts';
import { unwrapKey } from '../keys.ts';
import { openChunks, plainBytes } from '../sealedChunks.ts';
import {
  type BackupEnd,
  type BackupManifest,
  type BackupPart,
  backupSealing,
  damaged,
  lengthOfPart,
  parsePart,
  readHeader,
} from './format.ts';

/**
 * Reads a backup from its first byte to its last, authenticating everything, and hands over each file in it. Every byte that
 * is handed over is true; that none is missing is known only when this resolves. Rejects with `file-missing`,
 * `backup-damaged`, `backup-passphrase-wrong`, `library-newer`, or the signal's reason. Wiping the data key is the caller's.
 */
export async function readBackup(options: {
  readonly path: string;
  readonly passphrase: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** Must read `pieces` to their end: they are `bytes` long together. */
  readonly onFile: (name: string, bytes: number, pieces: AsyncIterable<Uint8Array>) => Promise<void>;
}): Promise<{ readonly manifest: BackupManifest; readonly end: BackupEnd }> {
  const { path, passphrase, signal, onProgress, onFile } = options;
  const file = await openFile(path);
  try {
    const { size } = await file.stat();
    const { header, packed } = await readHeader(file);
    const bytes = plainBytes(size - packed.byteLength);
    if (bytes === null) throw damaged();
    const key = await unwrap(() => unwrapKey(header.key, passphrase, header.id));
    try {
      const reader = createReader(openChunks(file, backupSealing(key, packed), bytes, damaged), (done) => {
        signal.throwIfAborted();
        onProgress(Math.min(size, packed.byteLength + done), size);
      });
      const manifest = await reader.part();
      if (manifest.kind !== 'manifest') throw damaged();
      for (;;) {
        const part = await reader.part();
        if (part.kind === 'manifest') throw damaged();
        if (part.kind === 'end') {
          if (!(await reader.isAtEnd())) throw damaged();
          onProgress(size, size);
          return { manifest, end: part };
        }
        await onFile(part.name, part.bytes, reader.pieces(part.bytes));
      }
    } finally {
      key.fill(0);
    }
  } finally {
    await file.close();
  }
}

/** Cuts the stream of plain chunks into parts. */
function createReader(chunks: AsyncGenerator<Buffer>, onBytes: (done: number) => void) {
  let rest: Buffer = Buffer.alloc(0);
  let done = 0;

  /** At least one byte, unless the stream is over. */
  async function fill(): Promise<boolean> {
    while (rest.byteLength === 0) {
      const next = await chunks.next();
      if (next.done) return false;
      rest = next.value;
      done += rest.byteLength;
      onBytes(done);
    }
    return true;
  }

  async function* pieces(bytes: number): AsyncGenerator<Buffer> {
    for (let left = bytes; left > 0; ) {
      if (!(await fill())) throw damaged();
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.byteLength);
      left -= piece.byteLength;
      yield piece;
    }
  }

  async function take(bytes: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    for await (const piece of pieces(bytes)) taken.push(piece);
    return Buffer.concat(taken);
  }

  return {
    pieces,
    part: async (): Promise<BackupPart> => parsePart(await take(lengthOfPart(await take(4)))),
    isAtEnd: async () => !(await fill()),
  };
}

async function unwrap(work: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await work();
  } catch (error) {
    const isWrong = error instanceof AppError && error.code === 'passphrase-wrong';
    throw isWrong ? new AppError('backup-passphrase-wrong') : error;
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new AppError('file-missing');
    throw new AppError('file-unreadable');
  }
}
