import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../../main/contract/conversations.ts';
import { answerBlocks } from './answerBlocks.ts';
import { answerCopy } from './answerCopy.ts';

function citation(at: number, page: number, doubt: Citation['doubt'] = null): Citation {
  return { documentId: 'd', page, start: 0, end: 5, documentName: 'Agreement.pdf', quote: 'x', at, doubt };
}

test('what is copied carries its citations and its doubts, without markup', () => {
  const text = 'Yes, **after notice**.\n\n1. It says “by post”.\n2. Within 45 days.\n3. It rains.';
  const start = text.indexOf('“');
  const end = text.indexOf('”') + 1;
  const blocks = answerBlocks(text, {
    citations: [
      citation(21, 14),
      citation(22, 15),
      citation(text.indexOf('\n3'), 16, { kind: 'missing', words: ['45 days'] }),
    ],
    quotations: [{ start, end, found: false }],
    unsourced: [text.length],
  });
  assert.equal(
    answerCopy(blocks, []),
    'Yes, after notice. [Agreement, p. 14; p. 15]\n\n1. It says “by post”. [not found in the source]\n2. Within 45 days. [Agreement, p. 16, check “45 days”]\n3. It rains. [no source found]',
  );
});

test('a table is copied with tabs, and a citation stays in its cell', () => {
  const text = '| Clause | Notice |\n|---|---|\n| 11.4 | 45 days |\n| | at once |';
  const blocks = answerBlocks(text, {
    citations: [citation(text.indexOf(' days') + 5, 14)],
    quotations: [],
    unsourced: [],
  });
  assert.equal(answerCopy(blocks, []), 'Clause\tNotice\n11.4\t45 days [Agreement, p. 14]\n\tat once');
});

test('citations side by side share their brackets and name the document once', () => {
  const blocks = answerBlocks('Yes.', { citations: [citation(4, 14), citation(4, 15)], quotations: [], unsourced: [] });
  assert.equal(answerCopy(blocks, []), 'Yes. [Agreement, p. 14; p. 15]');
});
