import type Electron from 'electron';
import { subset } from './subset.ts';

type Members = Pick<Electron.Dialog, 'showErrorBox' | 'showOpenDialog'>;
export type OpenFiles = (options: Electron.OpenDialogOptions) => Promise<readonly string[]>;

const answers: (readonly string[])[] = [];
let openFiles: OpenFiles | null = null;

export const dialog = subset('dialog', {
  async showOpenDialog(first: Electron.BaseWindow | Electron.OpenDialogOptions, second?: Electron.OpenDialogOptions) {
    const options = second ?? (first as Electron.OpenDialogOptions);
    const filePaths = [...(answers.shift() ?? (await openFiles?.(options)) ?? [])];
    return { canceled: filePaths.length === 0, filePaths };
  },
  showErrorBox: (title, content) => void process.stderr.write(`${title}: ${content}\n`),
} satisfies Members);

/** What the next dialog answers in place of a person: none for Cancel. */
export function answerNextDialog(paths: readonly string[]): void {
  answers.push(paths);
}

/** The window lends Chromium's own file chooser. */
export function lendFileChooser(open: OpenFiles): void {
  openFiles = open;
}
