import assert from 'node:assert/strict';
import { test } from 'node:test';
import { families } from '../../../e2e/files/architectures/families.ts';
import { variantOf } from './chatVariants.ts';

test('the plain members of a family have no variant', () => {
  const plain = { template: families.glm.template, vocabulary: new Set<string>(families.glm.marks) };
  assert.equal(variantOf(plain, 'glm'), null);
  assert.equal(variantOf({ ...plain, template: families.phi3.template }, 'phi3'), null);
  assert.equal(variantOf({ ...plain, template: '' }, 'phi3'), null);
  assert.equal(variantOf({ ...plain, template: families.phi4mini.template }, 'chatml'), null);
});

test('a vocabulary without a mark for the beginning gets none', () => {
  const template = '{% for m in messages %}<|user|>\n{{ m.content }}{% endfor %}<|assistant|>';
  const edge = variantOf({ template, vocabulary: new Set(['<|user|>', '<|assistant|>']) }, 'glm');
  assert.equal(edge?.system?.before, '<|system|>\n');
  assert.equal(edge?.beforeAnswer, '<|assistant|>\n');
});
