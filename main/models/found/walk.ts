import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Budget } from './foundModel.ts';

export type Entry = { readonly path: string; readonly name: string; readonly kind: 'file' | 'link' };

/**
 * Files and links below the folder, at most `depth` folders deep, until the budget is used up. No link is followed. A folder
 * that is not there or may not be read is an empty one: other programs' folders are as they are.
 */
export async function* walk(folder: string, depth: number, budget: Budget): AsyncGenerator<Entry> {
  const below: string[] = [];
  for await (const entry of entriesOf(folder)) {
    budget.entries -= 1;
    if (budget.entries < 0 || budget.signal.aborted) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) below.push(path);
    else if (entry.isFile()) yield { path, name: entry.name, kind: 'file' };
    else if (entry.isSymbolicLink()) yield { path, name: entry.name, kind: 'link' };
  }
  if (depth > 0) for (const path of below.toSorted()) yield* walk(path, depth - 1, budget);
}

/** The folders in a folder, by name. */
export async function* foldersIn(folder: string, budget: Budget): AsyncGenerator<string> {
  const folders: string[] = [];
  for await (const entry of entriesOf(folder)) {
    budget.entries -= 1;
    if (budget.entries < 0 || budget.signal.aborted) break;
    if (entry.isDirectory()) folders.push(join(folder, entry.name));
  }
  yield* folders.toSorted();
}

async function* entriesOf(folder: string): AsyncGenerator<Dirent> {
  try {
    yield* await opendir(folder);
  } catch {
    // It ends here, as if it were empty.
  }
}
