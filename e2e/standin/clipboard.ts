import type Electron from 'electron';
import { subset } from './subset.ts';

let written = '';
let toSystem: ((text: string) => Promise<void>) | null = null;

export const clipboard = subset('clipboard', {
  readText: () => Promise.resolve(written),
  async writeText(text) {
    written = text;
    await toSystem?.(text);
  },
} satisfies Pick<Electron.Clipboard, 'readText' | 'writeText'>);

/** The window lends its page's clipboard, the only way to the system's. */
export function lendClipboard(write: typeof toSystem): void {
  toSystem = write;
}
