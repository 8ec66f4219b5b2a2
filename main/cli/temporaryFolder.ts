import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../storage/lock.ts';
import { storingAsync } from '../storage/storageError.ts';
import { UsageError } from './usageError.ts';

const PREFIX = 'cloister-command-';
/** A younger one may belong to a command that has not come to locking it. */
const MINUTE = 60_000;

/** A folder for one command. It goes with this process, however orderly that ends; a killed one's goes with the next. */
export async function makeTemporaryFolder(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const parent = tmpdir();
  if (!existsSync(parent)) {
    throw new UsageError(`The folder for temporary files is not there: ${parent}. Set TMPDIR to one that is.`);
  }
  const folder = await storingAsync(() => mkdtemp(join(parent, PREFIX)));
  sweep(parent);
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', () => {
    try {
      remove();
    } catch {
      // Windows keeps files that are open; the next command removes them.
    }
  });
  return { folder, remove };
}

/** What is left of killed commands is encrypted with a key that died with them; it only takes room. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(parent, name);
    try {
      if (Date.now() - statSync(folder).mtimeMs < MINUTE) continue;
      lockFolder(folder).release();
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // It is in use, or another user's.
    }
  }
}
