import { type BrowserWindow, dialog } from 'electron';
import type { DocumentSource } from './documents/openSource.ts';
import { FILE_EXTENSION } from './storage/backup/format.ts';

/** `message` asks, `detail` says what follows, `action` is the button that does it, e.g. "Turn on". */
export type Confirmation = { readonly message: string; readonly detail: string; readonly action: string };

/** The system's own file dialogs, opened by main: the page learns what was chosen only as documents and models. */
export type Dialogs = {
  /** Empty when the dialog was closed. */
  readonly chooseDocuments: () => Promise<readonly DocumentSource[]>;
  readonly chooseModel: () => Promise<DocumentSource | null>;
  /** A folder with models in it; null when the dialog was closed. */
  readonly chooseModelFolder: () => Promise<string | null>;
  readonly chooseAdapter: () => Promise<DocumentSource | null>;
  /** The path of a certificate authority's file; null when the dialog was closed. */
  readonly chooseCertificate: () => Promise<string | null>;
  /** Where to save a copy of the ledger; null when the dialog was closed. */
  readonly saveLedger: (format: 'csv' | 'json') => Promise<string | null>;
  /** Where to write a backup, or which one to restore; null when the dialog was closed. */
  readonly saveBackup: () => Promise<string | null>;
  readonly openBackup: () => Promise<string | null>;
  /** True only when the person chose `action`. For what must not happen by a page's word alone. */
  readonly confirm: (question: Confirmation) => Promise<boolean>;
};

export function createDialogs(window: () => BrowserWindow | null): Dialogs {
  async function choose(options: Electron.OpenDialogOptions): Promise<readonly string[]> {
    const parent = window();
    const { filePaths } = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    return filePaths;
  }

  async function save(options: Electron.SaveDialogOptions): Promise<string | null> {
    const parent = window();
    const asked: Electron.SaveDialogOptions = {
      ...options,
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    };
    const { filePath } = await (parent ? dialog.showSaveDialog(parent, asked) : dialog.showSaveDialog(asked));
    return filePath === '' ? null : filePath;
  }

  async function chooseGguf(title: string, kind: string): Promise<DocumentSource | null> {
    const [path] = await choose({ title, properties: ['openFile'], filters: [{ name: kind, extensions: ['gguf'] }] });
    return path === undefined ? null : { path };
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
    chooseModel: () => chooseGguf('Add a model', 'Models'),
    async chooseModelFolder() {
      const [path] = await choose({ title: 'Add a folder with models', properties: ['openDirectory'] });
      return path ?? null;
    },
    chooseAdapter: () => chooseGguf('Add an adapter', 'Adapters'),
    async chooseCertificate() {
      const [path] = await choose({
        title: 'Add a certificate authority',
        properties: ['openFile'],
        filters: [
          { name: 'Certificates', extensions: ['pem', 'crt', 'cer'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return path ?? null;
    },
    async saveBackup() {
      const day = new Date().toISOString().slice(0, 10);
      return save({
        title: 'Make a backup',
        defaultPath: `Cloister ${day}.${FILE_EXTENSION}`,
        filters: [{ name: 'Backups', extensions: [FILE_EXTENSION] }],
      });
    },
    async openBackup() {
      const [path] = await choose({
        title: 'Restore from a backup',
        properties: ['openFile'],
        filters: [
          { name: 'Backups', extensions: [FILE_EXTENSION] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return path ?? null;
    },
    async saveLedger(format) {
      const day = new Date().toISOString().slice(0, 10);
      return save({
        title: 'Save a copy of the ledger',
        defaultPath: `Ledger ${day}.${format}`,
        filters: [{ name: format === 'csv' ? 'Table (CSV)' : 'JSON', extensions: [format] }],
      });
    },
    async confirm({ message, detail, action }) {
      const parent = window();
      const buttons = ['Cancel', action];
      const options: Electron.MessageBoxOptions = {
        type: 'warning',
        message,
        detail,
        buttons,
        // The safe one has the focus, and is what Esc and closing the dialog mean.
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      };
      const { response } = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
      return response === 1;
    },
  };
}
