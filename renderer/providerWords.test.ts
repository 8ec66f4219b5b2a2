import assert from 'node:assert/strict';
import test from 'node:test';
import type { ProviderStatus } from '../main/contract/settings.ts';
import { answererText, blockedText, onlyHereText, providerText } from './providerWords.ts';

const device: ProviderStatus = { id: 'device', name: null, model: null, unavailable: null, confidential: true };
const office: ProviderStatus = {
  id: 'office',
  name: 'Ravenscourt',
  model: 'm',
  unavailable: 'off',
  confidential: false,
};
const openai: ProviderStatus = { id: 'openai', name: null, model: null, unavailable: 'off', confidential: false };

test('the badge names the office server, and does not say its default name twice', () => {
  assert.equal(providerText('office', 'Ravenscourt'), 'Office server: Ravenscourt');
  assert.equal(providerText('office', 'Office server'), 'Office server');
  assert.equal(providerText('office', ''), 'Office server');
});

test('only answers made elsewhere name who answered', () => {
  assert.equal(answererText('device', null), null);
  assert.equal(answererText('openai', null), 'OpenAI');
  assert.equal(answererText('office', 'Ravenscourt'), 'Office server: Ravenscourt');
});

test('one reason for all is said once', () => {
  assert.equal(
    onlyHereText([device, office, openai], null),
    'The office server and OpenAI are turned off in the settings.',
  );
});

test('different reasons are said apart, with the organisation that fixed one', () => {
  const text = onlyHereText([device, office, { ...openai, unavailable: 'forbidden' }], 'Pell & Co');
  assert.equal(text, 'The office server is turned off in the settings. OpenAI is not allowed by Pell & Co.');
});

test('with another choice there is nothing to explain', () => {
  assert.equal(onlyHereText([device, { ...office, unavailable: null }, openai], null), null);
  assert.equal(onlyHereText([device], null), null);
});

test('a conversation whose provider was turned off says so and says what is kept', () => {
  assert.equal(blockedText({ ...openai, unavailable: null }, null), null);
  assert.match(blockedText(openai, null) ?? '', /^OpenAI is turned off in the settings\. .*kept/);
});
