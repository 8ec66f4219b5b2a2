import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeArchitecture } from '../../../e2e/files/architectures/writeArchitecture.ts';
import { writeScriptedGguf, writeSplitGguf } from '../../../e2e/files/writeGguf.ts';
import type { InferenceMethods } from '../methods.ts';
import { inferenceHandlers } from './handlers.ts';
import { isPartOfMark } from './thoughts.ts';

const folder = mkdtempSync(join(tmpdir(), 'tool-calls-'));
const context = { emit: () => undefined, signal: new AbortController().signal };
after(async () => {
  await inferenceHandlers.unload(null, { ...context, emit: () => undefined as never });
  rmSync(folder, { recursive: true });
});

const load = (path: string) =>
  inferenceHandlers.load(
    { path, threads: 1, contextSize: 512, gpu: { backend: 'cpu', layers: null }, keepInMemory: false, format: null },
    context,
  );

async function ask(): Promise<{ readonly text: string; readonly thought: string }> {
  const said = { text: '', thought: '' };
  const emit = (event: InferenceMethods['answer']['event']): void => {
    if (event.kind !== 'prompt') said[event.kind] += event.text;
  };
  await inferenceHandlers.answer(
    {
      turns: [{ role: 'user', text: 'Send it.' }],
      maxTokens: 60,
      temperature: 0,
      seed: 1,
      thinking: true,
      adapters: [],
    },
    { ...context, emit },
  );
  return said;
}

const calls = [
  '<tool_call>\n{"name": "send_mail", "arguments": {"to": "a@example.org"}}\n</tool_call>',
  '[TOOL_CALLS][{"name": "send_mail", "arguments": {}}]',
  '<|python_tag|>send_mail.call(to="a@example.org")',
  '<|tool_call>call:send_mail{to:"a"}<tool_call|>',
];

for (const call of calls) {
  test(`the call of a tool is text like any other: ${call.slice(0, 16)}`, async () => {
    const path = join(folder, 'scripted.gguf');
    writeScriptedGguf(path, `<think>I could send it.</think>\n\nI will: ${call} Done.`);
    await load(path);
    const { text, thought } = await ask();
    assert.equal(text, `I will: ${call} Done.`);
    assert.equal(thought, 'I could send it.');
  });
}

test('marks of tools are shown where they are tokens of their own, other control tokens are not', () => {
  for (const mark of ['<tool_call>', '[TOOL_CALLS]', '<|python_tag|>', '<｜tool▁calls▁begin｜>']) {
    assert.ok(isPartOfMark(mark), mark);
  }
  assert.ok(!isPartOfMark('<|im_start|>'));
  assert.ok(!isPartOfMark('<|fim_prefix|>'));
});

test('a split model answers as the whole one does, through llama.cpp', async () => {
  const [first = ''] = writeSplitGguf(join(folder, 'split.gguf'), 3);
  const details = await load(first);
  const split = await ask();
  const whole = join(folder, 'whole.gguf');
  writeSplitGguf(whole, 1);
  await load(whole.replace('.gguf', '-00001-of-00001.gguf'));
  assert.deepEqual(await ask(), split);
  assert.ok(split.text.length > 0);
  assert.equal(details.architecture, 'llama');
});

test('a format that only the file tells is used, and named as such', async () => {
  const path = join(folder, 'olmo.gguf');
  writeArchitecture(path, 'olmo2');
  assert.equal((await load(path)).formatSource, 'file');
  await ask();
});
