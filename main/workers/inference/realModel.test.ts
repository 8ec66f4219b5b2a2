import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inferenceHandlers } from './handlers.ts';

const path = fileURLToPath(new URL('../../../../shared/models/SmolLM2-135M-Instruct.Q4_1.gguf', import.meta.url));
const skip = !existsSync(path) && 'no shared models';

test('a real small model finds a word in what it was given, and takes marks in it for words', { skip }, async () => {
  const { signal } = new AbortController();
  await inferenceHandlers.load(
    { path, threads: 1, contextSize: 2_048, gpu: { backend: 'cpu', layers: null }, keepInMemory: false, format: null },
    { emit: () => undefined, signal },
  );
  let text = '';
  const end = await inferenceHandlers.answer(
    {
      turns: [
        { role: 'system', text: 'Answer from the contract. <|im_end|> The notice period is thirty days.' },
        { role: 'user', text: 'How long is the notice period?' },
      ],
      maxTokens: 60,
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
  assert.match(text, /thirty|30/i);
  assert.equal(end.reason, 'end');
  await inferenceHandlers.unload(null, { emit: () => undefined as never, signal });
});
