import { randomBytes } from 'node:crypto';
import { lstat, opendir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AdmittedFile } from '../contract/documents.ts';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { type DocumentSource, sourceName } from './openSource.ts';

/**
 * Files that the user dropped, pasted or chose, waiting for the page to say what to do with them. The page gets handles
 * and never a path (security.md S14). A folder becomes the files in it.
 */
export type Admission = {
  readonly admit: (sources: readonly DocumentSource[]) => Promise<readonly AdmittedFile[]>;
  /** A handle works once. */
  readonly take: (handle: Id) => DocumentSource;
  /** Lets go of what nobody took up. */
  readonly forget: () => void;
};

/** A folder of more files than this was hardly meant; the rest is refused rather than walked for minutes. */
const MOST_FILES = 10_000;
const MOST_HANDLES = 20_000;

export function createAdmission(): Admission {
  const waiting = new Map<Id, DocumentSource>();

  async function admitOne(source: DocumentSource): Promise<AdmittedFile> {
    const name = sourceName(source);
    const bytes = 'path' in source ? await sizeOf(source.path) : source.bytes.byteLength;
    const handle = randomBytes(16).toString('hex');
    waiting.set(handle, source);
    // Handles that nobody took up, oldest first, must not pile up.
    for (const old of waiting.keys()) {
      if (waiting.size <= MOST_HANDLES) break;
      waiting.delete(old);
    }
    return { handle, name, bytes, model: extname(name).toLowerCase() === '.gguf' };
  }

  return {
    async admit(sources) {
      const admitted: AdmittedFile[] = [];
      for (const source of sources) {
        for await (const file of filesIn(source)) {
          if (admitted.length >= MOST_FILES) throw new AppError('too-many-files', 'too many', { limit: MOST_FILES });
          admitted.push(await admitOne(file));
        }
      }
      return admitted;
    },
    take(handle) {
      const source = waiting.get(handle);
      if (!source) throw new AppError('not-found');
      waiting.delete(handle);
      return source;
    },
    forget: () => waiting.clear(),
  };
}

/** What cannot be looked at is admitted all the same: importing it then says, by name, what is wrong. */
async function sizeOf(path: string): Promise<number> {
  return lstat(path).then(
    (stat) => stat.size,
    () => 0,
  );
}

async function* filesIn(source: DocumentSource): AsyncIterable<DocumentSource> {
  if (!('path' in source) || !(await isFolder(source.path))) {
    yield source;
    return;
  }
  for await (const entry of await opendir(source.path)) {
    // Hidden files are the system's (.DS_Store), and a link inside a folder could lead out of it.
    if (entry.name.startsWith('.') || entry.isSymbolicLink()) continue;
    const path = join(source.path, entry.name);
    if (entry.isDirectory()) yield* filesIn({ path });
    else if (entry.isFile()) yield { path };
  }
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stat) => stat.isDirectory(),
    () => false,
  );
}
