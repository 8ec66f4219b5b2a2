import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeScriptedGguf } from './files/writeGguf.ts';
import { agreement, ask, expect, PASSPHRASE, picture, test } from './fixtures.ts';
import { type LaunchedApp, launchApp } from './launch.ts';

const NEW_PASSPHRASE = 'another walk in the hills';
/** Megabytes of multiplication a token: the answer is still being written when the lock comes. */
const SLOW = 120;

const locked = (page: Page) => page.getByRole('heading', { name: 'The library is locked' });
const composer = (page: Page) => page.getByRole('textbox', { name: /^(Ask about|Search) this case$/ });

async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open the library' }).click();
  await expect(locked(page)).toBeHidden({ timeout: 15_000 });
}

/** Which of the words stand anywhere in the page's memory; taking the snapshot first clears away what nobody holds. */
async function wordsInHeap(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  let snapshot = '';
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    snapshot += chunk;
  });
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return words.filter((word) => snapshot.includes(word));
}

/** The pictures that the document on screen holds. */
async function picturesOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getResourceTree');
  await session.detach();
  return frameTree.resources.map(({ url }) => url).filter((url) => url.startsWith('blob:'));
}

async function addModel(app: LaunchedApp, folder: string, answer: string): Promise<void> {
  const path = join(folder, 'scripted.gguf');
  writeScriptedGguf(path, answer, { work: SLOW });
  await app.dropFiles([path]);
  await expect(app.page.getByRole('textbox', { name: 'Ask about this case' })).toBeVisible({ timeout: 30_000 });
}

test('locked in the middle of an answer: the page holds nothing any more, no worker runs, and what was written is kept', async ({
  start,
  folder,
}) => {
  const app = await start();
  const { page } = app;
  const note = join(folder, 'note.md');
  writeFileSync(note, '# Note\n\nThe Wolframite clause binds the lessee.\n');
  await app.dropFiles([note, agreement]);
  await expect(page.getByText(/^Page \d+ not read/).first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'note.md', exact: false }).first().click();
  await expect(page.getByText('The Wolframite clause binds the lessee.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Distribution agreement.pdf', exact: false }).first().click();
  const pageImage = page.getByRole('complementary', { name: 'Document' }).locator('img').first();
  await expect(pageImage).toHaveJSProperty('complete', true);
  expect(await picturesOf(page), 'this test can see a page’s picture').not.toEqual([]);
  await addModel(app, folder, 'The Molybdenite reply goes on and on. '.repeat(40));
  await ask(page, 'What of the Tourmaline matter?');
  await expect(page.getByText('The Molybdenite reply', { exact: false }).first()).toBeVisible({ timeout: 30_000 });
  await composer(page).fill('The Feldspar draft');

  const words = ['Wolframite', 'Molybdenite', 'Tourmaline', 'Feldspar', 'Distribution agreement.pdf'];
  expect(await wordsInHeap(page, words.slice(1)), 'this test can see words in the page').toEqual(words.slice(1));
  expect(Object.keys(await app.workers()).length).toBeGreaterThan(0);
  await page.evaluate(() => Object.assign(window, { before: true }));

  await page.keyboard.press('Control+l');
  await expect(locked(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => 'before' in window)).toBe(false);
  await expect(locked(page)).toBeVisible();
  const content = await page.content();
  expect(words.filter((word) => content.includes(word))).toEqual([]);
  expect(await picturesOf(page)).toEqual([]);
  expect(await wordsInHeap(page, words)).toEqual([]);
  await expect.poll(async () => Object.keys(await app.workers())).toEqual([]);
  const refused = await page.evaluate(() => window.cloister.request('cases.list', {}));
  expect(refused.ok ? null : refused.error.code).toBe('library-locked');

  await unlock(page);
  await expect(page.getByText('The Molybdenite reply', { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/stopped/i).first()).toBeVisible();
});

test('it locks after the chosen time, with the computer, and over an open dialog; a wrong passphrase is told', async ({
  start,
}) => {
  const app = await start();
  const { page } = app;
  await app.power({ idleSeconds: 599 });
  await page.waitForTimeout(5_500);
  await expect(locked(page)).toBeHidden();
  await app.power({ idleSeconds: 600 });
  await expect(locked(page)).toBeVisible({ timeout: 10_000 });
  await expect(page.getByText('Nobody used the computer for 10 minutes.', { exact: false })).toBeVisible();
  await app.power({ idleSeconds: 0 });
  await page.getByLabel('Passphrase', { exact: true }).fill('not this one at all');
  await page.getByRole('button', { name: 'Open the library' }).click();
  await expect(page.getByText('does not open the library', { exact: false })).toBeVisible();
  await picture(page, 'locked');
  await unlock(page);

  await app.power('suspend');
  await expect(locked(page)).toBeVisible();
  await unlock(page);

  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Change the passphrase…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(locked(page)).toBeVisible();
});

test('a recovery code is made, kept, and opens the library with a new passphrase when the old one is forgotten', async ({
  start,
}) => {
  const app = await start();
  const { page } = app;
  await page.keyboard.press('Control+,');
  await expect(page.getByText('No recovery code yet', { exact: false })).toBeVisible();
  await picture(page, 'settings-protection');
  await page.getByRole('button', { name: 'Make a recovery code…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase now').fill('not this one at all');
  await dialog.getByRole('button', { name: 'Make the code' }).click();
  await expect(dialog.getByText('does not open the library', { exact: false })).toBeVisible();
  await dialog.getByLabel('Passphrase now').fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Make the code' }).click();
  const groups = dialog.getByRole('status', { name: 'Recovery code' }).locator('span');
  await expect(groups).toHaveCount(7);
  const code = (await groups.allTextContents()).join('-');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => app.clipboardText()).toBe(code);
  await picture(page, 'recovery-code');
  await page.emulateMedia({ media: 'print' });
  await picture(page, 'recovery-code-print');
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.emulateMedia({ media: null });
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await dialog.getByText('I have printed it or written it down').click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Your recovery code, if nothing else does')).toBeVisible();

  await page.getByRole('button', { name: 'Lock now' }).first().click();
  await expect(locked(page)).toBeVisible();
  await page.getByRole('button', { name: 'Use the recovery code instead' }).click();
  await page.getByLabel('Recovery code').fill('0000-0000-0000-0000-0000-0000-0000');
  await page.getByLabel('Passphrase', { exact: true }).fill(NEW_PASSPHRASE);
  await page.getByLabel('Repeat the passphrase').fill(NEW_PASSPHRASE);
  await page.getByRole('button', { name: 'Open the library' }).click();
  await expect(page.getByText('This recovery code does not open the library', { exact: false })).toBeVisible();
  await picture(page, 'recover');
  await page.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Open the library' }).click();
  await expect(locked(page)).toBeHidden({ timeout: 15_000 });
  await page.keyboard.press('Control+l');
  await unlock(page, NEW_PASSPHRASE);
});

test('where the keychain opens, locking asks for a passphrase first; one that is added closes the keychain out', async ({
  start,
  folder,
}) => {
  const keychain = join(folder, 'keychain');
  const dataFolder = join(folder, 'data');
  const app = await start({ dataFolder, keychain });
  const { page } = app;
  await page.keyboard.press('Control+l');
  await expect(page.getByText('This needs a passphrase', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(page.getByText('takes a passphrase: without one it opens by itself', { exact: false })).toBeVisible();
  await picture(page, 'settings-keychain');
  await page.getByRole('button', { name: 'Add a passphrase…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
  await picture(page, 'passphrase-add');
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(dialog.getByRole('heading', { name: 'Make a recovery code' })).toBeVisible();
  await picture(page, 'recovery-code-offer');
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('asked for at every start', { exact: false })).toBeVisible();
  await app.quit();

  const again = await start({ dataFolder, keychain });
  await again.page.getByRole('button', { name: 'Settings' }).click();
  await again.page.getByRole('button', { name: 'Remove the passphrase…' }).click();
  await again.page.getByRole('dialog').getByLabel('Passphrase now').fill(PASSPHRASE);
  await picture(again.page, 'passphrase-remove');
  await again.page.getByRole('dialog').getByRole('button', { name: 'Remove the passphrase' }).click();
  await expect(again.page.getByText('This computer’s keychain, when you are logged in')).toBeVisible();
});

test('who chooses a passphrase at the first start is offered a recovery code, and may open the library only when it is kept', async () => {
  const app = await launchApp();
  const { page } = app;
  try {
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Repeat the passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Create the library' }).click();
    await expect(page.getByRole('heading', { name: 'If the passphrase is forgotten' })).toBeVisible();
    await picture(page, 'first-recovery-offer');
    await page.getByRole('button', { name: 'Make a recovery code' }).click();
    await expect(page.getByRole('status', { name: 'Recovery code' }).locator('span')).toHaveCount(7);
    await picture(page, 'first-recovery-code');
    const open = page.getByRole('button', { name: 'Open the new library' });
    await expect(open).toBeDisabled();
    await page.getByText('I have printed it or written it down').click();
    await open.click();
    await expect(page.getByRole('heading', { name: 'Drop a document here' })).toBeVisible();
    expect(app.problems).toEqual([]);
  } finally {
    await app.quit();
  }
});
