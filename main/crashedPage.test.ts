import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { type TestContext, test } from 'node:test';
import { reloadWhenCrashed } from './crashedPage.ts';

function crashing(t: TestContext) {
  t.mock.method(process.stderr, 'write', () => true);
  let now = 0;
  t.mock.method(performance, 'now', () => now);
  let reloads = 0;
  const contents = Object.assign(new EventEmitter(), {
    reload: () => {
      reloads += 1;
    },
    isDestroyed: () => false,
  });
  reloadWhenCrashed(contents as never);
  return (reason: Electron.RenderProcessGoneDetails['reason'], after = 0): Promise<number> => {
    now += after;
    contents.emit('render-process-gone', {}, { reason, exitCode: 1 });
    return new Promise((resolve) => setImmediate(() => resolve(reloads)));
  };
}

test('a page that crashed is loaded anew, each time', async (t) => {
  const reloadsAfter = crashing(t);
  assert.equal(await reloadsAfter('crashed'), 1);
  assert.equal(await reloadsAfter('oom', 60_000), 2);
});

test('a page that crashes as soon as it is loaded is left alone', async (t) => {
  const reloadsAfter = crashing(t);
  assert.equal(await reloadsAfter('crashed'), 1);
  assert.equal(await reloadsAfter('crashed', 1_000), 1);
});

test('a page whose process ends in order is not loaded again', async (t) => {
  assert.equal(await crashing(t)('clean-exit'), 0);
});
