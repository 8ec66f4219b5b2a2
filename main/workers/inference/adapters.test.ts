import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { f32, string } from '../../../e2e/files/ggufFile.ts';
import { type AdapterOptions, writeAdapter } from '../../../e2e/files/writeAdapter.ts';
import { writeRandomGguf, writeScriptedGguf } from '../../../e2e/files/writeGguf.ts';
import { readAdapter } from './adapters.ts';
import { readHeader } from './header.ts';

const folder = mkdtempSync(join(tmpdir(), 'adapters-'));
const base = join(folder, 'Base.gguf');
writeRandomGguf(base);
after(() => rmSync(folder, { recursive: true }));

function adapter(options: AdapterOptions = {}): string {
  const path = join(folder, 'Adapter.gguf');
  writeAdapter(path, options);
  return path;
}

test('an adapter says what it was made for, and fits that', () => {
  assert.deepEqual(readAdapter(adapter(), base), {
    name: 'Tiny adapter',
    architecture: 'llama',
    base: 'Random',
    fits: true,
  });
  assert.equal(readAdapter(adapter(), null).fits, null);
});

test('one for another model does not fit: of another family, of other sizes, with weights that are not there', () => {
  const other = join(folder, 'Other.gguf');
  writeScriptedGguf(other, 'Sixty days.');
  assert.equal(readAdapter(adapter(), other).fits, false);
  assert.equal(readAdapter(adapter({ architecture: 'qwen3' }), base).fits, false);
  assert.equal(readAdapter(adapter({ weights: { 'blk.9.attn_q': [64, 64] } }), base).fits, false);
  assert.equal(readAdapter(adapter({ weights: { 'blk.0.attn_q': [64, 32] } }), base).fits, false);
});

test('a model is no adapter, and what is neither is damaged', () => {
  assert.throws(() => readAdapter(base, base), { code: 'adapter-is-model' });
  assert.throws(() => readAdapter(adapter({ halved: true }), base), { code: 'model-damaged' });
  assert.throws(() => readAdapter(adapter({ metadata: { 'adapter.type': string('other') } }), base), {
    code: 'model-damaged',
  });
  assert.throws(() => readAdapter(adapter({ metadata: { 'adapter.lora.alpha': f32(Number.NaN) } }), base), {
    code: 'model-damaged',
  });
  assert.throws(() => readHeader(adapter()), { code: 'model-is-adapter' });
  const cut = join(folder, 'Cut.gguf');
  writeFileSync(cut, readFileSync(adapter()).subarray(0, -64));
  assert.throws(() => readAdapter(cut, base), { code: 'model-truncated' });
});
