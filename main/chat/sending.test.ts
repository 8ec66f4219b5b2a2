import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Answer } from '../contract/conversations.ts';
import type { Emit } from '../contract/emit.ts';
import { AppError, type ErrorCode } from '../contract/errors.ts';
import type { Identifier, Review } from '../contract/review.ts';
import type { Id } from '../contract/types.ts';
import { createJobs } from '../jobs.ts';
import type { Rules } from '../privacy.ts';
import type { OpenAIProvider } from '../providers/openai.ts';
import { OPENAI_ADDRESS, type SettingsInForce } from '../settings.ts';
import { createCase } from '../storage/cases.ts';
import { createConversation } from '../storage/conversations.ts';
import type { Database } from '../storage/database.ts';
import { addDocument, setConfidential, setDocumentState, setPageCount, storePages } from '../storage/documents.ts';
import type { LedgerIntent } from '../storage/ledger.ts';
import { behind, getMessage, insertAnswer, insertQuestion, listMessages, updateAnswer } from '../storage/messages.ts';
import { newId } from '../storage/newId.ts';
import { newQuestion } from '../storage/newMessages.ts';
import { listPlaceholders } from '../storage/placeholders.ts';
import { addRead, newAnswer, temporaryLibrary } from '../storage/testing.ts';
import type { AnswerEnd } from '../workers/methods.ts';
import { createSending, type ModelLook } from './sending.ts';

const clause = 'The Distributor shall not, during the term of this Agreement, sell any competing product.';
const pasted = 'Is this fair: during the term of this Agreement, sell any competing product?';

type Answering = Parameters<OpenAIProvider['answer']>[0];
type Script = (request: Answering) => Promise<AnswerEnd['reason'] | undefined>;

/** Names of people and telephone numbers are what this detector knows. */
function findIdentifiers(text: string): Identifier[] {
  return Array.from(text.matchAll(/Anna Meier|Paul Roth|\+\d{8,}/g), ({ index, 0: words }) => ({
    kind: words.startsWith('+') ? 'telephone' : 'name',
    start: index,
    end: index + words.length,
    text: words,
  }));
}

async function setUp(t: TestContext, script: Script = async () => undefined, look: ModelLook = async () => null) {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  addRead(db, caseId, [clause]);
  const { id: conversationId } = createConversation(db, caseId, 'openai');
  const state = {
    rules: {
      policyDamaged: false,
      openai: { forbidden: false, enabled: true, placeholdersRequired: false },
      office: { enabled: false, confidential: false },
      hub: { forbidden: false, enabled: false },
    } as Rules,
    model: 'gpt-test',
    address: OPENAI_ADDRESS,
  };
  const requests: Answering[] = [];
  const refusals: { intent: LedgerIntent; reason: ErrorCode }[] = [];
  const events: { name: string; payload: unknown }[] = [];
  const emit: Emit = (name, payload) => events.push({ name, payload });
  const jobs = createJobs();
  const sending = createSending({
    db,
    openai: {
      body: ({ turns, maxTokens }) => JSON.stringify({ model: state.model, maxTokens, turns }),
      async answer(request) {
        requests.push(request);
        const reason = (await script(request)) ?? 'end';
        return { reason, tokens: { prompt: 9, reused: 0, generated: 3 }, milliseconds: { firstToken: 1, total: 2 } };
      },
    },
    settings: {
      rules: () => state.rules,
      state: () =>
        ({ openaiAddress: state.address, values: { openai: { enabled: true, model: state.model } } }) as ReturnType<
          SettingsInForce['state']
        >,
    },
    ledger: { refuse: (intent, reason) => refusals.push({ intent, reason }) },
    findIdentifiers,
    look,
    jobs,
    emit,
  });
  const review = (text: string, change: { parentId?: Id; answerId?: Id; asWritten?: readonly string[] } = {}) =>
    sending.review({ conversationId, parentId: null, answerId: null, asWritten: [], text, ...change });
  const reviewed = async (...input: Parameters<typeof review>): Promise<Review> => {
    const result = await review(...input);
    assert.ok(result.kind === 'review');
    return result;
  };
  const stored = (id: Id): Answer => {
    const message = getMessage(db, id);
    assert.ok(message.kind === 'answer');
    return message;
  };
  /** Reviews, sends and waits for the answer. */
  const ask = async (...input: Parameters<typeof review>) => {
    const { question, answer } = await sending.send((await reviewed(...input)).id);
    await jobs.finished(answer.id);
    return { question, answer: stored(answer.id) };
  };
  const reasons = (): readonly ErrorCode[] => refusals.map(({ reason }) => reason);
  return {
    db,
    caseId,
    conversationId,
    state,
    sending,
    jobs,
    review,
    reviewed,
    ask,
    stored,
    requests,
    refusals,
    reasons,
    events,
  };
}

const text = 'Write to Anna Meier, +49301234567, about the flat.';

test('what was shown is what is sent, with placeholders, and the names come back into the answer', async (t) => {
  const { db, reviewed, sending, jobs, requests, stored, events, conversationId } = await setUp(
    t,
    async ({ onText }) => {
      for (const part of ['Dear [PER', 'SON_', '1],\nyour **[Person ', '1]** is ', '[TELEPHONE_1', '].']) onText(part);
      return undefined;
    },
  );
  const shown = await reviewed(text);
  assert.equal(shown.outgoing, 'Write to [PERSON_1], [TELEPHONE_1], about the flat.');
  assert.equal(shown.payloadBytes, Buffer.byteLength(shown.payload));
  assert.deepEqual([shown.host, shown.model, shown.earlierMessages], ['api.openai.com:443', 'gpt-test', 0]);
  assert.ok(!shown.payload.includes('Meier') && !shown.payload.includes('4930'));
  const { question, answer } = await sending.send(shown.id);
  await jobs.finished(answer.id);
  assert.equal(requests.length, 1);
  assert.equal(requests[0]?.agreed.body, shown.payload);
  assert.equal(requests[0]?.agreed.identifiersReplaced, 2);
  assert.deepEqual(getMessage(db, question.id), { ...question, text, sent: shown.outgoing });

  const whole = 'Dear Anna Meier,\nyour **Anna Meier** is +49301234567.';
  const finished = stored(answer.id);
  assert.deepEqual([finished.text, finished.state, finished.coverage], [whole, { kind: 'finished' }, null]);
  assert.equal(behind(db, answer.id).wire, 'Dear [PERSON_1],\nyour **[Person 1]** is [TELEPHONE_1].');
  assert.deepEqual(
    listPlaceholders(db, conversationId).map((each) => [each.placeholder, each.text]),
    [
      ['[PERSON_1]', 'Anna Meier'],
      ['[TELEPHONE_1]', '+49301234567'],
    ],
  );
  let grown = '';
  for (const { name, payload } of events) {
    if (name === 'answer.changed') grown = (payload as Answer).text;
    if (name === 'answer.grew') grown += (payload as { text: string }).text;
    assert.ok(whole.startsWith(grown), grown);
  }
});

test('the conversation goes along as it left and came back, and its placeholders stay the same', async (t) => {
  let answers = 0;
  const { ask, reviewed, requests } = await setUp(t, async ({ onText }) => {
    answers += 1;
    onText(answers === 1 ? 'Ask [PERSON_1].' : 'Yes.');
    return undefined;
  });
  const first = await ask(text);
  assert.equal(first.answer.text, 'Ask Anna Meier.');
  const shown = await reviewed('And may Paul Roth tell ANNA MEIER?', { parentId: first.answer.id });
  assert.equal(shown.outgoing, 'And may [PERSON_2] tell [PERSON_1]?');
  assert.equal(shown.earlierMessages, 2);
  assert.deepEqual(
    JSON.parse(shown.payload)
      .turns.slice(1)
      .map((turn: { text: string }) => turn.text),
    ['Write to [PERSON_1], [TELEPHONE_1], about the flat.', 'Ask [PERSON_1].', 'And may [PERSON_2] tell [PERSON_1]?'],
  );
  assert.equal(requests.length, 1);
});

test('a person may leave a name as it is written, unless the organisation requires placeholders', async (t) => {
  const { reviewed, state, requests, sending, reasons } = await setUp(t);
  const chosen = await reviewed(text, { asWritten: ['[PERSON_1]'] });
  assert.equal(chosen.outgoing, 'Write to Anna Meier, [TELEPHONE_1], about the flat.');
  state.rules = { ...state.rules, openai: { ...state.rules.openai, placeholdersRequired: true } };
  await assert.rejects(sending.send(chosen.id), { code: 'review-needed' });
  assert.deepEqual([requests.length, reasons()], [0, ['review-needed']]);
  const required = await reviewed(text, { asWritten: ['[PERSON_1]'] });
  assert.equal(required.outgoing, 'Write to [PERSON_1], [TELEPHONE_1], about the flat.');
});

const asked = 'How do I tell a tenant kindly that the rent is late?';
const saying = 'We must tell a tenant kindly that the rent is late.';

type Between = (given: {
  readonly db: Database;
  readonly caseId: Id;
  readonly released: Id;
  readonly answer: Answer;
}) => void;

/** What makes the words held that the review found nowhere. */
const between: Readonly<Record<string, Between>> = {
  'a document is added': ({ db, caseId }) => void addRead(db, caseId, [saying]),
  'a further page is read': ({ db, caseId }) => {
    const id = addRead(db, caseId, ['We must tell a tenant kindly']);
    const page = { page: 2, text: 'that the rent is late.', unread: null, size: null, boxes: new Uint8Array(0) };
    storePages(db, id, [page], []);
  },
  'a file is added by this name, and nothing of it is read': ({ db, caseId }) => {
    const id = newId();
    addDocument(db, { id, caseId, name: `${saying}pdf`, format: 'pdf', bytes: 1, sha256: id });
  },
  'a released document becomes confidential again': ({ db, released }) => setConfidential(db, released, true),
  'an answer on this computer goes on': ({ db, answer }) => updateAnswer(db, { ...answer, text: saying }),
};

for (const [what, change] of Object.entries(between)) {
  for (const when of ['between the review and the sending', 'while the review is made'] as const) {
    test(`words that are held by the time of sending do not leave: ${what} ${when}`, async (t) => {
      let atReview = (): void => undefined;
      const { db, caseId, reviewed, sending, requests } = await setUp(t, undefined, async () => {
        atReview();
        return null;
      });
      const released = addRead(db, caseId, [saying]);
      setConfidential(db, released, false);
      const { id: conversationId } = createConversation(db, caseId, 'device');
      const question = newQuestion({ conversationId, parentId: null, text: 'How?' });
      insertQuestion(db, question);
      const answer = newAnswer(conversationId, question.id);
      insertAnswer(db, answer);
      const come = (): void => change({ db, caseId, released, answer });
      if (when === 'while the review is made') atReview = come;
      const shown = await reviewed(asked);
      if (when === 'between the review and the sending') come();
      await assert.rejects(sending.send(shown.id), { code: 'held-words' });
      assert.equal(requests.length, 0);
    });
  }
}

test('what the review has looked through is not read again when nothing of it has changed', async (t) => {
  const { db, reviewed, sending, jobs, requests } = await setUp(t);
  const shown = await reviewed(asked);
  // Nobody but this test can write without being noticed: a second look would find it.
  db.exec('DROP TRIGGER temp.held_pages_UPDATE');
  db.prepare('UPDATE pages SET text = ?').run(saying);
  const { answer } = await sending.send(shown.id);
  await jobs.finished(answer.id);
  assert.equal(requests.length, 1);
});

test('words of a document do not leave: not in a question, and not when the document came after the review', async (t) => {
  const { db, caseId, review, reviewed, sending, requests, reasons, refusals, conversationId } = await setUp(t);
  const held = await review(pasted);
  assert.ok(held.kind === 'held-words');
  assert.equal(pasted.slice(held.start, held.end), 'during the term of this Agreement, sell any');
  assert.equal(held.source?.documentName, 'contract.pdf');
  const shown = await reviewed('How do I tell a tenant kindly that the rent is late?');
  addRead(db, caseId, ['We must tell a tenant kindly that the rent is late.']);
  await assert.rejects(sending.send(shown.id), { code: 'held-words' });
  assert.deepEqual([requests.length, reasons()], [0, ['held-words', 'held-words']]);
  assert.deepEqual(refusals[0]?.intent, {
    provider: 'openai',
    purpose: 'answer',
    destination: 'api.openai.com:443',
    conversationId,
    caseId,
    passages: 0,
    documents: 0,
    identifiersReplaced: 0,
    payload: null,
  });
});

test('a conversation whose earlier words stand in a document by now goes nowhere any more', async (t) => {
  const { db, caseId, ask, review, requests, reasons } = await setUp(t, async ({ onText }) => {
    onText('Kindly remind her that the rent was due on the first.');
    return undefined;
  });
  const { answer } = await ask('How do I say it?');
  addRead(db, caseId, ['Letter: kindly remind her that the rent was due on the first.']);
  await assert.rejects(review('And shorter?', { parentId: answer.id }), { code: 'conversation-stays' });
  assert.deepEqual([requests.length, reasons()], [1, ['conversation-stays']]);
});

test('a review is sent once, and not at all when it was dismissed, replaced, locked away or made for something else', async (t) => {
  const { reviewed, sending, requests, state, jobs } = await setUp(t);
  const once = await reviewed('One?');
  const { answer } = await sending.send(once.id);
  await jobs.finished(answer.id);
  const replaced = await reviewed('Two?');
  const dismissed = await reviewed('Three?');
  sending.dismiss(dismissed.id);
  const locked = await reviewed('Four?');
  sending.forget();
  const elsewhere = await reviewed('Five?');
  state.address = 'https://elsewhere.example/v1';
  for (const { id } of [once, replaced, dismissed, locked, elsewhere]) {
    await assert.rejects(sending.send(id), { code: 'review-needed' });
  }
  const otherModel = await reviewed('Six?');
  state.model = 'gpt-other';
  await assert.rejects(sending.send(otherModel.id), { code: 'review-needed' });
  assert.equal(requests.length, 1);
});

test('rules that changed after the review are obeyed', async (t) => {
  const { reviewed, sending, requests, state, reasons } = await setUp(t);
  for (const [change, code] of [
    [{ enabled: false }, 'provider-off'],
    [{ forbidden: true }, 'provider-forbidden'],
  ] as const) {
    const { id } = await reviewed('One?');
    const before = state.rules;
    state.rules = { ...before, openai: { ...before.openai, ...change } };
    await assert.rejects(sending.send(id), { code });
    state.rules = before;
  }
  assert.deepEqual([requests.length, reasons()], [0, ['provider-off', 'provider-forbidden']]);
});

test('only a conversation with OpenAI is reviewed', async (t) => {
  const { db, caseId, sending } = await setUp(t);
  const { id: conversationId } = createConversation(db, caseId, 'device');
  await assert.rejects(
    sending.review({ conversationId, parentId: null, answerId: null, asWritten: [], text: 'What?' }),
    { code: 'conversation-stays' },
  );
});

test('an answer that breaks off keeps what came, is not asked for again by itself, and can be asked for again', async (t) => {
  let times = 0;
  const { ask, db, requests, conversationId } = await setUp(t, async ({ onText }) => {
    times += 1;
    onText('Dear [PERSON_1], the');
    if (times === 1) throw new AppError('connection-lost');
    return undefined;
  });
  const first = await ask(text);
  assert.equal(first.answer.state.kind === 'failed' && first.answer.state.error.code, 'connection-lost');
  assert.equal(first.answer.text, 'Dear Anna Meier, the');
  assert.equal(requests.length, 1);
  const again = await ask('ignored: the question stays what it was', { answerId: first.answer.id });
  assert.equal(again.question.id, first.question.id);
  assert.equal(requests[1]?.agreed.body, requests[0]?.agreed.body);
  assert.equal(listMessages(db, conversationId).filter(({ kind }) => kind === 'question').length, 1);
});

test('stopping keeps the words that came', async (t) => {
  const began = Promise.withResolvers<void>();
  const { reviewed, sending, jobs, stored } = await setUp(t, ({ onText, signal }) => {
    onText('Dear [PERSON_1], half of [PERS');
    began.resolve();
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
  });
  const { answer } = await sending.send((await reviewed(text)).id);
  await began.promise;
  await jobs.cancel(answer.id);
  assert.deepEqual(stored(answer.id).state, { kind: 'stopped' });
  assert.equal(stored(answer.id).text, 'Dear Anna Meier, half of [PERS');
});

test('an answer that was cut for its length says so', async (t) => {
  const { ask } = await setUp(t, async ({ onText }) => {
    onText('And so on');
    return 'length';
  });
  const { answer } = await ask('Tell me all.');
  assert.equal(answer.state.kind === 'failed' && answer.state.error.code, 'server-answer-too-large');
  assert.deepEqual([answer.text, answer.tokens?.generated], ['And so on', 3]);
});

test('what the model on this computer finds is replaced too, and marked as found by it', async (t) => {
  const { reviewed } = await setUp(t, undefined, async (typed) => {
    const start = typed.indexOf('Quill');
    return [{ kind: 'name', start, end: start + 5, text: 'Quill' }];
  });
  const shown = await reviewed('Write to Anna Meier and Quill.');
  assert.equal(shown.outgoing, 'Write to [PERSON_1] and [PERSON_2].');
  assert.deepEqual(
    shown.identifiers.map(({ foundBy }) => foundBy),
    ['shape', 'model'],
  );
  assert.equal(shown.modelLooked, true);
});

test('documents with pages that nobody has read are counted: nothing could be compared with those', async (t) => {
  const { db, caseId, reviewed } = await setUp(t);
  const before = (await reviewed('Write a letter.')).documentsNotRead;
  const whole = addRead(db, caseId, ['The rent is due.']);
  setPageCount(db, whole, 1);
  setDocumentState(db, whole, { kind: 'read' });
  assert.equal((await reviewed('Write a letter.')).documentsNotRead, before);
  const partly = addRead(db, caseId, ['The term is a year.', null]);
  setPageCount(db, partly, 2);
  setDocumentState(db, partly, { kind: 'read' });
  const waiting = addRead(db, caseId, []);
  assert.equal((await reviewed('Write a letter.')).documentsNotRead, before + 2);
  setConfidential(db, waiting, false);
  assert.equal((await reviewed('Write a letter.')).documentsNotRead, before + 1);
});

test('no word of a document can be stored in a conversation with OpenAI, whoever tries', async (t) => {
  const { db, caseId, conversationId, ask } = await setUp(t);
  const documentId = addRead(db, caseId, ['Another page.']);
  const { question, answer } = await ask('What?');
  const passage = { documentId, page: 1, start: 0, end: 7, id: 1, text: 'Another', documentName: 'a', score: 1 };
  const citation = {
    documentId,
    page: 1,
    start: 0,
    end: 7,
    documentName: 'a',
    quote: 'Another',
    at: 0,
    doubt: null,
  };
  const refused: readonly Partial<Answer>[] = [
    { provider: 'device' },
    { provider: 'office' },
    { provider: 'openai', mode: 'passages' },
    { provider: 'openai', passages: [passage] },
    { provider: 'openai', citations: [citation] },
  ];
  for (const change of refused) {
    const made = newAnswer(conversationId, question.id, change);
    assert.throws(() => insertAnswer(db, made), /stay out/, JSON.stringify(change));
    assert.throws(() => updateAnswer(db, { ...made, id: answer.id }), /stay out/, JSON.stringify(change));
  }
  const { id: device } = createConversation(db, caseId, 'device');
  const asked = { ...question, id: 'f'.repeat(32), conversationId: device, parentId: null };
  insertQuestion(db, asked);
  insertAnswer(db, newAnswer(device, asked.id, { passages: [passage] }));
  assert.throws(() => db.exec(`UPDATE conversations SET provider = 'openai' WHERE id = '${device}'`), /fixed/);
});

test('one place alone makes what the provider takes', () => {
  const root = join(import.meta.dirname, '..');
  const makers = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => /\bagreeTo\b/.test(readFileSync(join(root, name), 'utf8')))
    .map((name) => name.replaceAll('\\', '/'));
  assert.deepEqual(makers.sort(), ['chat/review.ts', 'providers/agreed.ts']);
});
