import assert from 'node:assert/strict';
import { test } from 'node:test';
import { availableMemory, fittingContext, memoryNeeded } from './memory.ts';

const gigabyte = 1024 ** 3;
/** About the sizes of an 8-billion-parameter model. */
const model = {
  fileBytes: 5 * gigabyte,
  contextBytesPerToken: 131_072,
  contextLength: 131_072,
  embedding: 4_096,
  feedForward: 14_336,
  vocabulary: new Set(Array.from({ length: 128_000 }, (_, index) => `${index}`)),
};

test('a model larger than the memory has no context that fits', () => {
  assert.equal(fittingContext(model, 4 * gigabyte, null), null);
  assert.equal(fittingContext(model, 5 * gigabyte, null), null);
});

test('the context grows with the memory up to 32,768 tokens', () => {
  const small = fittingContext(model, 7 * gigabyte, null) ?? 0;
  assert.ok(small > 2_048 && small < 16_384, `${small}`);
  assert.ok(memoryNeeded(model, small) < 7 * gigabyte);
  assert.equal(fittingContext(model, 64 * gigabyte, null), 32_768);
  assert.equal(fittingContext({ ...model, contextLength: 8_192 }, 64 * gigabyte, null), 8_192);
});

test('an absurd wish is clamped before llama.cpp could see it', () => {
  assert.equal(fittingContext(model, 1_000 * gigabyte, 5e8), 131_072);
  assert.equal(fittingContext(model, 64 * gigabyte, 1), 512);
  assert.equal(fittingContext({ ...model, contextLength: 4e9 }, 1e6 * gigabyte, 4e9), 1 << 20);
  assert.equal(fittingContext({ ...model, contextLength: 4_000_000_000 }, 1_000 * gigabyte, null), 32_768);
  assert.equal(fittingContext(model, 64 * gigabyte, 4_096), 4_096);
});

test('this computer says how much memory it has left', () => {
  const available = availableMemory();
  assert.ok(Number.isFinite(available) && available > 16 << 20, `${available}`);
});
