import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languagesText } from './languageWords.ts';
import { cardOptions, contextOptions, freedomOf, idleOptions } from './settingWords.ts';

test('what an expert chose is offered among the usual, in its place', () => {
  assert.deepEqual(
    contextOptions(12_288).map(({ value }) => value),
    ['4096', '8192', '12288', '16384', '32768', '65536', '131072'],
  );
  assert.equal(contextOptions(null)[2]?.label, 'about 27 pages (16,384 tokens)');
  assert.deepEqual(
    idleOptions(45).map(({ label }) => label),
    ['5 minutes', '15 minutes', '30 minutes', '45 minutes', 'an hour', '4 hours'],
  );
});

test('a card that was chosen and is gone is still shown as chosen; the processor can always be', () => {
  assert.deepEqual(
    cardOptions(['vulkan', 'cpu'], 'cuda').map(({ value }) => value),
    ['vulkan', 'cpu', 'cuda'],
  );
  assert.deepEqual(
    cardOptions([], null).map(({ value }) => value),
    ['cpu'],
  );
});

test('any temperature is one of the three freedoms', () => {
  assert.equal(freedomOf(0.05), 0);
  assert.equal(freedomOf(0.5), 0.4);
  assert.equal(freedomOf(2), 0.8);
});

test('the languages asked for most are named, the others counted', () => {
  assert.equal(languagesText(['ar', 'cs', 'de', 'en']), 'English, German and 2 more languages');
  assert.equal(languagesText(['zh', 'en']), 'English and Chinese');
});
