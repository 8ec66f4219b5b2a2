import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { certificateFile } from '../../e2e/files/modelServer.ts';
import type { Confirmation } from '../dialogs.ts';
import type { Policy } from '../policy.ts';
import { createSettings } from '../settings.ts';
import type { Keychain } from '../storage/keychain.ts';
import { createSecrets } from '../storage/secrets.ts';
import { fakeKeychain, temporaryFolder, temporaryLibrary } from '../storage/testing.ts';
import { createProviders } from './providers.ts';
import { memoryLedger } from './testing.ts';

async function setUp(t: TestContext, policy: Policy | null = null, keychain: Keychain = fakeKeychain()) {
  const { db } = await temporaryLibrary(t);
  const told: string[] = [];
  const emit = (name: string) => void told.push(name);
  const settings = createSettings({ db, policy: policy ? { kind: 'policy', policy } : { kind: 'none' }, emit });
  const ledger = memoryLedger();
  let forgotten = 0;
  const nothing = () => assert.fail('nothing may be asked of a server');
  const office = {
    id: 'office' as const,
    model: () => null,
    settled: async () => undefined,
    countTokens: nothing,
    answer: nothing,
    check: nothing,
    forget: () => {
      forgotten += 1;
    },
  };
  const openai = { models: nothing, body: nothing, answer: nothing };
  const secrets = createSecrets({ db, keychain });
  const providers = createProviders({ db, settings, secrets, ledger, office, openai, deviceModel: () => null, emit });
  const asked: Confirmation[] = [];
  const answers: boolean[] = [];
  const confirm = async (question: Confirmation) => {
    asked.push(question);
    return answers.shift() ?? false;
  };
  return { settings, secrets, ledger, providers, asked, answers, confirm, told, forgotten: () => forgotten };
}

const office = {
  enabled: true,
  name: 'Ravenscourt',
  address: 'https://models.ravenscourt.example/v1/',
  model: 'tower-7b',
  confidential: false,
  token: null,
};

test('the office server is turned on only where a person confirms it, by its address', async (t) => {
  const { providers, settings, ledger, asked, answers, confirm } = await setUp(t);
  assert.equal((await providers.setOffice(office, confirm)).values.office.enabled, false);
  assert.deepEqual(settings.values().office.address, '', 'a refusal changes nothing at all');
  assert.deepEqual(ledger.notes, []);
  answers.push(true);
  await providers.setOffice(office, confirm);
  assert.equal(settings.values().office.enabled, true);
  assert.equal(settings.values().office.address, 'https://models.ravenscourt.example/v1');
  assert.match(asked[1]?.message ?? '', /models\.ravenscourt\.example/);
  assert.deepEqual(ledger.notes, [
    { event: 'provider-enabled', destination: 'models.ravenscourt.example' },
    { event: 'address-changed', destination: 'models.ravenscourt.example' },
  ]);
});

test('a page can neither turn the words elsewhere nor let confidential ones out by itself', async (t) => {
  const { providers, settings, ledger, asked, answers, confirm } = await setUp(t);
  answers.push(true);
  await providers.setOffice(office, confirm);
  const before = settings.values();
  for (const change of [{ address: 'https://elsewhere.example/v1' }, { confidential: true }]) {
    await providers.setOffice({ ...office, ...change }, confirm);
    assert.deepEqual(settings.values(), before);
  }
  // Set while it is off, it still has to be confirmed when it is turned on.
  await providers.setOffice({ ...office, enabled: false, address: 'https://elsewhere.example/v1' }, confirm);
  assert.equal(settings.values().office.enabled, false);
  await providers.setOffice({ ...office, address: 'https://elsewhere.example/v1' }, confirm);
  assert.equal(settings.values().office.enabled, false);
  assert.equal(asked.length, 4);
  answers.push(true);
  await providers.setOffice({ ...office, enabled: false, confidential: true }, confirm);
  assert.equal(settings.values().office.confidential, true);
  assert.deepEqual(
    ledger.notes.slice(2).map(({ event }) => event),
    ['provider-disabled', 'address-changed', 'address-changed', 'confidential-allowed'],
  );
});

test('what closes a way out needs no word, and is written down', async (t) => {
  const { providers, settings, ledger, asked, answers, confirm } = await setUp(t);
  answers.push(true, true);
  await providers.setOffice({ ...office, confidential: true }, confirm);
  await providers.setOpenAI({ enabled: true, model: null, key: 'sk-1' }, confirm);
  const count = asked.length;
  await providers.setOffice({ ...office, enabled: false }, confirm);
  await providers.setOpenAI({ enabled: false, model: null, key: null }, confirm);
  assert.equal(asked.length, count);
  assert.deepEqual(
    ledger.notes.slice(-3).map(({ event }) => event),
    ['provider-disabled', 'confidential-refused', 'provider-disabled'],
  );
  assert.equal(settings.rules().office.enabled, false);
});

test('two changes at once are made one after the other: what was confirmed is what is made', async (t) => {
  const { providers, settings } = await setUp(t);
  let agree: (agreed: boolean) => void = () => undefined;
  const first = providers.setOffice(office, () => new Promise((resolve) => (agree = resolve)));
  const second = providers.setOffice({ ...office, address: 'https://elsewhere.example/v1' }, async () => false);
  await new Promise(setImmediate);
  agree(true);
  await Promise.all([first, second]);
  assert.equal(settings.values().office.address, 'https://models.ravenscourt.example/v1');
});

test('keys are kept, replaced and removed, and never told', async (t) => {
  const { providers, settings, secrets, answers, confirm } = await setUp(t);
  answers.push(true);
  const told = await providers.setOpenAI({ enabled: true, model: null, key: 'sk-secret' }, confirm);
  assert.equal(told.hasOpenaiKey, true);
  assert.ok(!JSON.stringify(told).includes('sk-secret'));
  await providers.setOpenAI({ enabled: true, model: 'gpt', key: null }, confirm);
  assert.equal(await secrets.read('openai-key'), 'sk-secret');
  await providers.setOpenAI({ enabled: true, model: 'gpt', key: '' }, confirm);
  assert.equal(settings.state().hasOpenaiKey, false);
});

test('a keychain that refuses leaves everything as it was', async (t) => {
  const refusing = { ...fakeKeychain(), wrap: () => Promise.reject(new Error('refused')) };
  const { providers, settings, ledger } = await setUp(t, null, refusing);
  await assert.rejects(
    providers.setOffice({ ...office, token: 't' }, async () => true),
    {
      code: 'keychain-unavailable',
    },
  );
  assert.equal(settings.values().office.enabled, false);
  assert.equal(settings.state().hasOfficeToken, false);
  assert.deepEqual(ledger.notes, []);
});

for (const address of [
  'models.example',
  'http://models.example/v1',
  'ftp://models.example',
  'file:///etc/passwd',
  'https://user:secret@models.example/v1',
  'https://models.example/v1?key=1',
  // Azure's older interface; the one at /openai/v1 needs no version there.
  'https://ravenscourt.openai.azure.com/openai/deployments/gpt?api-version=2024-10-21',
  'https://models.example/v1#a',
  'javascript:alert(1)',
  'https://',
]) {
  test(`${address} is no address of a server`, async (t) => {
    const { providers, asked, confirm } = await setUp(t);
    await assert.rejects(providers.setOffice({ ...office, address }, confirm), { code: 'address-not-allowed' });
    assert.deepEqual(asked, []);
  });
}

test('what the policy fixes is refused, is not asked about, and what was chosen before stays for later', async (t) => {
  const { providers, settings, asked, answers, confirm } = await setUp(t, {
    organisation: 'Ravenscourt',
    openai: { allowed: false },
    office: { address: 'http://10.0.0.5:8000/v1', confidential: true },
  });
  const fixed = { ...office, address: 'http://10.0.0.5:8000/v1', confidential: true };
  for (const change of [{ address: 'https://elsewhere.example' }, { confidential: false }]) {
    await assert.rejects(providers.setOffice({ ...fixed, ...change }, confirm), { code: 'provider-forbidden' });
  }
  await assert.rejects(providers.setOpenAI({ enabled: true, model: null, key: null }, confirm), {
    code: 'provider-forbidden',
  });
  assert.deepEqual(asked, []);
  answers.push(true);
  await providers.setOffice(fixed, confirm);
  assert.equal(settings.rules().office.enabled, true);
  assert.deepEqual(
    providers.list().map(({ id, unavailable, confidential }) => ({ id, unavailable, confidential })),
    [
      { id: 'device', unavailable: null, confidential: true },
      { id: 'office', unavailable: null, confidential: true },
      { id: 'openai', unavailable: 'forbidden', confidential: false },
    ],
  );
});

test('certificates come from a file, and the server is looked at anew', async (t) => {
  const { providers, forgotten, told } = await setUp(t);
  const folder = temporaryFolder(t);
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  assert.deepEqual((await providers.addCertificate(null)).certificates, []);
  assert.equal(forgotten(), 0);
  const { certificates } = await providers.addCertificate(write('ca.pem', certificateFile('authority.pem')));
  assert.equal(certificates.length, 1);
  assert.equal(forgotten(), 1);
  assert.ok(told.includes('settings.changed'));
  await assert.rejects(providers.addCertificate(join(folder, 'none.pem')), { code: 'file-missing' });
  await assert.rejects(providers.addCertificate(folder), { code: 'file-unreadable' });
  await assert.rejects(providers.addCertificate(write('big.pem', ' '.repeat(2_000_000))), {
    code: 'certificate-unreadable',
  });
  await assert.rejects(providers.addCertificate(write('server.pem', certificateFile('localhost.pem'))), {
    code: 'certificate-unreadable',
  });
  assert.equal(providers.removeCertificate(certificates[0]?.id ?? '').certificates.length, 0);
});
