import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '../contract/routes.ts';
import { catalogueFile, chatFormatOf, listCatalogue, offerId } from './catalogue.ts';

const catalogue = listCatalogue();

test('every model is there once, can be asked for by the page, and is fetched from where the catalogue says', () => {
  assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length);
  for (const entry of catalogue) {
    for (const file of entry.files) {
      const offer = offerId(entry, file);
      assert.ok(routes['models.fetch'].input.safeParse({ offer }).success, offer);
      const found = catalogueFile(offer);
      assert.deepEqual([found?.repository, found?.file, found?.role], [entry.repository, file.file, entry.role]);
    }
  }
  assert.equal(catalogueFile('qwen3.5-9b'), null);
  assert.equal(catalogueFile('qwen3.5-9b:Q1_0'), null);
});

test('a model that answers has a format, and no other has', () => {
  for (const { id, role, chatFormat } of catalogue) assert.equal(chatFormat !== null, role === 'chat', id);
  assert.equal(chatFormatOf('phi-4'), 'phi4');
  assert.equal(chatFormatOf(null), null);
});

test('every family has a model for a weak laptop, and there are models for finding and ordering passages', () => {
  const smallest = Map.groupBy(
    catalogue.filter(({ role }) => role === 'chat'),
    ({ family }) => family,
  );
  for (const [family, models] of smallest) {
    assert.ok(Math.min(...models.flatMap(({ files }) => files.map(({ bytes }) => bytes))) < 3.2e9, family);
  }
  assert.deepEqual([...smallest.keys()].toSorted(), ['GLM', 'Gemma 4', 'Llama 3', 'Mistral', 'Phi', 'Qwen 3.5']);
  assert.ok(catalogue.some(({ role }) => role === 'embedding') && catalogue.some(({ role }) => role === 'reranking'));
});

test('the sizes are those of their quantisation: between three and seventeen bits a parameter', () => {
  for (const { id, parameters, files } of catalogue) {
    for (const { bytes } of files) {
      const bits = (bytes * 8) / parameters;
      assert.ok(bits > 3 && bits < 17, `${id}: ${bits}`);
    }
  }
});
