import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { reloadWhenCrashed } from './crashedPage.ts';
import { logUnexpected } from './log.ts';
import { startPage } from './pageFiles.ts';

/** `--surface` of renderer/styles/tokens.css: what stands on the screen until the page has drawn itself. */
const background = { light: '#fafaf8', dark: '#1c1d20' } as const;

/** The only place that makes a window. It shows once its page has something to show. */
export function openWindow({ onClosed }: { readonly onClosed: () => void }): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Cloister',
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 450,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: join(app.getAppPath(), 'out/main/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.once('closed', onClosed);
  reloadWhenCrashed(window.webContents);
  window.loadURL(startPage).catch((error: unknown) => logUnexpected('window.load.failed', error));
  return window;
}
