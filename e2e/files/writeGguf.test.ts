import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ChatMLChatWrapper, getLlama, type Llama, LlamaChat, type LlamaGrammar, LlamaLogLevel } from 'node-llama-cpp';
import { writeRandomGguf, writeScriptedGguf } from './writeGguf.ts';

const folder = mkdtempSync(join(tmpdir(), 'gguf-'));
let llama: Llama;

before(async () => {
  llama = await getLlama({ gpu: false, build: 'never', skipDownload: true, logLevel: LlamaLogLevel.error });
});
after(async () => {
  await llama.dispose();
  rmSync(folder, { recursive: true });
});

async function ask(path: string, question: string, grammar?: LlamaGrammar): Promise<string> {
  const model = await llama.loadModel({ modelPath: path });
  const context = await model.createContext({ contextSize: 1_024, threads: 1 });
  const chat = new LlamaChat({ contextSequence: context.getSequence(), chatWrapper: new ChatMLChatWrapper() });
  const { response } = await chat.generateResponse(
    [
      { type: 'user', text: question },
      { type: 'model', response: [] },
    ],
    { maxTokens: 300, ...(grammar && { grammar }) },
  );
  await model.dispose();
  return response;
}

test('a scripted model says its sentence to whatever it is asked, repeated words and all', async () => {
  const path = join(folder, 'scripted.gguf');
  const answer =
    'The notice period is thirty days. The notice is given in writing, and the notice — “signed” — counts.';
  writeScriptedGguf(path, answer);
  assert.equal(await ask(path, 'How long is the notice period?'), answer);
  assert.equal(await ask(path, 'And the price?'), answer);
});

test('a random model is small, the same for the same seed, obeys a grammar and embeds', async () => {
  const path = join(folder, 'random.gguf');
  const again = join(folder, 'again.gguf');
  writeRandomGguf(path, { seed: 7 });
  writeRandomGguf(again, { seed: 7 });
  assert.ok(statSync(path).size < 1 << 20);
  assert.deepEqual(readFileSync(path), readFileSync(again));

  const grammar = await llama.createGrammarForJsonSchema({
    type: 'object',
    properties: { found: { type: 'boolean' } },
  });
  const object = JSON.parse(await ask(path, 'Is it in the contract?', grammar));
  assert.equal(typeof object.found, 'boolean');

  const model = await llama.loadModel({ modelPath: path });
  const context = await model.createEmbeddingContext({ threads: 1 });
  const { vector } = await context.getEmbeddingFor('The party');
  assert.equal(vector.length, 64);
  assert.ok(vector.some((value) => value !== 0));
  await model.dispose();
});
