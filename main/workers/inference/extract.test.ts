import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeRandomGguf } from '../../../e2e/files/writeGguf.ts';
import type { JsonSchema } from '../methods.ts';
import { inferenceHandlers } from './handlers.ts';

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
const context = (signal: AbortSignal) => ({ emit: () => undefined, signal });
const forever = new AbortController().signal;

after(async () => {
  await inferenceHandlers.unload(null, context(forever));
  rmSync(folder, { recursive: true });
});

const schema: JsonSchema = {
  type: 'object',
  properties: { kind: { enum: ['name', 'date'] }, count: { enum: [1, 2, 3] } },
  required: ['kind', 'count'],
  additionalProperties: false,
};
const turns = [{ role: 'user', text: 'Which kind?' }] as const;

test('a model that would write nonsense writes JSON of the schema, whole and with nothing behind it', async () => {
  const path = join(folder, 'Random.gguf');
  writeRandomGguf(path);
  await inferenceHandlers.load(
    { path, threads: 1, contextSize: null, gpu: { backend: 'cpu', layers: null }, keepInMemory: false, format: null },
    context(forever),
  );
  const json = await inferenceHandlers.extract({ turns, schema, maxTokens: 300 }, context(forever));
  const value = JSON.parse(json);
  assert.deepEqual(Object.keys(value), ['kind', 'count']);
  assert.ok(['name', 'date'].includes(value.kind));
  assert.equal(json, json.trimEnd());
});

test('it stops at its limit and when it is told to', async () => {
  const cut = await inferenceHandlers.extract({ turns, schema, maxTokens: 3 }, context(forever));
  assert.throws(() => JSON.parse(cut));
  const stopped = new AbortController();
  stopped.abort(new Error('enough'));
  await assert.rejects(
    async () => inferenceHandlers.extract({ turns, schema, maxTokens: 300 }, context(stopped.signal)),
    /enough/,
  );
});
