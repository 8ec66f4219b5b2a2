import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { agreement, ask, expect, openLibrary, picture, test } from './fixtures.ts';

const composer = (page: Page) => page.getByRole('textbox', { name: 'Search this case' });
const locked = (page: Page) => page.getByRole('heading', { name: 'The library is locked' });

/** What main has of what was typed. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const drafts = await window.cloister.request('drafts.list', {});
    return drafts.ok ? drafts.value.map(({ text }) => text) : [drafts.error.code];
  });

test('what was typed and not sent is there again after a lock, a crash of everything and an end, where it was typed', async ({
  start,
  folder,
}) => {
  test.slow();
  const dataFolder = join(folder, 'data');
  const app = await start({ dataFolder });
  const { page } = app;
  await app.dropFiles([agreement]);
  await ask(page, 'What of the rent?');
  await expect.poll(() => kept(page)).toEqual([]);
  await composer(page).fill('And what of the deposit');
  await expect.poll(() => kept(page)).toEqual(['And what of the deposit']);
  await page.keyboard.press('Control+n');
  await expect(composer(page)).toHaveValue('');

  // Locked in the same moment: nothing had been stored yet.
  await composer(page).fill('How long is the notice');
  await page.keyboard.press('Control+l');
  await expect(locked(page)).toBeVisible();
  await expect(page.getByText('What was typed and not sent is kept.', { exact: false })).toBeVisible();
  await picture(page, 'drafts-locked');
  await openLibrary(page);
  await expect(composer(page)).toHaveValue('How long is the notice');
  await page.getByRole('button', { name: 'What of the rent?' }).first().click();
  await expect(composer(page)).toHaveValue('And what of the deposit');

  await composer(page).fill('And what of the deposit of March');
  await expect.poll(() => kept(page)).toContain('And what of the deposit of March');
  await app.kill();
  const after = await start({ dataFolder });
  await expect(composer(after.page)).toHaveValue('And what of the deposit of March');

  // The end comes in the same moment, too.
  await composer(after.page).fill('And what of the deposit of May?');
  await after.quit();
  const last = await start({ dataFolder });
  await expect(composer(last.page)).toHaveValue('And what of the deposit of May?');
  await composer(last.page).press('Enter');
  await expect(last.page.getByRole('heading', { name: 'And what of the deposit of May?' })).toBeVisible();
  await expect.poll(() => kept(last.page)).toEqual(['How long is the notice']);
  expect(await last.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
