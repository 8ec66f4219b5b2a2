import { join } from 'node:path';
import { writeHostileDocuments, writeModelWithAddresses } from './files/writeHostileDocuments.ts';
import { injections, writeInjections } from './files/writeInjections.ts';
import { ask, expect, samples, test } from './fixtures.ts';
import { expectNoConnection, expectUnmoved, liveElements, startWitness, strangeRequests } from './nothingLeaves.ts';

// Under `npm test` every packet of these is recorded besides (egress.sh); here a server of ours would hear of it.

/** Seconds to sit still; longer where nobody waits for it. */
const idle = Number(process.env.CLOISTER_IDLE ?? 20) * 1_000;

test('what documents, an answer and a model file name is not fetched', async ({ start, folder }) => {
  const witness = await startWitness();
  const address = (path: string): string => `http://${witness.host}/${path}`;
  const model = join(folder, 'addresses.gguf');
  const answer = `Three months. ![logo](${address('answer.png')}) [link](${address('answer')}) <img src="${address('tag.png')}"> ${address('bare')} [1]`;
  writeModelWithAddresses(model, witness.host, answer);
  const documents = [
    ...writeHostileDocuments(folder, witness.host),
    ...writeInjections(join(folder, 'injections'), injections.slice(0, 8)),
  ];
  try {
    const app = await start();
    const { page } = app;
    const url = page.url();
    const strange = strangeRequests(page);
    await app.dropFiles(documents);
    const all = page.getByRole('button', { name: /^All \d+ documents$/ });
    await expect(all).toBeVisible({ timeout: 30_000 });
    await app.dropFiles([model]);
    await expect(page.getByRole('textbox', { name: 'Ask about this case' })).toBeVisible({ timeout: 30_000 });
    await ask(page, 'What is the notice period?');
    await expect(page.getByRole('button', { name: 'Copy with citations' }).last()).toBeVisible({ timeout: 40_000 });
    await expect(page.getByText('answer.png', { exact: false }).last()).toBeVisible();

    // Each on screen: the pictures of pages are drawn only then.
    await all.click();
    for (const name of ['remote parts.docx', 'actions.pdf', 'page.md', 'entities.txt']) {
      await page.getByRole('button', { name, exact: false }).first().click();
      const viewer = page.getByRole('complementary', { name: 'Document' });
      await expect(viewer.getByText(/notice period|DOCTYPE/).first()).toBeAttached();
      // A PDF's link covers the whole page.
      await viewer
        .getByText(/notice period|DOCTYPE/)
        .first()
        .click({ force: true });
      expect(await liveElements(page)).toEqual([]);
    }
    await page.waitForTimeout(2_000);
    await expectUnmoved(page, url);
    expect(strange).toEqual([]);
    expect(witness.heard).toEqual([]);
    await expectNoConnection(page);
    await app.quit();
    expect(witness.heard).toEqual([]);
  } finally {
    witness.close();
  }
});

test('with everything loaded, sitting still sends nothing', async ({ start, folder }) => {
  test.setTimeout(idle + 90_000);
  const model = join(folder, 'model.gguf');
  writeModelWithAddresses(model, 'exfiltration.example', 'Three months.');
  const app = await start();
  const { page } = app;
  const strange = strangeRequests(page);
  await app.dropFiles([join(samples, 'Distribution agreement.pdf'), join(samples, 'Discharge letter.docx')]);
  await app.dropFiles([model]);
  await expect(page.getByRole('textbox', { name: 'Ask about this case' })).toBeVisible({ timeout: 30_000 });
  await ask(page, 'What is the notice period?');
  await expect(page.getByRole('button', { name: 'Copy with citations' }).last()).toBeVisible({ timeout: 40_000 });
  await page.waitForTimeout(idle);
  expect(strange).toEqual([]);
  await expectNoConnection(page);
});
