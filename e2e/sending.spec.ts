import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Input, Output, RouteName } from '../main/contract/routes.ts';
import { startModelServer } from './files/modelServer.ts';
import { expect, test } from './fixtures.ts';

const authority = join(import.meta.dirname, 'files/certificates/authority.pem');
const clause = 'The widow of the harbour master keeps the eleven parcels until the spring fair.';
const typed = 'Write to marit.ellingsen@example.org that the blood test needs an empty stomach.';

/** As the page asks main, whose answer must be a good one. */
async function call<Name extends RouteName>(page: Page, name: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await page.evaluate(
    ([route, given]) => window.cloister.request(route as 'cases.list', given as Record<string, never>),
    [name, input] as const,
  );
  if (!result.ok) throw new Error(result.error.code);
  return result.value as unknown as Output<Name>;
}

test('what was reviewed, what the server received and what the ledger keeps are the same bytes; refusals are kept too', async ({
  start,
  folder,
}) => {
  const server = await startModelServer({
    key: 'sk-test',
    behaviour: { kind: 'answer', text: 'To [EMAIL_1]: **[Email 1]**, come with an empty stomach.' },
  });
  const policy = join(folder, 'policy.json');
  writeFileSync(policy, JSON.stringify({ organisation: 'Pell & Brandt', openai: { address: server.address } }));
  const note = join(folder, 'Note.txt');
  writeFileSync(note, clause);
  const app = await start({ env: { CLOISTER_POLICY: policy } });
  const { page } = app;
  await app.dropFiles([note]);
  await expect(page.getByText('Note.txt').first()).toBeVisible({ timeout: 30_000 });
  const [first] = await call(page, 'cases.list', {});
  const caseId = first?.id ?? '';
  await expect
    .poll(async () => (await call(page, 'documents.list', { caseId }))[0]?.state.kind, { timeout: 30_000 })
    .toBe('read');
  await app.agree(true);
  await call(page, 'openai.set', { enabled: true, model: 'small-model', key: 'sk-test' });
  // The address is one that the policy set, so what was added for servers of the organisation counts for it.
  await app.answerDialog([authority]);
  await call(page, 'office.addCertificate', {});

  const { id: conversationId } = await call(page, 'conversations.create', { caseId, provider: 'openai' });
  const review = (text: string, parentId: string | null) =>
    call(page, 'chat.review', { conversationId, parentId, answerId: null, text, asWritten: [] });
  const sent: string[] = [];
  let parentId: string | null = null;
  for (const text of [typed, 'Say it again to MARIT.ELLINGSEN@example.org, shorter.']) {
    const reviewed = await review(text, parentId);
    if (reviewed.kind !== 'review') throw new Error(reviewed.kind);
    sent.push(reviewed.payload);
    expect(reviewed.payload.toLowerCase()).not.toContain('ellingsen');
    const { answer } = await call(page, 'chat.send', { reviewId: reviewed.id });
    parentId = answer.id;
    await expect
      .poll(
        async () => {
          const messages = await call(page, 'conversations.messages', { id: conversationId });
          const last = messages.find(({ id }) => id === answer.id);
          return last?.kind === 'answer' && last.state.kind === 'finished' && last.text;
        },
        { timeout: 30_000 },
      )
      .toBe('To marit.ellingsen@example.org: **marit.ellingsen@example.org**, come with an empty stomach.');
  }
  const received = server.requests.map(({ body }) => body);
  expect(received).toEqual(sent);

  const held = await review(`Is it so? ${clause.toUpperCase()}`, parentId);
  expect(held).toMatchObject({ kind: 'held-words', source: { documentName: 'Note.txt', page: 1 } });
  const { entries } = await call(page, 'ledger.list', { filter: 'openai', text: '', before: null, limit: 50 });
  const kept = entries.filter(({ purpose }) => purpose === 'answer').toReversed();
  expect(kept.map(({ outcome, reason, identifiersReplaced }) => [outcome, reason, identifiersReplaced])).toEqual([
    ['sent', null, 1],
    ['sent', null, 1],
    ['refused', 'held-words', 0],
  ]);
  for (const [index, payload] of sent.entries()) {
    const { text } = await call(page, 'ledger.payload', { number: kept[index]?.number ?? 0 });
    expect(text).toBe(payload);
  }
  expect(server.requests.length).toBe(2);
  await server.close();
});
