import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newId } from '../main/storage/newId.ts';
import { startHubServer } from './files/hubServer.ts';
import { expect, test } from './fixtures.ts';

const repository = 'owner/Small-GGUF';
const secret = 'hf_of-the-test';

async function hub() {
  const files = { 'Small-Q4_K_M.gguf': Buffer.alloc(1_000, 1) };
  return startHubServer({ repositories: [{ repository, files, licence: 'mit' }], token: secret });
}

const set = (page: Page, address: string, enabled = true) =>
  page.evaluate((input) => window.cloister.request('hub.set', input), { enabled, address, proxy: '', token: secret });
const search = (page: Page, text: string) =>
  page.evaluate((input) => window.cloister.request('models.search', input), { text, job: newId() });
const ledger = (page: Page) =>
  page.evaluate(() => window.cloister.request('ledger.list', { filter: 'all', text: '', before: null, limit: 50 }));

test('no page opens the way to the hub: a person does, and the ledger says what was asked there', async ({ start }) => {
  const server = await hub();
  try {
    const app = await start();
    const { page } = app;
    // Off, and the dialog of main's unanswered: whatever a page asks, nothing leaves.
    expect(await search(page, 'small')).toMatchObject({ error: { code: 'hub-off' } });
    expect(await set(page, server.address)).toMatchObject({ value: { values: { hub: { enabled: false } } } });
    expect(await search(page, 'small')).toMatchObject({ error: { code: 'hub-off' } });
    expect(server.requests).toEqual([]);

    await app.agree(true);
    const state = await set(page, server.address);
    expect(state).toMatchObject({ value: { hasHubToken: true, values: { hub: { enabled: true } } } });
    expect(JSON.stringify(state)).not.toContain(secret);
    const found = await search(page, 'small');
    expect(found).toMatchObject({ value: [{ repository, licence: 'mit', gated: false }] });
    if (!found.ok) throw new Error('nothing was found');
    const files = await page.evaluate((input) => window.cloister.request('models.hubFiles', input), {
      id: found.value[0]?.id ?? '',
      job: newId(),
    });
    expect(files).toMatchObject({ value: [{ name: 'Small-Q4_K_M', quantisation: 'Q4_K_M', bytes: 1_000, parts: 1 }] });
    expect(server.requests.map(({ token }) => token)).toEqual([secret, secret, secret]);
    const long = 'the parties agree that the rent is paid';
    expect(await search(page, long)).toMatchObject({ error: { code: 'invalid-input' } });
    expect(server.requests.length).toBe(3);

    const listed = await ledger(page);
    if (!listed.ok) throw new Error('no ledger');
    const lines = listed.value.entries.map(({ event, purpose, outcome, provider }) => [
      event ?? purpose,
      outcome,
      provider,
    ]);
    expect(lines.toReversed()).toEqual([
      ['library-created', 'noted', null],
      ['search', 'refused', null],
      ['search', 'refused', null],
      ['hub-enabled', 'noted', null],
      ['hub-address-changed', 'noted', null],
      ['search', 'sent', null],
      ['look', 'sent', null],
      ['look', 'sent', null],
    ]);
    const { number } =
      listed.value.entries.find(({ purpose, outcome }) => purpose === 'search' && outcome === 'sent') ?? {};
    const payload = await page.evaluate((of) => window.cloister.request('ledger.payload', { number: of }), number ?? 0);
    expect(payload).toMatchObject({ value: { text: expect.stringContaining('search=small') } });
  } finally {
    await server.close();
  }
});

test('an organisation that forbids downloading is obeyed, also by a person', async ({ start, folder }) => {
  const server = await hub();
  try {
    const file = join(folder, 'policy.json');
    writeFileSync(file, JSON.stringify({ organisation: 'Pell & Brandt', models: { download: false } }));
    const app = await start({ env: { CLOISTER_POLICY: file } });
    await app.agree(true);
    expect(await set(app.page, server.address)).toMatchObject({ error: { code: 'hub-forbidden' } });
    expect(await search(app.page, 'small')).toMatchObject({ error: { code: 'hub-forbidden' } });
    expect(server.requests).toEqual([]);
  } finally {
    await server.close();
  }
});
