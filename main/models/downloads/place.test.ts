import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HubPart } from '../hub.ts';
import { placeOf } from './place.ts';

function part(file: string, about: Partial<HubPart> = {}): HubPart {
  return { repository: 'owner/model', commit: 'c'.repeat(40), file, bytes: 1, sha256: 'a'.repeat(64), ...about };
}

function place(...parts: HubPart[]) {
  return placeOf({ parts });
}

test('names that Windows keeps for devices, or that no system takes, are no names of ours', () => {
  for (const name of ['con', 'NUL', 'aux.Q8_0', 'Com1', 'lpt9.a', 'prn']) {
    const { names } = place(part(`${name}.gguf`, { repository: `${name}/x` }));
    assert.deepEqual(names, [`_${name}.gguf`]);
  }
  assert.deepEqual(place(part('a+b=c.gguf')).names, ['a_b_c.gguf']);
  assert.match(place(part('model.gguf', { repository: '.hidden/..' })).folder, /^_hidden--..-[0-9a-f]{12}$/);
});

test('no name leads out of its folder, whatever the hub calls it', () => {
  for (const file of ['../../evil.gguf', '/etc/evil.gguf', 'a\\..\\..\\evil.gguf', 'C:\\evil.gguf', 'a/../evil.gguf']) {
    const { folder, names } = place(part(file, { repository: '../..' }));
    for (const name of [folder, ...names]) {
      assert.doesNotMatch(name, /[/\\:]/);
      assert.doesNotMatch(name, /^\.{1,2}$/);
    }
  }
});

test('two models of one file name, two versions of one model, and names that differ in capitals alone lie apart', () => {
  const folders = [
    place(part('model.gguf')),
    place(part('Model.gguf')),
    place(part('Q8_0/model.gguf')),
    place(part('model.gguf', { repository: 'other/model' })),
    place(part('model.gguf', { repository: 'OWNER/model' })),
    place(part('model.gguf', { sha256: 'b'.repeat(64) })),
  ].map(({ folder }) => folder.toLowerCase());
  assert.equal(new Set(folders).size, folders.length);
  assert.deepEqual(place(part('model.gguf')), place(part('model.gguf', { commit: 'd'.repeat(40) })));
});

test('the parts of a split model keep the ends of their names, however long the rest is', () => {
  const stem = `deep/${'long-'.repeat(40)}Q4_K_M`;
  const { folder, names } = place(part(`${stem}-00001-of-00002.gguf`), part(`${stem}-00002-of-00002.gguf`));
  assert.equal(new Set(names.map((name) => name.replace(/-0000\d-of-00002\.gguf$/, ''))).size, 1);
  assert.ok(names.every((name, index) => name.endsWith(`-0000${index + 1}-of-00002.gguf`) && name.length < 95));
  assert.ok(folder.length < 60);
});

test('parts that are not those of one model are refused', () => {
  const refused = { code: 'hub-answer-unreadable' };
  assert.throws(() => place(), refused);
  assert.throws(() => place(part('a.gguf'), part('b.gguf')), refused);
  assert.throws(() => place(part('a-00002-of-00002.gguf'), part('a-00001-of-00002.gguf')), refused);
  assert.throws(() => place(part('a-00001-of-00002.gguf')), refused);
});
