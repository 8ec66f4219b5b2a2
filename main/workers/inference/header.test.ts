import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeArchitecture } from '../../../e2e/files/architectures/writeArchitecture.ts';
import { writeRandomGguf } from '../../../e2e/files/writeGguf.ts';
import { hostileFiles, writeBroken } from '../../../e2e/files/writeHostileGguf.ts';
import { checkHeader, readHeader } from './header.ts';
import { type Gguf, readGguf } from './readGguf.ts';

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

const halved =
  (tensor: RegExp) =>
  (file: Gguf): Gguf => ({
    ...file,
    tensors: file.tensors.map((it) => (tensor.test(it.name) ? { ...it, type: 1 } : it)),
  });
const saying =
  (key: string, value: number) =>
  (file: Gguf): Gguf => ({ ...file, metadata: new Map([...file.metadata, [key, value]]) });

/** Each of these ended a process with llama.cpp in it. */
const fatal: readonly (readonly [what: string, architecture: string, change: (file: Gguf) => Gguf])[] = [
  ['sinks of half precision', 'gpt-oss', halved(/attn_sinks/)],
  ['a decay of half precision', 'granitehybrid', halved(/ssm_a$/)],
  ['a skip of half precision', 'granitehybrid', halved(/ssm_d$/)],
  ['a convolution of half precision', 'qwen35', halved(/ssm_conv1d/)],
  ['a norm of half precision under another name', 'falcon-h1', halved(/ffn_norm$/)],
  ['frequencies of half precision', 'gemma4', halved(/rope_freqs/)],
  ['a scale of half precision', 'gemma3n', halved(/correct_scale/)],
  ['words of another length than everything else', 'llama', saying('llama.embedding_length', 32)],
  ['experts that nobody chooses between', 'lfm2moe', saying('lfm2moe.expert_gating_func', 0)],
  ['an index of no length', 'deepseek32', saying('deepseek32.attention.indexer.key_length', 0)],
  ['states in no groups', 'falcon-h1', saying('falcon-h1.ssm.group_count', 0)],
  ['keys of no rank', 'minicpm3', saying('minicpm3.attention.kv_lora_rank', 0)],
];
for (const [what, architecture, change] of fatal) {
  test(`${what}: refused before llama.cpp ends the process over it`, () => {
    const path = join(folder, 'fatal.gguf');
    writeArchitecture(path, architecture);
    const sound = readGguf(path);
    checkHeader(sound);
    assert.notDeepEqual(change(sound), sound);
    assert.throws(() => checkHeader(change(sound)), { code: 'model-damaged' });
  });
}
