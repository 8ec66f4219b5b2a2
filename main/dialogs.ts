import { type BrowserWindow, dialog } from 'electron';
import type { DocumentSource } from './documents/openSource.ts';

/** The system's own file dialogs, opened by main: the page learns what was chosen only as documents and models. */
export type Dialogs = {
  /** Empty when the dialog was closed. */
  readonly chooseDocuments: () => Promise<readonly DocumentSource[]>;
  readonly chooseModel: () => Promise<DocumentSource | null>;
};

export function createDialogs(window: () => BrowserWindow | null): Dialogs {
  async function choose(options: Electron.OpenDialogOptions): Promise<readonly string[]> {
    const parent = window();
    const { filePaths } = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    return filePaths;
  }

  return {
    async chooseDocuments() {
      const paths = await choose({
        title: 'Add documents',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Documents', extensions: ['pdf', 'docx', 'md', 'markdown', 'txt', 'text'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return paths.map((path) => ({ path }));
    },
    async chooseModel() {
      const [path] = await choose({
        title: 'Add a model',
        properties: ['openFile'],
        filters: [{ name: 'Models', extensions: ['gguf'] }],
      });
      return path === undefined ? null : { path };
    },
  };
}
