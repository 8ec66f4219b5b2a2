import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** The text of a small regular file of another program's; null when it is none, or cannot be read. */
export async function readSmall(path: string, most = 1024 * 1024): Promise<string | null> {
  // Without waiting, where someone put a FIFO in its place.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => null);
  if (!file) return null;
  try {
    const found = await file.stat();
    return found.isFile() && found.size <= most ? await file.readFile('utf8') : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** As JSON; null when it is not. */
export async function readSmallJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readSmall(path)) ?? 'null');
  } catch {
    return null;
  }
}
