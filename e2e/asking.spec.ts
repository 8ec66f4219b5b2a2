import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeScriptedGguf } from './files/writeGguf.ts';
import { addAgreement, ask, expect, picture, test } from './fixtures.ts';
import type { LaunchedApp } from './launch.ts';

const question = 'Which law governs the agreement?';
const finished = (page: Page) => page.getByRole('button', { name: 'Copy with citations' }).last();
const viewer = (page: Page) => page.getByRole('complementary', { name: 'Document' });

/** Megabytes of multiplication a token: time enough to press Stop, even on a fast machine. */
const SLOW = 40;

/** A model that answers everything with these words, through the real llama.cpp. */
async function addModel(app: LaunchedApp, folder: string, answer: string, work = 0): Promise<void> {
  const path = join(folder, 'scripted.gguf');
  writeScriptedGguf(path, answer, { work });
  await app.dropFiles([path]);
  await expect(app.page.getByRole('banner').getByRole('button', { name: /^scripted/ })).toBeVisible({
    timeout: 30_000,
  });
  await expect(app.page.getByRole('textbox', { name: 'Ask about this case' })).toBeVisible({ timeout: 30_000 });
}

/** The agreement in a case, and a question about it that was answered with these words. */
async function answered(app: LaunchedApp, folder: string, answer: string, asked = question): Promise<Page> {
  await addAgreement(app);
  await addModel(app, folder, answer);
  await ask(app.page, asked);
  await finished(app.page).waitFor();
  return app.page;
}

async function openConversation(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(title.replace('?', '')) })
    .first()
    .click();
}

test('a dropped contract without a model: passages with their pages, each opening its page', async ({ start }) => {
  const app = await start();
  const { page } = app;
  await picture(page, 'first-start');
  await addAgreement(app);
  await ask(page, question);
  await expect(page.getByText('closest first')).toBeVisible();
  await expect(page.getByText('Searched 1 document, 10 of 11 pages', { exact: false })).toBeVisible();
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
  await expect(viewer(page).getByRole('textbox', { name: 'Page' })).toHaveValue('7');
  await expect(viewer(page).getByRole('slider')).toHaveAttribute('aria-valuetext', /7 of 11/);
  await picture(page, 'passages');
});

test('an answer is written on this computer, and its citation opens the page with the passage marked', async ({
  start,
  folder,
}) => {
  const page = await answered(await start(), folder, 'This Agreement is governed by the law of England and Wales.');
  const chip = page.getByRole('button', { name: /p\. 7$/ });
  await expect(chip).toBeVisible();
  await chip.click();
  await expect(chip).toHaveAttribute('aria-current', 'true');
  await expect(viewer(page).getByRole('textbox', { name: 'Page' })).toHaveValue('7');
  await expect(viewer(page).locator('.mark, mark').first()).toBeVisible();
  // The picture of the page, and over it words that can be selected.
  await expect(viewer(page).locator('img')).toHaveJSProperty('complete', true);
  await expect(viewer(page).getByText('England and Wales', { exact: false }).first()).toBeAttached();
  await picture(page, 'answer');
});

test('what the page does not say is named behind its sentence, and so is a sentence without any source', async ({
  start,
  folder,
}) => {
  const words = 'This Agreement is governed by the law of Scotland. The orchestra played until midnight.';
  const page = await answered(await start(), folder, words);
  const answer = page.getByRole('main').getByRole('paragraph').filter({ hasText: 'Scotland' });
  await expect(answer).toHaveText(
    /law of Scotland\. .+, p\.\s7\s*check “Scotland” The orchestra .+ midnight\. no source found$/,
  );
  await expect(answer.getByTitle('“Scotland” does not stand in the cited passage.')).toBeVisible();
  await picture(page, 'doubts');
});

test('a quotation that the documents do not hold is marked as not found', async ({ start, folder }) => {
  const words = 'Notice is sent “by registered post to the Managing Director of Nordvale”.';
  const page = await answered(await start(), folder, words, 'How is notice given?');
  await expect(page.getByText('Not found in the source')).toBeVisible();
  await picture(page, 'quotation-not-found');
});

test('stop keeps what was written; answering again and editing keep every version', async ({ start, folder }) => {
  const app = await start();
  const { page } = app;
  await addAgreement(app);
  const long = Array.from({ length: 1_500 }, (_, index) => `word${index}`).join(' ');
  await addModel(app, folder, `It begins. ${long}`, SLOW);
  await ask(page, question);
  await expect(page.getByText(/word\d+/).first()).toBeVisible({ timeout: 30_000 });
  await picture(page, 'writing');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Stopped before the end. What was written is kept.')).toBeVisible();
  await expect(page.getByText('It begins.')).toBeVisible();

  await page.getByRole('button', { name: 'Answer again' }).first().click();
  await expect(page.getByText(/word\d+/).first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('2 of 2')).toBeVisible();

  await page.getByRole('button', { name: 'Edit the question' }).click();
  const edit = page.getByRole('textbox', { name: /question/i });
  await edit.fill('Which law is it?');
  await edit.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Which law is it?' })).toBeVisible();
  await expect(page.getByText(/word\d+/).first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Question before' }).click();
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
});

test('after a restart everything is there, and the model with it', async ({ start, folder }) => {
  const dataFolder = join(folder, 'data');
  const first = await start({ dataFolder });
  await addAgreement(first);
  await addModel(first, folder, 'This Agreement is governed by the law of England and Wales.');
  await ask(first.page, question);
  await finished(first.page).waitFor();
  await first.quit();

  const second = await start({ dataFolder });
  await openConversation(second.page, question);
  await expect(second.page.getByRole('button', { name: /p\. 7$/ })).toBeVisible();
  await expect(second.page.getByRole('banner').getByRole('button', { name: /^scripted/ })).toBeVisible({
    timeout: 30_000,
  });
});

test('killing the application loses nothing that was on screen as stored', async ({ start, folder }) => {
  const dataFolder = join(folder, 'data');
  const first = await start({ dataFolder });
  await addAgreement(first);
  await ask(first.page, question);
  await finished(first.page).waitFor();
  await first.kill();

  const second = await start({ dataFolder });
  await openConversation(second.page, question);
  await expect(second.page.getByText('closest first')).toBeVisible();
});

test('killing the model mid-answer keeps the partial text, and the next question works', async ({ start, folder }) => {
  const app = await start();
  const { page } = app;
  await addAgreement(app);
  const long = Array.from({ length: 1_500 }, (_, index) => `word${index}`).join(' ');
  await addModel(app, folder, `It begins. ${long}`, SLOW);
  await ask(page, question);
  await expect(page.getByText(/word\d+/).first()).toBeVisible({ timeout: 30_000 });
  const pid = (await app.workers())['Cloister inference'];
  expect(pid).toBeDefined();
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
  await expect(page.getByText('What was written is above.')).toBeVisible();
  await expect(page.getByText('It begins.')).toBeVisible();
  await picture(page, 'model-killed');

  await ask(page, 'And now?');
  await expect(page.getByText(/word\d+/).last()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
});

test('a thought is folded, apart from the answer', async ({ start, folder }) => {
  const app = await start();
  const { page } = app;
  await addAgreement(app);
  await addModel(app, folder, '<think>The clause on law comes last.</think>It is the law of England and Wales.');
  await ask(page, question);
  await finished(page).waitFor();
  await expect(page.getByText('It is the law of England and Wales.')).toBeVisible();
  await expect(page.getByText('The clause on law comes last.')).toBeHidden();
  await page.getByRole('button', { name: /^Thought for/ }).click();
  await expect(page.getByText('The clause on law comes last.')).toBeVisible();
});

const smallModel = join(import.meta.dirname, '../../shared/models/SmolLM2-135M-Instruct.Q4_1.gguf');

test('a real small model answers a plain question truly, cited on the right page', async ({ start }) => {
  test.skip(!existsSync(smallModel), 'the small model is not beside this checkout');
  test.setTimeout(180_000);
  const app = await start();
  const { page } = app;
  await addAgreement(app);
  await app.dropFiles([smallModel]);
  await expect(page.getByRole('textbox', { name: 'Ask about this case' })).toBeVisible({ timeout: 60_000 });
  await ask(page, question);
  await finished(page).waitFor({ timeout: 120_000 });
  await expect(page.locator('.answer')).toContainText('England and Wales');
  await expect(page.getByRole('button', { name: /p\. 7$/ }).first()).toBeVisible();
  await picture(page, 'small-model');
});
