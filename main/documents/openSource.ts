import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DocumentFormat } from '../contract/documents.ts';
import { AppError } from '../contract/errors.ts';
import { formatOf } from './formatOf.ts';

/** Where a document comes from: a path that main was given, or bytes pasted without one. */
export type DocumentSource = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

export type OpenSource = {
  readonly name: string;
  readonly format: DocumentFormat;
  readonly bytes: number;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
};

const MEGABYTE = 1024 ** 2;
const HEAD = 4_096;
const CHUNK = 256 * 1024;

/** Larger files would not fit through the parser's memory; the sentence names the limit. */
const maxBytes: Readonly<Record<DocumentFormat, number>> = {
  pdf: 1_024 * MEGABYTE,
  docx: 256 * MEGABYTE,
  markdown: 64 * MEGABYTE,
  text: 64 * MEGABYTE,
};

export function sourceName(source: DocumentSource): string {
  return 'path' in source ? basename(source.path) : source.name;
}

/**
 * Opens a document once and checks it before anything is kept: a regular file, not empty, of a known format, not too
 * large (security.md S35). The path is not looked at again, so it cannot be swapped under us.
 */
export async function openSource(source: DocumentSource): Promise<OpenSource> {
  if (!('path' in source)) {
    const { name, bytes } = source;
    return {
      name,
      format: check(name, bytes.byteLength, bytes.subarray(0, HEAD)),
      bytes: bytes.byteLength,
      chunks: slices(bytes),
      close: async () => undefined,
    };
  }
  const file = await openRegularFile(source.path);
  try {
    const { size } = await file.stat();
    const head = new Uint8Array(Math.min(size, HEAD));
    await file.read(head, 0, head.length, 0);
    return {
      name: basename(source.path),
      format: check(basename(source.path), size, head),
      bytes: size,
      chunks: chunksOf(file, size),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw readError(error);
  }
}

function check(name: string, size: number, head: Uint8Array): DocumentFormat {
  if (size === 0) throw new AppError('file-empty');
  const format = formatOf(name, head);
  if (size > maxBytes[format])
    throw new AppError('file-too-large', 'too large', { bytes: size, limit: maxBytes[format] });
  return format;
}

async function openRegularFile(path: string): Promise<Awaited<ReturnType<typeof open>>> {
  try {
    // Looked at before it is opened: opening a FIFO would wait for ever. A link could lead anywhere.
    if (!(await lstat(path)).isFile()) throw new AppError('file-not-regular');
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw new AppError('file-not-regular');
  } catch (error) {
    throw readError(error);
  }
}

function readError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError('file-missing');
    case 'ELOOP':
    case 'EISDIR':
      return new AppError('file-not-regular');
    default:
      return new AppError('file-unreadable');
  }
}

async function* chunksOf(file: Awaited<ReturnType<typeof open>>, size: number): AsyncIterable<Uint8Array> {
  let position = 0;
  while (position < size) {
    const chunk = new Uint8Array(Math.min(CHUNK, size - position));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, position).catch((error) => {
      throw readError(error);
    });
    // A file that shrinks while it is read would be kept in part and look whole.
    if (bytesRead === 0) throw new AppError('file-changed');
    position += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}

async function* slices(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += CHUNK) yield bytes.subarray(start, start + CHUNK);
}
