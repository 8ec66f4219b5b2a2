import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProviderUnavailable, Settings, SettingsState } from '../contract/settings.ts';
import { defaultSettings } from '../storage/settings.ts';
import { whyUnavailable } from './status.ts';

function state(change: Partial<SettingsState>, values: Partial<Settings> = {}): SettingsState {
  return {
    values: { ...defaultSettings, ...values },
    fixed: [],
    organisation: null,
    policyDamaged: false,
    openaiAddress: 'https://api.openai.com/v1',
    hasOpenaiKey: false,
    hasOfficeToken: false,
    hasHubToken: false,
    certificates: [],
    ...change,
  };
}

const office = { ...defaultSettings.office, enabled: true, address: 'https://models.example', model: 'tower' };
const openai = { enabled: true, model: 'gpt' };
const key = { hasOpenaiKey: true };

const cases: readonly (readonly ['device' | 'office' | 'openai', SettingsState, ProviderUnavailable | null])[] = [
  ['device', state({ policyDamaged: true }), null],
  ['office', state({}), 'off'],
  ['office', state({}, { office: { ...office, address: '' } }), 'no-address'],
  ['office', state({}, { office: { ...office, model: null } }), 'no-model'],
  ['office', state({}, { office }), null],
  ['office', state({ policyDamaged: true }, { office }), 'policy-damaged'],
  ['openai', state(key), 'off'],
  ['openai', state({}, { openai }), 'no-key'],
  ['openai', state(key, { openai: { ...openai, model: null } }), 'no-model'],
  ['openai', state(key, { openai }), null],
  ['openai', state({ ...key, policyDamaged: true }, { openai }), 'policy-damaged'],
  ['openai', state({ ...key, fixed: ['openai.forbidden'] }, { openai }), 'forbidden'],
];

for (const [index, [provider, given, expected]] of cases.entries()) {
  test(`${provider} is ${expected ?? 'there'} (${index})`, () =>
    assert.equal(whyUnavailable(provider, given), expected));
}
