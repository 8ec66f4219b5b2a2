import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import type { Id } from '../contract/types.ts';
import { formatOf } from '../documents/formatOf.ts';
import { createCase } from '../storage/cases.ts';
import { createConversation } from '../storage/conversations.ts';
import { addDocument, removeDocument, setConfidential } from '../storage/documents.ts';
import { insertAnswer, insertQuestion } from '../storage/messages.ts';
import { newId } from '../storage/newId.ts';
import { addRead, newAnswer, temporaryLibrary } from '../storage/testing.ts';
import { readAll } from '../workers/parsing/readAll.ts';
import { findHeldWords } from './heldWords.ts';

const { signal } = new AbortController();

const clause =
  'The Distributor shall not, during the term of this Agreement, sell any competing product; a breach entitles the ' +
  'Supplier to termi-\nnation at once. Oﬃcial notices go to the “registered oﬃce” of the non-exclusive agent.';

async function setUp(t: TestContext, pages: readonly (string | null)[] = [clause]) {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const documentId = addRead(db, caseId, pages);
  const held = async (text: string) => {
    const found = await findHeldWords(db, [text], { signal });
    return found && text.slice(found.start, found.end);
  };
  return { db, caseId, documentId, held };
}

test('eight words of a document are found in the middle of what was typed, seven are not', async (t) => {
  const { db, documentId, held } = await setUp(t);
  const run = 'during the term of this Agreement, sell any';
  const text = `Can we say "${run}" in a letter?`;
  assert.deepEqual(await findHeldWords(db, ['Good morning.', text], { signal }), {
    text: 1,
    start: text.indexOf(run),
    end: text.indexOf(run) + run.length,
    source: { documentId, documentName: 'contract.pdf', page: 1 },
  });
  assert.equal(await held('Can we say "during the term of this Agreement, sell" in a letter?'), null);
});

const disguises: readonly (readonly [what: string, text: string])[] = [
  ['capitals and no punctuation', 'ENTITLES THE SUPPLIER TO TERMINATION AT ONCE OFFICIAL NOTICES'],
  ['line breaks', 'entitles\nthe\r\nSupplier to\n\n termination at once. Official'],
  ['other hyphens', 'en-\ntitles the Sup\u00adplier to termination at once. Offi-\ncial'],
  ['a hyphen pasted into the line', 'entitles the Supplier to termi- nation at once. Official notices'],
  ['plain letters for ligatures', 'Official notices go to the registered office of the'],
  ['ligatures for plain letters', 'a breach entitles the Supplier to termination at once. Ofﬁcial'],
  ['a compound written as one', 'to the registered office of the nonexclusive agent'],
  ['a compound written as two', 'to the registered office of the non exclusive'],
  ['accents put on and parted', 'during the te\u0301rm of thís Agreement, sell any'],
  ['other quotation marks', '«during» — the ‘term’ of this (Agreement) *sell* any'],
];

for (const [what, text] of disguises) {
  test(`words are known again with ${what}`, async (t) => {
    const { held } = await setUp(t);
    assert.notEqual(await held(`Please explain: ${text} ...`), null);
  });
}

test('words across the end of a page, and across a page without text, stand in a row', async (t) => {
  const pages = ['The tenant pays the rent on the', null, 'third day of every month without', 'being asked.'];
  const { held } = await setUp(t, pages);
  assert.equal(await held('the rent on the third day of every'), 'the rent on the third day of every');
  assert.notEqual(await held('of every month without being asked. x'), 'of every month without being asked');
  assert.notEqual(
    await held('day of every month without being asked third day of every month without being asked'),
    null,
  );
});

test('a released document may be repeated, one of another case or a removed one may not and may', async (t) => {
  const { db, documentId, held } = await setUp(t);
  const run = 'during the term of this Agreement, sell any';
  setConfidential(db, documentId, false);
  assert.equal(await held(run), null);
  const other = addRead(db, createCase(db, 'another case').id, [clause]);
  assert.equal(await held(run), run);
  await removeDocument(db, other);
  assert.equal(await held(run), null);
});

test('what was answered here or by the office server stays, what was typed or came from OpenAI need not', async (t) => {
  const { db, caseId, held } = await setUp(t, ['Nothing.']);
  const say = (provider: 'device' | 'office' | 'openai', typed: string, text: string, thought = ''): Id => {
    const conversation = createConversation(db, caseId, provider);
    const question = {
      kind: 'question' as const,
      id: newId(),
      conversationId: conversation.id,
      parentId: null,
      created: 1,
      text: typed,
      sent: null,
    };
    insertQuestion(db, question);
    const answer = newAnswer(conversation.id, question.id, { provider, text, thought });
    insertAnswer(db, answer);
    return answer.id;
  };
  say('device', 'How long do we have for the appeal now?', 'The appeal must be filed within thirty days of service.');
  say('office', 'And?', 'The costs are borne by whoever loses the case.', 'they ask who has to pay for all of it');
  say('openai', 'And?', 'A letter of this kind begins with the date.');
  assert.equal(await held('How long do we have for the appeal now?'), null);
  assert.equal(await held('letter of this kind begins with the date.'), null);
  for (const run of [
    'appeal must be filed within thirty days of',
    'costs are borne by whoever loses the case',
    'ask who has to pay for all of',
  ]) {
    assert.equal(await held(run), run);
  }
});

test('the name of a document is held as its words are', async (t) => {
  const { db, caseId, held } = await setUp(t, ['Nothing.']);
  const id = newId();
  const name = 'Expert_opinion-on the fall of Mrs. Ellingsen in March.docx';
  addDocument(db, { id, caseId, name, format: 'docx', bytes: 1, sha256: id });
  assert.notEqual(await held('about the expert opinion on the fall of Mrs Ellingsen'), null);
});

test('a search that is cancelled ends', async (t) => {
  const { db } = await setUp(t);
  const stopped = AbortSignal.abort(new Error('enough'));
  await assert.rejects(findHeldWords(db, ['some words'], { signal: stopped }), /enough/);
});

const folder = new URL('../../../shared/documents/', import.meta.url);
const skip = existsSync(folder) ? false : 'no real documents here';

test('any eight words of real documents are known again, whatever was done to their form', { skip }, async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const pages: string[] = [];
  for (const kind of ['legal', 'medical']) {
    const names = readdirSync(new URL(`${kind}/`, folder)).filter((name) => /\.(?:pdf|docx|txt)$/i.test(name));
    for (const name of names.slice(0, 8)) {
      const bytes = readFileSync(new URL(`${kind}/${encodeURIComponent(name)}`, folder));
      const read = await readAll(formatOf(name, bytes.subarray(0, 4_096)), bytes).catch(() => null);
      if (!read) continue;
      addRead(
        db,
        caseId,
        read.pages.map(({ text, unread }) => (unread === null ? text : null)),
      );
      pages.push(...read.pages.map(({ text }) => text));
    }
  }
  const long = pages.filter((text) => wordsOf(text).length >= 8);
  assert.ok(long.length > 20);
  let number = 1;
  const below = (limit: number): number => {
    number = (Math.imul(number, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((number / 2 ** 32) * limit);
  };
  const changes: readonly ((run: string) => string)[] = [
    (run) => run,
    (run) => run.toUpperCase(),
    (run) => run.replace(/\s+/g, '\n'),
    (run) => run.replace(/(\p{L}{3})(\p{L}{3})/u, '$1-\n$2'),
    (run) => run.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC')).replace(/[.,;:]/g, ' '),
  ];
  for (let sample = 0; sample < 500; sample += 1) {
    const words = wordsOf(long[below(long.length)] ?? '');
    const from = below(words.length - 7);
    const run = words.slice(from, from + 8).join(' ');
    const changed = changes[sample % changes.length]?.(run) ?? run;
    assert.ok(await findHeldWords(db, [`About this: ${changed} ?`], { signal }), JSON.stringify([run, changed]));
  }
});

/** As a person counts them. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

test('others have their turn while a long conversation is made ready to be looked for', async (t) => {
  const { db } = await temporaryLibrary(t);
  const texts = Array.from({ length: 10 }, (_, text) =>
    Array.from({ length: 5_000 }, (_, word) => `word${(word * 7_919 + text * 31) % 4_001}`).join(' '),
  );
  let turns = 0;
  const turn = setInterval(() => {
    turns += 1;
  }, 0);
  assert.equal(await findHeldWords(db, texts, { signal }), null);
  clearInterval(turn);
  assert.ok(turns > 2, 'main was kept');
});
