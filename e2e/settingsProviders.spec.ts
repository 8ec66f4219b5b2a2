import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startModelServer } from './files/modelServer.ts';
import { expect, picture, test } from './fixtures.ts';

const authority = join(import.meta.dirname, 'files/certificates/authority.pem');

const block = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openSettings(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { name: 'Where answers are made' })).toBeVisible();
}

test('the office server is set up by a person: confirmed, checked, with its token and its authority', async ({
  start,
  folder,
}) => {
  const server = await startModelServer({ engine: 'vllm', model: 'tower-7b', key: 'office-token-7' });
  try {
    const app = await start();
    const { page } = app;
    await openSettings(page);
    const office = block(page, 'Office server');
    const turnOn = office.getByRole('switch', { name: 'Office server' });
    await expect(turnOn).toBeDisabled();
    await picture(page, 'settings-providers-empty');

    await office.getByLabel('Address').fill('http://models.example.org');
    await office.getByRole('button', { name: 'Save' }).click();
    await expect(office.getByRole('alert').last()).toContainText('it has to begin with https://');
    await office.getByLabel('Name').fill('Ravenscourt');
    await office.getByLabel('Address').fill(server.address);
    await office.getByRole('button', { name: 'Save' }).click();

    // Closing the dialog of main's is a no, whatever the page asked.
    await turnOn.click();
    await expect(turnOn).toBeEnabled();
    await expect(turnOn).not.toBeChecked();
    await app.agree(true);
    await turnOn.click();
    await expect(turnOn).toBeChecked();

    const check = office.getByRole('button', { name: 'Check the connection' });
    await check.click();
    await expect(office.getByRole('alert').last()).toContainText('its certificate is not trusted here');
    await office.scrollIntoViewIfNeeded();
    await picture(page, 'settings-providers-failed');
    const wrong = join(folder, 'wrong.pem');
    writeFileSync(wrong, 'no certificate');
    await app.answerDialog([wrong]);
    await office.getByRole('button', { name: 'Add a certificate authority…' }).click();
    await expect(office.getByText('holds no certificate authority')).toBeVisible();
    await app.answerDialog([authority]);
    await office.getByRole('button', { name: 'Add a certificate authority…' }).click();
    await expect(office.getByRole('list', { name: 'Certificate authorities' })).toContainText(
      'Cloister tests, no one else',
    );

    await check.click();
    await expect(office.getByRole('alert').last()).toContainText('does not accept the key');
    await office.getByLabel('Token, if the server wants one').fill('office-token-7');
    await office.getByRole('button', { name: 'Store the token' }).click();
    await expect(office.getByText('A token is stored')).toBeVisible();
    await expect(page.locator('body')).not.toContainText('office-token-7');

    await check.click();
    await expect(office.getByText(/vLLM answered in \d+ ms and offers 1 model/)).toBeVisible();
    await expect(office.getByLabel('Model')).toHaveValue('tower-7b');

    const confidential = office.getByRole('checkbox', { name: /confidential documents/ });
    await office.getByText('Text of confidential documents may go there').click();
    await expect(confidential).not.toBeChecked();
    await app.agree(true);
    await office.getByText('Text of confidential documents may go there').click();
    await expect(confidential).toBeChecked();
    await office.scrollIntoViewIfNeeded();
    await picture(page, 'settings-providers-office');

    const statuses = await page.evaluate(() => window.cloister.request('providers.list', {}));
    expect(statuses).toMatchObject({
      value: [
        { id: 'device', unavailable: null },
        { id: 'office', name: 'Ravenscourt', model: 'tower-7b', unavailable: null, confidential: true },
        { id: 'openai', unavailable: 'off' },
      ],
    });
  } finally {
    await server.close();
  }
});

test('OpenAI is turned on by a person alone, says what it means, and hides its key', async ({ start, folder }) => {
  const server = await startModelServer({ key: 'sk-of-the-test', model: 'gpt-large' });
  const file = join(folder, 'policy.json');
  const openaiPolicy = { placeholders: 'required', address: server.address };
  writeFileSync(file, JSON.stringify({ organisation: 'Pell & Brandt', openai: openaiPolicy }));
  try {
    const app = await start({ env: { CLOISTER_POLICY: file, SSL_CERT_FILE: authority } });
    const { page } = app;
    await openSettings(page);
    const openai = block(page, 'OpenAI');
    await expect(openai).toContainText('Documents, and answers made from them, never go there.');
    await expect(openai).toContainText('Fixed by Pell & Brandt');
    const turnOn = openai.getByRole('switch', { name: 'OpenAI' });
    await turnOn.click();
    await expect(turnOn).not.toBeChecked();
    await app.agree(true);
    await turnOn.click();
    await expect(turnOn).toBeChecked();
    await openai.getByLabel('Key').fill('sk-of-the-test');
    await openai.getByRole('button', { name: 'Store the key' }).click();
    await expect(openai.getByText('A key is stored')).toBeVisible();
    await openai.getByRole('button', { name: 'List the models' }).click();
    await openai.getByLabel('Model').selectOption('gpt-large');
    await openai.scrollIntoViewIfNeeded();
    await picture(page, 'settings-providers-openai');
    const statuses = await page.evaluate(() => window.cloister.request('providers.list', {}));
    expect(statuses).toMatchObject({ value: [{}, {}, { id: 'openai', model: 'gpt-large', unavailable: null }] });
    await openai.getByRole('button', { name: 'Remove' }).click();
    await expect(openai.getByLabel('Key')).toHaveValue('');
  } finally {
    await server.close();
  }
});

test('what the organisation fixed is shown as fixed, and a page cannot change it', async ({ start, folder }) => {
  const file = join(folder, 'policy.json');
  const policy = {
    organisation: 'Pell & Brandt',
    openai: { allowed: false },
    office: { address: 'http://10.20.0.5:8000/v1', name: 'Tower', confidential: true, model: 'tower-70b' },
  };
  writeFileSync(file, JSON.stringify(policy));
  const app = await start({ env: { CLOISTER_POLICY: file } });
  const { page } = app;
  await openSettings(page);
  const office = block(page, 'Office server');
  await expect(office.getByLabel('Address')).toHaveValue('http://10.20.0.5:8000/v1');
  await expect(office.getByLabel('Address')).not.toBeEditable();
  await expect(office.getByText('Fixed by Pell & Brandt')).toHaveCount(4);
  await expect(block(page, 'OpenAI')).toContainText('Pell & Brandt does not allow OpenAI');
  await office.scrollIntoViewIfNeeded();
  await picture(page, 'settings-providers-fixed');
  await app.agree(true);
  const result = await page.evaluate(() =>
    window.cloister.request('openai.set', { enabled: true, model: null, key: null }),
  );
  expect(result).toMatchObject({ ok: false, error: { code: 'provider-forbidden' } });
});
