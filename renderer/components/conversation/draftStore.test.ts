import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Draft } from '../../../main/contract/conversations.ts';
import { draftAt, draftRefused, draftTaken, hideDraft, loadDrafts, saveDrafts, setDraft } from './draftStore.ts';

type Kept = { readonly drafts: readonly Draft[]; readonly asked: string | null };

let places = 0;

/** A main that notes what it is given, and a composer of its own for each test. */
function setUp(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const kept: Kept[] = [];
  const main = { full: false, stored: [] as readonly Draft[] };
  const request = async (name: string, input: Kept) => {
    if (name === 'drafts.list') return { ok: true, value: main.stored };
    if (main.full) return { ok: false, error: { code: 'disk-full', message: '' } };
    kept.push(input);
    return { ok: true, value: null };
  };
  Object.assign(globalThis, { window: { cloister: { request } } });
  places += 1;
  const where = { caseId: 'case', conversationId: `conversation ${places}` };
  const texts = () => kept.map(({ drafts }) => drafts.map(({ text }) => text).join('|'));
  const type = (text: string) => setDraft({ ...where, text });
  return { main, kept, where, texts, type, tick: (milliseconds: number) => t.mock.timers.tick(milliseconds) };
}

test('what is typed is kept once, when the typing pauses', (t) => {
  const { texts, type, tick } = setUp(t);
  for (const text of ['W', 'Wh', 'Who']) {
    type(text);
    tick(300);
  }
  assert.deepEqual(texts(), []);
  tick(100);
  assert.deepEqual(texts(), ['Who']);
  tick(10_000);
  assert.deepEqual(texts(), ['Who']);
});

test('whoever types without a pause loses two seconds at most', (t) => {
  const { texts, type, tick } = setUp(t);
  for (let count = 1; count <= 45; count += 1) {
    type('x'.repeat(count));
    tick(100);
  }
  saveDrafts();
  assert.deepEqual(texts(), ['x'.repeat(20), 'x'.repeat(40), 'x'.repeat(45)]);
});

test('main is answered when it asks, with the last letters, and also when there are none', (t) => {
  const { kept, where, type, tick } = setUp(t);
  type('Who pays');
  saveDrafts('its question');
  saveDrafts('another');
  saveDrafts();
  tick(10_000);
  assert.deepEqual(kept, [
    { drafts: [{ ...where, text: 'Who pays' }], asked: 'its question' },
    { drafts: [], asked: 'another' },
  ]);
});

test('what could not be kept goes along with what is typed next, as it is then', async (t) => {
  const { main, texts, where, type, tick } = setUp(t);
  main.full = true;
  type('Who pays');
  setDraft({ ...where, conversationId: null, text: 'And when' });
  tick(400);
  await new Promise(setImmediate);
  main.full = false;
  type('Who pays what');
  tick(400);
  assert.deepEqual(texts(), ['Who pays what|And when']);
});

test('a question on its way is off the screen and still kept; only when it was taken it goes', (t) => {
  const { texts, where, type, tick } = setUp(t);
  type('Who pays');
  hideDraft(where);
  assert.equal(draftAt(where), '');
  tick(10_000);
  assert.deepEqual(texts(), ['Who pays']);
  type('');
  saveDrafts();
  assert.deepEqual(texts(), ['Who pays', '']);
});

test('what was kept is there again, and the last of it is where to begin', async (t) => {
  const { main, where } = setUp(t);
  const other = { ...where, conversationId: null, text: 'Older' };
  main.stored = [{ ...where, text: 'Newer' }, other];
  assert.deepEqual(await loadDrafts(), { last: { ...where, text: 'Newer' } });
  assert.deepEqual([draftAt(where), draftAt(other)], ['Newer', 'Older']);
});

test('what is typed while a question is being taken stays, and nothing of the question does', (t) => {
  const { where, texts, type, tick } = setUp(t);
  type('Who pays?');
  hideDraft(where);
  type('And wh');
  draftTaken(where, null);
  assert.equal(draftAt(where), 'And wh');
  tick(10_000);
  assert.deepEqual(texts(), ['Who pays?', 'And wh']);
});

test('what is typed while a question begins a conversation goes along to it', (t) => {
  const { kept, where, tick } = setUp(t);
  const [fresh, begun] = [
    { ...where, conversationId: null },
    { ...where, conversationId: `${where.conversationId} begun` },
  ];
  setDraft({ ...fresh, text: 'Who pays?' });
  hideDraft(fresh);
  setDraft({ ...fresh, text: 'And wh' });
  draftTaken(fresh, begun.conversationId);
  assert.equal(draftAt(fresh), '');
  assert.equal(draftAt(begun), 'And wh');
  tick(10_000);
  assert.deepEqual(kept.at(-1)?.drafts, [
    { ...fresh, text: '' },
    { ...begun, text: 'And wh' },
  ]);
});

test('a question that was not taken comes back before what was typed since', (t) => {
  const { where, type } = setUp(t);
  type('Who pays?');
  hideDraft(where);
  type('And wh');
  draftRefused(where, 'Who pays?');
  assert.equal(draftAt(where), 'Who pays?\nAnd wh');
});
