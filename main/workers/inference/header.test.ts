import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeArchitecture } from '../../../e2e/files/architectures/writeArchitecture.ts';
import { writeRandomGguf } from '../../../e2e/files/writeGguf.ts';
import { hostileFiles, writeBroken } from '../../../e2e/files/writeHostileGguf.ts';
import { readHeader } from './header.ts';

const models = fileURLToPath(new URL('../../../../shared/models/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'header-'));
after(() => rmSync(folder, { recursive: true }));

test('a sound file tells what it holds', () => {
  const path = join(folder, 'random.gguf');
  writeRandomGguf(path);
  const { vocabulary, template, fileBytes, ...header } = readHeader(path);
  assert.deepEqual(header, {
    architecture: 'llama',
    name: 'Random',
    layers: 2,
    embedding: 64,
    feedForward: 128,
    contextLength: 4_096,
    // Two layers, two key-value heads of 16, keys and values, two bytes each.
    contextBytesPerToken: 256,
  });
  assert.ok(vocabulary.has('<|im_start|>'));
  assert.ok(template.includes('<|im_start|>'));
  assert.ok(fileBytes > 500_000);
});

for (const [name, { code, break: change }] of Object.entries(hostileFiles)) {
  test(`${name}: ${code}, at once and in little memory`, () => {
    const path = writeBroken(folder, name, change);
    const before = process.memoryUsage().rss;
    assert.throws(() => readHeader(path), { code });
    assert.ok(process.memoryUsage().rss - before < 100 << 20);
  });
}

test('real models pass, and one for embeddings is not taken for one that talks', {
  skip: !existsSync(models) && 'no shared models',
}, () => {
  assert.equal(readHeader(join(models, 'SmolLM2-135M-Instruct.Q4_1.gguf')).layers, 30);
  assert.throws(() => readHeader(join(models, 'all-MiniLM-L6-v2.Q8_0.gguf')), { code: 'model-not-for-answers' });
});

test('the context of a model costs memory in its layers with attention alone', () => {
  const path = join(folder, 'states.gguf');
  writeArchitecture(path, 'qwen35');
  // One of two layers, two key-value heads of 16, keys and values, two bytes each.
  assert.equal(readHeader(path).contextBytesPerToken, 128);
});
