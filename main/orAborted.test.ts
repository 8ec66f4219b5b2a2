import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { orAborted } from './orAborted.ts';

const never = new Promise<never>(() => undefined);

test('it is what the promise comes to, and then listens no more', async () => {
  const { signal } = new AbortController();
  assert.equal(await orAborted(Promise.resolve(7), signal), 7);
  await assert.rejects(orAborted(Promise.reject(new Error('failed')), signal), /failed/);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('an abort ends the waiting with its reason, before it begins too', async () => {
  const controller = new AbortController();
  const waiting = orAborted(never, controller.signal);
  controller.abort(new Error('enough'));
  await assert.rejects(waiting, /enough/);
  await assert.rejects(orAborted(Promise.resolve(7), controller.signal), /enough/);
});
