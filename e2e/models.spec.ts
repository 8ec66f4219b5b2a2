import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type HubServer, type HubServerOptions, startHubServer } from './files/hubServer.ts';
import { writeAdapter } from './files/writeAdapter.ts';
import { writeRandomGguf, writeScriptedGguf } from './files/writeGguf.ts';
import { agreement, ask, test as base, expect, picture } from './fixtures.ts';
import type { LaunchedApp } from './launch.ts';

type Fixtures = {
  /** A hub on this computer with one repository, until the test ends. */
  readonly serve: (options?: Partial<HubServerOptions>) => Promise<HubServer>;
  /** The bytes of a model that answers everything with `answer`. */
  readonly model: Uint8Array;
};

const answer = 'The laws of Ireland govern it.';
const repository = 'ravenscourt/Small-GGUF';
const slow = (bytesPerSecond: number) => ({ kind: 'slow', bytesPerSecond }) as const;
const coming = (page: Page) => page.getByRole('region', { name: /^Download of / });
const installed = (page: Page, name: string) => page.getByRole('table').first().getByRole('row', { name });

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  async serve({}, use) {
    const servers: HubServer[] = [];
    await use(async (options) => {
      const server = await startHubServer({ repositories: [], ...options });
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.close();
  },
  async model({ folder }, use) {
    const path = join(folder, 'made.gguf');
    writeScriptedGguf(path, answer);
    await use(readFileSync(path));
  },
});

function small(model: Uint8Array) {
  const files = { 'small-Q4_K_M.gguf': model, 'mmproj-small-F16.gguf': model.subarray(0, 4_000) };
  return { repositories: [{ repository, files, downloads: 1_204, licence: 'apache-2.0' }] };
}

/** As a person does for a closed network: the address, and then yes to the question whether to connect. */
async function useHub(app: LaunchedApp, address: string): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+,');
  const section = page.getByRole('region', { name: 'Where models come from' });
  await section.getByLabel('Address').fill(address);
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByRole('button', { name: 'Save' })).toBeHidden();
  await app.agree(true);
  await section.getByRole('switch').click();
  await expect(section.getByRole('switch')).toBeChecked();
}

async function openModels(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Cases' }).getByRole('button', { name: 'Models' }).click();
  await expect(page.getByRole('heading', { name: 'Models', exact: true })).toBeVisible();
}

/** Searches, opens the repository and begins the download of its model. */
async function download(page: Page): Promise<void> {
  await openModels(page);
  await page.getByPlaceholder('A name or a maker').fill('small');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('button', { name: new RegExp(repository) }).click();
  await page.getByRole('button', { name: 'Download small-Q4_K_M' }).click();
}

async function openCase(page: Page): Promise<void> {
  const cases = page.getByRole('navigation', { name: 'Cases' });
  await cases
    .getByRole('button', { name: /^Distribution agreement/ })
    .first()
    .click();
}

async function begin(app: LaunchedApp): Promise<void> {
  await app.dropFiles([agreement]);
  await expect(app.page.getByRole('button', { name: /Distribution agreement/ }).first()).toBeVisible();
}

test('a model is searched for, fitted, downloaded with a pause, and answers', async ({ start, serve, model }) => {
  const hub = await serve(small(model));
  const app = await start();
  const { page } = app;
  await begin(app);
  await openModels(page);
  const search = page.getByRole('region', { name: 'Search for other models' });
  await expect(search).toContainText('It is off until you turn it on');
  await expect(page.getByText('recommended', { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/^This computer: .*GB memory.*B free on the disk/)).toBeVisible();
  await picture(page, 'models-empty');

  // Closing the dialog of main's is a no, whatever the page asked.
  await search.getByRole('button', { name: 'Turn on…' }).click();
  await expect(search.getByRole('button', { name: 'Turn on…' })).toBeEnabled();
  expect(hub.requests).toEqual([]);
  await useHub(app, hub.address);
  expect(hub.requests).toEqual([]);

  await openModels(page);
  await page.getByPlaceholder('A name or a maker').fill('small');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const found = page.getByRole('button', { name: new RegExp(repository) });
  await found.click();
  await expect(page.getByText('Lets a model see pictures')).toBeVisible();
  await page.getByRole('button', { name: 'Check the fit of small-Q4_K_M' }).click();
  await expect(search.getByText(/^Fits/).first()).toBeVisible({ timeout: 20_000 });
  await found.scrollIntoViewIfNeeded();
  await picture(page, 'models-hub');

  hub.behave(({ question }) => (question === 'bytes' ? slow(model.length / 8) : null));
  await page.getByRole('button', { name: 'Download small-Q4_K_M' }).click();
  await expect(coming(page)).toContainText(/of .*B · .*\/s/, { timeout: 20_000 });
  await expect(coming(page).getByRole('progressbar')).toBeVisible();
  await page.getByRole('heading', { name: 'Models', exact: true }).scrollIntoViewIfNeeded();
  await picture(page, 'models-downloading');
  await coming(page).getByRole('button', { name: 'Pause' }).click();
  await expect(coming(page)).toContainText('It continues where it stopped');
  await picture(page, 'models-paused');
  hub.behave(null);
  await coming(page).getByRole('button', { name: 'Resume' }).click();

  // Where there was none it is taken into use at once.
  await expect(coming(page)).toHaveCount(0, { timeout: 20_000 });
  await expect(installed(page, 'small-Q4_K_M')).toContainText('in use', { timeout: 20_000 });
  await expect(installed(page, 'small-Q4_K_M')).toContainText('Downloaded');
  await picture(page, 'models-installed');
  await openCase(page);
  await ask(page, 'Which law governs the agreement?');
  await expect(page.getByText(answer)).toBeVisible({ timeout: 30_000 });

  // What Cloister downloaded it deletes, when the person says so.
  await openModels(page);
  await page.getByRole('button', { name: 'Unload small-Q4_K_M' }).click();
  const kept = await page.evaluate(async () => {
    const listed = await window.cloister.request('models.list', {});
    const id = listed.ok ? (listed.value[0]?.id ?? '') : '';
    return window.cloister.request('models.remove', { id });
  });
  expect(kept).toMatchObject({ value: [{ name: 'small-Q4_K_M', missing: false }] });
  await app.agree(true);
  await page.getByRole('button', { name: 'More for small-Q4_K_M' }).click();
  await page.getByRole('menuitem', { name: 'Delete the file…' }).click();
  await expect(page.getByText('No model yet. Download one below')).toBeVisible();
});

test('a damaged file is never used, a lost connection keeps what came, and a download is cancelled', async ({
  start,
  serve,
  model,
}) => {
  const hub = await serve({
    ...small(model),
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'corrupt', at: 5_000 } : null),
  });
  const app = await start();
  const { page } = app;
  await begin(app);
  await useHub(app, hub.address);
  await download(page);
  await expect(coming(page).getByRole('alert')).toContainText('its checksum is wrong', { timeout: 20_000 });
  await expect(page.getByText('No model yet. Download one below')).toBeVisible();
  await page.getByRole('heading', { name: 'Models', exact: true }).scrollIntoViewIfNeeded();
  await picture(page, 'models-damaged');

  let asked = 0;
  hub.behave(({ question }) => {
    if (question !== 'bytes') return null;
    asked += 1;
    return asked === 1
      ? { kind: 'cut', after: Math.floor(model.length / 2) }
      : { kind: 'status', status: 503, headers: { 'retry-after': '100000' } };
  });
  await coming(page).getByRole('button', { name: /again/ }).click();
  await expect(coming(page)).toContainText('The connection was lost and did not come back', { timeout: 20_000 });
  await expect(coming(page)).toContainText(/Paused at [1-9]/);
  await picture(page, 'models-lost');
  await coming(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(coming(page)).toHaveCount(0);
  await expect(page.getByText('No model yet. Download one below')).toBeVisible();
});

test('a gated model needs the token of the person, which an organisation’s address and proxy do not replace', async ({
  start,
  serve,
  folder,
  model,
}) => {
  const { repositories } = small(model);
  const hub = await serve({ repositories: repositories.map((one) => ({ ...one, gated: true })), token: 'hf_person' });
  const file = join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify({ organisation: 'Ravenscourt', models: { hub: hub.address } }));
  const app = await start({ env: { CLOISTER_POLICY: file } });
  const { page } = app;
  await begin(app);
  await page.keyboard.press('Control+,');
  const section = page.getByRole('region', { name: 'Where models come from' });
  await expect(section.getByLabel('Address')).toHaveValue(hub.address);
  await expect(section.getByLabel('Address')).not.toBeEditable();
  await expect(section).toContainText('Fixed by Ravenscourt');
  await app.agree(true);
  await section.getByRole('switch').click();
  await expect(section.getByRole('switch')).toBeChecked();
  await section.scrollIntoViewIfNeeded();
  await picture(page, 'settings-hub');

  await openModels(page);
  await page.getByPlaceholder('A name or a maker').fill('small');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const found = page.getByRole('button', { name: new RegExp(repository) });
  await expect(found).toContainText('Needs a token');
  await found.click();
  const search = page.getByRole('region', { name: 'Search for other models' });
  await expect(search.getByRole('alert').filter({ hasText: 'wants to know who downloads it' })).toBeVisible();
  await found.scrollIntoViewIfNeeded();
  await picture(page, 'models-gated');

  await page.keyboard.press('Control+,');
  await section.getByLabel(/^Token/).fill('hf_person');
  await section.getByRole('button', { name: 'Store the token' }).click();
  await expect(section.getByText('A token is stored')).toBeVisible();
  await download(page);
  await expect(installed(page, 'small-Q4_K_M')).toContainText('Downloaded', { timeout: 20_000 });
});

test('a download that was going when the application ended is there after a start, paused, and goes on', async ({
  start,
  serve,
  model,
  folder,
}) => {
  const hub = await serve(small(model));
  const dataFolder = join(folder, 'data');
  mkdirSync(dataFolder);
  const first = await start({ dataFolder });
  await begin(first);
  await useHub(first, hub.address);
  hub.behave(({ question }) => (question === 'bytes' ? slow(model.length / 20) : null));
  await download(first.page);
  await expect(coming(first.page)).toContainText(/of .*B · .*\/s/, { timeout: 20_000 });
  await first.kill();

  hub.behave(null);
  const before = hub.requests.length;
  const { page } = await start({ dataFolder });
  await openModels(page);
  await expect(coming(page)).toContainText('nothing goes on by itself', { timeout: 20_000 });
  expect(hub.requests.length).toBe(before);
  await picture(page, 'models-after-start');
  await coming(page).getByRole('button', { name: 'Resume' }).click();
  await expect(installed(page, 'small-Q4_K_M')).toContainText('Downloaded', { timeout: 30_000 });
});

test('the first screen offers the model for this computer, and one click brings it', async ({
  start,
  serve,
  model,
}) => {
  const app = await start();
  const { page } = app;
  const offers = await page.evaluate(() => window.cloister.request('models.offers', {}));
  const best = offers.ok ? offers.value.find(({ recommended }) => recommended) : undefined;
  if (best === undefined) return test.skip(true, 'this computer is too small for any model');
  const { model: offered, quantisation } = best;
  const hub = await serve({
    repositories: [{ repository: offered.repository, files: { [`m-${quantisation}.gguf`]: model } }],
  });
  await expect(page.getByText(`Recommended for this computer: ${offered.name}`)).toBeVisible();
  await expect(page.getByText(`Licence: ${offered.licence.name}`)).toBeVisible();
  await picture(page, 'start-model');
  await page.evaluate(
    (address) => window.cloister.request('hub.set', { enabled: false, address, proxy: '', token: null }),
    hub.address,
  );
  await app.agree(true);
  hub.behave(({ question }) => (question === 'bytes' ? slow(model.length / 4) : null));
  await page.getByRole('button', { name: `Download ${offered.name}` }).click();
  await expect(coming(page)).toContainText(`${offered.name} ${quantisation}`);
  await picture(page, 'start-downloading');
  await expect(page.getByText(`${offered.name} ${quantisation} is ready`)).toBeVisible({ timeout: 30_000 });
});

test('models of another program, and those of a folder, are found when a person looks, and used where they are', async ({
  start,
  folder,
  model,
}) => {
  const [theirs, own] = [join(folder, '.lmstudio/models/ravenscourt/Small-GGUF'), join(folder, 'models')];
  for (const [place, name] of [
    [theirs, 'theirs-Q4_K_M.gguf'],
    [own, 'own-Q4_K_M.gguf'],
  ] as const) {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, name), model);
  }
  const app = await start({ env: { HOME: folder } });
  const { page } = app;
  expect(await page.evaluate(() => window.cloister.request('models.list', {}))).toMatchObject({ value: [] });
  await page.getByRole('button', { name: 'Look on this computer' }).click();
  await page.getByRole('button', { name: /^Use .*theirs/ }).click();
  await expect(page.getByText(/theirs.* is ready/)).toBeVisible({ timeout: 20_000 });
  await picture(page, 'start-found');

  await begin(app);
  await openModels(page);
  await expect(installed(page, 'theirs')).toContainText('From LM Studio, used in place');
  await app.answerDialog([own]);
  await page.getByRole('button', { name: 'From a folder…' }).click();
  await expect(installed(page, 'own-Q4_K_M')).toContainText('From a file');
  await page.setViewportSize({ width: 720, height: 450 });
  await picture(page, 'models-small');

  // What is not Cloister's own is only taken off the list.
  await page.getByRole('button', { name: 'More for own-Q4_K_M' }).click();
  await page.getByRole('menuitem', { name: 'Take off the list…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take off the list' }).click();
  await expect(installed(page, 'own-Q4_K_M')).toHaveCount(0);
  expect(existsSync(join(own, 'own-Q4_K_M.gguf'))).toBe(true);
});

test('what fits is shown with numbers; an organisation that forbids downloads is named', async ({ start, folder }) => {
  const file = join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify({ organisation: 'Ravenscourt', models: { download: false } }));
  const app = await start({ env: { CLOISTER_POLICY: file } });
  const { page } = app;
  await expect(page.getByText('Ravenscourt does not allow downloading models')).toBeVisible();
  await begin(app);
  await openModels(page);
  const offers = page.getByRole('region', { name: 'Recommended for this computer' });
  await offers.getByRole('button', { name: /^Show all/ }).click();
  await expect(
    offers
      .getByText(/About .*B (needed|in memory|on the GPU)/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  for (const button of await offers.getByRole('button', { name: /^Download/ }).all())
    await expect(button).toBeDisabled();
  await expect(page.getByPlaceholder('A name or a maker')).toHaveCount(0);
  await picture(page, 'models-forbidden');
  await page.keyboard.press('Control+,');
  const section = page.getByRole('region', { name: 'Where models come from' });
  await expect(section).toContainText('Fixed by Ravenscourt');
  await section.scrollIntoViewIfNeeded();
  await picture(page, 'settings-models-forbidden');
});

test('adapters are chosen for a case with their strength, and every answer names them', async ({ start, folder }) => {
  const [modelPath, adapterPath] = [join(folder, 'random.gguf'), join(folder, 'letters.gguf')];
  writeRandomGguf(modelPath);
  writeAdapter(adapterPath);
  const app = await start();
  const { page } = app;
  await begin(app);
  await app.dropFiles([modelPath]);
  await expect(page.getByRole('banner').getByRole('button', { name: /^random/ })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+,');
  await page.getByLabel('Longest answer').selectOption({ index: 1 });
  await page.getByRole('heading', { name: 'Models on this computer' }).scrollIntoViewIfNeeded();
  await picture(page, 'settings-models');

  await openModels(page);
  const section = page.getByRole('region', { name: 'Adapters', exact: true });
  await app.answerDialog([modelPath]);
  await section.getByRole('button', { name: 'Add an adapter from a file' }).click();
  await expect(section.getByRole('alert')).toContainText('a whole model, not an adapter');
  await app.answerDialog([adapterPath]);
  await section.getByRole('button', { name: 'Add an adapter from a file' }).click();
  await expect(section.getByRole('row', { name: /letters/ })).toContainText('Fits');
  await section.scrollIntoViewIfNeeded();
  await picture(page, 'models-adapters');

  const row = page.getByRole('button', { name: /^More for Distribution agreement/ }).first();
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Adapters…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('switch', { name: /letters/ }).click();
  await dialog.getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('slider')).toHaveValue('0.8');
  await picture(page, 'case-adapters');
  await dialog.getByRole('button', { name: 'Write with these' }).click();
  await expect(dialog).toHaveCount(0);

  await openCase(page);
  await ask(page, 'Which law governs the agreement?');
  await expect(page.getByText(/random with letters.* \(strength 0\.8\)/)).toBeVisible({ timeout: 60_000 });
  // The longest answer that was chosen: the random network would go on.
  await expect(page.getByText('The answer reached the length limit')).toBeVisible();
  await picture(page, 'answer-with-adapter');
});
