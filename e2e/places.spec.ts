import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeScriptedGguf } from './files/writeGguf.ts';
import { addAgreement, ask, expect, test } from './fixtures.ts';

const talk = (page: Page): Locator => page.getByRole('region', { name: 'Conversation' });
const toEnd = (page: Page): Promise<number> =>
  talk(page).evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight);

async function top(place: Locator): Promise<number> {
  return (await place.boundingBox())?.y ?? Number.NaN;
}

test('a passage that is opened stays under the hand, and its page keeps the passage in sight', async ({ start }) => {
  const app = await start();
  const { page } = app;
  await addAgreement(app);
  for (const question of ['Which law governs the agreement?', 'Who may end the agreement?', 'When is notice given?']) {
    await ask(page, question);
    await expect(page.getByRole('button', { name: 'Copy with citations' }).last()).toBeVisible();
  }
  const passage = page.getByRole('main').getByRole('listitem').nth(7).getByRole('button');
  await passage.scrollIntoViewIfNeeded();
  const before = await top(passage);
  await passage.click();
  const mark = page.getByRole('region', { name: 'Page' }).locator('mark').first();
  await expect(mark).toBeInViewport();
  await expect.poll(async () => Math.abs((await top(passage)) - before)).toBeLessThan(4);
  for (const [width, height] of [
    [1024, 700],
    [1600, 1000],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(mark).toBeInViewport();
  }

  // On a screen that does not show the document, nothing can be found in it.
  const offered = page.getByRole('option', { name: 'Find in the open document' });
  for (const [screen, count] of [
    ['Documents', 1],
    ['Ledger', 0],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(screen === 'Ledger' ? 'Ledger' : 'Show all');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Where you are' })).toContainText(screen);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('open');
    await expect(offered).toHaveCount(count);
    await page.keyboard.press('Escape');
  }
});

test('who is at the end of an answer stays there while it grows, however fast', async ({ start, folder }) => {
  const app = await start();
  const { page } = app;
  await addAgreement(app);
  const model = join(folder, 'scripted.gguf');
  // No two alike: an answer that says the same again and again is stopped.
  const paragraph = (_: unknown, index: number) =>
    Array.from({ length: 16 }, (_, word) => `word${index}x${word}`).join(' ');
  writeScriptedGguf(model, `${Array.from({ length: 40 }, paragraph).join('\n\n')}\n\nThat is all.`);
  await app.dropFiles([model]);
  await expect(page.getByRole('textbox', { name: 'Ask about this case' })).toBeVisible({ timeout: 30_000 });
  await ask(page, 'Which law governs the agreement?');
  await expect(page.getByRole('button', { name: 'Copy with citations' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('That is all.')).toBeInViewport();
  expect(await toEnd(page)).toBeLessThan(32);
});

test('what is done in the moment in which a question is taken stays done: words typed, and the way to another case', async ({
  start,
}) => {
  const { page } = await start();
  const composer = page.getByRole('textbox', { name: 'Search this case' });
  const place = page.getByRole('navigation', { name: 'Where you are' });
  for (const caseName of ['Rent', 'Estate of H. Pell']) {
    await page.evaluate((name) => window.cloister.request('cases.create', { name }), caseName);
  }
  /** Sends what stands in the composer, and does something before main can have answered. */
  const sendAnd = (act: 'type' | 'leave') =>
    composer.evaluate(async (field, then) => {
      if (!(field instanceof HTMLTextAreaElement)) return;
      field.form?.requestSubmit();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      if (then === 'type') document.execCommand('insertText', false, 'And wh');
      else document.querySelector<HTMLButtonElement>('button[title="Estate of H. Pell"]')?.click();
    }, act);

  await page.getByRole('button', { name: 'Rent', exact: true }).click();
  await composer.fill('Who pays?');
  await sendAnd('type');
  await expect(page.getByRole('heading', { name: 'Who pays?' })).toBeVisible();
  await expect(composer).toHaveValue('And wh');

  await page.keyboard.press('Control+n');
  await composer.fill('How much is it?');
  await sendAnd('leave');
  await expect(place).toContainText('Estate of H. Pell');
  await page.waitForTimeout(500);
  await expect(place).toContainText('Estate of H. Pell');
  await page.getByRole('button', { name: 'Rent', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'How much is it?' })).toBeVisible();
});
