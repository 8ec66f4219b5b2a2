import { join } from 'node:path';
import { openWithPassphrase } from '../main/storage/library.ts';
import { seedLedger } from './files/seedLedger.ts';
import { expect, picture, test } from './fixtures.ts';

const PASSPHRASE = 'a long walk by the sea';

test('a person goes on with a damaged ledger, and the page alone cannot', async ({ folder, start }) => {
  await seedLedger(join(folder, 'library'), PASSPHRASE);
  const library = await openWithPassphrase({ folder: join(folder, 'library'), passphrase: PASSPHRASE, keychain: null });
  library.db.exec(`DROP TRIGGER ledger_is_never_changed; DROP TRIGGER ledger_is_never_cut;
    UPDATE ledger SET entry = replace(entry, '18200', '8200') WHERE number = 10; DELETE FROM ledger WHERE number = 11;`);
  library.close();
  const { page, agree } = await start({ dataFolder: folder });
  await page.getByRole('navigation', { name: 'Cases' }).getByRole('button', { name: 'Ledger' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'This ledger' });
  const goOn = alert.getByRole('button', { name: 'Go on with it' });
  await goOn.click();
  // Nobody answered main's dialog, which is a no.
  await expect(alert).toContainText('Entry 11 is missing.');
  await expect(page.getByRole('row').filter({ hasText: 'Damage acknowledged' })).toHaveCount(0);
  await picture(page, 'ledger-damaged-go-on');

  await agree(true);
  await goOn.click();
  const told = page.getByRole('note').filter({ hasText: 'An earlier part of this ledger is damaged.' });
  await expect(told).toContainText('Entry 10 was changed after it was written.');
  await expect(told).toContainText('Entry 11 is missing.');
  await expect(alert).toHaveCount(0);
  await expect(page.getByText(/^Intact from entry \d+ on, checked at/)).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Damage acknowledged' })).toBeVisible();
  await picture(page, 'ledger-acknowledged');
  await page.getByRole('row').filter({ hasText: 'Damage acknowledged' }).getByRole('button').click();
  await expect(page.getByText('"lastGood"')).toBeVisible();
  await picture(page, 'ledger-acknowledged-open');
});
