import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

const CHUNK_BYTES = 64 * 1024;
export const TAG_BYTES = 16;

/**
 * Seals the pieces of one file with AES-256-GCM. The key must be the file's alone, because a chunk's number is its nonce.
 * The number and the last-of-all mark are in the nonce and, with `label`, in what the tag vouches for: a chunk that was
 * changed, moved, left out, or taken from another file does not open.
 */
export type ChunkSealing = {
  readonly seal: (plain: Uint8Array, index: number, last: boolean) => Buffer;
  /** Null for what was not sealed so. */
  readonly open: (sealed: Uint8Array, index: number, last: boolean) => Buffer | null;
};

export function createChunkSealing(key: Uint8Array, label: string): ChunkSealing {
  function place(index: number, last: boolean): { readonly nonce: Buffer; readonly binding: Buffer } {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(index, 0);
    nonce.writeUInt8(last ? 1 : 0, 4);
    return { nonce, binding: Buffer.from(`${label} ${index} ${last}`) };
  }

  return {
    seal(plain, index, last) {
      const { nonce, binding } = place(index, last);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(binding);
      return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, index, last) {
      if (sealed.byteLength < TAG_BYTES) return null;
      const { nonce, binding } = place(index, last);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(binding);
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const plain = decipher.update(sealed.subarray(0, -TAG_BYTES));
      try {
        decipher.final();
      } catch {
        return null;
      }
      return plain;
    },
  };
}

/** Seals a whole source, chunk by chunk; the last chunk is shorter than the others, or empty. */
export async function* sealChunks(sealing: ChunkSealing, source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let filled = 0;
  let index = 0;
  for await (const piece of source) {
    for (let offset = 0; offset < piece.byteLength; ) {
      if (filled === CHUNK_BYTES) {
        yield sealing.seal(chunk, index, false);
        index += 1;
        filled = 0;
      }
      const taken = piece.subarray(offset, offset + CHUNK_BYTES - filled);
      chunk.set(taken, filled);
      filled += taken.byteLength;
      offset += taken.byteLength;
    }
  }
  yield sealing.seal(chunk.subarray(0, filled), index, true);
}

/** The plain bytes behind `sealedBytes` of sealed chunks; null for a size that no chunks have. */
export function plainBytes(sealedBytes: number): number | null {
  const chunks = Math.ceil(sealedBytes / (CHUNK_BYTES + TAG_BYTES));
  const bytes = sealedBytes - chunks * TAG_BYTES;
  return chunks < 1 || bytes < 0 ? null : bytes;
}

/**
 * Opens chunks from where the file stands up to its end, `bytes` of plain text. `damaged` makes what is thrown for the first
 * one that does not open: what came before it is true, and not the whole.
 */
export async function* openChunks(
  file: FileHandle,
  sealing: ChunkSealing,
  bytes: number,
  damaged: () => Error,
): AsyncGenerator<Buffer> {
  const chunks = Math.max(1, Math.ceil(bytes / CHUNK_BYTES));
  for (let index = 0; index < chunks; index += 1) {
    const length = Math.min(CHUNK_BYTES, bytes - index * CHUNK_BYTES);
    const sealed = await readExactly(file, length + TAG_BYTES);
    const plain = sealed && sealing.open(sealed, index, index === chunks - 1);
    if (!plain) throw damaged();
    yield plain;
  }
}

/** The next bytes of the file, null where it ends before. */
export async function readExactly(file: FileHandle, length: number): Promise<Buffer | null> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled);
    if (bytesRead === 0) return null;
    filled += bytesRead;
  }
  return buffer;
}
