import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeScriptedGguf } from './files/writeGguf.ts';
import { agreement, ask, test as base, expect, picture } from './fixtures.ts';

type Fixtures = {
  /** A person's own folder. */
  readonly home: string;
  /** Puts a model that answers everything with `answer` into it, and returns its path. */
  readonly put: (path: string) => string;
};

const answer = 'The laws of Ireland govern it.';
const installed = (page: Page, name: string) => page.getByRole('table').first().getByRole('row', { name });

const test = base.extend<Fixtures>({
  home: async ({ folder }, use) => use(join(folder, 'home')),
  put: async ({ home }, use) =>
    use((path) => {
      const whole = join(home, path);
      mkdirSync(dirname(whole), { recursive: true });
      writeScriptedGguf(whole, answer);
      return whole;
    }),
});

/** As `ollama pull` leaves it. */
function pulled(home: string, weights: string): string {
  const bytes = readFileSync(weights);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const blob = join(home, `.ollama/models/blobs/sha256-${digest}`);
  const tag = join(home, '.ollama/models/manifests/registry.ollama.ai/library/clerk/3b');
  const mediaType = 'application/vnd.ollama.image.model';
  for (const path of [blob, tag]) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(blob, bytes);
  writeFileSync(tag, JSON.stringify({ layers: [{ mediaType, digest: `sha256:${digest}`, size: bytes.length }] }));
  return blob;
}

async function openModels(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Cases' }).getByRole('button', { name: 'Models' }).click();
  await expect(page.getByRole('heading', { name: 'Models', exact: true })).toBeVisible();
}

test('models of other programs are found when someone asks for them, used where they lie, and only taken off the list', async ({
  start,
  home,
  put,
}) => {
  const studio = put('.lmstudio/models/ravenscourt/Paralegal-GGUF/Paralegal-Q4_K_M.gguf');
  const blob = pulled(home, studio);
  const app = await start({ env: { HOME: home } });
  const { page } = app;
  await app.dropFiles([agreement]);
  await openModels(page);
  await expect(page.getByText('No model yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Look on this computer' }).click();
  await expect(installed(page, 'Paralegal-Q4_K_M')).toContainText('LM Studio');
  await expect(installed(page, 'clerk:3b')).toContainText('Ollama');
  await picture(page, 'models-found');

  await page.getByRole('button', { name: 'Use clerk:3b' }).click();
  await expect(installed(page, 'clerk:3b')).toContainText('in use', { timeout: 20_000 });
  const cases = page.getByRole('navigation', { name: 'Cases' });
  await cases
    .getByRole('button', { name: /^Distribution agreement/ })
    .first()
    .click();
  await ask(page, 'Which law governs the agreement?');
  await expect(page.getByText(answer)).toBeVisible({ timeout: 30_000 });

  await openModels(page);
  await page.getByRole('button', { name: 'More for Paralegal-Q4_K_M' }).click();
  await expect(page.getByRole('menuitem', { name: /Delete/ })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Take off the list' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /off the list/ })
    .click();
  await expect(installed(page, 'Paralegal-Q4_K_M')).toHaveCount(0);
  // What someone took off the list does not come back by itself.
  await page.getByRole('button', { name: 'Look on this computer' }).click();
  await expect(installed(page, 'clerk:3b')).toBeVisible();
  await expect(installed(page, 'Paralegal-Q4_K_M')).toHaveCount(0);
  expect([existsSync(studio), existsSync(blob)]).toEqual([true, true]);
});

test('a folder gives its models, and what was downloaded is deleted when the person says so', async ({
  start,
  home,
  put,
  folder,
}) => {
  const chosen = dirname(put('models/Court-Q8_0.gguf'));
  const dataFolder = join(folder, 'data');
  // As an earlier download left it.
  const own = put('../data/models/ravenscourt--Small-GGUF-0123456789ab/Small-Q4_K_M.gguf');
  const app = await start({ env: { HOME: home }, dataFolder });
  const { page } = app;
  await app.dropFiles([agreement]);
  await openModels(page);
  await app.answerDialog([chosen]);
  await page.getByRole('button', { name: 'From a folder…' }).click();
  await expect(installed(page, 'Court-Q8_0')).toContainText('Not in memory');
  await page.getByRole('button', { name: 'Look on this computer' }).click();
  await expect(installed(page, 'Small-Q4_K_M')).toContainText('Downloaded');

  const remove = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More for Small-Q4_K_M' }).click();
    await page.getByRole('menuitem', { name: 'Delete the file…' }).click();
  };
  // Closing the dialog of main's is a no, whatever the page asked.
  await remove();
  await expect(installed(page, 'Small-Q4_K_M')).toBeVisible();
  expect(existsSync(own)).toBe(true);
  await app.agree(true);
  await remove();
  await expect(installed(page, 'Small-Q4_K_M')).toHaveCount(0);
  expect([existsSync(own), existsSync(chosen)]).toEqual([false, true]);
});
