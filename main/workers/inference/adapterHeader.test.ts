import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { f32, string, type Tensor, writeGgufFile } from '../../../e2e/files/ggufFile.ts';
import { writeRandomGguf } from '../../../e2e/files/writeGguf.ts';
import { readAdapterHeader, tensorShapes } from './adapterHeader.ts';
import { readHeader } from './header.ts';

const folder = mkdtempSync(join(tmpdir(), 'adapter-header-'));
after(() => rmSync(folder, { recursive: true }));

const half = (name: string, shape: readonly number[]): Tensor => ({
  name,
  shape,
  type: 'F32',
  data: () => [new Uint8Array(shape.reduce((all, one) => all * one, 4))],
});

function adapter(name: string, halves: readonly Tensor[], metadata = {}): string {
  const path = join(folder, `${name}.gguf`);
  const header = {
    'general.type': string('adapter'),
    'general.architecture': string('llama'),
    'general.name': string('Plain\u0007 style'),
    'general.base_model.0.name': string('Random'),
    'adapter.type': string('lora'),
    'adapter.lora.alpha': f32(8),
  };
  writeGgufFile(path, { ...header, ...metadata }, halves);
  return path;
}

const pair = [half('blk.0.attn_q.weight.lora_a', [64, 4]), half('blk.0.attn_q.weight.lora_b', [4, 64])];

test('an adapter tells its base and its shapes, and is no model', () => {
  const path = adapter('sound', pair);
  const { tensors, ...header } = readAdapterHeader(path);
  assert.deepEqual(header, { name: 'Plain style', architecture: 'llama', base: 'Random' });
  assert.deepEqual(
    tensors.map(({ name, shape }) => [name, ...shape]),
    [
      ['blk.0.attn_q.weight.lora_a', 64, 4],
      ['blk.0.attn_q.weight.lora_b', 4, 64],
    ],
  );
  assert.throws(() => readHeader(path), { code: 'model-is-adapter' });
});

test('half a pair, another kind of adapter and an impossible strength are refused', () => {
  assert.throws(() => readAdapterHeader(adapter('half', pair.slice(1))), { code: 'model-damaged' });
  assert.throws(() => readAdapterHeader(adapter('kind', pair, { 'adapter.type': string('control') })), {
    code: 'model-unknown-architecture',
  });
  assert.throws(() => readAdapterHeader(adapter('alpha', pair, { 'adapter.lora.alpha': f32(Number.NaN) })), {
    code: 'model-damaged',
  });
});

test('a model is no adapter, and its shapes are told by name', () => {
  const path = join(folder, 'random.gguf');
  writeRandomGguf(path);
  assert.throws(() => readAdapterHeader(path), { code: 'adapter-is-model' });
  assert.deepEqual(tensorShapes(path).get('blk.1.ffn_down.weight'), [128, 64]);
});
