import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hardware } from '../contract/models.ts';
import { listCatalogue } from './catalogue.ts';
import { offersFor } from './offers.ts';

const catalogue = listCatalogue();
const GB = 2 ** 30;

function computer(memory: number, cores: number, gpu: { memory: number; apple?: boolean } | null = null): Hardware {
  return {
    // Half of it is in use just now.
    memory: { total: memory * GB, available: (memory * GB) / 2 },
    cores,
    gpu: gpu && {
      backend: gpu.apple ? 'metal' : 'cuda',
      devices: ['GPU'],
      total: gpu.memory * GB,
      free: gpu.memory * GB * 0.8,
      shared: gpu.apple === true,
    },
    gpuProblem: gpu ? null : 'none-found',
    backends: ['cpu'],
  };
}

const computers: Readonly<Record<string, readonly [Hardware, recommended: string, verdict: string]>> = {
  'an old laptop with 4 GB': [computer(4, 4), 'qwen3.5-2b:Q4_K_M', 'memory'],
  'a laptop with 8 GB': [computer(8, 8), 'qwen3.5-4b:Q4_K_M', 'memory'],
  'a laptop with 16 GB': [computer(16, 12), 'qwen3.5-4b:Q4_K_M', 'memory'],
  'two cores with 24 GB': [computer(24, 2), 'gemma-4-e2b:Q4_K_M', 'memory'],
  'a laptop with a GPU of 6 GB': [computer(16, 12, { memory: 6 }), 'qwen3.5-4b:Q4_K_M', 'gpu'],
  'a desktop with a GPU of 12 GB': [computer(32, 16, { memory: 12 }), 'qwen3.5-9b:Q4_K_M', 'gpu'],
  'a workstation with a GPU of 24 GB': [computer(64, 24, { memory: 24 }), 'qwen3.5-27b:Q4_K_M', 'gpu'],
  "Apple's with 16 GB": [computer(16, 10, { memory: 10.7, apple: true }), 'qwen3.5-9b:Q4_K_M', 'gpu'],
  "Apple's with 64 GB": [computer(64, 14, { memory: 48, apple: true }), 'qwen3.5-35b-a3b:Q4_K_M', 'gpu'],
};

for (const [name, [hardware, recommended, verdict]] of Object.entries(computers)) {
  test(`${name}: the best that fits and is quick enough`, () => {
    const offers = offersFor(hardware, catalogue, []);
    const [first, ...rest] = offers;
    assert.deepEqual([first?.id, first?.recommended, first?.fit?.verdict], [recommended, true, verdict]);
    assert.ok(rest.every((offer) => !offer.recommended));
    assert.equal(offers.length, catalogue.length);
    const fit = first?.fit;
    assert.ok(fit && fit.contextSize >= 8_192 && fit.estimated);
    assert.ok(fit.needed.memory <= fit.available.memory && fit.needed.gpu <= fit.available.gpu);
    // A weak laptop is not told to take what takes minutes for a sentence.
    if (!hardware.gpu) assert.ok((first?.bytes ?? 0) < 4e9);
  });
}

test('what does not fit stands behind what does, however slow, and says so', () => {
  for (const hardware of [computer(8, 8), computer(24, 2)]) {
    const offers = offersFor(hardware, catalogue, []);
    const chat = offers.filter(({ fit }) => fit);
    assert.ok(offers.slice(chat.length).every(({ model }) => model.role !== 'chat'));
    const firstTooLarge = chat.findIndex(({ fit }) => fit?.verdict === 'too-large');
    assert.ok(firstTooLarge > 3);
    assert.ok(chat.slice(firstTooLarge).every(({ fit }) => fit?.verdict === 'too-large'));
    assert.equal(chat.at(-1)?.model.id, 'llama-3.3-70b');
  }
});

test('where most are slow, the order is that of patience: a better model does not make up for minutes a sentence', () => {
  const ids = offersFor(computer(24, 2), catalogue, []).map(({ model }) => model.id);
  assert.deepEqual(ids.slice(0, 2), ['gemma-4-e2b', 'qwen3.5-2b']);
  const order = ['qwen3.5-2b', 'qwen3.5-4b', 'qwen3.5-9b', 'mistral-small-3.2'];
  assert.deepEqual(
    ids.filter((id) => order.includes(id)),
    order,
  );
});

test('layers stay in memory where the GPU is full, and a larger quantisation is for a GPU with room', () => {
  const small = offersFor(computer(32, 16, { memory: 8 }), catalogue, []);
  const partly = small.find(({ model }) => model.id === 'qwen3.5-35b-a3b')?.fit;
  assert.equal(partly?.verdict, 'partly-gpu');
  assert.ok(partly.gpuLayers > 0 && partly.gpuLayers < partly.layers);
  const large = offersFor(computer(64, 24, { memory: 24 }), catalogue, []);
  assert.equal(large.find(({ model }) => model.id === 'qwen3.5-9b')?.quantisation, 'Q8_0');
  assert.equal(small.find(({ model }) => model.id === 'qwen3.5-9b')?.quantisation, 'Q4_K_M');
});

test('a licence with restrictions is offered, and never recommended', () => {
  const llamas = catalogue.filter(({ family }) => family === 'Llama 3');
  const offers = offersFor(computer(16, 12), llamas, []);
  assert.ok(offers.length === llamas.length && offers.every(({ recommended }) => !recommended));
});

test('before the hardware is known nothing is recommended; where nothing is quick the quickest is', () => {
  assert.ok(offersFor(null, catalogue, []).every(({ fit, recommended }) => fit === null && !recommended));
  const [slow] = offersFor(computer(16, 1), catalogue, []);
  assert.deepEqual([slow?.model.id, slow?.recommended], ['qwen3.5-2b', true]);
});

test('a model that is here already is told by its name in the catalogue, or by that of its file', () => {
  const [entry] = catalogue;
  const [usual] = entry?.files ?? [];
  assert.ok(entry && usual);
  const file = { id: 'a', path: '/models/x.gguf', name: 'x', bytes: usual.bytes, catalogueId: entry.id };
  const knownAs = (known: typeof file | Omit<typeof file, 'catalogueId'>) =>
    offersFor(computer(8, 8), [entry], [{ catalogueId: null, ...known }])[0]?.knownId;
  assert.equal(knownAs(file), 'a');
  assert.equal(knownAs({ id: 'b', name: 'x', path: `/other/${usual.file}`, bytes: usual.bytes + 100 }), 'b');
  // In Hugging Face's cache the file is named by its checksum.
  const blob = { id: 'e', path: '/hub/blobs/ab', name: usual.file.replace('.gguf', ''), bytes: usual.bytes };
  assert.equal(knownAs(blob), 'e');
  assert.equal(knownAs({ id: 'c', name: 'x', path: `/other/${usual.file}`, bytes: usual.bytes * 2 }), null);
  assert.equal(knownAs({ id: 'd', name: 'x', path: '/other/x.gguf', bytes: usual.bytes }), null);
});

test('the same computer is offered the same, whatever else is open just now', () => {
  const hardware = computer(32, 16, { memory: 12 });
  const { memory, gpu } = hardware;
  const idle: Hardware = {
    ...hardware,
    memory: { ...memory, available: memory.total * 0.95 },
    gpu: gpu && { ...gpu, free: gpu.total },
  };
  const busy: Hardware = {
    ...hardware,
    memory: { ...memory, available: memory.total * 0.05 },
    gpu: gpu && { ...gpu, free: 0 },
  };
  assert.deepEqual(offersFor(idle, catalogue, []), offersFor(busy, catalogue, []));
});
