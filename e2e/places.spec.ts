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
});

test('who is at the end of an answer stays there while it grows, however fast', async ({ start, folder }) => {
  const app = await start();
  const { page } = app;
  await addAgreement(app);
  const model = join(folder, 'scripted.gguf');
  const paragraph = 'The agreement is governed by the law of England and Wales, and ends by notice of thirty days.';
  writeScriptedGguf(model, `${Array.from({ length: 40 }, () => paragraph).join('\n\n')}\n\nThat is all.`);
  await app.dropFiles([model]);
  await expect(page.getByRole('textbox', { name: 'Ask about this case' })).toBeVisible({ timeout: 30_000 });
  await ask(page, 'Which law governs the agreement?');
  await expect(page.getByRole('button', { name: 'Copy with citations' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('That is all.')).toBeInViewport();
  expect(await toEnd(page)).toBeLessThan(32);
});
