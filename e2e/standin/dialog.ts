import type Electron from 'electron';
import { subset } from './subset.ts';

type Members = Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>;
export type OpenFiles = (options: Electron.OpenDialogOptions) => Promise<readonly string[]>;

const answers: (readonly string[])[] = [];
const agreements: boolean[] = [];
let openFiles: OpenFiles | null = null;

export const dialog = subset('dialog', {
  async showOpenDialog(first: Electron.BaseWindow | Electron.OpenDialogOptions, second?: Electron.OpenDialogOptions) {
    const options = second ?? (first as Electron.OpenDialogOptions);
    const filePaths = [...(answers.shift() ?? (await openFiles?.(options)) ?? [])];
    return { canceled: filePaths.length === 0, filePaths };
  },
  /** Only where a test answered: Chromium's own would save something itself. */
  async showSaveDialog(): Promise<Electron.SaveDialogReturnValue> {
    const [filePath = ''] = answers.shift() ?? [];
    return { canceled: filePath === '', filePath };
  },
  /** Without an answer of the test: what closing the dialog means. */
  async showMessageBox(
    first: Electron.BaseWindow | Electron.MessageBoxOptions,
    second?: Electron.MessageBoxOptions,
  ): Promise<Electron.MessageBoxReturnValue> {
    const { buttons = [], cancelId = 0 } = second ?? (first as Electron.MessageBoxOptions);
    return { response: agreements.shift() ? buttons.length - 1 : cancelId, checkboxChecked: false };
  },
  showErrorBox: (title, content) => void process.stderr.write(`${title}: ${content}\n`),
} satisfies Members);

/** What the next dialog answers in place of a person: none for Cancel. */
export function answerNextDialog(paths: readonly string[]): void {
  answers.push(paths);
}

/** Whether the person agrees to what the next message box asks; otherwise it is closed. */
export function agreeToNextMessage(agree: boolean): void {
  agreements.push(agree);
}

/** The window lends Chromium's own file chooser. */
export function lendFileChooser(open: OpenFiles): void {
  openFiles = open;
}
