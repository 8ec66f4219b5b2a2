import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Electron's own binary where it was downloaded. Never asks the package for it: that would begin a download. */
export function electronBinary(): string | null {
  const folder = join(root, 'node_modules/electron');
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return null;
  const binary = join(folder, 'dist', readFileSync(name, 'utf8'));
  return existsSync(binary) ? binary : null;
}
