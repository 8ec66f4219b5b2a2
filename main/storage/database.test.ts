import assert from 'node:assert/strict';
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import { AppError, type ErrorCode } from '../contract/errors.ts';
import { createCase, listCases } from './cases.ts';
import { createConversation } from './conversations.ts';
import { type Database, openDatabase } from './database.ts';
import { pageTexts } from './documents.ts';
import { newKey } from './keys.ts';
import { getMessage, insertAnswer, insertQuestion } from './messages.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { newQuestion } from './newMessages.ts';
import { searchPassages } from './passages.ts';
import { addRead, newAnswer, temporaryFolder, temporaryLibrary } from './testing.ts';

const PAGE_BYTES = 4096;

function place(t: TestContext): { readonly file: string; readonly key: Uint8Array } {
  return { file: join(temporaryFolder(t), 'library.db'), key: newKey() };
}

function failure(work: () => unknown): ErrorCode | null {
  try {
    work();
    return null;
  } catch (error) {
    assert.ok(error instanceof AppError, String(error));
    return error.code;
  }
}

function reopen(file: string, key: Uint8Array): Database {
  return openDatabase({ file, key, create: false });
}

test('the settings that keep the data safe are in force', (t) => {
  const db = openDatabase({ ...place(t), create: true });
  const value = (pragma: string): unknown => db.pragma(pragma, { simple: true });
  assert.equal(value('cipher'), 'chacha20');
  assert.equal(value('temp_store'), 2);
  assert.equal(value('secure_delete'), 1);
  assert.equal(value('journal_mode'), 'wal');
  assert.equal(value('synchronous'), 2);
  assert.equal(value('foreign_keys'), 1);
  db.close();
});

test('the file has no readable header and opens with its key alone', (t) => {
  const { file, key } = place(t);
  openDatabase({ file, key, create: true }).close();
  assert.ok(!readFileSync(file).includes('SQLite format 3'));
  assert.equal(
    failure(() => reopen(file, newKey())),
    'library-damaged',
  );
  const withoutKey = new SqliteDatabase(file);
  assert.throws(() => withoutKey.prepare('SELECT * FROM sqlite_schema').all(), { code: 'SQLITE_NOTADB' });
  withoutKey.close();
  reopen(file, key).close();
});

test('a missing or empty file is never taken for a new database', (t) => {
  const { file, key } = place(t);
  assert.equal(
    failure(() => reopen(file, key)),
    'library-missing',
  );
  writeFileSync(file, '');
  assert.equal(
    failure(() => reopen(file, key)),
    'library-damaged',
  );
  assert.equal(statSync(file).size, 0);
});

test('one bit flipped in any page is noticed and the process lives', (t) => {
  const { file, key } = place(t);
  const db = openDatabase({ file, key, create: true });
  const { id } = createCase(db, 'Brandt v. Ostrow');
  for (let i = 0; i < 5; i += 1) addRead(db, id, [`The rent is due on day ${i}. `.repeat(200)]);
  // Free pages hold nothing and nobody reads them.
  db.exec('VACUUM');
  db.close();
  const whole = readFileSync(file);
  const pages = whole.length / PAGE_BYTES;
  assert.ok(pages > 20);
  for (let page = 0; page < pages; page += 1) {
    const damaged = Buffer.from(whole);
    const at = page * PAGE_BYTES + 100 + page;
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    writeFileSync(file, damaged);
    const noticed = failure(() => {
      const opened = reopen(file, key);
      try {
        if (opened.pragma('integrity_check', { simple: true }) !== 'ok') throw new AppError('library-damaged');
      } catch (error) {
        if (error instanceof SqliteDatabase.SqliteError) throw new AppError('library-damaged');
        throw error;
      } finally {
        opened.close();
      }
    });
    assert.equal(noticed, 'library-damaged', `page ${page + 1}`);
  }
  writeFileSync(file, whole.subarray(0, whole.length - 3 * PAGE_BYTES));
  assert.equal(
    failure(() => reopen(file, key).pragma('integrity_check')),
    'library-damaged',
  );
});

test('a copy by VACUUM INTO is encrypted and opens with the same key', (t) => {
  const { file, key } = place(t);
  const db = openDatabase({ file, key, create: true });
  const { id } = createCase(db, 'Brandt v. Ostrow');
  const documentId = addRead(db, id, ['The deposit is 3,400 dollars.']);
  const copy = `${file}.copy`;
  db.prepare('VACUUM INTO ?').run(copy);
  db.close();
  assert.ok(!readFileSync(copy).includes('deposit'));
  const restored = reopen(copy, key);
  assert.equal(listCases(restored)[0]?.name, 'Brandt v. Ostrow');
  assert.equal(pageTexts(restored, documentId)[0]?.text, 'The deposit is 3,400 dollars.');
  assert.equal(searchPassages(restored, { caseId: id, query: 'deposit', limit: 5 }).length, 1);
  restored.close();
});

test('a step that fails half-way leaves the database as it was before it', (t) => {
  const { file, key } = place(t);
  const db = openDatabase({ file, key, create: true });
  createCase(db, 'Brandt v. Ostrow');
  db.close();
  const halfDone: Migration = {
    name: '9999-half-done',
    up: (opened) => {
      opened.exec("UPDATE cases SET name = 'spoilt'; CREATE TABLE half (done INTEGER)");
      throw new Error('the power went');
    },
  };
  assert.throws(() => openDatabase({ file, key, create: false, migrations: [...migrations, halfDone] }), /power/);
  const after = reopen(file, key);
  assert.equal(after.pragma('user_version', { simple: true }), migrations.length);
  assert.equal(listCases(after)[0]?.name, 'Brandt v. Ostrow');
  assert.equal(after.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").pluck().get(), 0);
  after.close();
});

test('each step can be taken from the one before', (t) => {
  const { file, key } = place(t);
  openDatabase({ file, key, create: true, migrations: [] }).close();
  for (let steps = 1; steps <= migrations.length; steps += 1) {
    const db = openDatabase({ file, key, create: false, migrations: migrations.slice(0, steps) });
    assert.equal(db.pragma('user_version', { simple: true }), steps);
    db.close();
  }
});

test('an answer of before citations said why they are in doubt keeps which ones are', (t) => {
  const { file, key } = place(t);
  const before = openDatabase({ file, key, create: true, migrations: migrations.slice(0, 8) });
  const { id: caseId } = createCase(before, 'Brandt v. Ostrow');
  const { id: conversationId } = createConversation(before, caseId, 'device');
  const question = newQuestion({ conversationId, parentId: null, text: 'Who pays?' });
  insertQuestion(before, question);
  const answer = newAnswer(conversationId, question.id, {});
  insertAnswer(before, answer);
  const span = { documentId: 'd', documentName: 'a', page: 1, start: 0, end: 3, at: 3 };
  before.prepare("UPDATE messages SET details = json_set(details, '$.citations', json(?)) WHERE id = ?").run(
    JSON.stringify([
      { ...span, verified: true },
      { ...span, verified: false },
    ]),
    answer.id,
  );
  before.close();
  const after = reopen(file, key);
  const kept = getMessage(after, answer.id);
  assert.ok(kept.kind === 'answer');
  assert.deepEqual(
    kept.citations.map(({ quote: _, ...citation }) => citation),
    [
      { ...span, doubt: null },
      { ...span, doubt: { kind: 'unlike' } },
    ],
  );
  after.close();
});

test('a database of a newer version is refused and left alone', (t) => {
  const { file, key } = place(t);
  const newer: Migration = { name: '9999-newer', up: (db) => db.exec('CREATE TABLE newer (x INTEGER)') };
  openDatabase({ file, key, create: true, migrations: [...migrations, newer] }).close();
  const before = readFileSync(file);
  assert.equal(
    failure(() => reopen(file, key)),
    'library-newer',
  );
  assert.deepEqual(readFileSync(file), before);
});

test('a truncated file is damage, not a shorter database', (t) => {
  const { file, key } = place(t);
  openDatabase({ file, key, create: true }).close();
  truncateSync(file, PAGE_BYTES);
  assert.equal(
    failure(() => reopen(file, key).pragma('integrity_check')),
    'library-damaged',
  );
});

test('a call that was on its way when the library closed is told that it is locked, not that something broke', async (t) => {
  const { db } = await temporaryLibrary(t);
  listCases(db);
  db.close();
  assert.throws(() => listCases(db), { code: 'library-locked' });
});
