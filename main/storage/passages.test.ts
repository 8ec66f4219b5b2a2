import assert from 'node:assert/strict';
import { test } from 'node:test';
import SqliteDatabase from 'better-sqlite3-multiple-ciphers';
import type { Id } from '../contract/types.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';
import { migrate } from './migrations/migrate.ts';
import { newId } from './newId.ts';
import { dropIndex, eraseWords, insertPassages, removePassages, searchPassages } from './passages.ts';

function openInMemory(): Database {
  const db = new SqliteDatabase(':memory:');
  db.pragma('secure_delete = ON');
  db.pragma('foreign_keys = ON');
  migrate(db, migrations);
  return db;
}

function addCase(db: Database): Id {
  const id = newId();
  db.prepare("INSERT INTO cases (id, name, created, key) VALUES (?, '', 0, x'')").run(id);
  return id;
}

/** One page a text, one passage a page. */
function addDocument(db: Database, caseId: Id, texts: readonly string[], name = 'a document'): Id {
  const id = newId();
  db.prepare(
    "INSERT INTO documents (id, case_id, name, format, bytes, sha256, added, state) VALUES (?, ?, ?, 'text', 1, ?, 0, '{}')",
  ).run(id, caseId, name, id);
  const addPage = db.prepare("INSERT INTO pages (document_id, page, text, boxes) VALUES (?, ?, ?, x'')");
  texts.forEach((text, index) => {
    addPage.run(id, index + 1, text);
  });
  insertPassages(
    db,
    id,
    texts.map((text, index) => ({ page: index + 1, start: 0, end: text.length, text })),
  );
  return id;
}

function removeWholly(db: Database, documentId: Id): void {
  while (removePassages(db, documentId)) {}
  while (eraseWords(db, documentId)) {}
  db.prepare('DELETE FROM documents WHERE id = ?').run(documentId);
}

function found(db: Database, caseId: Id, query: string, documentIds: readonly Id[] | null = null): string[] {
  return searchPassages(db, { caseId, documentIds, query, limit: 10 }).map(({ text }) => text);
}

const law = 'This Agreement shall be governed by the laws of the State of Texas.';
const notice = 'Either party may terminate with thirty days written notice.';
const fee = 'The monthly fee is 1,200 dollars, payable in advance.';

test('a question finds the passage that answers it, in other forms of its words', () => {
  const db = openInMemory();
  const caseId = addCase(db);
  addDocument(db, caseId, [fee, notice, law], 'contract.pdf');
  const [first] = searchPassages(db, { caseId, query: 'Which law governs this agreement?', limit: 3 });
  assert.ok(first);
  const { text, page, start, end, documentName } = first;
  assert.deepEqual(
    { text, page, start, end, documentName },
    { text: law, page: 3, start: 0, end: law.length, documentName: 'contract.pdf' },
  );
  assert.equal(found(db, caseId, 'termination notices')[0], notice);
  assert.equal(found(db, caseId, '1,200')[0], fee);
});

test('search never crosses a case, and other cases do not weigh in the score', () => {
  const db = openInMemory();
  const mine = addCase(db);
  addDocument(db, mine, [law, notice]);
  const before = searchPassages(db, { caseId: mine, query: 'governing law notice', limit: 10 });
  const other = addCase(db);
  addDocument(db, other, ['The canary law governs notice.', 'canary', ...Array<string>(50).fill(law)]);
  assert.deepEqual(found(db, mine, 'canary'), []);
  assert.deepEqual(searchPassages(db, { caseId: mine, query: 'governing law notice', limit: 10 }), before);
});

test('only the named documents are searched', () => {
  const db = openInMemory();
  const caseId = addCase(db);
  addDocument(db, caseId, [law]);
  const second = addDocument(db, caseId, [`${law} Twice.`]);
  assert.deepEqual(found(db, caseId, 'laws of Texas', [second]), [`${law} Twice.`]);
  assert.deepEqual(found(db, caseId, 'laws of Texas', []), []);
});

test('nothing a person types is taken for an operator, and nothing makes the search fail', () => {
  const db = openInMemory();
  const caseId = addCase(db);
  addDocument(db, caseId, [law, notice, fee]);
  for (const query of [
    '"',
    '*',
    'law"',
    "law' OR 1",
    'NEAR(',
    'text:law',
    'law AND',
    '-law',
    '^law',
    '(law',
    'a\0b',
    '"""',
    'law*',
    '{law}',
    '\ud800',
  ]) {
    assert.doesNotThrow(() => found(db, caseId, query), query);
  }
  assert.deepEqual(found(db, caseId, 'fee NOT monthly'), [fee]);
  assert.deepEqual(found(db, caseId, '  ?!  '), []);
  assert.deepEqual(found(db, caseId, ''), []);
  assert.ok(found(db, caseId, 'law '.repeat(5_000)).length > 0);
});

test('a query of nothing but stop words still finds them; a case without passages finds nothing', () => {
  const db = openInMemory();
  const caseId = addCase(db);
  assert.deepEqual(found(db, caseId, 'law'), []);
  addDocument(db, caseId, [law, 'Nothing here.']);
  assert.deepEqual(found(db, caseId, 'what is this of the'), [law]);
});

test('text without spaces, compounds, ligatures and words broken at the end of a line are found', () => {
  const db = openInMemory();
  const caseId = addCase(db);
  const japanese = '本契約の契約期間は二年間とする。';
  const german = 'Die Kündigungsfrist beträgt drei Monate.';
  const ligature = 'The o\ufb03ce must be certi\ufb01ed.';
  const broken = 'Either party may bring the termi-\nnation about.';
  addDocument(db, caseId, [japanese, german, ligature, broken]);
  assert.deepEqual(found(db, caseId, '契約期間は何年ですか'), [japanese]);
  assert.deepEqual(found(db, caseId, 'Wann ist die Kündigung möglich?'), [german]);
  assert.deepEqual(found(db, caseId, 'certified office'), [ligature]);
  assert.deepEqual(found(db, caseId, 'termination'), [broken]);
});

/** Tokens are stored as stems with shared beginnings left away, so each is unlike the others from its first letter. */
function secrets(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${((index * 7_919) % 9_973).toString(36)}qzxq${index.toString(36)}`,
  );
}

const filler = (seed: number): string =>
  Array.from(
    { length: 90 },
    (_, index) => `w${Math.floor(((seed * 31 + index) * 7_919) % 4_001 ** 1.1).toString(36)}`,
  ).join(' ');

function traces(db: Database): number {
  return db.serialize().toString('latin1').split('qzxq').length - 1;
}

test('after a removal no word of the document is left in the bytes, not even between the pages of the index', () => {
  const db = openInMemory();
  const caseId = addCase(db);
  const words = secrets(1_500);
  const kept = [];
  const removed: Id[] = [];
  for (let round = 0; round < 30; round += 1) {
    kept.push(
      addDocument(
        db,
        caseId,
        Array.from({ length: 20 }, (_, index) => filler(round * 20 + index)),
      ),
    );
    removed.push(
      addDocument(
        db,
        caseId,
        Array.from({ length: 5 }, (_, index) =>
          words.slice((round * 5 + index) * 10, (round * 5 + index) * 10 + 10).join(' '),
        ),
      ),
    );
  }
  assert.ok(traces(db) > 1_000);
  for (const id of removed) removePassages(db, id);
  assert.deepEqual(found(db, caseId, words[3] ?? ''), []);
  for (const id of removed) removeWholly(db, id);
  assert.equal(traces(db), 0);
  assert.equal(found(db, caseId, filler(7)).length, 10);
  for (const id of kept) removeWholly(db, id);
  assert.deepEqual(found(db, caseId, filler(7)), []);
});

test('dropping a case leaves no word of it and nothing of another case changes', () => {
  const db = openInMemory();
  const caseId = addCase(db);
  const other = addCase(db);
  addDocument(db, other, [law]);
  const documentId = addDocument(db, caseId, secrets(500));
  let steps = 0;
  while (dropIndex(db, caseId)) steps += 1;
  assert.ok(steps > 2, 'in steps');
  db.prepare('DELETE FROM passages WHERE document_id = ?').run(documentId);
  db.prepare('DELETE FROM documents WHERE id = ?').run(documentId);
  assert.equal(traces(db), 0);
  assert.deepEqual(found(db, caseId, 'law'), []);
  assert.deepEqual(found(db, other, 'law'), [law]);
});

test('a document cannot go while its words are in the index', () => {
  const db = openInMemory();
  const documentId = addDocument(db, addCase(db), [law]);
  assert.throws(() => db.prepare('DELETE FROM documents WHERE id = ?').run(documentId), /FOREIGN KEY/);
});

test('a word with the raised mark of a note is found as the word that it is', () => {
  const db = openInMemory();
  const caseId = addCase(db);
  addDocument(db, caseId, ['The fees² are due.', 'An area of 10 cm².']);
  const found = (query: string): number[] => searchPassages(db, { caseId, query, limit: 5 }).map(({ page }) => page);
  assert.deepEqual(found('fee'), [1]);
  assert.deepEqual(found('cm2'), [2]);
});
