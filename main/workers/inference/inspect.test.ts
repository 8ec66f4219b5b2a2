import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ggufHeader, string, type Tensor, tensorBytes, u32, writeGgufFile } from '../../../e2e/files/ggufFile.ts';
import { buildVocabulary, vocabularyMetadata } from '../../../e2e/files/vocabulary.ts';
import { writeAdapter } from '../../../e2e/files/writeAdapter.ts';
import { writeRandomGguf, writeSplitGguf } from '../../../e2e/files/writeGguf.ts';
import { readHeader } from './header.ts';
import { inspect } from './inspect.ts';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
after(() => rmSync(folder, { recursive: true }));

const laptop = { memory: { total: 8e9, available: 4e9 }, gpu: null };
const look = (paths: readonly string[], contextSize: number | null = null) =>
  inspect({ paths, contextSize, gpu: { backend: null, layers: null } }, laptop);
const file = (name: string): string => join(folder, `${name}.gguf`);
const tensor = (name: string, shape: readonly number[], type: Tensor['type'] = 'F32'): Tensor => ({
  name,
  shape,
  type,
  data: () => [new Uint8Array(tensorBytes({ shape, type }))],
});

test('a model tells what it is, and that it fits', async () => {
  const path = file('chat');
  writeRandomGguf(path, { metadata: { 'general.file_type': u32(15), 'general.license': string('apache-2.0') } });
  const { facts, fit } = await look([path], 2_048);
  const { parameters, bytes, ...others } = facts;
  assert.deepEqual(others, {
    role: 'chat',
    architecture: 'llama',
    name: 'Random',
    quantisation: 'Q4_K_M',
    parts: 1,
    contextLength: 4_096,
    layers: 2,
    licence: 'apache-2.0',
    formatSource: 'family',
  });
  // Four bytes a weight, and the header.
  assert.ok(parameters !== null && bytes > parameters * 4 && bytes < parameters * 4 + 100_000);
  assert.ok(fit);
  assert.equal(fit.verdict, 'memory');
  assert.equal(fit.contextSize, 2_048);
  assert.equal(fit.layers, 3);
  assert.deepEqual(fit.available, { gpu: 0, memory: 4e9 });
  assert.ok(fit.needed.memory > bytes && fit.needed.memory < 4e8, `${fit.needed.memory}`);
  // No size was wanted, and the model knows no more.
  assert.equal((await look([path])).fit?.contextSize, 4_096);
});

test('the parts of a split model count as one; a missing, foreign or doubled part is refused', async () => {
  const paths = writeSplitGguf(file('split'), 3);
  const whole = file('whole');
  writeRandomGguf(whole);
  const [split, one] = [await look(paths), await look([whole])];
  assert.equal(split.facts.parts, 3);
  assert.equal(split.facts.parameters, one.facts.parameters);
  assert.equal(split.fit?.layers, one.fit?.layers);
  assert.ok(Math.abs((split.fit?.needed.memory ?? 0) - (one.fit?.needed.memory ?? 0)) < 1_000);
  const [first = '', second = '', third = ''] = paths;
  assert.equal(readHeader(first).fileBytes, split.facts.bytes);
  await assert.rejects(look([first, second]), { code: 'model-part-missing' });
  await assert.rejects(look([first, third, second]), { code: 'model-damaged' });
  await assert.rejects(look([first, second, second]), { code: 'model-damaged' });
  copyFileSync(whole, file('alone'));
  await assert.rejects(look([first, second, file('alone')]), { code: 'model-damaged' });
  truncateSync(third, 600);
  await assert.rejects(look(paths), { code: 'model-truncated' });
  rmSync(third);
  assert.throws(() => readHeader(first), { code: 'model-part-missing' });
  assert.throws(() => readHeader(second), { code: 'model-part-missing' });
});

test('what is no chat model is told apart, and not loaded as one', async () => {
  const files = {
    embedding: { architecture: 'nomic-bert', type: 'model', tensors: ['token_embd.weight'] },
    reranking: { architecture: 'bert', type: 'model', tensors: ['token_embd.weight', 'cls.weight'] },
    'vision-projector': { architecture: 'clip', type: 'mmproj', tensors: ['v.patch_embd.weight'] },
  } as const;
  for (const [role, { architecture, type, tensors }] of Object.entries(files)) {
    const path = file(role);
    const metadata = { 'general.architecture': string(architecture), 'general.type': string(type) };
    writeGgufFile(
      path,
      metadata,
      tensors.map((name) => tensor(name, [32, 32])),
    );
    const { facts, fit } = await look([path]);
    assert.deepEqual([facts.role, fit], [role, null]);
    const code = role === 'vision-projector' ? 'model-is-vision-projector' : 'model-not-for-answers';
    assert.throws(() => readHeader(path), { code });
  }
  const pooled = file('pooled');
  writeRandomGguf(pooled, { metadata: { 'llama.pooling_type': u32(3) } });
  assert.equal((await look([pooled])).facts.role, 'embedding');
  writeRandomGguf(pooled, { metadata: { 'llama.pooling_type': u32(4) } });
  assert.equal((await look([pooled])).facts.role, 'reranking');
  writeAdapter(file('adapter'));
  assert.equal((await look([file('adapter')])).facts.role, 'adapter');
});

test('the header alone is enough, in a file as long as the real one will be', async () => {
  const path = file('large');
  const layer = (index: number): Tensor[] => [
    tensor(`blk.${index}.attn_q.weight`, [8_192, 8_192], 'Q4_0'),
    tensor(`blk.${index}.ffn_up.weight`, [8_192, 131_072], 'Q4_0'),
  ];
  const tensors = [tensor('token_embd.weight', [8_192, 640], 'Q4_0'), ...[0, 1, 2, 3].flatMap(layer)];
  const metadata = {
    'general.architecture': string('llama'),
    'llama.block_count': u32(4),
    'llama.context_length': u32(4_096),
    'llama.embedding_length': u32(8_192),
    'llama.feed_forward_length': u32(131_072),
    'llama.attention.head_count': u32(64),
    'llama.attention.head_count_kv': u32(8),
    ...vocabularyMetadata(buildVocabulary()),
  };
  const header = ggufHeader(metadata, tensors);
  const length = header.length + tensors.reduce((sum, one) => sum + tensorBytes(one), 0);
  writeFileSync(path, header);
  await assert.rejects(look([path]), { code: 'model-truncated' });
  truncateSync(path, length);
  const { facts, fit } = await look([path], 512);
  assert.equal(facts.bytes, length);
  assert.equal(fit?.verdict, 'memory');
  const tight = { memory: { total: 4e9, available: 2e9 }, gpu: null };
  const gpu = { backend: null, layers: null };
  assert.equal((await inspect({ paths: [path], contextSize: 512, gpu }, tight)).fit?.verdict, 'too-large');
});
