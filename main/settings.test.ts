import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { PolicyState } from './policy.ts';
import { createSettings, OPENAI_ADDRESS } from './settings.ts';
import { createSecrets } from './storage/secrets.ts';
import { defaultSettings } from './storage/settings.ts';
import { temporaryLibrary } from './storage/testing.ts';

async function setUp(t: TestContext, policy: PolicyState = { kind: 'none' }) {
  const { db } = await temporaryLibrary(t);
  const told: unknown[] = [];
  const settings = createSettings({ db, policy, emit: (name, payload) => void told.push([name, payload]) });
  return { db, settings, told };
}

test('at first nothing leaves, and nothing is fixed', async (t) => {
  const { settings } = await setUp(t);
  assert.deepEqual(settings.values(), defaultSettings);
  assert.deepEqual(settings.rules(), {
    policyDamaged: false,
    openai: { forbidden: false, enabled: false, placeholdersRequired: false },
    office: { enabled: false, confidential: false },
    hub: { forbidden: false, enabled: false },
  });
  const { fixed, organisation, openaiAddress } = settings.state();
  assert.deepEqual([fixed, organisation, openaiAddress], [[], null, OPENAI_ADDRESS]);
});

test('a change is kept, acts at once, and is told', async (t) => {
  const { db, settings, told } = await setUp(t);
  const state = settings.change({ openai: { enabled: true, model: 'gpt' } });
  assert.equal(settings.rules().openai.enabled, true);
  assert.deepEqual(told, [['settings.changed', state]]);
  const again = createSettings({ db, policy: { kind: 'none' }, emit: () => undefined });
  assert.deepEqual(again.values().openai, { enabled: true, model: 'gpt' });
});

test('a policy acts from the day it is there, over what was chosen before it', async (t) => {
  const { db, settings } = await setUp(t);
  settings.change({ openai: { enabled: true, model: 'gpt' } });
  const policy = {
    kind: 'policy' as const,
    policy: { organisation: 'R', openai: { allowed: false, placeholders: 'required' as const } },
  };
  const ruled = createSettings({ db, policy, emit: () => undefined });
  assert.deepEqual(ruled.rules().openai, { forbidden: true, enabled: false, placeholdersRequired: true });
  assert.throws(() => ruled.change({ theme: 'dark', openai: { enabled: true, model: 'gpt' } }), {
    code: 'provider-forbidden',
  });
  assert.equal(ruled.values().theme, 'system', 'nothing of a refused change is kept');
  ruled.change({ openai: { enabled: false, model: 'gpt' } });
});

test('a policy that is damaged is said, and stops what was turned on', async (t) => {
  const { settings } = await setUp(t, { kind: 'damaged' });
  settings.change({ office: { ...defaultSettings.office, enabled: true } });
  assert.equal(settings.state().policyDamaged, true);
  assert.equal(settings.rules().policyDamaged, true);
});

test('of secrets it is told that they are there, and nothing else', async (t) => {
  const { db, settings } = await setUp(t);
  await createSecrets({ db, keychain: null }).store('office-token', 'the very token');
  const state = settings.tell();
  assert.deepEqual([state.hasOfficeToken, state.hasOpenaiKey], [true, false]);
  assert.ok(!JSON.stringify(state).includes('the very token'));
});
