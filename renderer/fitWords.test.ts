import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fit } from '../main/contract/models.ts';
import { fitNumbers, fitShares, ofWhole, verdictText } from './fitWords.ts';

const fit: Fit = {
  verdict: 'gpu',
  contextSize: 16_384,
  layers: 37,
  gpuLayers: 37,
  needed: { gpu: 8.2e9, memory: 0.3e9 },
  available: { gpu: 12e9, memory: 22e9 },
  estimated: false,
};
const partly: Fit = { ...fit, verdict: 'partly-gpu', needed: { gpu: 11.5e9, memory: 9e9 } };
const inMemory: Fit = { ...fit, verdict: 'memory', needed: { gpu: 0, memory: 18e9 } };
const tooLarge: Fit = { ...fit, verdict: 'too-large', needed: { gpu: 0, memory: 48e9 } };

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the numbers say what is needed where, in one unit where it is the same', () => {
  assert.equal(plain(fitNumbers(fit)), '8.2 of 12 GB on the GPU');
  assert.equal(plain(fitNumbers(partly)), '11.5 GB on the GPU, 9 GB in memory');
  assert.equal(plain(fitNumbers(inMemory)), '18 of 22 GB in memory');
  assert.equal(plain(fitNumbers(tooLarge)), '48 GB needed, 34 GB here');
  assert.equal(plain(ofWhole(260e3, 2.1e9)), '260 kB of 2.1 GB');
});

test('slower is said only where something faster is there', () => {
  assert.equal(verdictText(inMemory), 'Fits in memory, slower');
  assert.equal(verdictText({ ...inMemory, available: { gpu: 0, memory: 22e9 } }), 'Fits in memory');
});

test('the bar goes beyond its frame exactly when the model does', () => {
  assert.equal(fitShares(fit).over, 0);
  assert.ok(fitShares(fit).need < 1);
  assert.ok(fitShares(partly).over > 0);
  assert.equal(fitShares(inMemory).over, 0);
  assert.ok(fitShares(tooLarge).over > 0);
  // What the estimate calls too large although the sums would fit is drawn as it is called.
  assert.ok(fitShares({ ...tooLarge, needed: { gpu: 0, memory: 30e9 } }).over > 0);
});
