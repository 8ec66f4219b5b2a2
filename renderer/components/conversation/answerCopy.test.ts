import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../../main/contract/conversations.ts';
import { answerBlocks } from './answerBlocks.ts';
import { answerCopy } from './answerCopy.ts';

function citation(at: number, page: number, verified = true): Citation {
  return { documentId: 'd', page, start: 0, end: 5, documentName: 'Agreement.pdf', quote: 'x', at, verified };
}

test('what is copied carries its citations and its doubts, without markup', () => {
  const text = 'Yes, **after notice**.\n\n1. It says “by post”.\n2. Within 45 days.';
  const start = text.indexOf('“');
  const end = text.indexOf('”') + 1;
  const blocks = answerBlocks(
    text,
    [citation(21, 14), citation(22, 15), citation(text.length, 16, false)],
    [{ start, end, found: false }],
  );
  assert.equal(
    answerCopy(blocks, []),
    'Yes, after notice. [Agreement, p. 14; p. 15]\n\n1. It says “by post”. [not found in the source]\n2. Within 45 days. [Agreement, p. 16, check the page]',
  );
});

test('a table is copied with tabs, and a citation stays in its cell', () => {
  const text = '| Clause | Notice |\n|---|---|\n| 11.4 | 45 days |\n| | at once |';
  const blocks = answerBlocks(text, [citation(text.indexOf(' days') + 5, 14)], []);
  assert.equal(answerCopy(blocks, []), 'Clause\tNotice\n11.4\t45 days [Agreement, p. 14]\n\tat once');
});

test('citations side by side share their brackets and name the document once', () => {
  const blocks = answerBlocks('Yes.', [citation(4, 14), citation(4, 15)], []);
  assert.equal(answerCopy(blocks, []), 'Yes. [Agreement, p. 14; p. 15]');
});
