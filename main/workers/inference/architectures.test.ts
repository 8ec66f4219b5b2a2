import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { getLlama, type Llama, LlamaLogLevel } from 'node-llama-cpp';
import { conversation, families, familyOf } from '../../../e2e/files/architectures/families.ts';
import { architectures, writeArchitecture } from '../../../e2e/files/architectures/writeArchitecture.ts';
import { claimedArchitectures } from './architectures.ts';
import { inferenceHandlers } from './handlers.ts';
import { readHeader } from './header.ts';
import { writePrompt } from './llamaChat.ts';
import { findFormat } from './llamaTemplate.ts';
import { openThought } from './thinking.ts';

const folder = mkdtempSync(join(tmpdir(), 'architectures-'));
const path = join(folder, 'model.gguf');
const context = { emit: () => undefined, signal: new AbortController().signal };
const nothing = { ...context, emit: () => undefined as never };
let llama: Llama | null = null;
after(async () => {
  await llama?.dispose();
  await inferenceHandlers.unload(null, nothing);
  rmSync(folder, { recursive: true });
});

test('each architecture that is claimed is tested here, and no other', () => {
  assert.deepEqual([...claimedArchitectures].sort(), Object.keys(familyOf).sort());
  assert.deepEqual([...architectures].sort(), Object.keys(familyOf).sort());
});

for (const architecture of architectures) {
  test(`${architecture}: llama.cpp loads it, it writes, and it obeys a grammar`, async () => {
    const { format } = writeArchitecture(path, architecture);
    const details = await inferenceHandlers.load(
      {
        path,
        threads: 1,
        contextSize: 512,
        gpu: { backend: 'cpu', layers: null },
        keepInMemory: false,
        format: null,
      },
      context,
    );
    assert.equal(details.architecture, architecture);
    assert.equal(details.formatSource, format === 'file' ? 'file' : 'family');
    const end = await inferenceHandlers.answer(
      { turns: conversation, maxTokens: 6, temperature: 0, seed: 1, thinking: true, adapters: [] },
      context,
    );
    assert.ok(end.tokens.generated > 0 || end.reason === 'end');
    const schema = { type: 'object', properties: { found: { type: 'boolean' } }, required: ['found'] } as const;
    const json = await inferenceHandlers.extract({ turns: conversation, schema, maxTokens: 60 }, nothing);
    assert.equal(typeof JSON.parse(json).found, 'boolean', json);
  });
}

for (const [name, family] of Object.entries(families)) {
  test(`${name}: a conversation is written down as its makers' template does, each mark one token`, async () => {
    const architecture = Object.keys(familyOf).find((one) => familyOf[one] === name) ?? 'llama';
    writeArchitecture(path, architecture, name as keyof typeof families);
    const header = readHeader(path);
    const { source, name: known, format } = await findFormat(header, null);
    if (family.format === 'file') assert.equal(source, 'file');
    else assert.deepEqual({ source, known }, { source: 'family', known: family.format });
    llama ??= await getLlama({ gpu: false, build: 'never', skipDownload: true, logLevel: LlamaLogLevel.disabled });
    const model = await llama.loadModel({ modelPath: path, vocabOnly: true });
    const { opening, turns } = openThought(header, known, 'think', conversation);
    const { tokens } = writePrompt(model, format, turns, opening);
    const prompt = 'dropsSpace' in family ? family.prompt.replaceAll('>\n', '>') : family.prompt;
    assert.equal(model.detokenize([...tokens], true), prompt);
    for (const mark of family.marks) {
      const [token, ...more] = model.tokenize(mark, true);
      assert.equal(more.length, 0, mark);
      assert.equal(tokens.filter((one) => one === token).length, family.prompt.split(mark).length - 1, mark);
    }
    await model.dispose();
  });
}
