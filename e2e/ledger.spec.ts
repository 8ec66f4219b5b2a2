import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openWithPassphrase } from '../main/storage/library.ts';
import { seedLedger } from './files/seedLedger.ts';
import { expect, picture, test } from './fixtures.ts';

const PASSPHRASE = 'a long walk by the sea';

/** Beside the cases, on a small screen: nothing stands beyond the edge, where nobody can scroll to. */
async function expectAllInSight(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 900, height: 640 });
  expect(await page.locator('.screen').evaluate((screen) => screen.scrollWidth - screen.clientWidth)).toBe(0);
  if (before) await page.setViewportSize(before);
}

test.beforeEach(({ folder }) => seedLedger(join(folder, 'data', 'library'), PASSPHRASE));

test('the ledger shows what left, to the exact text, and a copy of it can be taken', async ({ folder, start }) => {
  const { page, answerDialog } = await start({ dataFolder: join(folder, 'data') });
  const left = page.getByRole('navigation', { name: 'Cases' });
  await expect(left).toContainText('1 left today');
  await left.getByRole('button', { name: 'Ledger' }).click();
  await expect(page.getByText(/^All 11 entries are intact, checked at/)).toBeVisible();

  await picture(page, 'ledger');
  await expectAllInSight(page);

  const letter = page.getByRole('row').filter({ hasText: 'Wording for a reminder letter' });
  await expect(letter).toContainText('3 identifiers replaced');
  await expect(letter).toContainText('1,104');
  await letter.getByRole('button').click();
  await expect(page.getByText('[PERSON_1]').first()).toBeVisible();
  await page.getByText(/^The whole request/).click();
  await expect(page.locator('pre')).toContainText('"role":"system"');
  await page.getByText(/^The whole request/).click();
  await picture(page, 'ledger-open');

  await page.getByRole('button', { name: /^Refused 1/ }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: /^All 11/ }).click();
  // Words that stand in a text that was sent, and nowhere else.
  await page.getByPlaceholder('Find in the ledger').fill('empty stomach');
  await expect(page.getByRole('row').filter({ hasText: 'api.openai.com' })).toHaveCount(2);
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByPlaceholder('Find in the ledger').fill('');

  const copy = join(folder, 'copy.csv');
  await answerDialog([copy]);
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  await expect(page.getByText('A copy of the ledger was saved.')).toBeVisible();
  expect(existsSync(copy)).toBe(true);
  expect(readFileSync(copy, 'utf8')).toContain('[TELEPHONE_1]');
  // That it was taken is an entry itself, and comes by itself.
  await expect(page.getByRole('row').filter({ hasText: 'Copy of this ledger taken' })).toBeVisible();
});

test('a ledger that somebody changed says so before anything else', async ({ folder, start }) => {
  const library = await openWithPassphrase({
    folder: join(folder, 'data', 'library'),
    passphrase: PASSPHRASE,
    keychain: null,
  });
  library.db.exec(`DROP TRIGGER ledger_is_never_changed; DROP TRIGGER ledger_is_never_cut;
    UPDATE ledger SET entry = replace(entry, '18200', '8200') WHERE number = 10; DELETE FROM ledger WHERE number = 11;`);
  library.close();
  const { page } = await start({ dataFolder: join(folder, 'data') });
  await page.getByRole('navigation', { name: 'Cases' }).getByRole('button', { name: 'Ledger' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'This ledger' });
  await expect(alert).toContainText('This ledger is not as it was written.');
  await expect(alert).toContainText('Entry 10 was changed after it was written.');
  await expect(alert).toContainText('Entry 11 is missing.');
  await expect(page.getByText(/^Not intact, checked at/)).toBeVisible();
  await picture(page, 'ledger-damaged');
});

test('usage shows tokens by month and where own hardware begins to cost less', async ({ folder, start }) => {
  const { page } = await start({ dataFolder: join(folder, 'data') });
  await page.getByRole('navigation', { name: 'Cases' }).getByRole('button', { name: 'Ledger' }).click();
  await page.getByRole('button', { name: 'Usage and cost' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Quill 14B' })).toHaveCount(2);
  const verdict = page.getByText(/^Own hardware costs less from/);
  await expect(verdict).toBeVisible();
  const before = await verdict.textContent();
  await picture(page, 'usage');
  await expectAllInSight(page);
  await page.getByText(/^These figures are yours/).scrollIntoViewIfNeeded();
  await picture(page, 'usage-figures');
  const price = page.getByLabel('Price', { exact: true });
  await price.fill('5000');
  await price.press('Enter');
  await expect(verdict).not.toHaveText(before ?? '');
  await price.fill('much');
  await expect(page.getByText(/^A number from/)).toBeVisible();
});
