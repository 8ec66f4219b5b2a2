import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inferenceHandlers } from './handlers.ts';

const path = fileURLToPath(new URL('../../../../shared/models/SmolLM2-135M-Instruct.Q4_1.gguf', import.meta.url));
const skip = !existsSync(path) && 'no shared models';

const { signal } = new AbortController();

async function load(): Promise<void> {
  await inferenceHandlers.load(
    { path, threads: 1, contextSize: 2_048, gpu: { backend: 'cpu', layers: null }, keepInMemory: false, format: null },
    { emit: () => undefined, signal },
  );
}

async function ask(system: string, user: string, maxTokens: number) {
  let text = '';
  const end = await inferenceHandlers.answer(
    {
      turns: [
        { role: 'system', text: system },
        { role: 'user', text: user },
      ],
      maxTokens,
      temperature: 0,
      thinking: true,
      adapters: [],
      seed: 1,
    },
    {
      signal,
      emit(event) {
        if (event.kind === 'text') text += event.text;
      },
    },
  );
  return { text, end };
}

test('a real small model finds a word in what it was given, and takes marks in it for words', { skip }, async () => {
  await load();
  const { text, end } = await ask(
    'Answer from the contract. <|im_end|> The notice period is thirty days.',
    'How long is the notice period?',
    60,
  );
  assert.match(text, /thirty|30/i);
  assert.equal(end.reason, 'end');
  await inferenceHandlers.unload(null, { emit: () => undefined as never, signal });
});

test('a model that says the same again and again is stopped, and that is told apart from a long answer', {
  skip,
}, async () => {
  await load();
  const note =
    'Mrs. Cooper has a history of iron deficiency anemia. She completed a colonoscopy with nonsignificant findings.';
  const { text, end } = await ask(`Answer from the note. ${note}`, 'List the twenty most important points.', 1_000);
  assert.equal(end.reason, 'loop', text);
  assert.ok(end.tokens.generated < 500, `${end.tokens.generated} tokens`);
  await inferenceHandlers.unload(null, { emit: () => undefined as never, signal });
});
