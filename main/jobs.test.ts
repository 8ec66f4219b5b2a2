import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJobs, stopReason } from './jobs.ts';

function untilStopped(seen: (string | null)[]): (signal: AbortSignal) => Promise<void> {
  return (signal) =>
    new Promise((resolve) =>
      signal.addEventListener('abort', () => {
        seen.push(stopReason(signal));
        setImmediate(resolve);
      }),
    );
}

test('cancelling waits until the job has cleaned up, and says whether there was one', async () => {
  const jobs = createJobs();
  const seen: (string | null)[] = [];
  void jobs.start('a', untilStopped(seen));
  assert.equal(await jobs.cancel('a'), true);
  assert.equal(jobs.isRunning('a'), false);
  assert.equal(await jobs.cancel('a'), false);
  assert.deepEqual(seen, ['cancelled']);
});

test('a job can tell quitting, which it survives, from being cancelled', async () => {
  const jobs = createJobs();
  const seen: (string | null)[] = [];
  void jobs.start('a', untilStopped(seen));
  void jobs.start('b', untilStopped(seen));
  await jobs.quit();
  assert.deepEqual(seen, ['quitting', 'quitting']);
  assert.equal(jobs.isRunning('a'), false);
});

test('a second job of the same id is refused', async () => {
  const jobs = createJobs();
  void jobs.start('a', untilStopped([]));
  await assert.rejects(
    jobs.start('a', async () => undefined),
    { code: 'model-busy' },
  );
  await jobs.quit();
});
