import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { toChromium } from './address.ts';
import { app, lastActs } from './app.ts';
import { chromiumSwitches } from './commandLine.ts';

/** Playwright's own list of these is replaced by the application's: the ones here would call out or get in the way. */
const disabledFeatures = [
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'PreconnectToSearch',
  'Translate',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((name) => join(folder ?? '', name)),
  ),
};

/** A browser of Chromium's family on this computer, or null. */
export function findChromium(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env.CLOISTER_CHROMIUM ?? '', ...(places[process.platform] ?? onPath)];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Without a display the window is there all the same, for tests, and nobody sees it. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const launched = Promise.withResolvers<Browser>();

/** The one browser of this process, once there is one. */
export function startedBrowser(): Promise<Browser> {
  return launched.promise;
}

/** Chromium over a pipe, with an empty profile of its own and the switches that the application asked Electron for. */
export async function launchChromium(options: {
  readonly startPage: string;
  readonly width: number;
  readonly height: number;
}): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium found');
  const headless = process.env.CLOISTER_STANDIN_HEADLESS === '1' || !hasDisplay();
  const profile = freshProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    colorScheme: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    permissions: ['clipboard-write'],
    chromiumSandbox: process.getuid?.() !== 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...applicationSwitches(),
      // Nothing has a name here, and no address is reached: the page's origin is served without either.
      ...(process.env.CLOISTER_STANDIN_NETWORK === 'open' ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
      `--window-size=${options.width},${options.height}`,
      ...(headless ? ['--disable-gpu'] : [`--app=${toChromium(options.startPage)}`]),
    ],
  });
  lastActs.push(async () => {
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  const browser = context.browser();
  if (browser) launched.resolve(browser);
  return context;
}

function applicationSwitches(): readonly string[] {
  const switches = new Map(chromiumSwitches());
  switches.set('disable-features', [...disabledFeatures, switches.get('disable-features')].filter(Boolean).join(','));
  return [...switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
}

/** In the application's own folder, where Electron has it. What a killed run left there goes first. */
function freshProfile(): string {
  const folder = app.getPath('userData');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.startsWith('chromium-')) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const profile = join(folder, `chromium-${process.pid}`);
  mkdirSync(profile);
  return profile;
}
