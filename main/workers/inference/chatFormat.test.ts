import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsWithThought, chooseFormat } from './chatFormat.ts';

const model = (architecture: string, tokens: readonly string[], template = '') => ({
  architecture,
  vocabulary: new Set(tokens),
  template,
});

function chooseChatFormat(evidence: ReturnType<typeof model>): string {
  const choice = chooseFormat(evidence, null);
  return choice.source === 'file' ? 'file' : choice.format;
}

test('families are told apart by their special tokens', () => {
  assert.equal(chooseChatFormat(model('llama', ['<|im_start|>', '<|im_end|>'])), 'chatml');
  assert.equal(chooseChatFormat(model('qwen3', ['<|im_start|>', '<|im_end|>'])), 'qwen');
  assert.equal(chooseChatFormat(model('llama', ['<|start_header_id|>', '<|end_header_id|>', '<|eot_id|>'])), 'llama3');
  assert.equal(chooseChatFormat(model('gemma3', ['<start_of_turn>', '<end_of_turn>'])), 'gemma');
  assert.equal(chooseChatFormat(model('gpt-oss', ['<|start|>', '<|channel|>', '<|message|>', '<|end|>'])), 'harmony');
  assert.equal(chooseChatFormat(model('phi3', ['<|user|>', '<|assistant|>', '<|end|>'])), 'phi3');
  assert.equal(chooseChatFormat(model('llama', ['[INST]', '[/INST]'])), 'mistralWithoutSystem');
  assert.equal(chooseChatFormat(model('mistral3', ['[INST]', '[/INST]', '[SYSTEM_PROMPT]'])), 'mistral');
  assert.equal(chooseChatFormat(model('glm4', ['[gMASK]', '<|user|>', '<|assistant|>'])), 'glm');
});

test('a distilled model keeps the tokens of its origin, but speaks the format of its teacher', () => {
  assert.equal(chooseChatFormat(model('qwen2', ['<|im_start|>', '<｜User｜>', '<｜Assistant｜>'])), 'deepseek');
});

test('without special tokens the template is searched as text', () => {
  assert.equal(chooseChatFormat(model('llama', [], "{{ '[INST] ' + message['content'] }}")), 'mistralWithoutSystem');
  assert.equal(chooseChatFormat(model('llama', [], '[INST] <<SYS>>')), 'llama2');
  assert.equal(chooseChatFormat(model('llama', [], '{% while true %}')), 'file');
  assert.equal(chooseChatFormat(model('llama', [])), 'general');
  const zephyr = "{{ '<|user|>\\n' + message['content'] + eos_token }}";
  assert.equal(chooseChatFormat(model('stablelm', [], zephyr)), 'zephyr');
  assert.equal(chooseChatFormat(model('olmo2', [], zephyr.replace('eos_token', "'\\n'"))), 'file');
});

test('what the catalogue says comes first', () => {
  const evidence = model('llama', ['<|im_start|>'], 'anything');
  assert.deepEqual(chooseFormat(evidence, 'llama3'), { source: 'catalogue', format: 'llama3' });
});

test('a prompt begins the thought where the template always does', () => {
  assert.ok(beginsWithThought(model('qwen3', [], "{{- '<|im_start|>assistant\\n<think>\\n' }}")));
  assert.ok(beginsWithThought(model('qwen2', [], "{{'<｜Assistant｜><think>\\n'}}")));
  assert.ok(beginsWithThought(model('qwen35', [])));
  const whenAsked = "{{- '<|im_start|>assistant\\n' }}{% if not thinking %}{{- '<think>\\n\\n</think>' }}{% endif %}";
  assert.ok(!beginsWithThought(model('qwen3', [], whenAsked)));
  assert.ok(!beginsWithThought(model('qwen3', [], "{{ '<|im_start|>assistant\\n<think>\\n\\n</think>\\n' }}")));
});
