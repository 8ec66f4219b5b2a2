import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startModelServer } from './files/modelServer.ts';
import { addAgreement, agreement, ask, expect, picture, test } from './fixtures.ts';
import type { LaunchedApp, LaunchOptions } from './launch.ts';

const ORGANISATION = 'Pell & Brandt LLP';
const authority = join(import.meta.dirname, 'files/certificates/authority.pem');

const letter =
  'Write a short, kind reminder to Mrs Marit Ellingsen, born 14 March 1951, that she should ring 555 0142. Keep it under 90 words.';

const badge = (page: Page) => page.getByRole('banner').locator('.prov');
const choice = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const composer = (page: Page) => page.getByRole('textbox', { name: /^Ask/ });
const review = (page: Page) => page.getByRole('dialog', { name: 'Read this before it leaves the computer' });

/** As an organisation would: a policy file, and OpenAI's address where a server of ours answers. */
function policy(folder: string, openai: object): LaunchOptions {
  const file = join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify({ organisation: ORGANISATION, openai }));
  return { env: { CLOISTER_POLICY: file, SSL_CERT_FILE: authority } };
}

async function turnOnOffice(app: LaunchedApp, address: string): Promise<void> {
  await app.agree(true);
  await app.page.evaluate(
    (at) =>
      window.cloister.request('office.set', {
        enabled: true,
        name: 'Ravenscourt',
        address: at,
        model: 'small-model',
        confidential: true,
        token: null,
      }),
    address,
  );
  await expect(choice(app.page, /Office server: Ravenscourt/)).toBeEnabled();
}

async function turnOnOpenAI(app: LaunchedApp): Promise<void> {
  await app.agree(true);
  await app.page.evaluate(() =>
    window.cloister.request('openai.set', { enabled: true, model: 'small-model', key: 'sk-test' }),
  );
  await expect(choice(app.page, /OpenAI/)).toBeEnabled();
}

/** A case with a document, and a new conversation in it. */
async function begun(start: (options?: LaunchOptions) => Promise<LaunchedApp>, options: LaunchOptions) {
  const app = await start(options);
  await addAgreement(app);
  return app;
}

/** As it is at 200 % on a laptop. */
async function pictureAt200(page: Page, name: string): Promise<void> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.setViewportSize({ width: 720, height: 450 });
  await picture(page, `${name}-200`);
  await page.setViewportSize(size);
}

test('with everything turned off a conversation can only be answered here, and the window says why', async ({
  start,
}) => {
  const app = await begun(start, {});
  const { page } = app;
  await expect(page.getByText('The office server and OpenAI are turned off in the settings.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'New conversation elsewhere' })).toHaveCount(0);
  await picture(page, 'providers-off');

  await badge(page).click();
  const menu = page.getByRole('menu', { name: 'Where this conversation is answered' });
  await expect(menu.getByRole('menuitem', { name: /^OpenAI/ })).toHaveAttribute('aria-disabled', 'true');
  await expect(menu.getByRole('menuitem', { name: /^OpenAI/ })).toContainText('Turned off in the settings.');
  await menu.getByRole('menuitem', { name: /^OpenAI/ }).click({ force: true });
  await expect(menu).toBeVisible();
  await picture(page, 'providers-off-menu');
});

test('what the organisation forbids is shown with its name and cannot be chosen', async ({ start, folder }) => {
  const server = await startModelServer({ plain: true });
  const app = await begun(start, policy(folder, { allowed: false }));
  await turnOnOffice(app, server.address);
  const forbidden = choice(app.page, /OpenAI/);
  await expect(forbidden).toBeDisabled();
  await expect(app.page.getByText(`Not allowed by ${ORGANISATION}.`)).toBeVisible();
  await picture(app.page, 'providers-forbidden');
  await server.close();
});

test('the whole window says where a conversation is answered, and a conversation stays where it began', async ({
  start,
  folder,
}) => {
  const server = await startModelServer({ plain: true });
  const app = await begun(start, policy(folder, {}));
  const { page } = app;
  await turnOnOffice(app, server.address);
  await turnOnOpenAI(app);
  await expect(choice(page, /On this computer/)).toBeChecked();
  await picture(page, 'choice');
  await pictureAt200(page, 'choice');

  // By keyboard: the choice is a group of radio buttons.
  await choice(page, /On this computer/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(badge(page)).toHaveText('Office server: Ravenscourt');
  await expect(page.locator('.composer .prov')).toHaveText('Office server: Ravenscourt');
  await expect(page.locator('.app.leaves')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(badge(page)).toHaveText('OpenAI: leaves this computer');
  await expect(page.locator('.composer .prov')).toHaveText('OpenAI: leaves this computer');
  await expect(page.locator('.app.leaves')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Documents cannot be added' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await picture(page, 'choice-openai');

  await page.keyboard.press('ArrowUp');
  await ask(page, 'What is the notice period?');
  await expect(page.locator('.acts .made')).toContainText('Office server: Ravenscourt', { timeout: 30_000 });
  await expect(page.getByRole('radio')).toHaveCount(0);
  await picture(page, 'office-answer');

  await badge(page).click();
  await expect(page.getByText('A conversation stays where it began.', { exact: false })).toBeVisible();
  await picture(page, 'badge-menu');
  await page.getByRole('menuitem', { name: /^OpenAI/ }).press('Enter');
  await expect(badge(page)).toHaveText('OpenAI: leaves this computer');
  await expect(page.getByText('Nothing has left yet')).toBeVisible();
  await page.getByRole('button', { name: /^What is the notice period/ }).click();
  await expect(badge(page)).toHaveText('Office server: Ravenscourt');
  await page.keyboard.press('Control+n');
  await expect(badge(page)).toHaveText('On this computer');
  await server.close();
});

test('documents that are dropped or pasted into a conversation with OpenAI are refused with the reason', async ({
  start,
  folder,
}) => {
  const app = await begun(start, policy(folder, {}));
  const { page } = app;
  await turnOnOpenAI(app);
  await choice(page, /OpenAI/).check({ force: true });

  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [agreement], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'dragOver'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 300, data });
  }
  await expect(page.getByRole('heading', { name: 'Not in an OpenAI conversation' })).toBeVisible();
  await picture(page, 'drop-refused');
  await session.send('Input.dispatchDragEvent', { type: 'dragCancel', x: 0, y: 0, data });

  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['The notice period is three months.'], 'Notes.txt'));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('alert').getByText('Not in an OpenAI conversation.')).toBeVisible();
  await expect(page.getByText('Notes.txt')).toHaveCount(0);
});

test('a document is not confidential only when a person says so, and the window shows it', async ({ start }) => {
  const app = await begun(start, {});
  const { page } = app;
  const menu = page.getByRole('button', { name: 'More for Distribution agreement.pdf' });
  const release = async () => {
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Not confidential…' }).click();
  };
  await release();
  await expect(page.getByText('Not confidential', { exact: true })).toHaveCount(0);
  await app.agree(true);
  await release();
  await expect(page.getByText('Not confidential', { exact: true })).toBeVisible();
  await picture(page, 'not-confidential');
  await page.getByRole('button', { name: 'Document list' }).click();
  await expect(page.getByRole('table').getByText('Not confidential')).toBeVisible();
  await picture(page, 'not-confidential-table');
  await page
    .getByRole('table')
    .getByRole('button', { name: /^More for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Confidential again' }).click();
  await expect(page.getByText('Not confidential', { exact: true })).toHaveCount(0);
});

const answered = 'Dear [PERSON_1], please ring [TELEPHONE_1] about your blood test.';

/** A conversation with OpenAI, whose part a server of ours plays. */
async function begunWithOpenAI(
  start: (options?: LaunchOptions) => Promise<LaunchedApp>,
  folder: string,
  rules: object = {},
) {
  const server = await startModelServer({ behaviour: { kind: 'answer', text: answered }, key: 'sk-test' });
  const app = await begun(start, policy(folder, { address: server.address, ...rules }));
  await turnOnOpenAI(app);
  await choice(app.page, /OpenAI/).check({ force: true });
  return { app, page: app.page, server };
}

const asked = (server: { readonly requests: readonly { readonly method: string; readonly body: string }[] }) =>
  server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);

test('by keyboard alone: what is shown whole is what is sent, byte for byte, and names come back', async ({
  start,
  folder,
}) => {
  const { page, server } = await begunWithOpenAI(start, folder);
  await composer(page).fill(letter);
  await composer(page).press('Enter');
  await expect(review(page).getByRole('table')).toContainText('Marit Ellingsen', { timeout: 30_000 });
  expect(asked(server)).toEqual([]);
  await picture(page, 'review');
  await pictureAt200(page, 'review');

  // The first button has the focus; the way to Send leads past the tick.
  await expect(review(page).getByRole('button', { name: 'Answer on this computer instead' })).toBeFocused();
  const whole = review(page).getByRole('button', { name: 'Show the whole request' });
  await whole.press('Enter');
  const shown = await review(page).locator('pre').textContent();
  await picture(page, 'review-whole');
  const send = review(page).getByRole('button', { name: 'Send to OpenAI' });
  await expect(send).toBeDisabled();
  await review(page).getByRole('button', { name: 'Edit the text' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(send).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.locator('.answer')).toContainText('Marit Ellingsen', { timeout: 30_000 });
  await expect(page.locator('.answer')).toContainText('555 0142');
  expect(asked(server)).toEqual([shown]);
  expect(shown).not.toContain('Ellingsen');
  await expect(page.locator('.acts .made')).toContainText('OpenAI');
  await expect(composer(page)).toHaveValue('');
  const fold = page.getByRole('button', { name: 'Sent with placeholders' });
  await fold.click();
  await expect(page.locator('.sent-as')).toContainText('[PERSON_1]');
  await picture(page, 'openai-answer');
  await pictureAt200(page, 'openai-answer');
  await server.close();
});

test('the tick goes whenever the review changes, and editing keeps the text', async ({ start, folder }) => {
  const { page, server } = await begunWithOpenAI(start, folder);
  await composer(page).fill(letter);
  await page.getByRole('button', { name: 'Review and send…' }).click();
  const tick = review(page).getByRole('checkbox', { name: 'I have read it and it may leave' });
  await expect(tick).toBeEnabled({ timeout: 30_000 });
  await tick.check({ force: true });
  await expect(review(page).getByRole('button', { name: 'Send to OpenAI' })).toBeEnabled();
  await review(page)
    .getByRole('button', { name: /^Send as written: 555 0142/ })
    .click();
  await expect(review(page).getByRole('button', { name: /^Replace: 555 0142/ })).toBeVisible({ timeout: 30_000 });
  await expect(tick).not.toBeChecked();
  await expect(review(page).getByRole('button', { name: 'Send to OpenAI' })).toBeDisabled();
  await expect(review(page).locator('.goes')).toContainText('555 0142');
  await picture(page, 'review-as-written');

  await page.keyboard.press('Escape');
  await expect(review(page)).toBeHidden();
  await expect(composer(page)).toHaveValue(letter);
  await expect(composer(page)).toBeFocused();
  expect(asked(server)).toEqual([]);
  await expect(page.getByRole('button', { name: letter })).toHaveCount(0);
  await server.close();
});

test('what the organisation requires to be replaced cannot be sent as written', async ({ start, folder }) => {
  const { page, server } = await begunWithOpenAI(start, folder, { placeholders: 'required' });
  await composer(page).fill(letter);
  await composer(page).press('Enter');
  await expect(review(page).getByText(`Required by ${ORGANISATION}`).first()).toBeVisible({ timeout: 30_000 });
  await expect(review(page).getByRole('button', { name: /^Send as written/ })).toHaveCount(0);
  await picture(page, 'review-required');
  await server.close();
});

test('without identifiers the review opens all the same, and the question can be asked here instead', async ({
  start,
  folder,
}) => {
  const { page, server } = await begunWithOpenAI(start, folder);
  await composer(page).fill('Which law governs the agreement?');
  await composer(page).press('Enter');
  await expect(review(page).getByText('No names, dates, numbers', { exact: false })).toBeVisible({ timeout: 30_000 });
  await picture(page, 'review-nothing-found');
  await page.keyboard.press('Enter');
  await expect(badge(page)).toHaveText('On this computer');
  await expect(page.getByRole('heading', { name: 'Which law governs the agreement?' })).toBeVisible();
  await expect(page.getByText('closest first')).toBeVisible();
  await expect(page.getByText('New conversation', { exact: true })).toHaveCount(0);
  expect(asked(server)).toEqual([]);
  await server.close();
});

test('words of a document stay: which ones, where they stand, and the way there', async ({ start, folder }) => {
  const { app, page, server } = await begunWithOpenAI(start, folder);
  const words = await wordsOfPage(app, 7);
  await composer(page).fill(`Put this in plain words: ${words}`);
  await composer(page).press('Enter');
  const held = page.getByRole('dialog', { name: 'Words of a document stay here' });
  await expect(held).toBeVisible({ timeout: 30_000 });
  await expect(held).toContainText('Distribution agreement');
  await picture(page, 'held-words');
  await pictureAt200(page, 'held-words');
  await held.getByRole('button', { name: 'Open the page' }).click();
  await expect(
    page.getByRole('complementary', { name: 'Document' }).getByRole('textbox', { name: 'Page' }),
  ).toHaveValue('7');
  await expect(composer(page)).toHaveValue(`Put this in plain words: ${words}`);
  await expect(badge(page)).toHaveText('OpenAI: leaves this computer');
  expect(asked(server)).toEqual([]);
  await picture(page, 'held-words-page');
  await server.close();
});

test('answering again and editing go through the review; a failed answer can be asked here instead', async ({
  start,
  folder,
}) => {
  const { page, server } = await begunWithOpenAI(start, folder);
  server.behave({ kind: 'refuse', how: 'quota-used-up' });
  await composer(page).fill('Which law governs the agreement?');
  await composer(page).press('Enter');
  await sendReviewed(page);
  await expect(page.getByRole('alert').getByText('The account at the server has no credit left.')).toBeVisible({
    timeout: 30_000,
  });
  await picture(page, 'openai-failed');

  server.behave({ kind: 'answer', text: 'English law, I think.' });
  await page.getByRole('button', { name: 'Answer again' }).first().click();
  await sendReviewed(page);
  await expect(page.getByText('English law, I think.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('2 of 2')).toBeVisible();

  await page.getByRole('button', { name: 'Edit the question' }).click();
  const edit = page.getByRole('textbox', { name: 'Question' });
  await edit.fill('Which law is it?');
  await edit.press('Enter');
  await sendReviewed(page);
  await expect(page.getByRole('heading', { name: 'Which law is it?' })).toBeVisible();

  await page.getByRole('button', { name: 'Question before' }).click();
  await page.getByRole('button', { name: 'Answer before' }).click();
  await page.getByRole('button', { name: 'Answer on this computer instead' }).click();
  await expect(badge(page)).toHaveText('On this computer');
  await expect(page.getByText('closest first')).toBeVisible();
  await server.close();
});

async function sendReviewed(page: Page): Promise<void> {
  const tick = review(page).getByRole('checkbox', { name: 'I have read it and it may leave' });
  await expect(tick).toBeEnabled({ timeout: 30_000 });
  await tick.check({ force: true });
  await review(page).getByRole('button', { name: 'Send to OpenAI' }).click();
  await expect(review(page)).toBeHidden();
}

/** Twelve words in a row, as somebody would copy them from the page. */
async function wordsOfPage({ page }: LaunchedApp, number: number): Promise<string> {
  const text = await page.evaluate(async (pageNumber) => {
    const cases = await window.cloister.request('cases.list', {});
    const documents =
      cases.ok && (await window.cloister.request('documents.list', { caseId: cases.value[0]?.id ?? '' }));
    if (!documents) return '';
    if (!documents.ok) return '';
    const found = await window.cloister.request('documents.page', {
      id: documents.value[0]?.id ?? '',
      page: pageNumber,
    });
    return found.ok ? found.value.text : '';
  }, number);
  return text.split(/\s+/).slice(60, 72).join(' ');
}
