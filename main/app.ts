import { join } from 'node:path';
import { app, type BrowserWindow, clipboard } from 'electron';
import type { Emit } from './contract/emit.ts';
import { createDialogs } from './dialogs.ts';
import { createAdmission } from './documents/admission.ts';
import { createHandlers } from './ipc/handlers.ts';
import { startRouter } from './ipc/router.ts';
import { buildMenu } from './menu.ts';
import { readPolicy } from './policy.ts';
import { lockWhenLeft } from './power.ts';
import { prepareSecurity, serveRenderer } from './security.ts';
import { createSession } from './session.ts';
import { systemKeychain } from './storage/keychain.ts';
import { openWindow } from './window.ts';
import { spawnUtilityProcess } from './workers/utilityProcess.ts';

type Options = {
  readonly dataFolder: string;
  /** Of what is downloaded. Beside the library: a backup that takes its place leaves them where they are. */
  readonly modelsFolder: string;
  readonly resources: string;
  readonly policyFile: string;
};

/** The composition root: everything that lives as long as the application is made here and handed down. */
export function startApp(options: Options): void {
  prepareSecurity();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  void run(options);
}

async function run({ dataFolder, modelsFolder, resources, policyFile }: Options): Promise<void> {
  let window: BrowserWindow | null = null;
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  });
  await app.whenReady();
  serveRenderer();

  const admission = createAdmission();
  const emit: Emit = (name, payload) => router.send(name, payload);
  const session = createSession({
    folder: dataFolder,
    modelsFolder,
    keychain: systemKeychain(),
    spawn: spawnUtilityProcess,
    emit,
    policy: await readPolicy(policyFile),
    hasPage: () => window !== null,
    // A new page knows nothing of the one before.
    onLock: () => {
      admission.forget();
      window?.webContents.reload();
    },
  });
  const handlers = createHandlers({
    session,
    admission,
    dialogs: createDialogs(() => window),
    sampleContract: join(resources, 'samples', 'Distribution agreement.pdf'),
    writeClipboard: (text) => clipboard.writeText(text),
  });
  const router = startRouter({ handlers, admit: admission.admit, window: () => window });
  buildMenu((name) => {
    const toPage = (): void => emit('action', { name });
    // Whatever the page is busy with. Only when it cannot be locked does the page say why.
    if (name === 'lock') session.lock().catch(toPage);
    else toPage();
  });
  lockWhenLeft(session);
  quitInOrder(session.close);
  // The library opens while the page loads; what the page asks before that is told that it is locked.
  const starting = session.start();
  window = openWindow({
    onClosed: () => {
      window = null;
    },
  });
  await starting;
}

/** Jobs stop where they can resume, workers end and the database closes before the process does. */
function quitInOrder(close: () => Promise<void>): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
