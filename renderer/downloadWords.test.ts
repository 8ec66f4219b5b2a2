import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Download } from '../main/contract/models.ts';
import { downloadFraction, downloadNote, downloadText } from './downloadWords.ts';

const running: Download = {
  id: '1',
  name: 'Quill 32B',
  host: 'models.example.org',
  bytes: 19.2e9,
  done: 6.1e9,
  state: { kind: 'running', bytesPerSecond: 31e6, secondsLeft: 420 },
};
const plain = (download: Download) => downloadText(download).replaceAll('\u00a0', ' ');
const withState = (state: Download['state'], done = running.done): Download => ({ ...running, state, done });

test('what came, of how much, how fast, and how long it takes', () => {
  assert.equal(plain(running), '6.1 of 19.2 GB · 31 MB/s · 7 min left');
  assert.equal(plain(withState({ kind: 'running', bytesPerSecond: 0, secondsLeft: null })), '6.1 of 19.2 GB');
  assert.equal(plain(withState({ kind: 'waiting' }, 0)), 'Waiting · 19.2 GB');
  assert.equal(plain(withState({ kind: 'waiting' })), 'Waiting at 6.1 of 19.2 GB');
  assert.equal(plain(withState({ kind: 'paused', why: 'person' })), 'Paused at 6.1 of 19.2 GB');
});

test('a pause says why, and that what came is kept', () => {
  for (const why of ['person', 'closed', 'connection'] as const) {
    assert.match(downloadNote(withState({ kind: 'paused', why }), null), /What came is kept/);
  }
  assert.match(downloadNote(withState({ kind: 'paused', why: 'closed' }), null), /nothing goes on by itself/);
});

test('a download that a lock will stop says so before, and one that nothing stops does not', () => {
  const after = (idleMinutes: number | null) => downloadNote(running, { idleMinutes });
  assert.match(
    after(10),
    / It waits while the library is locked, as after 10 minutes without use, and goes on by itself\.$/,
  );
  assert.match(after(null), / It waits while the library is locked, and goes on by itself\.$/);
  assert.doesNotMatch(downloadNote(running, null), /locked/);
});

test('while it is checked the bar shows what was checked, not what is here', () => {
  const checking = withState({ kind: 'checking', done: 9.6e9 }, 19.2e9);
  assert.equal(downloadFraction(checking), 0.5);
  assert.equal(plain(checking), 'All here · checking 50%');
  assert.equal(downloadFraction({ ...running, bytes: 0, done: 0 }), 0);
});
