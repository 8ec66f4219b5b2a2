import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { DueCases } from './contract/documents.ts';
import type { Id, Time } from './contract/types.ts';
import type { PolicyState } from './policy.ts';
import { createRetention, type Retention } from './retention.ts';
import { createCase, listCases, removeCase, renameCase, setRetention } from './storage/cases.ts';
import { createConversation } from './storage/conversations.ts';
import type { Database } from './storage/database.ts';
import { insertQuestion } from './storage/messages.ts';
import { newQuestion } from './storage/newMessages.ts';
import { addRead, temporaryLibrary } from './storage/testing.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Kept = {
  readonly db: Database;
  readonly retention: Retention;
  readonly told: DueCases[];
  readonly pass: (milliseconds: Time) => Promise<void>;
};

async function kept(t: TestContext, days: number | null = null): Promise<Kept> {
  const { db } = await temporaryLibrary(t);
  const told: DueCases[] = [];
  let time = Date.now();
  const policy: PolicyState =
    days === null ? { kind: 'none' } : { kind: 'policy', policy: { organisation: 'Clinic', retention: { days } } };
  const retention = createRetention({
    db,
    policy,
    remove: (id) => removeCase(db, id),
    emit(name, payload) {
      if (name === 'cases.due') told.push(payload as DueCases);
    },
    now: () => time,
  });
  await retention.look();
  return {
    db,
    retention,
    told,
    async pass(milliseconds) {
      time += milliseconds;
      await retention.look();
    },
  };
}

/** Days go by with a look on each. */
async function days(count: number, { pass }: Kept): Promise<void> {
  for (let day = 0; day < count; day += 1) await pass(DAY);
}

function names(db: Database): string[] {
  return listCases(db).map(({ name }) => name);
}

test('a case whose time is over is told of and never deleted without a word', async (t) => {
  const here = await kept(t);
  const { db, retention, told } = here;
  const { id } = createCase(db, 'closed');
  createCase(db, 'kept for ever');
  assert.equal(retention.set(id, 30).keepDays, 30);
  await days(29, here);
  assert.deepEqual(told, []);
  await days(400, here);
  assert.deepEqual(
    retention.due().cases.map((one) => one.id),
    [id],
  );
  assert.deepEqual(told.at(-1), retention.due());
  assert.equal(retention.due().clockMoved, false);
  assert.equal(names(db).length, 2);
  retention.set(id, 500);
  assert.deepEqual(retention.due().cases, []);
});

test('a question, a document and a new name each begin the time anew', async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id } = createCase(db, 'a case', 10);
  const { id: conversationId } = createConversation(db, id, 'device');
  const long = 1_000;
  const due = (): number => listCases(db)[0]?.due ?? 0;
  const acts: Record<string, (caseId: Id) => void> = {
    question: () => insertQuestion(db, newQuestion({ conversationId, parentId: null, text: 'Who pays?' })),
    document: (caseId) => void addRead(db, caseId, ['The rent is due.']),
    name: (caseId) => void renameCase(db, caseId, 'another name'),
  };
  for (const [what, act] of Object.entries(acts)) {
    db.prepare('UPDATE cases SET touched = ?').run(long);
    assert.equal(due(), long + 10 * DAY);
    act(id);
    assert.ok(Math.abs(due() - (Date.now() + 10 * DAY)) < 60_000, what);
  }
  // What an older backup or a wrong clock says does not take time away.
  const before = due();
  setRetention(db, id, 20);
  assert.equal(due(), before + 10 * DAY);
});

test('what the organisation demands is deleted on its day, whatever was chosen for the case', async (t) => {
  const here = await kept(t, 30);
  const { db, retention } = here;
  const { id } = createCase(db, 'for ever');
  assert.equal(retention.cases()[0]?.keepDays, 30);
  assert.equal(retention.set(id, 900).keepDays, 30, 'no longer than allowed');
  const { id: shorter } = createCase(db, 'shorter');
  assert.equal(retention.set(shorter, 10).keepDays, 10, 'a shorter time is the person’s to choose');
  await days(29, here);
  assert.deepEqual(names(db).sort(), ['for ever', 'shorter']);
  assert.deepEqual(
    retention.due().cases.map((one) => one.id),
    [shorter],
    'one’s own choice waits for one’s word',
  );
  await days(2, here);
  assert.deepEqual(names(db), []);
});

test('a clock that jumped ahead deletes nothing until a person says that the date is right', async (t) => {
  const here = await kept(t, 30);
  const { db, retention, told, pass } = here;
  createCase(db, 'a case');
  await pass(400 * DAY);
  assert.deepEqual(names(db), ['a case']);
  assert.equal(told.at(-1)?.clockMoved, true);
  // It is not believed an hour later, or a day later, because it was seen once.
  await pass(HOUR);
  await days(3, here);
  assert.deepEqual(names(db), ['a case']);
  assert.deepEqual(await retention.confirmDate(), { cases: [], clockMoved: false });
  assert.deepEqual(names(db), []);
});

test('a clock that went back is not believed; one that is put right by minutes is', async (t) => {
  const here = await kept(t, 30);
  const { db, retention, pass } = here;
  await days(100, here);
  createCase(db, 'of the wrong year');
  db.prepare('UPDATE cases SET touched = 0').run();
  await pass(-365 * DAY);
  assert.deepEqual(names(db), ['of the wrong year']);
  assert.equal(retention.due().clockMoved, true);
  await retention.confirmDate();
  assert.deepEqual(names(db), []);
  createCase(db, 'old');
  db.prepare('UPDATE cases SET touched = 0').run();
  await pass(-5 * 60_000);
  assert.deepEqual(names(db), []);
});
