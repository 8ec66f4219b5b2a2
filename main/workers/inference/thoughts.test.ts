import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ThoughtSplitter } from './thoughts.ts';

type Options = { readonly opened?: boolean; readonly stops?: readonly string[] };

/** The text is pushed whole and character by character: tokens may cut a mark anywhere. */
function split(text: string, { opened = false, stops = [] }: Options = {}) {
  const results = [[text], [...text]].map((parts) => {
    const splitter = new ThoughtSplitter({ opened, stops });
    const joined = { text: '', thought: '' };
    for (const part of parts) for (const piece of splitter.push(part)) joined[piece.kind] += piece.text;
    for (const piece of splitter.finish()) joined[piece.kind] += piece.text;
    return { ...joined, ended: splitter.ended };
  });
  assert.deepEqual(results[1], results[0]);
  return results[0];
}

test('a plain answer passes through', () => {
  assert.deepEqual(split('Thirty days.\n'), { text: 'Thirty days.\n', thought: '', ended: false });
});

test('thought and answer are parted, without marks and the white space around them', () => {
  const expected = { text: 'Thirty days.', thought: 'Let me look.', ended: false };
  assert.deepEqual(split('<think>Let me look.</think>\n\nThirty days.'), expected);
  assert.deepEqual(split('\n<think>\nLet me look.</think>Thirty days.'), expected);
  assert.deepEqual(split('[THINK]Let me look.[/THINK]Thirty days.'), expected);
  assert.deepEqual(split('<|channel>thought\nLet me look.<channel|>Thirty days.'), expected);
});

test('a thought that the prompt began ends at its closing mark', () => {
  assert.deepEqual(split('Let me look.</think>Thirty days.', { opened: true }), {
    text: 'Thirty days.',
    thought: 'Let me look.',
    ended: false,
  });
});

test('channels of one answer: analysis and commentary are thoughts, the final one is the text', () => {
  const answer =
    '<|channel|>analysis<|message|>Let me look.<|end|><|start|>assistant<|channel|>final<|message|>Thirty days.';
  assert.deepEqual(split(answer), { text: 'Thirty days.', thought: 'Let me look.', ended: false });
});

test('an answer may speak about the marks', () => {
  const answer = 'Models write <think> and </think> around their thoughts.';
  assert.deepEqual(split(answer), { text: answer, thought: '', ended: false });
});

test('a thought that never ends is still a thought', () => {
  assert.deepEqual(split('<think>Hm, hm'), { text: '', thought: 'Hm, hm', ended: false });
});

test('what only looked like the beginning of a mark is not lost', () => {
  assert.deepEqual(split('a < b, and <thin ice>'), { text: 'a < b, and <thin ice>', thought: '', ended: false });
  assert.deepEqual(split('<thi'), { text: '<thi', thought: '', ended: false });
});

test('a plain-text end of turn ends the answer, and nothing after it is shown', () => {
  assert.deepEqual(split('Thirty days.<|im_end|>\nuser: and', { stops: ['<|im_end|>'] }), {
    text: 'Thirty days.',
    thought: '',
    ended: true,
  });
});
