import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isModelFile, isRepository, quantisationOf, roleOf, splitOf } from './names.ts';

/** As publishers name them. */
const quantisations = {
  'Qwen3-8B-Q4_K_M.gguf': 'Q4_K_M',
  'qwen2.5-7b-instruct-q4_k_m.gguf': 'Q4_K_M',
  'Llama-3.2-3B-Instruct-IQ2_XS.gguf': 'IQ2_XS',
  'Llama-3.3-70B-Instruct-IQ3_XXS.gguf': 'IQ3_XXS',
  'gemma-3-4b-it-BF16.gguf': 'BF16',
  'gemma-3-4b-it.fp16.gguf': 'F16',
  'gpt-oss-20b-mxfp4.gguf': 'MXFP4',
  'gpt-oss-20b-MXFP4_MOE.gguf': 'MXFP4_MOE',
  'Qwen3-30B-A3B-UD-Q4_K_XL.gguf': 'UD-Q4_K_XL',
  'UD-Q4_K_XL/GLM-4.6-UD-Q4_K_XL-00001-of-00005.gguf': 'UD-Q4_K_XL',
  'Q8_0/model-00001-of-00003.gguf': 'Q8_0',
  'mistral-7b-instruct-v0.2.Q5_K_S.gguf': 'Q5_K_S',
  'Phi-3-mini-4k-instruct-q4.gguf': 'Q4',
  'model-Q4_0_4_4.gguf': 'Q4_0_4_4',
  'bitnet-TQ2_0.gguf': 'TQ2_0',
  'Qwen2-0.5B.gguf': null,
  'model.gguf': null,
  'A16B-chat.gguf': null,
};
for (const [name, quantisation] of Object.entries(quantisations)) {
  test(`the quantisation of ${name} is ${quantisation}`, () => assert.equal(quantisationOf(name), quantisation));
}

test('a part of a split model says of how many it is one', () => {
  assert.deepEqual(splitOf('Q8_0/big-00002-of-00003.gguf'), { whole: 'Q8_0/big.gguf', part: 2, parts: 3 });
  assert.deepEqual(splitOf('big-1-of-3.gguf'), { whole: 'big-1-of-3.gguf', part: 1, parts: 1 });
  assert.deepEqual(splitOf('small.gguf'), { whole: 'small.gguf', part: 1, parts: 1 });
});

test('what a file is for is told by its name, and by that of its repository', () => {
  assert.equal(roleOf('Qwen/Qwen3-8B-GGUF', 'Qwen3-8B-Q4_K_M.gguf'), 'chat');
  assert.equal(roleOf('ggml-org/gemma-3-4b-it-GGUF', 'mmproj-model-f16.gguf'), 'vision-projector');
  assert.equal(roleOf('Qwen/Qwen3-Embedding-0.6B-GGUF', 'model-Q8_0.gguf'), 'embedding');
  assert.equal(roleOf('owner/any', 'bge-m3-Q8_0.gguf'), 'embedding');
  assert.equal(roleOf('owner/any', 'bge-reranker-v2-m3-Q8_0.gguf'), 'reranking');
  assert.equal(roleOf('owner/any', 'style-lora-F16.gguf'), 'adapter');
  assert.equal(roleOf('owner/made-with-a-lora', 'model-Q4_K_M.gguf'), 'chat');
});

test('names of the hub are what they are on the hub, and nothing that leads elsewhere', () => {
  for (const good of ['Qwen/Qwen3-8B-GGUF', 'a/b', 'owner-1/v0.1_x']) assert.equal(isRepository(good), true, good);
  for (const bad of ['a', 'a/b/c', '/b', 'a/', '../b', 'a/..', 'a/b..c', 'a b/c', 'a/b?c', 'a/b%2fc', '-a/b']) {
    assert.equal(isRepository(bad), false, bad);
  }
  for (const good of ['m.gguf', 'Q8_0/m-00001-of-00002.gguf', 'a+b=c.GGUF'])
    assert.equal(isModelFile(good), true, good);
  for (const bad of [
    'm.bin',
    '../m.gguf',
    'a/../m.gguf',
    '/m.gguf',
    'a\\m.gguf',
    'm.gguf?x',
    'm .gguf',
    'a%2fm.gguf',
    '',
  ]) {
    assert.equal(isModelFile(bad), false, bad);
  }
});
