import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { toChromium } from './address.ts';
import { app, lastActs } from './app.ts';
import { chromiumSwitches } from './commandLine.ts';
import { findChromium, hasDisplay } from './findChromium.ts';

/** Playwright's own list of these is replaced by the application's: the ones here would call out or get in the way. */
const disabledFeatures = [
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'PreconnectToSearch',
  'Translate',
];

/** Chromium the browser has errands that no switch stops. With the first, a failed page asks public name servers why. */
const preferences = {
  alternate_error_pages: { enabled: false },
  net: { network_prediction_options: 2 },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
};

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
      `--window-size=${options.width},${options.height}`,
      // A window without tabs and address, and without a bar about the switches above.
      ...(headless ? ['--disable-gpu'] : [`--app=${toChromium(options.startPage)}`, '--test-type']),
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
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}
