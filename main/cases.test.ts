import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createCases } from './cases.ts';
import type { Id } from './contract/types.ts';
import { createJobs } from './jobs.ts';
import { createSettings } from './settings.ts';
import { createConversation } from './storage/conversations.ts';
import { insertAnswer, insertQuestion } from './storage/messages.ts';
import { newQuestion } from './storage/newMessages.ts';
import { newAnswer, temporaryLibrary } from './storage/testing.ts';

async function setUp(t: TestContext) {
  const library = await temporaryLibrary(t);
  const { db } = library;
  const jobs = createJobs();
  const emit = (): void => undefined;
  const cases = createCases({
    library,
    policy: { kind: 'none' },
    settings: createSettings({ db, policy: { kind: 'none' }, forNow: null, emit }),
    ledger: { note: () => undefined },
    jobs,
    importing: { cancelAll: async () => undefined },
    viewing: { close: () => undefined },
    emit,
  });
  const caseId = cases.createCase('a case').id;
  const conversationId = createConversation(db, caseId, 'device').id;

  /** An answer that is being written, and takes a moment to end. `onStop` runs when it is told to. */
  function beginAnswer(onStop: () => void): Id {
    const question = newQuestion({ conversationId, parentId: null, text: 'How long?' });
    insertQuestion(db, question);
    const answer = newAnswer(conversationId, question.id);
    insertAnswer(db, answer);
    const { id } = answer;
    void jobs.start(id, async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      onStop();
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    return id;
  }

  return { cases, jobs, caseId, conversationId, beginAnswer };
}

for (const what of ['case', 'conversation'] as const) {
  test(`no answer is being written in a removed ${what}, asked for while others are being stopped either`, async (t) => {
    const { cases, jobs, caseId, conversationId, beginAnswer } = await setUp(t);
    const ids: Id[] = [];
    ids.push(beginAnswer(() => ids.push(beginAnswer(() => undefined))));
    await (what === 'case' ? cases.removeCase(caseId) : cases.removeConversation(conversationId));
    assert.deepEqual(
      ids.map((id) => jobs.isRunning(id)),
      [false, false],
    );
  });
}
