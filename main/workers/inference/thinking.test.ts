import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChatTurn } from '../methods.ts';
import { openThought, thinkingHabit } from './thinking.ts';

const question: readonly ChatTurn[] = [{ role: 'user', text: 'How long?' }];
const model = (architecture: string, template: string) => ({ architecture, template, vocabulary: new Set<string>() });

const qwen3 = model(
  'qwen3',
  "{{- '<|im_start|>assistant\\n' }}{%- if enable_thinking is defined and enable_thinking is false %}" +
    "{{- '<think>\\n\\n</think>\\n\\n' }}{%- endif %}",
);
const qwen3Thinking = model('qwen3', "{{- '<|im_start|>assistant\\n<think>\\n' }}");
const glm = model('glm4moe', "{{- '/nothink' if not enable_thinking }}<|assistant|>{{ '\\n<think></think>' }}");
const deepseek = model(
  'deepseek2',
  "{{'<｜Assistant｜>'}}{%- if thinking %}{{'<think>'}}{%- else %}{{'</think>'}}{%- endif %}",
);

test('a model that may think or not does as it is told, in the way of its family', () => {
  assert.equal(thinkingHabit(qwen3, 'qwen'), 'optional');
  assert.deepEqual(openThought(qwen3, 'qwen', 'skip', question), {
    opening: { mark: '<think>\n\n</think>\n\n', inside: false },
    turns: question,
  });
  assert.deepEqual(openThought(qwen3, 'qwen', 'think', question).opening, { mark: '', inside: false });

  const told = openThought(glm, 'glm', 'skip', [...question, { role: 'assistant', text: 'Long.' }, ...question]);
  assert.deepEqual(
    told.turns.map(({ text }) => text),
    ['How long?/nothink', 'Long.', 'How long?/nothink'],
  );
  assert.equal(told.opening.mark, '\n<think></think>');
  assert.equal(openThought(deepseek, 'deepseek', 'skip', question).opening.mark, '</think>');
  assert.equal(thinkingHabit(model('gemma4', ''), 'gemma4'), 'optional');
});

test('one whose prompts begin inside a thought goes on with it, unless it can be told', () => {
  const qwen35 = model('qwen35', '');
  assert.deepEqual(openThought(qwen35, 'qwen', 'think', question).opening, { mark: '<think>\n', inside: true });
  assert.deepEqual(openThought(qwen35, 'qwen', 'skip', question).opening.inside, false);
  assert.equal(thinkingHabit(qwen3Thinking, 'qwen'), 'always');
  assert.deepEqual(openThought(qwen3Thinking, 'qwen', 'skip', question).opening, { mark: '<think>\n', inside: true });
  // What must be JSON never begins with a thought.
  assert.deepEqual(openThought(qwen3Thinking, 'qwen', 'never', question).opening, { mark: '', inside: false });
});

test('the thinker of old that only takes the past apart by its marks is not told what it does not know', () => {
  const r1 = model('qwen2', "{% set content = content.split('</think>')[-1] %}{{'<｜Assistant｜><think>\\n'}}");
  assert.equal(thinkingHabit(r1, 'deepseek'), 'always');
  assert.equal(thinkingHabit(model('llama', ''), 'llama3'), 'never');
  assert.equal(thinkingHabit(model('gpt-oss', ''), 'harmony'), 'always');
});
