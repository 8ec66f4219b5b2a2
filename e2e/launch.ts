import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  _electron,
  type CDPSession,
  type ConsoleMessage,
  chromium,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import type { Bridge } from '../main/contract/bridge.ts';
import { confidentialTexts, findClearText, typedSecrets } from './clearText.ts';
import { electronBinary, root } from './electronBinary.ts';
import type { ControlCall, ControlReply, Controls } from './standin/control.ts';
import type { PowerEvent } from './standin/powerMonitor.ts';

declare global {
  interface Window {
    readonly cloister: Bridge;
  }
}

export type LaunchOptions = {
  /** Kept by whoever gives it; without one a new folder is made, and removed when the application has ended. */
  readonly dataFolder?: string;
  /** A file outside the data folder that plays the system's keychain (the stand-in alone); without it there is none. */
  readonly keychain?: string;
  readonly env?: Readonly<Record<string, string>>;
};

export type LaunchedApp = {
  readonly page: Page;
  readonly dataFolder: string;
  /** Errors on the page's console, uncaught ones, and breaches of its policy, since the start. */
  readonly problems: readonly string[];
  /** As the person does; resolves with the exit code when every process of the application is gone. */
  readonly quit: () => Promise<number>;
  /** Kills the main process where it stands (SIGKILL). */
  readonly kill: () => Promise<void>;
  /** Process ids of the running workers by name: `Cloister parsing`, `Cloister inference`. */
  readonly workers: () => Promise<Readonly<Record<string, number>>>;
  readonly mainPid: number;
  /** Starts the application once more on the same data, as by a second double click; resolves with its exit code. */
  readonly startAgain: () => Promise<number>;
  /** What the person picks in the next file dialog; none is Cancel. */
  readonly answerDialog: (paths: readonly string[]) => Promise<void>;
  /** Whether the person agrees to what the application asks next in a message box of the system's. */
  readonly agree: (agree: boolean) => Promise<void>;
  readonly clipboardText: () => Promise<string>;
  /** What the computer does, or how long nobody has used it. */
  readonly power: (event: PowerEvent | { readonly idleSeconds: number }) => Promise<void>;
  /** Drops files from the desktop on the middle of the window. */
  readonly dropFiles: (paths: readonly string[]) => Promise<void>;
};

/** The built application as a person starts it: on Electron where its binary is present, else on the stand-in. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'cloister-e2e-'));
  const binary = electronBinary();
  if (binary === null && process.env.CLOISTER_E2E === 'electron') throw new Error('Electron is not here');
  const running = await (binary === null
    ? startStandIn(dataFolder, options)
    : startElectron(binary, dataFolder, options));
  const { page } = running;
  const problems: string[] = [];
  await watch(page, problems);
  const session = await page.context().newCDPSession(page);
  /** Confidential texts that were in the library when it was last looked at. */
  let texts = typedSecrets;
  const expectNothingClear = (pid: number | null): void => {
    const folders = [dataFolder, running.temporaryFolder].filter((folder) => folder !== null);
    const found = findClearText({ folders, process: pid, output: running.output(), texts });
    if (found.length > 0) throw new Error(`what is confidential stands in the clear: ${found.join(', ')}`);
  };
  const ended = async (): Promise<number> => {
    const code = await running.exited;
    expectNothingClear(null);
    if (running.temporaryFolder !== null) rmSync(running.temporaryFolder, { recursive: true, force: true });
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    return code;
  };
  return {
    page,
    dataFolder,
    problems,
    mainPid: running.pid,
    startAgain: () => exitOf(running.startAgain()),
    workers: running.workers,
    answerDialog: running.answerDialog,
    agree: running.agree,
    clipboardText: running.clipboardText,
    power: running.power,
    dropFiles: (paths) => dropFiles(page, session, paths),
    async quit() {
      const isRunning = running.process.exitCode === null && running.process.signalCode === null;
      if (isRunning) {
        texts = await confidentialTexts(page);
        expectNothingClear(running.pid);
      }
      await running.quit();
      const code = await ended();
      if (isRunning && code !== 0) throw new Error(`the application quit with code ${code}`);
      return code;
    },
    async kill() {
      process.kill(running.pid, 'SIGKILL');
      await ended();
    },
  };
}

type Running = Pick<LaunchedApp, 'agree' | 'answerDialog' | 'clipboardText' | 'page' | 'power' | 'workers'> & {
  readonly process: ChildProcess;
  /** Of the main process itself. */
  readonly pid: number;
  readonly startAgain: () => ChildProcess;
  readonly exited: Promise<number>;
  readonly quit: () => Promise<void>;
  /** All that was printed so far. */
  readonly output: () => string;
  /** What it has for temporary files, its alone; null where that is the system's. */
  readonly temporaryFolder: string | null;
};

async function startStandIn(dataFolder: string, { keychain, env }: LaunchOptions): Promise<Running> {
  const temporaryFolder = mkdtempSync(join(tmpdir(), 'c-'));
  const startProcess = (): ChildProcess =>
    fork(join(root, 'out/main/index.js'), [`--user-data-dir=${dataFolder}`], {
      execArgv: ['--import', new URL('./standin/register.ts', import.meta.url).href],
      env: {
        ...process.env,
        // Playwright notes there which browsers it has; a killed one would stay noted.
        XDG_CACHE_HOME: dataFolder,
        TMPDIR: temporaryFolder,
        CLOISTER_STANDIN_HEADLESS: process.env.CLOISTER_STANDIN_HEADLESS ?? '1',
        ...(keychain !== undefined && { CLOISTER_STANDIN_KEYCHAIN: keychain }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
  const started = startProcess();
  const output = outputOf(started);
  const exited = exitOf(started);
  const control = controlOf(started, exited);
  const browser = await chromium.connect(await control('endpoint'));
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('the stand-in opened no window');
  await page.waitForURL(/index\.html$/);
  return {
    page,
    process: started,
    pid: started.pid ?? 0,
    startAgain: startProcess,
    exited,
    workers: () => control('workers'),
    answerDialog: (paths) => control('answerDialog', paths),
    agree: (agree) => control('agree', agree),
    clipboardText: () => control('clipboardText'),
    power: (event) => control('power', event),
    output,
    temporaryFolder,
    // The answer may not come any more.
    quit: () => control('quit').catch(() => undefined),
  };
}

async function startElectron(binary: string, dataFolder: string, { env }: LaunchOptions): Promise<Running> {
  const args = [root, `--user-data-dir=${dataFolder}`];
  const app = await _electron.launch({
    executablePath: binary,
    args,
    // Playwright would turn it off; for root Chromium has none.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await app.firstWindow();
  // Nobody touches the computer that tests this, which would lock the library.
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
    powerMonitor.getSystemIdleState = () => 'active';
  });
  await page.waitForURL(/index\.html$/);
  await lendMenuKeys(app, page);
  return {
    page,
    process: app.process(),
    // On Windows Playwright starts Electron through a shell, which is what it gives as the process.
    pid: await app.evaluate(() => process.pid),
    startAgain: () => spawn(binary, args),
    exited: exitOf(app.process()),
    workers: () =>
      app.evaluate(({ app }) =>
        Object.fromEntries(
          app
            .getAppMetrics()
            .filter(({ type }) => type === 'Utility')
            .map(({ name, pid }) => [name ?? '', pid]),
        ),
      ),
    answerDialog: (paths) =>
      app.evaluate(({ dialog }, filePaths) => {
        const { showOpenDialog, showSaveDialog } = dialog;
        const canceled = filePaths.length === 0;
        const answered = (): void => void Object.assign(dialog, { showOpenDialog, showSaveDialog });
        dialog.showOpenDialog = async () => {
          answered();
          return { canceled, filePaths: [...filePaths] };
        };
        dialog.showSaveDialog = async () => {
          answered();
          return { canceled, filePath: filePaths[0] ?? '' };
        };
      }, paths),
    agree: (agree) =>
      app.evaluate(({ dialog }, response) => {
        const { showMessageBox } = dialog;
        dialog.showMessageBox = async () => {
          dialog.showMessageBox = showMessageBox;
          return { response, checkboxChecked: false };
        };
      }, Number(agree)),
    clipboardText: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    power: (event) =>
      app.evaluate(({ powerMonitor }, told) => {
        if (typeof told === 'string') powerMonitor.emit(told);
        else powerMonitor.getSystemIdleTime = () => told.idleSeconds;
      }, event),
    output: outputOf(app.process()),
    temporaryFolder: null,
    quit: () => app.evaluate(({ app }) => app.quit()).catch(() => undefined),
  };
}

/** Keys that Playwright presses end in the page. What the page does not keep goes to the menu, as a person's does. */
async function lendMenuKeys(app: ElectronApplication, page: Page): Promise<void> {
  await page.exposeFunction('pressInMenu', (accelerator: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find(({ accelerator }) => String(accelerator).toLowerCase() === wanted)?.click();
    }, accelerator),
  );
  const listen = (): void =>
    window.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      // Who listens after this has its say, too.
      setTimeout(() => {
        if (!event.defaultPrevented) Reflect.get(window, 'pressInMenu')(`cmdorctrl+${event.key.toLowerCase()}`);
      });
    });
  await page.addInitScript(listen);
  await page.evaluate(listen);
}

function exitOf(started: ChildProcess): Promise<number> {
  return new Promise((resolve) => started.once('exit', (code) => resolve(code ?? -1)));
}

/** Keeps what a process prints, and passes it on. */
function outputOf({ stdout, stderr }: ChildProcess): () => string {
  const printed: string[] = [];
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (bytes: Buffer) => {
      printed.push(bytes.toString());
      process.stderr.write(bytes);
    });
  }
  return () => printed.join('');
}

function controlOf(started: ChildProcess, exited: Promise<number>) {
  let lastId = 0;
  return async <Name extends keyof Controls>(
    name: Name,
    ...values: Parameters<Controls[Name]>
  ): Promise<Awaited<ReturnType<Controls[Name]>>> => {
    const id = ++lastId;
    const answered = new Promise<ControlReply>((resolve) => {
      const listener = (reply: ControlReply): void => {
        if (reply.id !== id) return;
        started.off('message', listener);
        resolve(reply);
      };
      started.on('message', listener);
    });
    const call: ControlCall = { id, name, values };
    if (started.connected) started.send(call);
    const gone = exited.then((code): ControlReply => ({ id, error: `the application ended with code ${code}` }));
    const reply = await Promise.race([answered, gone]);
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.value as Awaited<ReturnType<Controls[Name]>>;
  };
}

/** Also what happened before this could listen. */
async function watch(page: Page, problems: string[]): Promise<void> {
  const note = (problem: string): void => {
    if (!problems.includes(problem)) problems.push(problem);
  };
  const noteError = (error: Error): void => note(`uncaught: ${error.message}`);
  // Chromium reports a breach of the page's policy on the console as an error, too.
  const noteMessage = (message: ConsoleMessage): void => {
    if (message.type() === 'error') note(message.text());
  };
  page.on('pageerror', noteError);
  page.on('console', noteMessage);
  (await page.pageErrors()).forEach(noteError);
  (await page.consoleMessages()).forEach(noteMessage);
}

/** As a hand does it: in, over the window for a moment, and let go. Chromium now and then loses a drop that comes too fast. */
async function dropFiles(page: Page, session: CDPSession, paths: readonly string[]): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await page.evaluate(() => {
      window.addEventListener('drop', () => document.documentElement.setAttribute('data-dropped', ''), {
        capture: true,
        once: true,
      });
    });
    for (const type of ['dragEnter', 'dragOver', 'dragOver', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
      await page.waitForTimeout(30);
    }
    await page.waitForTimeout(100);
    const dropped = await page.evaluate(() => {
      const has = document.documentElement.hasAttribute('data-dropped');
      document.documentElement.removeAttribute('data-dropped');
      return has;
    });
    if (dropped) return;
  }
  throw new Error('the drop did not reach the page');
}
