import { access, constants, lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { AppError } from '../contract/errors.ts';

/** `bytes`: of all parts. `parts`: their paths in order, of most models one, which is `path`. */
export type ModelFile = {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly parts: readonly string[];
};

const splitName = /^(.+)-(\d{5})-of-(\d{5})(\.gguf)$/i;
/** More than any model has: a name must not make us look for a hundred thousand files. */
const MOST_PARTS = 512;

/** What a model is called: its file's name without the ending, and without the number of the part. */
export function modelName(path: string): string {
  const name = basename(path);
  return splitName.exec(name)?.[1] ?? basename(name, extname(name));
}

/** The paths of all parts in order, by the name of any of them; of a whole file that one. */
export function partsOf(path: string): readonly string[] {
  const [, name, part, parts, ending] = splitName.exec(basename(path)) ?? [];
  const count = Number(parts);
  if (name === undefined || Number(part) < 1 || Number(part) > count || count > MOST_PARTS) return [path];
  return Array.from({ length: count }, (_, index) =>
    join(dirname(path), `${name}-${String(index + 1).padStart(5, '0')}-of-${parts}${ending}`),
  );
}

/**
 * Looks at a chosen file from outside: a readable regular file that ends in `.gguf`, or all parts of a split one. What is
 * inside is for the inference process to read, never for main (security.md D3). `anyName`: Ollama and Hugging Face name
 * files by their checksum. Rejects with `model-…` and `file-…` codes.
 */
export async function checkModelFile(
  path: string,
  { anyName = false }: { readonly anyName?: boolean } = {},
): Promise<ModelFile> {
  if (!anyName && extname(path).toLowerCase() !== '.gguf') throw new AppError('model-not-gguf');
  const parts = partsOf(path);
  let bytes = 0;
  for (const part of parts) {
    const size = await sizeOf(part);
    if (size === null) throw new AppError(part === path || parts.length === 1 ? 'model-missing' : 'model-part-missing');
    bytes += size;
  }
  return { path: parts[0] ?? path, name: modelName(path), bytes, parts };
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await lstat(path).catch(() => null);
  if (!found) return null;
  const file = found.isSymbolicLink() ? await behindLink(path) : found;
  if (!file?.isFile()) throw new AppError('file-not-regular');
  await access(path, constants.R_OK).catch(() => {
    throw new AppError('file-unreadable');
  });
  return file.size;
}

const snapshot = /^(.*[\\/]models--[^\\/]+)[\\/]snapshots[\\/]/;

/**
 * A link could lead anywhere by the time it is opened, so none is followed but those that Hugging Face's cache is made of, from
 * a snapshot to a file of the same repository.
 */
async function behindLink(path: string) {
  const repository = snapshot.exec(path)?.[1];
  if (repository === undefined) return null;
  const [real, root] = await Promise.all([realpath(path), realpath(repository)]).catch(() => ['', '/']);
  return real.startsWith(`${root}${sep}blobs${sep}`) ? await stat(real).catch(() => null) : null;
}
