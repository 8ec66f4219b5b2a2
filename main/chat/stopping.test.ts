import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJobs } from '../jobs.ts';
import type { Provider } from '../providers/provider.ts';
import { createCase } from '../storage/cases.ts';
import { createConversation } from '../storage/conversations.ts';
import { getMessage } from '../storage/messages.ts';
import { temporaryLibrary } from '../storage/testing.ts';
import { createAsking } from './asking.ts';

test('a question that waits for a model to be loaded can be stopped', async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: conversationId } = createConversation(db, createCase(db, 'a case').id, 'device');
  const jobs = createJobs();
  const loading: Provider = {
    id: 'device',
    model: () => null,
    settled: () => new Promise(() => undefined),
    countTokens: async () => [],
    answer: () => Promise.reject(new Error('it never comes to that')),
  };
  const asking = createAsking({
    db,
    providers: { device: loading, office: loading },
    adapters: async () => [],
    models: () => ({ temperature: 0, answerTokens: null, thinking: true }),
    rules: () => assert.fail('nothing leaves'),
    ledger: { refuse: () => undefined },
    officeDestination: () => '',
    jobs,
    emit: () => undefined,
  });
  const { answer } = await asking.ask({ conversationId, parentId: null, text: 'How long?' });
  await jobs.cancel(answer.id);
  const message = getMessage(db, answer.id);
  assert.ok(message.kind === 'answer');
  assert.deepEqual(message.state, { kind: 'stopped' });
});
