import type { Page } from '@playwright/test';
import { startHubServer } from './files/hubServer.ts';
import { agreement, expect, picture, test } from './fixtures.ts';

const repository = 'ravenscourt/Small-GGUF';

/** What became of the searches and looks so far, oldest first. */
const ends = (page: Page) =>
  page.evaluate(async () => {
    const filter = { filter: 'all', text: '', before: null, limit: 50 } as const;
    const listed = await window.cloister.request('ledger.list', filter);
    if (!listed.ok) return [listed.error.code];
    const asked = listed.value.entries.filter(({ purpose }) => purpose === 'search' || purpose === 'look');
    return asked.toReversed().map(({ purpose, outcome, reason }) => [purpose, reason ?? outcome].join(' '));
  });

const openModels = (page: Page) =>
  page.getByRole('navigation', { name: 'Cases' }).getByRole('button', { name: 'Models' }).click();

test('a hub that does not answer is let go of: by Cancel, by other words, and by leaving', async ({ start }) => {
  test.slow();
  const files = { 'small-Q4_K_M.gguf': new Uint8Array(1_000) };
  const hub = await startHubServer({ repositories: [{ repository, files }] });
  try {
    const app = await start();
    const { page } = app;
    await app.dropFiles([agreement]);
    await app.agree(true);
    const input = { enabled: true, address: hub.address, proxy: '', token: null };
    await page.evaluate((wish) => window.cloister.request('hub.set', wish), input);
    await openModels(page);
    const words = page.getByPlaceholder('A name or a maker');
    const search = page.getByRole('button', { name: 'Search', exact: true });
    const cancel = page.getByRole('button', { name: 'Cancel the search' });

    hub.behave(() => ({ kind: 'silent' }));
    await words.fill('large');
    await search.click();
    await expect(cancel).toBeVisible();
    await expect.poll(() => hub.requests.length).toBe(1);
    await picture(page, 'hub-searching');
    await cancel.click();
    await expect(search).toBeEnabled();
    await expect.poll(() => ends(page)).toEqual(['search cancelled']);
    // Whoever stopped it needs no one to say so.
    await expect(page.getByRole('region', { name: 'Search for other models' }).getByRole('alert')).toHaveText('');

    await search.click();
    await expect.poll(() => hub.requests.length).toBe(2);
    await words.fill('small');
    await expect.poll(() => ends(page)).toEqual(['search cancelled', 'search cancelled']);
    hub.behave(({ question }) => (question === 'about' ? { kind: 'silent' } : null));
    await words.press('Enter');
    const found = page.getByRole('button', { name: new RegExp(repository) });
    await found.click();
    await expect(page.getByText('Listing its files')).toBeVisible();
    await expect.poll(() => hub.requests.length).toBe(4);
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect
      .poll(() => ends(page))
      .toEqual(['search cancelled', 'search cancelled', 'search sent', 'look cancelled']);

    await openModels(page);
    hub.behave(() => ({ kind: 'silent' }));
    await words.fill('small');
    await words.press('Enter');
    await expect.poll(() => hub.requests.length).toBe(5);
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect.poll(async () => (await ends(page)).at(-1)).toBe('search cancelled');
  } finally {
    await hub.close();
  }
});
