import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { agreementScan } from './files/sampleQuestions.ts';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch.ts';

export const samples = join(import.meta.dirname, '../resources/samples');
export const agreement = join(samples, 'Distribution agreement.pdf');
const artefacts = join(import.meta.dirname, '../artefacts');
export const PASSPHRASE = 'a long walk by the sea';

type Fixtures = {
  /** A folder that is gone after the test. */
  readonly folder: string;
  /** Starts the application, past the library's gate; it is ended after the test, and must have had no problem. */
  readonly start: (options?: LaunchOptions) => Promise<LaunchedApp>;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'cloister-spec-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  start: async ({}, use) => {
    const started: LaunchedApp[] = [];
    await use(async (options) => {
      const app = await launchApp(options);
      started.push(app);
      await openLibrary(app.page);
      return app;
    });
    for (const app of started) {
      await app.quit();
      expect(app.problems).toEqual([]);
    }
  },
});

/** Makes a library, or opens the one that is there: by the keychain where there is one, else by a passphrase. */
export async function openLibrary(page: Page): Promise<void> {
  const create = page.getByRole('button', { name: 'Create the library' });
  const unlock = page.getByRole('button', { name: 'Open the library' });
  const status = await page.evaluate(() => window.cloister.request('library.status', {}));
  if (status.ok && status.value.kind !== 'open') await expect(create.or(unlock)).toBeVisible();
  if (await create.isVisible()) {
    if (await page.getByLabel('Repeat the passphrase').isVisible()) {
      await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
      await page.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
    }
    await create.click();
    const offer = page.getByRole('heading', { name: 'If the passphrase is forgotten' });
    // A key is made from the passphrase: seconds on a machine that does other work.
    await expect(offer.or(page.getByRole('heading', { name: 'Drop a document here' }))).toBeVisible({
      timeout: 20_000,
    });
    if (await offer.isVisible()) await page.getByRole('button', { name: 'Not now' }).click();
  } else if (await unlock.isVisible()) {
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await unlock.click();
  }
  // The badge is on the gate, too: what is dropped there is refused.
  await expect(create.or(unlock)).toBeHidden();
  await expect(page.getByRole('banner')).toContainText('On this computer');
}

/** Brings the sample agreement into the case on screen, and waits until all of it that can be read is. */
export async function addAgreement({ page, dropFiles }: LaunchedApp): Promise<void> {
  await dropFiles([agreement]);
  await agreementIsRead(page);
}

/** Its one page without text is named when the others were read. */
export async function agreementIsRead(page: Page): Promise<void> {
  await expect(page.getByText(`Page ${agreementScan.page} not read`).first()).toBeVisible({ timeout: 30_000 });
}

/** Asks in the conversation on screen, or in a new one. */
export async function ask(page: Page, question: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: /^(Ask about|Search) this case$/ });
  await composer.fill(question);
  await composer.press('Enter');
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
}

/** A picture of the window as it is, light and dark, kept with what the run leaves behind. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artefacts, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Buttons change their colours in 100 ms, with another scheme as well.
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(artefacts, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: null });
}

export { expect };
