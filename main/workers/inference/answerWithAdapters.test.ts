import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeAdapter } from '../../../e2e/files/writeAdapter.ts';
import { writeRandomGguf } from '../../../e2e/files/writeGguf.ts';
import type { AdapterFile } from '../methods.ts';
import { inferenceHandlers } from './handlers.ts';

const folder = mkdtempSync(join(tmpdir(), 'adapters-'));
const base = join(folder, 'Base.gguf');
const first = join(folder, 'First.gguf');
const second = join(folder, 'Second.gguf');
const foreign = join(folder, 'Foreign.gguf');
const { signal } = new AbortController();

before(async () => {
  writeRandomGguf(base);
  writeAdapter(first);
  writeAdapter(second, { seed: 11 });
  writeAdapter(foreign, { weights: { 'blk.0.attn_q': [128, 128] } });
  await inferenceHandlers.load(
    {
      path: base,
      threads: 1,
      contextSize: 1_024,
      gpu: { backend: 'cpu', layers: null },
      keepInMemory: false,
      format: null,
    },
    { emit: () => undefined, signal },
  );
});
after(async () => {
  await inferenceHandlers.unload(null, { emit: () => undefined, signal });
  rmSync(folder, { recursive: true });
});

/** What the model writes, always its likeliest word: the same words unless the weights are others. */
async function written(...adapters: readonly AdapterFile[]): Promise<string> {
  let text = '';
  await inferenceHandlers.answer(
    { turns: [{ role: 'user', text: 'Say' }], maxTokens: 24, temperature: 0, seed: 1, thinking: true, adapters },
    {
      emit(event) {
        if (event.kind !== 'prompt') text += event.text;
      },
      signal,
    },
  );
  return text;
}

test('strength 0 is the base word for word, 1 is not, and taking the adapter away brings the base back', async () => {
  const alone = await written();
  assert.notEqual(alone, '');
  assert.equal(await written({ path: first, scale: 0 }), alone);
  const changed = await written({ path: first, scale: 1 });
  assert.notEqual(changed, alone);
  assert.notEqual(await written({ path: first, scale: 0.5 }), changed);
  assert.equal(await written(), alone);
});

test('several act together, each with its own strength', async () => {
  const one = await written({ path: first, scale: 1 });
  const both = await written({ path: first, scale: 1 }, { path: second, scale: 1 });
  assert.notEqual(both, one);
  assert.equal(await written({ path: first, scale: 1 }, { path: second, scale: 0 }), one);
});

test('one for another model is refused before llama.cpp sees it, and the model goes on as before', async () => {
  const alone = await written();
  await assert.rejects(written({ path: foreign, scale: 1 }), { code: 'adapter-other-model' });
  await assert.rejects(written({ path: base, scale: 1 }), { code: 'adapter-is-model' });
  await assert.rejects(written({ path: join(folder, 'Gone.gguf'), scale: 1 }), { code: 'adapter-missing' });
  assert.equal(await written(), alone);
});
