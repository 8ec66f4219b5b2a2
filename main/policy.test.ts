import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  applyPolicy,
  canBeWrittenBy,
  contradicts,
  type Policy,
  parsePolicy,
  policyFile,
  policyToObey,
  readPolicy,
  withoutDecided,
} from './policy.ts';
import { defaultSettings } from './storage/settings.ts';
import { temporaryFolder } from './storage/testing.ts';

const whole: Policy = {
  organisation: 'Ravenscourt',
  openai: { allowed: false, address: 'https://gateway.example/v1', model: 'gpt', placeholders: 'required' },
  office: { address: 'http://10.0.0.5:8000/v1', name: 'Tower', model: 'tower-7b', confidential: true },
  models: { download: false, hub: 'http://hub.example:8080/hf', proxy: 'http://proxy.example:3128' },
  retention: { days: 90 },
  lock: { idleMinutes: 5, onSleep: true },
};

test('a policy is read whole, with or without the mark that Windows writes before a text', () => {
  assert.deepEqual(parsePolicy(JSON.stringify(whole)), { kind: 'policy', policy: whole });
  assert.deepEqual(parsePolicy(`\uFEFF${JSON.stringify(whole)}`), { kind: 'policy', policy: whole });
  assert.deepEqual(parsePolicy('{"organisation":"R"}'), { kind: 'policy', policy: { organisation: 'R' } });
});

const damaged = {
  'no JSON': '{organisation: Ravenscourt}',
  'an empty file': '',
  'a list': '[]',
  'no organisation': '{}',
  'an empty organisation': '{"organisation":" "}',
  'a key that is not known': '{"organisation":"R","opanai":{"allowed":false}}',
  'a key that is not known, further in': '{"organisation":"R","openai":{"alowed":false}}',
  'a word for a number': '{"organisation":"R","lock":{"idleMinutes":"5"}}',
  'a lock that is never': '{"organisation":"R","lock":{"idleMinutes":0}}',
  'sleep without a lock': '{"organisation":"R","lock":{"onSleep":false}}',
  'OpenAI without TLS': '{"organisation":"R","openai":{"address":"http://api.example/v1"}}',
  'another protocol': '{"organisation":"R","office":{"address":"file:///etc"}}',
  'a password in an address': '{"organisation":"R","office":{"address":"https://a:b@models.example/v1"}}',
  'a question in an address': '{"organisation":"R","office":{"address":"https://models.example/v1?to=x"}}',
  'a hub with a password in its address': '{"organisation":"R","models":{"hub":"https://a:b@hub.example"}}',
  'a proxy with a password in its address': '{"organisation":"R","models":{"proxy":"http://a:b@proxy.example:3128"}}',
  'a proxy with a path': '{"organisation":"R","models":{"proxy":"http://proxy.example:3128/out"}}',
  'a proxy of another kind': '{"organisation":"R","models":{"proxy":"socks5://proxy.example:1080"}}',
  'a word for yes or no': '{"organisation":"R","models":{"download":"no"}}',
  'a choice that there is not': '{"organisation":"R","openai":{"placeholders":"never"}}',
};

for (const [name, text] of Object.entries(damaged)) {
  test(`${name}: nobody knows what it forbids`, () => assert.deepEqual(parsePolicy(text), { kind: 'damaged' }));
}

test('a policy that is not there forbids nothing; one that cannot be read does', async (t) => {
  const folder = temporaryFolder(t);
  assert.deepEqual(await readPolicy(join(folder, 'none.json')), { kind: 'none' });
  assert.deepEqual(await readPolicy(join(folder, 'none', 'none.json')), { kind: 'none' });
  mkdirSync(join(folder, 'policy.json'));
  assert.deepEqual(await readPolicy(join(folder, 'policy.json')), { kind: 'damaged' });
  writeFileSync(join(folder, 'good.json'), '{"organisation":"R"}');
  assert.equal((await readPolicy(join(folder, 'good.json'))).kind, 'policy');
});

test('a file counts as written by whoever could have written it', () => {
  const person = { uid: 1000, groups: [1000, 27] };
  const file = { uid: 0, gid: 0, mode: 0o100644 };
  assert.equal(canBeWrittenBy(person, file), false);
  assert.equal(canBeWrittenBy(person, { ...file, gid: 27 }), false);
  assert.equal(canBeWrittenBy(person, { ...file, gid: 27, mode: 0o100664 }), true);
  assert.equal(canBeWrittenBy(person, { ...file, mode: 0o100664 }), false);
  assert.equal(canBeWrittenBy(person, { ...file, mode: 0o100646 }), true);
  assert.equal(canBeWrittenBy(person, { ...file, uid: 1000, mode: 0o100444 }), true);
  assert.equal(canBeWrittenBy({ uid: 0, groups: [0] }, file), false);
});

test('the policy is laid over what was chosen, and says what it decided', () => {
  const chosen = {
    ...defaultSettings,
    openai: { enabled: true, model: 'mine' },
    hub: { ...defaultSettings.hub, enabled: true },
  };
  const { values, fixed } = applyPolicy(chosen, whole);
  assert.deepEqual(values.openai, { enabled: false, model: 'gpt' });
  assert.deepEqual(values.office, { ...whole.office, enabled: false });
  assert.deepEqual(values.hub, { enabled: false, address: whole.models?.hub, proxy: whole.models?.proxy });
  assert.deepEqual(values.lock, whole.lock);
  assert.equal(values.keepDays, 90);
  assert.deepEqual(fixed.toSorted(), [
    'hub.address',
    'hub.forbidden',
    'hub.proxy',
    'keepDays',
    'lock.idleMinutes',
    'lock.onSleep',
    'office.address',
    'office.confidential',
    'office.model',
    'office.name',
    'openai.address',
    'openai.forbidden',
    'openai.model',
    'openai.placeholders',
  ]);
});

test('a policy that allows what was not chosen turns nothing on', () => {
  const allowing = { organisation: 'R', openai: { allowed: true }, office: { address: 'https://models.example' } };
  const { values, fixed } = applyPolicy(defaultSettings, allowing);
  assert.equal(values.openai.enabled, false);
  assert.equal(values.office.enabled, false);
  assert.deepEqual(fixed, ['office.address']);
  assert.deepEqual(applyPolicy(defaultSettings, null), { values: defaultSettings, fixed: [] });
});

test('a change against the policy is found, wherever it is; one along with it is none', () => {
  const { values } = applyPolicy(defaultSettings, whole);
  const against = [
    { openai: { enabled: true, model: 'gpt' } },
    { openai: { enabled: false, model: 'other' } },
    { office: { ...values.office, address: 'https://elsewhere.example' } },
    { office: { ...values.office, name: 'Other' } },
    { office: { ...values.office, model: null } },
    { office: { ...values.office, confidential: false } },
    { hub: { ...values.hub, enabled: true } },
    { hub: { ...values.hub, address: 'https://huggingface.co' } },
    { hub: { ...values.hub, proxy: '' } },
    { lock: { idleMinutes: null, onSleep: true } },
    { lock: { idleMinutes: 5, onSleep: false } },
    { keepDays: null },
    { keepDays: 91 },
  ];
  for (const change of against) assert.equal(contradicts(change, whole, values), true, JSON.stringify(change));
  for (const change of [values, { theme: 'dark' as const }, { office: { ...values.office, enabled: true } }]) {
    assert.equal(contradicts(change, whole, values), false);
  }
});

test('what the policy decided is not stored as if a person had chosen it', () => {
  const { values, fixed } = applyPolicy(defaultSettings, whole);
  const kept = withoutDecided({ ...values, office: { ...values.office, enabled: true } }, fixed, defaultSettings);
  assert.deepEqual(kept.office, { ...defaultSettings.office, enabled: true });
  assert.deepEqual(kept.hub, defaultSettings.hub);
  assert.deepEqual(kept.lock, defaultSettings.lock);
  assert.deepEqual(kept.openai, defaultSettings.openai);
  assert.ok(!('keepDays' in kept));
});

test('an installed Cloister obeys the file of the organisation, whatever its environment names', (t) => {
  const before = process.env.CLOISTER_POLICY;
  t.after(() => {
    if (before === undefined) delete process.env.CLOISTER_POLICY;
    else process.env.CLOISTER_POLICY = before;
  });
  process.env.CLOISTER_POLICY = '/home/anna/policy.json';
  assert.equal(policyToObey({ isInstalled: true }), policyFile(process.platform));
  assert.equal(policyToObey({ isInstalled: false }), '/home/anna/policy.json');
  delete process.env.CLOISTER_POLICY;
  assert.equal(policyToObey({ isInstalled: false }), policyFile(process.platform));
});
