import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ModelState } from '../contract/models.ts';
import { lookWithModel } from './modelLook.ts';

const text = 'Ann Pell saw Pellworm. Ann Pell is unwell, call 4711 0815.';
const forever = new AbortController().signal;
const loaded: ModelState = {
  kind: 'loaded',
  model: {
    id: '0'.repeat(32),
    name: 'Test',
    bytes: 1,
    architecture: 'llama',
    formatSource: 'family',
    thinking: 'never',
    contextSize: 4_096,
    threads: 1,
    gpu: null,
    gpuProblem: null,
    kept: null,
  },
  inMemory: true,
};

function deviceThatSays(json: string, state: ModelState = loaded) {
  return { state: () => state, extract: async () => json };
}

const listed = (...identifiers: readonly { readonly text: string; readonly kind: string }[]): string =>
  JSON.stringify({ identifiers });

test('what the model names is found everywhere in the text, and what it makes up nowhere', async () => {
  const device = deviceThatSays(listed({ text: 'Ann Pell', kind: 'name' }, { text: 'John Invented', kind: 'name' }));
  assert.deepEqual(await lookWithModel(device, text, forever), [
    { kind: 'name', start: 0, end: 8, text: 'Ann Pell' },
    { kind: 'name', start: 23, end: 31, text: 'Ann Pell' },
  ]);
});

test('a part of a longer word and an ordinary word that a model calls a name are left alone', async () => {
  const device = deviceThatSays(listed({ text: 'Pell', kind: 'name' }, { text: 'unwell', kind: 'name' }));
  const found = await lookWithModel(device, text, forever);
  assert.deepEqual(
    found?.map(({ start }) => start),
    [4, 27],
  );
});

test('a list that was cut off tells what stands in it', async () => {
  const device = deviceThatSays('{"identifiers":[{"text":"4711 0815","kind":"telephone"},{"text":"Ann Pe');
  assert.deepEqual(
    (await lookWithModel(device, text, forever))?.map((found) => found.text),
    ['4711 0815'],
  );
});

test('nobody is said to have looked when there is no model, it fails, or it is stopped', async () => {
  assert.equal(await lookWithModel(deviceThatSays(listed(), { kind: 'none' }), text, forever), null);
  const failing = { state: () => loaded, extract: () => Promise.reject(new Error('crashed')) };
  assert.equal(await lookWithModel(failing, text, forever), null);
  const stop = new AbortController();
  const waiting = {
    state: () => loaded,
    extract: (_request: unknown, signal: AbortSignal) =>
      new Promise<string>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  };
  const looked = lookWithModel(waiting, text, stop.signal);
  stop.abort();
  assert.equal(await looked, null);
});
