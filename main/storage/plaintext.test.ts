import assert from 'node:assert/strict';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { test } from 'node:test';
import { createCase } from './cases.ts';
import { createConversation } from './conversations.ts';
import type { Database } from './database.ts';
import { createTemporaryLibrary } from './library.ts';
import { insertQuestion } from './messages.ts';
import { newQuestion } from './newMessages.ts';
import { addRead, filesHolding, temporaryFolder, temporaryLibrary } from './testing.ts';

const CANARY = 'XylophoneCanary';

test('nothing readable lies in any file, neither while the library is open nor after', async (t) => {
  const folder = temporaryFolder(t);
  const library = await createTemporaryLibrary(folder);
  const { db, originals } = library;
  const { id: caseId } = createCase(db, CANARY);
  const documentId = addRead(db, caseId, Array(40).fill(`${CANARY} pays the rent. `.repeat(100)));
  const { id: conversationId } = createConversation(db, caseId, 'device');
  insertQuestion(db, newQuestion({ conversationId, parentId: null, text: CANARY }));
  await originals.write({
    id: documentId,
    key: new Uint8Array(32),
    source: one(Buffer.from(CANARY.repeat(10_000))),
    signal: new AbortController().signal,
  });
  assert.deepEqual(filesHolding(folder, CANARY), []);
  assert.deepEqual(filesHolding(folder, 'SQLite format 3'), []);
  library.close();
  assert.deepEqual(filesHolding(folder, CANARY), []);
});

test('a big sort writes no temporary file', { skip: !existsSync('/proc/self/fd') }, async (t) => {
  const { db } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  for (let i = 0; i < 10; i += 1) addRead(db, caseId, Array(100).fill(`${CANARY} `.repeat(300)));
  assert.deepEqual(temporaryFilesWhileSorting(db), []);
  db.pragma('temp_store = FILE');
  assert.notDeepEqual(temporaryFilesWhileSorting(db), [], 'this test can see such a file');
});

/** The first row comes when all are sorted: what did not fit the memory meant for sorting is in files then. */
function temporaryFilesWhileSorting(db: Database): string[] {
  db.pragma('cache_size = 10');
  for (const _ of db.prepare('SELECT text, page FROM pages ORDER BY text DESC, page DESC').iterate()) {
    return readdirSync('/proc/self/fd').flatMap((name) => {
      const target = linkTarget(`/proc/self/fd/${name}`);
      return target.includes('etilqs_') ? [target] : [];
    });
  }
  throw new Error('nothing was sorted');
}

function linkTarget(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
