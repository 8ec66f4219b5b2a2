import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type Electron from 'electron';
import { commandLine } from './commandLine.ts';
import { lockInstance, unlockInstance } from './singleInstance.ts';
import { type EventOf, PreventableEvent, subset } from './subset.ts';

type Members = Pick<
  Electron.App,
  | 'commandLine'
  | 'enableSandbox'
  | 'exit'
  | 'getAppMetrics'
  | 'getAppPath'
  | 'getName'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'isReady'
  | 'quit'
  | 'releaseSingleInstanceLock'
  | 'requestSingleInstanceLock'
  | 'setName'
  | 'whenReady'
>;
type AppEvent<Name extends string> = EventOf<Electron.App, Name>;

/** Windows and worker processes register here, so that quitting can end them in Electron's order. */
export type Closable = { readonly close: () => Promise<boolean> };
export const openWindows = new Set<Closable>();
export const workerMetrics = new Map<number, Electron.ProcessMetric>();
/** What must be ended before the process does; each is asked once, at the very end. */
export const lastActs: (() => Promise<void> | void)[] = [];

const manifest = findManifest();

class StandInApp extends EventEmitter implements Members {
  readonly isPackaged = false;
  readonly commandLine = commandLine;
  #name = manifest.name;
  #ready = Promise.withResolvers<void>();
  #isReady = false;
  #quitting = false;

  constructor() {
    super();
    // As in Electron, after the program's own first turn.
    setImmediate(() => {
      this.#isReady = true;
      this.#ready.resolve();
      this.emit('ready' satisfies AppEvent<'ready'>);
    });
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  getAppPath(): string {
    return manifest.folder;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return manifest.version;
  }

  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    switch (name) {
      case 'home':
        return homedir();
      case 'temp':
        return tmpdir();
      case 'appData':
        return appData();
      case 'userData':
        return commandLine.getSwitchValue('user-data-dir') || join(appData(), this.#name);
      default:
        throw new Error(`electron.app.getPath('${name}') is not in the stand-in (e2e/standin)`);
    }
  }

  /** Chromium has its sandbox on here, except for root, who cannot have it. */
  enableSandbox(): void {}

  getAppMetrics(): Electron.ProcessMetric[] {
    return [...workerMetrics.values()];
  }

  requestSingleInstanceLock(): boolean {
    return lockInstance(this.getPath('userData'), (argv, folder) =>
      this.emit('second-instance' satisfies AppEvent<'second-instance'>, new PreventableEvent(), argv, folder, null),
    );
  }

  releaseSingleInstanceLock(): void {
    unlockInstance();
  }

  quit(): void {
    void this.#quit();
  }

  exit(code = 0): void {
    this.#quitting = true;
    void this.#end(code);
  }

  async #quit(): Promise<void> {
    if (this.#quitting) return;
    const before = new PreventableEvent();
    this.emit('before-quit' satisfies AppEvent<'before-quit'>, before);
    if (before.defaultPrevented) return;
    this.#quitting = true;
    for (const window of [...openWindows]) {
      if (await window.close()) continue;
      this.#quitting = false;
      return;
    }
    const will = new PreventableEvent();
    this.emit('will-quit' satisfies AppEvent<'will-quit'>, will);
    if (will.defaultPrevented) this.#quitting = false;
    else await this.#end(0);
  }

  async #end(code: number): Promise<void> {
    this.emit('quit' satisfies AppEvent<'quit'>, new PreventableEvent(), code);
    unlockInstance();
    for (const act of lastActs) await act();
    process.exit(code);
  }

  windowClosed(): void {
    if (openWindows.size > 0 || this.#quitting) return;
    if (!this.emit('window-all-closed' satisfies AppEvent<'window-all-closed'>)) this.quit();
  }
}

export const standInApp = new StandInApp();
export const app = subset('app', standInApp);

// Electron quits in order when the system asks it to.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());

/** The package.json above the program's first file, as `electron .` finds it. */
function findManifest(): { readonly folder: string; readonly name: string; readonly version: string } {
  let folder = dirname(process.argv[1] ?? process.cwd());
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const { productName, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, name: productName ?? name, version };
}

function appData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}
