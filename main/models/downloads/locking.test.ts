import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createSession } from '../../session.ts';
import { defaultSettings } from '../../storage/settings.ts';
import { fakeKeychain, temporaryFolder } from '../../storage/testing.ts';
import { rangesAsked, serve, small, until } from './testing.ts';

test('a download that a lock stopped goes on after unlocking from the byte where it was, and the model is listed', async (t) => {
  const bytes = randomBytes(200_000);
  const server = await serve(t, {
    repositories: [small(bytes)],
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'stall', after: 120_000 } : null),
  });
  const folder = temporaryFolder(t);
  const session = createSession({
    folder: join(folder, 'library'),
    modelsFolder: join(folder, 'models'),
    keychain: fakeKeychain(),
    spawn: () => assert.fail('no worker is needed to fetch a file'),
    emit: () => undefined,
    policy: { kind: 'none' },
  });
  t.after(session.close);
  await session.start();
  await session.create('correct horse battery staple');
  const before = session.services();
  before.settings.change({ hub: { ...defaultSettings.hub, enabled: true, address: server.address } });
  const [found] = await before.hub.search('small', AbortSignal.timeout(5_000));
  const [file] = await before.hub.files(found?.id ?? '', AbortSignal.timeout(5_000));
  await before.downloads.fetch(file?.id ?? '');
  await until(before.downloads, 'running', ({ state }) => state.kind === 'running' && state.bytesPerSecond > 0);
  await session.lock();
  assert.deepEqual(before.downloads.list()[0]?.state, { kind: 'paused', why: 'closed' });

  server.behave(null);
  await session.unlock('correct horse battery staple');
  const { models } = session.services();
  const deadline = performance.now() + 20_000;
  // Nobody clicks.
  while ((await models.list()).length === 0 && performance.now() < deadline) await wait(5);
  assert.equal(rangesAsked(server).at(-1)?.from, 120_000);
  const [model] = await models.list();
  assert.deepEqual([model?.bytes, model?.source, model?.missing], [bytes.length, 'download', false]);
});
