import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newAnswer, temporaryLibrary } from './testing.ts';
import { countAnswer, listUsage } from './usage.ts';

test('answers add up by month, provider and model; those that no model worked on are not counted', async (t) => {
  const { db } = await temporaryLibrary(t);
  const october = new Date(2026, 9, 31, 23, 59).getTime();
  const november = new Date(2026, 10, 1, 0, 1).getTime();
  const tokens = { prompt: 1_000, reused: 600, generated: 50 };
  const milliseconds = { firstToken: 10, total: 2_000 };
  const answer = newAnswer('', '', { model: 'Quill 14B', tokens, milliseconds });
  countAnswer(db, answer, october);
  countAnswer(db, answer, november);
  countAnswer(db, { ...answer, state: { kind: 'stopped' }, milliseconds: null }, november);
  countAnswer(db, { ...answer, provider: 'office' }, november);
  countAnswer(db, { ...answer, tokens: null }, november);
  countAnswer(db, { ...answer, model: null }, november);
  countAnswer(db, { ...answer, tokens: { prompt: 0, reused: 0, generated: 0 } }, november);
  assert.deepEqual(listUsage(db), [
    {
      month: '2026-11',
      provider: 'device',
      model: 'Quill 14B',
      answers: 2,
      prompt: 2_000,
      reused: 1_200,
      generated: 100,
      milliseconds: 2_000,
    },
    { month: '2026-11', provider: 'office', model: 'Quill 14B', answers: 1, ...tokens, milliseconds: 2_000 },
    { month: '2026-10', provider: 'device', model: 'Quill 14B', answers: 1, ...tokens, milliseconds: 2_000 },
  ]);
});
