import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FitVerdict, Hardware } from '../../contract/models.ts';
import { chooseFit, type Demand } from './fit.ts';

const GB = 1e9;

/** A model whose weights lie evenly in its layers, as real ones nearly do, with a context that does too. */
function demand(weights: number, context: number, layers: number): Demand {
  return {
    layers,
    needed: (gpuLayers) => ({
      gpu: ((weights + context) * GB * gpuLayers) / layers + (gpuLayers > 0 ? 0.3 * GB : 0),
      memory: ((weights + context) * GB * (layers - gpuLayers)) / layers + 0.2 * GB,
    }),
  };
}

const none = null;
const card = (total: number, free: number) => ({
  backend: 'cuda' as const,
  devices: ['Card'],
  total: total * GB,
  free: free * GB,
  shared: false,
});
const computers: Readonly<Record<string, Pick<Hardware, 'memory' | 'gpu'>>> = {
  'laptop, 8 GB': { memory: { total: 8 * GB, available: 4.5 * GB }, gpu: none },
  'office, 16 GB': { memory: { total: 16 * GB, available: 11 * GB }, gpu: none },
  '32 GB and a card of 12': { memory: { total: 32 * GB, available: 25 * GB }, gpu: card(12, 11) },
  'Apple, 16 GB shared': {
    memory: { total: 16 * GB, available: 11 * GB },
    gpu: { backend: 'metal', devices: ['M'], total: 11.5 * GB, free: 11 * GB, shared: true },
  },
  '64 GB and a card of 24': { memory: { total: 64 * GB, available: 55 * GB }, gpu: card(24, 23) },
};
const models: Readonly<Record<string, Demand>> = {
  '1.7B Q4': demand(1.1, 0.6, 25),
  '8B Q4': demand(4.9, 1.1, 37),
  '14B Q4': demand(9, 1.6, 41),
  '32B Q4': demand(19.8, 2.1, 65),
  '70B Q4': demand(42.5, 2.7, 81),
};

const verdicts: Readonly<Record<string, readonly FitVerdict[]>> = {
  'laptop, 8 GB': ['memory', 'too-large', 'too-large', 'too-large', 'too-large'],
  'office, 16 GB': ['memory', 'memory', 'too-large', 'too-large', 'too-large'],
  '32 GB and a card of 12': ['gpu', 'gpu', 'partly-gpu', 'partly-gpu', 'too-large'],
  'Apple, 16 GB shared': ['gpu', 'gpu', 'too-large', 'too-large', 'too-large'],
  '64 GB and a card of 24': ['gpu', 'gpu', 'gpu', 'gpu', 'partly-gpu'],
};

for (const [computer, hardware] of Object.entries(computers)) {
  test(`what fits on: ${computer}`, () => {
    const found = Object.values(models).map((model) => chooseFit(model, 8_192, hardware).verdict);
    assert.deepEqual(found, verdicts[computer]);
  });
}

test('as many layers as fit are put on the card, and one more would not', () => {
  const hardware = computers['32 GB and a card of 12'];
  const model = models['32B Q4'];
  assert.ok(hardware && model);
  const { gpuLayers, needed, available } = chooseFit(model, 8_192, hardware);
  assert.ok(gpuLayers > 20 && gpuLayers < 40, `${gpuLayers}`);
  assert.ok(needed.gpu <= available.gpu);
  assert.ok(model.needed(gpuLayers + 1).gpu > available.gpu - 512 * 1024 ** 2);
});

test('a person may want fewer layers on the card, and gets no more than asked for', () => {
  const hardware = computers['64 GB and a card of 24'];
  const model = models['8B Q4'];
  assert.ok(hardware && model);
  assert.equal(chooseFit(model, 8_192, hardware, 10).gpuLayers, 10);
  assert.deepEqual(
    [0, 10, 999].map((layers) => chooseFit(model, 8_192, hardware, layers).verdict),
    ['memory', 'partly-gpu', 'gpu'],
  );
});

test('what does not fit says how much is missing', () => {
  const hardware = computers['laptop, 8 GB'];
  const model = models['8B Q4'];
  assert.ok(hardware && model);
  const { verdict, needed, available } = chooseFit(model, 8_192, hardware);
  assert.equal(verdict, 'too-large');
  assert.ok(needed.memory > available.memory);
  assert.equal(available.memory, 4.5 * GB);
});
