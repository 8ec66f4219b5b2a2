import { access, constants, lstat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { AppError } from '../contract/errors.ts';

export type ModelFile = { readonly path: string; readonly name: string; readonly bytes: number };

/** What a model is called: its file's name without the ending. */
export function modelName(path: string): string {
  return basename(path, extname(path));
}

/**
 * Looks at a chosen file from outside: a readable regular file that ends in `.gguf`. What is inside is for the inference
 * process to read, never for main (security.md D3).
 */
export async function checkModelFile(path: string): Promise<ModelFile> {
  if (extname(path).toLowerCase() !== '.gguf') throw new AppError('model-not-gguf');
  const found = await lstat(path).catch(() => null);
  if (!found) throw new AppError('model-missing');
  // A link is refused as well: it could lead anywhere by the time it is opened.
  if (!found.isFile()) throw new AppError('file-not-regular');
  await access(path, constants.R_OK).catch(() => {
    throw new AppError('file-unreadable');
  });
  return { path, name: modelName(path), bytes: found.size };
}
