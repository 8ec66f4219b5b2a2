import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from './contract/errors.ts';
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

test('a job that begins while all others are stopped for quitting is stopped as well, and waited for', async () => {
  const jobs = createJobs();
  const seen: (string | null)[] = [];
  const next = async (signal: AbortSignal): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    seen.push(stopReason(signal));
  };
  void jobs.start('a', async (signal) => {
    await next(signal);
    void jobs.start('b', next);
  });
  await jobs.quit();
  assert.deepEqual(seen, ['quitting', 'quitting']);
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

test('a job that somebody waits for ends with what it found, or with why it failed or was stopped', async () => {
  const jobs = createJobs();
  assert.equal(await jobs.start('a', async () => 'found'), 'found');
  const failing = jobs.start('b', () => Promise.reject(new AppError('not-found')));
  await assert.rejects(failing, { code: 'not-found' });
  const endless = jobs.start('c', (signal) => new Promise<string>((_, reject) => rejectOnAbort(signal, reject)));
  const stopped = assert.rejects(endless, { code: 'cancelled' });
  assert.equal(await jobs.cancel('c'), true);
  await stopped;
  assert.equal(jobs.isRunning('c'), false);
});

function rejectOnAbort(signal: AbortSignal, reject: (reason: unknown) => void): void {
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
}
