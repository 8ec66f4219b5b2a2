import type { Locator, Page } from '@playwright/test';
import { addAgreement, ask, expect, test } from './fixtures.ts';
import type { LaunchedApp } from './launch.ts';

const question = 'Which law governs the agreement?';
const cases = (page: Page): Locator => page.getByRole('navigation', { name: 'Cases' });
const viewer = (page: Page): Locator => page.getByRole('complementary', { name: 'Document' });

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

/** A question about the agreement, answered with its passages. */
async function askedOfAgreement(app: LaunchedApp): Promise<Page> {
  const { page } = app;
  await addAgreement(app);
  await ask(page, question);
  await expect(page.getByText('closest first')).toBeVisible();
  return page;
}

async function openPassage(page: Page): Promise<Locator> {
  const passage = page.getByRole('main').getByRole('listitem').first().getByRole('button');
  await press(passage);
  await expect(viewer(page)).toBeVisible();
  return passage;
}

test('the focus comes back from dialogs, menus, fields and the viewer to where it was', async ({ start }) => {
  const page = await askedOfAgreement(await start());

  const more = cases(page)
    .getByRole('button', { name: /^More for/ })
    .first();
  await press(more);
  await page.getByRole('menuitem', { name: 'Delete…' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  await press(more);
  await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();

  const edit = page.getByRole('button', { name: 'Edit the question' });
  await press(edit);
  await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(edit).toBeFocused();

  const passage = await openPassage(page);
  await press(page.getByRole('button', { name: 'Close the document' }));
  await expect(passage).toBeFocused();
});

test('where what had the focus is gone, the pane on screen has it', async ({ start }) => {
  const page = await askedOfAgreement(await start());

  await page.setViewportSize({ width: 1024, height: 700 });
  await openPassage(page);
  await expect(viewer(page)).toBeFocused();
  await press(page.getByRole('button', { name: 'Show the conversation' }));

  await press(cases(page).getByRole('button', { name: /^More for Which law/ }));
  await page.getByRole('menuitem', { name: 'Delete…' }).press('Enter');
  await press(page.getByRole('button', { name: 'Delete conversation' }));
  // The dialog's own heading names the question too, for as long as it takes to delete it.
  await expect(page.getByRole('heading', { name: question, exact: true })).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused();
});
