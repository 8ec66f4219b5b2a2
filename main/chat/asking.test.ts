import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../contract/conversations.ts';
import type { Emit } from '../contract/emit.ts';
import { AppError, type ErrorCode } from '../contract/errors.ts';
import type { Id, ProviderId } from '../contract/types.ts';
import { createJobs } from '../jobs.ts';
import type { AdapterInUse } from '../models/adapters.ts';
import type { Rules } from '../privacy.ts';
import type { AnswerRequest, Provider } from '../providers/provider.ts';
import { createCase } from '../storage/cases.ts';
import { createConversation, getConversation, removeConversation } from '../storage/conversations.ts';
import { removeDocument, setConfidential, setDocumentState, setPageCount } from '../storage/documents.ts';
import type { LedgerIntent } from '../storage/ledger.ts';
import { behind, getMessage, listMessages } from '../storage/messages.ts';
import { addRead, temporaryLibrary } from '../storage/testing.ts';
import type { AnswerEnd } from '../workers/methods.ts';
import type { AnswerSettings } from './answering.ts';
import { createAsking } from './asking.ts';

const law = 'This Agreement shall be governed by the laws of the State of Texas.';
const term = 'The term of this Agreement shall terminate on May 31, 2015, unless sooner terminated.';
const fee = 'The fee is payable in monthly instalments.';

type Script = (request: AnswerRequest) => Promise<AnswerEnd['reason'] | undefined>;

/** A model that says what the test tells it to, and keeps what it was asked. */
function scripted(script: Script, bytes: number | undefined, contextSize = 4_096) {
  const requests: AnswerRequest[] = [];
  let present = true;
  let size = contextSize;
  let sizeWhenReady = contextSize;
  const provider: Provider = {
    id: 'device',
    model: () => (present ? { name: 'Scripted', contextSize: size, ...(bytes === undefined ? {} : { bytes }) } : null),
    settled: async () => undefined,
    async ready() {
      size = sizeWhenReady;
    },
    countTokens: async (texts) => texts.map((text) => Math.ceil(text.length / 4)),
    async answer(request) {
      requests.push(request);
      const reason = (await script(request)) ?? 'end';
      return {
        reason,
        tokens: { prompt: 10, reused: 0, generated: 5 },
        milliseconds: { firstToken: 1, total: 2 },
      };
    },
  };
  return {
    provider,
    requests,
    prompt: (index: number) => requests[index]?.turns.map(({ role, text }) => `${role}: ${text}`).join('\n') ?? '',
    remove: () => {
      present = false;
    },
    shrinkWhenReady: (tokens: number) => {
      sizeWhenReady = tokens;
    },
    restore: () => {
      present = true;
    },
  };
}

const says =
  (text: string): Script =>
  async ({ onText }) => {
    for (const word of text.split(/(?<= )/)) onText(word);
    return undefined;
  };

function untilStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

const usual: AnswerSettings = { temperature: 0, answerTokens: null, thinking: true };
const officeAllowed = { enabled: true, confidential: true };

async function setUp(
  t: TestContext,
  script: Script,
  pages: readonly (string | null)[] = [law, term, fee],
  {
    provider = 'device' as ProviderId,
    office = officeAllowed,
    laidOver = (): readonly AdapterInUse[] => [],
    settings = usual,
    modelBytes = undefined as number | undefined,
  } = {},
) {
  let rules: Rules = {
    policyDamaged: false,
    openai: { forbidden: false, enabled: true, placeholdersRequired: false },
    office,
    hub: { forbidden: false, enabled: false },
  };
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  const documentId = addRead(db, caseId, pages);
  setPageCount(db, documentId, pages.length);
  setDocumentState(db, documentId, { kind: 'read' });
  const { id: conversationId } = createConversation(db, caseId, provider);
  const jobs = createJobs();
  const model = scripted(script, modelBytes);
  const events: { name: string; payload: unknown }[] = [];
  const emit: Emit = (name, payload) => events.push({ name, payload });
  const refusals: { intent: LedgerIntent; reason: ErrorCode }[] = [];
  const asking = createAsking({
    adapters: async () => laidOver(),
    models: () => settings,
    db,
    providers: { device: model.provider, office: { ...model.provider, id: 'office' } },
    rules: () => rules,
    ledger: { refuse: (intent, reason) => refusals.push({ intent, reason }) },
    officeDestination: () => 'models.example.org:443',
    jobs,
    emit,
  });
  const stored = (id: Id): Answer => {
    const message = getMessage(db, id);
    assert.ok(message.kind === 'answer');
    return message;
  };
  /** Asks and waits for the answer. */
  const ask = async (text: string, parentId: Id | null = null) => {
    const { question, answer } = await asking.ask({ conversationId, parentId, text });
    await jobs.finished(answer.id);
    return { question, answer: stored(answer.id) };
  };
  const setOffice = (change: Partial<Rules['office']>): void => {
    rules = { ...rules, office: { ...rules.office, ...change } };
  };
  return { db, caseId, documentId, conversationId, jobs, asking, model, events, stored, ask, refusals, setOffice };
}

test('an answer is streamed, stripped of its marks, cited on its page, stored and announced', async (t) => {
  const { ask, events, conversationId, db } = await setUp(t, async ({ onProgress, onThought, onText }) => {
    onProgress({ done: 10, total: 10 });
    onThought('Which law?');
    onText('It is governed by the laws ');
    onText('of Texas [');
    onText('1].');
    return 'end';
  });
  const { question, answer } = await ask('Which law governs this agreement?');
  assert.equal(answer.text, 'It is governed by the laws of Texas.');
  assert.equal(answer.thought, 'Which law?');
  assert.deepEqual(answer.state, { kind: 'finished' });
  assert.deepEqual(
    answer.citations.map(({ page, quote, doubt, at }) => ({ page, quote, doubt, at })),
    [{ page: 1, quote: law, doubt: null, at: answer.text.length }],
  );
  assert.deepEqual(answer.tokens, { prompt: 10, reused: 0, generated: 5 });
  assert.equal(answer.model, 'Scripted');
  assert.equal(getConversation(db, conversationId).title, question.text);

  const states = events.flatMap(({ name, payload }) =>
    name === 'answer.changed' ? [(payload as Answer).state.kind] : [],
  );
  assert.deepEqual([...new Set(states)], ['finding', 'reading', 'thinking', 'writing', 'finished']);
  let shown = '';
  for (const { name, payload } of events) {
    if (name === 'answer.changed') shown = (payload as Answer).text;
    if (name === 'answer.grew') shown += (payload as { text: string }).text;
    assert.ok(answer.text.startsWith(shown), shown);
  }
});

test('the question is on the disk before the answer begins', async (t) => {
  const { asking, conversationId, db, jobs } = await setUp(t, says('Yes.'));
  const { question, answer } = await asking.ask({ conversationId, parentId: null, text: 'Which law?' });
  assert.deepEqual(
    listMessages(db, conversationId).map(({ id }) => id),
    [question.id, answer.id],
  );
  await jobs.finished(answer.id);
});

test('a small model is given the likeliest passages alone, and the coverage says so; a larger one all', async (t) => {
  const pages = [law, term, fee, 'More of it. '.repeat(500)];
  const small = await setUp(t, says('Texas.'), pages, { modelBytes: 98_000_000 });
  assert.equal((await small.ask('Which law governs?')).answer.coverage?.kind, 'passages');
  assert.ok(small.model.prompt(0).includes(law) && !small.model.prompt(0).includes(fee));
  const large = await setUp(t, says('Texas.'), pages, { modelBytes: 2_000_000_000 });
  assert.equal((await large.ask('Which law governs?')).answer.coverage?.kind, 'whole');
  assert.ok(large.model.prompt(0).includes(fee));
});

test('coverage says what was read, what was not and why, and whether documents went in whole', async (t) => {
  const { ask, documentId } = await setUp(t, says('Texas.'), [law, null, term]);
  const { answer } = await ask('Which law governs?');
  assert.deepEqual(answer.coverage, {
    kind: 'whole',
    documents: 1,
    documentsRead: 1,
    pages: 3,
    pagesRead: 2,
    unread: [{ page: 2, reason: 'no-text', documentId, documentName: 'contract.pdf' }],
    passagesLeftOut: 0,
    turnsLeftOut: 0,
    documentsHeldBack: 0,
    turnsHeldBack: 0,
    answerCut: false,
    answerLooped: false,
  });
});

test('an answer that reached its limit says so', async (t) => {
  const { ask } = await setUp(t, async ({ onText }) => {
    onText('It goes on and');
    return 'length';
  });
  assert.equal((await ask('Which law?')).answer.coverage?.answerCut, true);
});

test('a stopped answer keeps its words and their citations', async (t) => {
  const began = Promise.withResolvers<void>();
  const { asking, jobs, conversationId, stored } = await setUp(t, async ({ onText, signal }) => {
    onText('The agreement is governed by the laws of Texas. It also');
    began.resolve();
    return untilStopped(signal);
  });
  const { answer } = await asking.ask({ conversationId, parentId: null, text: 'Which law?' });
  await began.promise;
  await jobs.cancel(answer.id);
  const { state, text, citations } = stored(answer.id);
  assert.deepEqual(state, { kind: 'stopped' });
  assert.equal(text, 'The agreement is governed by the laws of Texas. It also');
  assert.equal(citations[0]?.page, 1);
});

test('when the model crashes, its words are kept, the failure is named and the next question works', async (t) => {
  let crashes = true;
  const { ask } = await setUp(t, async ({ onText }) => {
    onText('The agreement is governed by');
    if (crashes) throw new AppError('worker-crashed');
    onText(' the laws of Texas.');
    return 'end';
  });
  const { answer } = await ask('Which law?');
  assert.equal(answer.text, 'The agreement is governed by');
  assert.equal(answer.state.kind === 'failed' && answer.state.error.code, 'worker-crashed');
  crashes = false;
  assert.deepEqual((await ask('Which law?', answer.id)).answer.state, { kind: 'finished' });
});

test('words are kept on the disk while the answer is still being written', async (t) => {
  const going = Promise.withResolvers<void>();
  const { asking, jobs, conversationId, stored } = await setUp(t, async ({ onText }) => {
    onText('Half ');
    onText('an answer');
    await going.promise;
    return 'end';
  });
  const { answer } = await asking.ask({ conversationId, parentId: null, text: 'Which law?' });
  for (let tries = 0; tries < 200 && stored(answer.id).text !== 'Half an answer'; tries += 1) await wait(50);
  assert.equal(stored(answer.id).text, 'Half an answer');
  going.resolve();
  await jobs.finished(answer.id);
});

test('a further answer stands beside the first, with the same prompt and more variety', async (t) => {
  const { ask, asking, jobs, model, stored } = await setUp(t, says('The laws of Texas govern.'));
  const { question, answer } = await ask('Which law?');
  const other = await asking.again(answer.id);
  await jobs.finished(other.id);
  assert.equal(other.parentId, question.id);
  assert.equal(stored(answer.id).text, stored(other.id).text);
  assert.equal(model.prompt(0), model.prompt(1));
  assert.deepEqual(
    model.requests.map(({ temperature }) => temperature > 0),
    [false, true],
  );
});

test('two turns share the beginning of their prompt byte for byte; an edited question leaves the other branch out', async (t) => {
  const { ask, model } = await setUp(t, says('An answer.'), Array<string>(400).fill(`${law} ${term} ${fee}`));
  const first = await ask('Which law governs this agreement?');
  await ask('When does it end?', first.answer.id);
  await ask('How is the fee paid?', first.answer.id);
  assert.ok(model.prompt(1).startsWith(model.prompt(0)));
  assert.ok(model.prompt(2).startsWith(model.prompt(0)));
  assert.ok(!model.prompt(2).includes('When does it end?'));
  assert.equal(first.answer.coverage?.kind, 'passages');
});

test('no word of another case is ever in a prompt', async (t) => {
  const { db, ask, model } = await setUp(t, says('Texas.'));
  addRead(db, createCase(db, 'other').id, ['The canary governs this agreement by the laws of Ruritania.']);
  await ask('Which law governs this agreement, says the canary of Ruritania?');
  assert.ok(model.prompt(0).includes('State of Texas'));
  assert.ok(!model.prompt(0).includes('The canary governs'));
});

test('without a model the best passages stand in place of an answer, as many as asked for', async (t) => {
  const { model, ask, asking, jobs, conversationId, stored } = await setUp(t, says('never said'));
  model.remove();
  const { answer } = await ask('Which law governs this agreement?');
  assert.deepEqual(answer.state, { kind: 'finished' });
  assert.equal(answer.mode, 'passages');
  assert.equal(answer.passages[0]?.text, law);
  assert.equal(answer.coverage?.kind, 'search');
  const asked = await asking.ask({ conversationId, parentId: null, text: 'this agreement', count: 1 });
  await jobs.finished(asked.answer.id);
  assert.equal(stored(asked.answer.id).passages.length, 1);
  assert.deepEqual((await ask('Is there a zebra?')).answer.passages, []);

  model.restore();
  const next = await ask('When does it end?', answer.id);
  assert.equal(next.answer.mode, 'answer');
  assert.ok(!model.prompt(0).includes('Which law'), 'a question that got no words is not told again');
});

test('a case in which nothing could be read says so', async (t) => {
  const { ask } = await setUp(t, says('never said'), [null]);
  const { answer } = await ask('Which law?');
  assert.equal(answer.state.kind === 'failed' && answer.state.error.code, 'nothing-read');
});

test('a question longer than the context is refused with its own failure', async (t) => {
  const { ask } = await setUp(t, says('never said'));
  const { answer } = await ask('word '.repeat(4_000));
  assert.equal(answer.state.kind === 'failed' && answer.state.error.code, 'question-too-long');
});

test('answers are made one at a time; one that waits can be stopped, and none can follow one that is not there yet', async (t) => {
  const going = Promise.withResolvers<void>();
  let running = 0;
  let most = 0;
  const { asking, jobs, conversationId, caseId, db, stored } = await setUp(t, async ({ onText }) => {
    running += 1;
    most = Math.max(most, running);
    await going.promise;
    onText('Texas.');
    running -= 1;
    return 'end';
  });
  const other = createConversation(db, caseId, 'device');
  const first = await asking.ask({ conversationId, parentId: null, text: 'Which law?' });
  const second = await asking.ask({ conversationId: other.id, parentId: null, text: 'Which law?' });
  const third = await asking.ask({ conversationId: other.id, parentId: null, text: 'Which law?' });
  await assert.rejects(asking.ask({ conversationId, parentId: first.answer.id, text: 'And?' }), { code: 'model-busy' });
  await jobs.cancel(third.answer.id);
  assert.equal(stored(third.answer.id).state.kind, 'stopped');
  going.resolve();
  await Promise.all([jobs.finished(first.answer.id), jobs.finished(second.answer.id)]);
  assert.equal(most, 1);
  assert.equal(stored(second.answer.id).state.kind, 'finished');
});

test('removing the conversation of an answer that is being written disturbs nothing', async (t) => {
  const began = Promise.withResolvers<void>();
  const { asking, jobs, conversationId, db, events } = await setUp(t, async ({ onText, signal }) => {
    onText('Some words');
    began.resolve();
    return untilStopped(signal);
  });
  const { answer } = await asking.ask({ conversationId, parentId: null, text: 'Which law?' });
  await began.promise;
  removeConversation(db, conversationId);
  const told = events.length;
  await jobs.cancel(answer.id);
  assert.equal(events.length, told);
});

test('an answer follows an answer of this library, never a question or nothing', async (t) => {
  const { ask, asking, conversationId } = await setUp(t, says('Texas.'));
  const { question } = await ask('Which law?');
  for (const parentId of [question.id, 'f'.repeat(32)]) {
    await assert.rejects(asking.ask({ conversationId, parentId, text: 'And?' }), { code: 'not-found' });
  }
  await assert.rejects(asking.ask({ conversationId: 'f'.repeat(32), parentId: null, text: 'And?' }), {
    code: 'not-found',
  });
});

const canary = 'The canary of Ruritania governs the fee of this agreement.';

/** A case with the released documents of `setUp` and a confidential one beside them. */
async function officeCase(t: TestContext, script: Script, office = { enabled: true, confidential: false }) {
  const made = await setUp(t, script, [law, term, fee], { provider: 'office', office });
  setConfidential(made.db, made.documentId, false);
  const secretId = addRead(made.db, made.caseId, [canary]);
  setPageCount(made.db, secretId, 1);
  setDocumentState(made.db, secretId, { kind: 'read' });
  return { ...made, secretId };
}

test('no word of a confidential document is in a prompt for the office server that may not have it, and the answer says so', async (t) => {
  const { ask, model, secretId, refusals } = await officeCase(t, says('The laws of the State of Texas.'));
  const { answer } = await ask('Which law governs the canary of Ruritania and its fee?');
  assert.equal(answer.provider, 'office');
  assert.equal(answer.coverage?.documentsHeldBack, 1);
  assert.equal(answer.coverage?.documents, 1);
  assert.ok(model.prompt(0).includes('State of Texas'));
  assert.ok(!model.prompt(0).includes('The canary'));
  assert.ok(answer.passages.every(({ documentId }) => documentId !== secretId));
  assert.deepEqual(model.requests[0]?.about.parts.slice(2), [{ origin: 'document', confidential: false }]);
  assert.deepEqual(refusals, []);
});

test('passages alone are held back as whole documents are', async (t) => {
  const { ask, model, db, caseId } = await officeCase(t, says('The laws of the State of Texas.'));
  const long = addRead(db, caseId, Array<string>(400).fill(`${'Filler about the weather at sea. '.repeat(60)}`));
  setConfidential(db, long, false);
  setPageCount(db, long, 400);
  const { answer } = await ask('What does the canary of Ruritania govern?');
  assert.equal(answer.coverage?.kind, 'passages');
  assert.ok(!model.prompt(0).includes('The canary'));
});

test('where the settings allow it confidential documents go, and the door is told what they are', async (t) => {
  const { ask, model } = await officeCase(t, says('Ruritania.'), officeAllowed);
  const { answer } = await ask('What does the canary govern?');
  assert.equal(answer.coverage?.documentsHeldBack, 0);
  assert.ok(model.prompt(0).includes('The canary'));
  assert.deepEqual(model.requests[0]?.about.parts.slice(2), [{ origin: 'document', confidential: true }]);
});

test('an answer made from a document that may no longer go there is not told again', async (t) => {
  const { ask, model, setOffice } = await officeCase(t, says('The canary of Ruritania governs it.'), officeAllowed);
  const first = await ask('What does the canary govern?');
  setOffice({ confidential: false });
  const second = await ask('And which law governs?', first.answer.id);
  assert.equal(second.answer.coverage?.turnsHeldBack, 1);
  assert.ok(!model.prompt(1).includes('Ruritania'));
  setOffice({ confidential: true });
  await ask('And which law governs?', second.answer.id);
  assert.ok(model.prompt(2).includes('Ruritania'));
  const tainted = model.requests[2]?.about.parts.filter(({ origin }) => origin === 'answer');
  assert.deepEqual(tainted, [
    { origin: 'answer', confidential: true },
    { origin: 'answer', confidential: false },
  ]);
});

test('taint is handed down: an answer to an answer from a confidential document is confidential itself', async (t) => {
  const { ask, db, secretId, model, setOffice } = await officeCase(t, says('It is the fee.'), officeAllowed);
  const first = await ask('What does the canary govern?');
  setConfidential(db, secretId, true);
  const second = await ask('Say that in other words.', first.answer.id);
  assert.ok(behind(db, second.answer.id).madeFrom?.includes(secretId));
  await removeDocument(db, secretId);
  setOffice({ confidential: false });
  const third = await ask('And which law governs?', second.answer.id);
  assert.equal(third.answer.coverage?.turnsHeldBack, 2);
  assert.ok(!model.prompt(2).includes('It is the fee.'));
});

test('when nothing may go nothing does, and the refusal is written down', async (t) => {
  const { ask, model, refusals, caseId, conversationId } = await setUp(t, says('never said'), [law], {
    provider: 'office',
    office: { enabled: true, confidential: false },
  });
  const { answer } = await ask('Which law?');
  assert.equal(answer.state.kind === 'failed' && answer.state.error.code, 'confidential-stays');
  assert.equal(model.requests.length, 0);
  assert.deepEqual(
    refusals.map(({ intent, reason }) => [
      intent.provider,
      intent.destination,
      intent.caseId,
      intent.conversationId,
      reason,
    ]),
    [['office', 'models.example.org:443', caseId, conversationId, 'confidential-stays']],
  );
});

test('an office server that is turned off is not asked, and neither is anyone else in its place', async (t) => {
  const { ask, model, refusals } = await officeCase(t, says('never said'), { enabled: false, confidential: true });
  const { answer } = await ask('Which law?');
  assert.equal(answer.state.kind === 'failed' && answer.state.error.code, 'provider-off');
  assert.deepEqual([model.requests.length, refusals.length], [0, 1]);
});

test('an office server that fails in the middle leaves what it wrote, and can be asked again', async (t) => {
  let times = 0;
  const { ask, asking, jobs, stored } = await officeCase(t, async ({ onText }) => {
    times += 1;
    onText('The laws of the State');
    if (times === 1) throw new AppError('connection-lost');
    onText(' of Texas.');
    return 'end';
  });
  const { answer } = await ask('Which law governs this agreement?');
  assert.equal(answer.state.kind === 'failed' && answer.state.error.code, 'connection-lost');
  assert.equal(answer.text, 'The laws of the State');
  const again = await asking.again(answer.id);
  await jobs.finished(again.id);
  assert.equal(stored(again.id).text, 'The laws of the State of Texas.');
  assert.equal(times, 2);
});

test('what goes to OpenAI is never asked without having been read before', async (t) => {
  const { asking, conversationId } = await setUp(t, says('never said'), [law], { provider: 'openai' });
  await assert.rejects(asking.ask({ conversationId, parentId: null, text: 'Which law?' }), { code: 'review-needed' });
});

test('an answer names the adapters it was written with, and is not written without one of them', async (t) => {
  const letters = { name: 'Letters', path: '/letters.gguf', scale: 0.5 };
  const { ask, model } = await setUp(t, says('Texas.'), [law], { laidOver: () => [letters] });
  const { answer } = await ask('Which law?');
  assert.deepEqual(model.requests[0]?.adapters, [{ path: '/letters.gguf', scale: 0.5 }]);
  assert.deepEqual(answer.adapters, [{ name: 'Letters', scale: 0.5 }], 'no path is stored with it');

  const gone = await setUp(t, says('Texas.'), [law], {
    laidOver: () => {
      throw new AppError('adapter-missing');
    },
  });
  const { state } = (await gone.ask('Which law?')).answer;
  assert.ok(state.kind === 'failed' && state.error.code === 'adapter-missing');
  assert.equal(gone.model.requests.length, 0);
});

test('adapters of this computer are nothing to the office server', async (t) => {
  const { ask, model } = await setUp(t, says('Texas.'), [law], {
    provider: 'office',
    laidOver: () => [{ name: 'Letters', path: '/letters.gguf', scale: 1 }],
  });
  const { answer } = await ask('Which law?');
  assert.deepEqual([model.requests[0]?.adapters, answer.adapters], [[], []]);
});

test('the settings for models reach the model on this computer, and no server', async (t) => {
  const settings = { temperature: 0.8, answerTokens: 77, thinking: false };
  const told = async (provider: ProviderId) => {
    const { ask, model } = await setUp(t, says('The State of Texas.'), undefined, { provider, settings });
    await ask('Which law governs?');
    const { temperature, maxTokens, thinking } = model.requests[0] ?? {};
    return { temperature, maxTokens, thinking };
  };
  assert.deepEqual(await told('device'), { temperature: 0.8, maxTokens: 77, thinking: false });
  assert.deepEqual(await told('office'), { temperature: 0, maxTokens: 1_024, thinking: true });
});

test('a question is made for the context that the settings ask for by then, not for the one before', async (t) => {
  const long = Array.from({ length: 12 }, () => `${law} ${'and so forth '.repeat(150)}`);
  const { ask, model } = await setUp(t, says('The State of Texas.'), long);
  model.shrinkWhenReady(1_024);
  await ask('Which law governs?');
  assert.ok(model.prompt(0).length / 4 < 1_024, `${model.prompt(0).length}`);
});

test('a model that says nothing, or only thinks, has written an answer without a word, and goes on', async (t) => {
  const scripts: Script[] = [
    says(''),
    says(' \n\t'),
    async ({ onThought }) => {
      onThought('Which law?');
      return undefined;
    },
    says('Texas.'),
  ];
  const { ask } = await setUp(t, (request) => (scripts.shift() ?? says('more'))(request));
  for (const [text, thought] of [
    ['', ''],
    ['', ''],
    ['', 'Which law?'],
    ['Texas.', ''],
  ]) {
    const { answer } = await ask('Which law governs?');
    assert.deepEqual([answer.state.kind, answer.text, answer.thought], ['finished', text, thought]);
    assert.equal(answer.citations.length > 0 && text === '', false);
  }
});
