import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createCase, removeCase } from './cases.ts';
import { letFileStand, roomInLog } from './checkpoints.ts';
import { addRead, temporaryLibrary } from './testing.ts';

const page = 'The rent is due monthly. '.repeat(800);

test('while the file stands, not a byte of it changes, and whoever writes much waits when the log is long', async (t) => {
  const { db, folder } = await temporaryLibrary(t);
  const { id: caseId } = createCase(db, 'a case');
  addRead(db, caseId, [page]);
  const file = join(folder, 'library.db');
  const { noted, release } = await letFileStand(db, () => 'at that moment');
  assert.equal(noted, 'at that moment');
  const before = readFileSync(file);
  await assert.rejects(
    letFileStand(db, () => null),
    { code: 'library-in-use' },
  );
  await roomInLog(db);
  while (statSync(`${file}-wal`).size < 3_000_000) addRead(db, caseId, Array(20).fill(page));
  const { id: gone } = createCase(db, 'gone');
  let hasRoom = false;
  let isErased = false;
  const waiting = roomInLog(db).then(() => {
    hasRoom = true;
  });
  const removing = removeCase(db, gone).then(() => {
    isErased = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual({ hasRoom, isErased }, { hasRoom: false, isErased: false });
  assert.ok(readFileSync(file).equals(before));

  release();
  await Promise.all([waiting, removing]);
  assert.equal(statSync(`${file}-wal`).size, 0, 'what was erased is gone from the log too');
  assert.ok(!readFileSync(file).equals(before));
  assert.equal(db.pragma('integrity_check', { simple: true }), 'ok');
});
