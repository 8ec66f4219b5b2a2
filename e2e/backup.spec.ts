import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { electronBinary } from './electronBinary.ts';
import { addAgreement, agreementIsRead, ask, expect, picture, test } from './fixtures.ts';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch.ts';

const OF_BACKUP = 'three old lamps in the hall';
const question = 'Which law governs the agreement?';
const viewer = (page: Page) => page.getByRole('complementary', { name: 'Document' });

/** Not past the gate, as `start` goes. */
async function withApp(options: LaunchOptions, work: (app: LaunchedApp) => Promise<void>): Promise<void> {
  const app = await launchApp(options);
  try {
    await work(app);
    expect(app.problems).toEqual([]);
  } finally {
    await app.quit();
  }
}

async function fillCase(app: LaunchedApp): Promise<void> {
  const { page } = app;
  await addAgreement(app);
  await ask(page, question);
  await expect(page.getByText('closest first')).toBeVisible();
}

async function makeBackup({ page, answerDialog }: LaunchedApp, file: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Cases' }).getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Make a backup…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a backup' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(OF_BACKUP);
  await dialog.getByLabel('Repeat the passphrase').fill(OF_BACKUP);
  await picture(page, 'backup-dialog');
  await answerDialog([file]);
  await dialog.getByRole('button', { name: 'Choose where to save it…' }).click();
  await expect(page.getByText('Writing and checking')).toBeVisible();
  await picture(page, 'backup-running');
  await expect(page.getByText('checked from its beginning to its end')).toBeVisible({ timeout: 30_000 });
}

async function restoreFrom({ page, answerDialog }: LaunchedApp, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Restore from a backup…' }).click();
  await page.getByLabel('Passphrase of the backup').fill('not this one at all');
  await answerDialog([file]);
  await page.getByRole('button', { name: 'Choose the backup…' }).click();
  await expect(page.getByText('This passphrase does not open the backup')).toBeVisible({ timeout: 30_000 });
  await picture(page, 'restore');
  await page.getByLabel('Passphrase of the backup').fill(OF_BACKUP);
  await answerDialog([file]);
  await page.getByRole('button', { name: 'Choose the backup…' }).click();
}

/** The case, its document, its conversation, and the page that is cited. */
async function everythingIsThere({ page }: LaunchedApp): Promise<void> {
  await agreementIsRead(page);
  await page
    .getByRole('button', { name: /Which law governs/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
  await expect(viewer(page).getByRole('textbox', { name: 'Page' })).toHaveValue('7');
  await expect(viewer(page).locator('img')).toHaveJSProperty('complete', true);
}

test('a backup made in the window brings everything back on another computer, and in place of a damaged library', async ({
  start,
  folder,
}) => {
  test.setTimeout(180_000);
  const file = join(folder, 'one.cloister-backup');
  const app = await start({ dataFolder: join(folder, 'first') });
  await fillCase(app);
  await makeBackup(app, file);
  await picture(app.page, 'backup-made');
  expect(statSync(file).size).toBeGreaterThan(100_000);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);

  const dataFolder = join(folder, 'second');
  await withApp({ dataFolder }, async (other) => {
    await expect(other.page.getByRole('button', { name: 'Restore from a backup…' })).toBeVisible();
    await picture(other.page, 'first-start-restore');
    await restoreFrom(other, file);
    await everythingIsThere(other);
    await picture(other.page, 'restored');
  });

  writeFileSync(join(dataFolder, 'library', 'library.db'), Buffer.alloc(100_000, 7));
  await withApp({ dataFolder }, async (other) => {
    await other.page.getByLabel('Passphrase', { exact: true }).fill(OF_BACKUP);
    await other.page.getByRole('button', { name: 'Open the library' }).click();
    await expect(other.page.getByRole('heading', { name: 'The library could not be opened' })).toBeVisible();
    await picture(other.page, 'library-damaged');
    await restoreFrom(other, file);
    await everythingIsThere(other);
  });
  expect(readdirSync(dataFolder).filter((name) => name.startsWith('library set aside'))).toHaveLength(1);
});

test('a case is kept for as long as was chosen; when that is over a person decides', async ({ start, folder }) => {
  test.skip(electronBinary() !== null, 'the clock of the main process is moved by an option of Node');
  test.setTimeout(120_000);
  const dataFolder = join(folder, 'data');
  const first = await start({ dataFolder });
  const { page } = first;
  await addAgreement(first);
  await page
    .getByRole('button', { name: /^More for / })
    .first()
    .click({ force: true });
  await page.getByRole('menuitem', { name: /Keep for…/ }).click();
  await page.getByLabel('Keep it', { exact: true }).selectOption('for 30 days');
  await expect(page.getByText('its time ends on')).toBeVisible();
  await picture(page, 'keep-case');
  await page.getByRole('button', { name: 'Keep it so' }).click();
  await page
    .getByRole('button', { name: /^More for / })
    .first()
    .click({ force: true });
  await expect(page.getByRole('menuitem', { name: /Keep for….*Until/s })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Cases' }).getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('New cases are kept').selectOption('for 6 years');
  await picture(page, 'retention-settings');
  await first.quit();

  const later = { NODE_OPTIONS: `--import data:text/javascript,const%20now=Date.now;Date.now=()=>now()%2B31*864e5` };
  const second = await start({ dataFolder, env: later });
  const dialog = second.page.getByRole('dialog', { name: 'A case has reached its date' });
  await expect(dialog).toBeVisible({ timeout: 30_000 });
  await picture(second.page, 'case-due');
  await dialog.getByRole('button', { name: 'Delete 1 case' }).click();
  await expect(second.page.getByText('Drop a document here')).toBeVisible({ timeout: 30_000 });
  expect(readdirSync(join(dataFolder, 'library', 'originals'))).toEqual([]);
});

test('what the organisation demands waits for a person when the clock jumped', async ({ start, folder }) => {
  test.skip(electronBinary() !== null, 'the clock of the main process is moved by an option of Node');
  test.setTimeout(120_000);
  const dataFolder = join(folder, 'data');
  const policy = join(folder, 'policy.json');
  writeFileSync(policy, JSON.stringify({ organisation: 'Marien Clinic', retention: { days: 30 } }));
  const env = { CLOISTER_POLICY: policy };
  const first = await start({ dataFolder, env });
  await addAgreement(first);
  await first.page.getByRole('navigation', { name: 'Cases' }).getByRole('button', { name: 'Settings' }).click();
  await expect(first.page.getByText('Set by Marien Clinic.').first()).toBeVisible();
  await first.page.getByText('Set by Marien Clinic.').first().scrollIntoViewIfNeeded();
  await picture(first.page, 'retention-fixed');
  await first.quit();

  const later = { NODE_OPTIONS: `--import data:text/javascript,const%20now=Date.now;Date.now=()=>now()%2B31*864e5` };
  const second = await start({ dataFolder, env: { ...env, ...later } });
  const dialog = second.page.getByRole('dialog', { name: /^Is today / });
  await expect(dialog).toContainText('Marien Clinic wants these cases deleted', { timeout: 30_000 });
  await picture(second.page, 'clock-moved');
  await dialog.getByRole('button', { name: 'The date is right: delete 1 case' }).click();
  await expect(second.page.getByText('Drop a document here')).toBeVisible({ timeout: 30_000 });
});

test('a library in a folder that is copied elsewhere is told of at the start', async ({ start, folder }) => {
  const dataFolder = join(folder, 'Dropbox', 'Cloister');
  mkdirSync(dataFolder, { recursive: true });
  const { page } = await start({ dataFolder });
  await expect(page.getByRole('alert')).toContainText('The library lies in a folder of Dropbox.');
  await picture(page, 'synced-folder');
});
