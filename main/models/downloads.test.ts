import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256Of } from '../../e2e/files/hubServer.ts';
import {
  assertContent,
  contentOf,
  filesIn,
  offer,
  rangesAsked,
  repository,
  setUp,
  small,
  until,
} from './downloads/testing.ts';

const bytes = randomBytes(200_000);
const file = 'small-Q8_0.gguf';

test('a model arrives whole, under its own name, and is handed on once, with nothing left beside it', async (t) => {
  const { server, downloads, folder, fetched } = await setUp(t, { repositories: [small(bytes)] });
  const { id, name, host, bytes: size } = await downloads.fetch(offer);
  await downloads.finished(id);
  assert.deepEqual([name, host, size], ['Small', new URL(server.address).host, bytes.length]);
  assert.deepEqual(filesIn(folder), [file]);
  assertContent(folder, file, bytes);
  const [place = ''] = readdirSync(folder).filter((each) => each !== 'downloads.lock');
  const path = join(folder, place, file);
  const sha256 = sha256Of(bytes);
  assert.deepEqual(fetched, [{ path, name: 'Small', bytes: size, sha256, catalogueId: 'small', role: 'chat' }]);
  assert.deepEqual(downloads.list(), []);
});

test('nothing has its own name, and nobody hears of a model, before all parts of it are here and right', async (t) => {
  const files = { 'small-Q8_0-00001-of-00002.gguf': randomBytes(90_000), 'small-Q8_0-00002-of-00002.gguf': bytes };
  const { downloads, folder, fetched } = await setUp(t, {
    repositories: [{ repository, files }],
    behaviour: ({ question, file }) =>
      question === 'bytes' && file?.includes('00002-of') ? { kind: 'stall', after: 1_000 } : null,
  });
  const { id } = await downloads.fetch(offer);
  await until(downloads, 'running', ({ done }) => done >= 90_000);
  assert.ok(filesIn(folder).every((name) => name.includes('.part')));
  assert.deepEqual(fetched, []);
  await downloads.pause(id);
});

test('all parts of a split model lie beside each other under the names that belong together', async (t) => {
  const files = {
    'Q8_0/small-Q8_0-00001-of-00002.gguf': randomBytes(70_000),
    'Q8_0/small-Q8_0-00002-of-00002.gguf': bytes,
  };
  const { downloads, folder, fetched } = await setUp(t, { repositories: [{ repository, files }] });
  await downloads.finished((await downloads.fetch(offer)).id);
  assert.deepEqual(filesIn(folder), ['small-Q8_0-00001-of-00002.gguf', 'small-Q8_0-00002-of-00002.gguf']);
  assertContent(folder, 'small-Q8_0-00002-of-00002.gguf', bytes);
  assert.equal(fetched[0]?.bytes, 270_000);
});

test('a paused download goes on at the byte where it stopped, also in another run of the application', async (t) => {
  const { server, downloads, folder, open } = await setUp(t, {
    repositories: [small(bytes)],
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'stall', after: 120_000 } : null),
  });
  const { id } = await downloads.fetch(offer);
  await until(downloads, 'running', ({ done }) => done > 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await downloads.pause(id);
  const [paused] = downloads.list();
  assert.deepEqual([paused?.state, paused?.done], [{ kind: 'paused', why: 'person' }, 120_000]);
  await downloads.close();

  server.behave(null);
  const asked = server.requests.length;
  const next = open();
  await next.start();
  assert.deepEqual(next.list(), [{ ...paused, state: { kind: 'paused', why: 'closed' } }]);
  assert.equal(server.requests.length, asked, 'a start connects to nothing');
  const finished = next.resume(id).then(() => next.finished(id));
  await finished;
  assert.deepEqual(rangesAsked(server).at(-1), { from: 120_000, to: Number.POSITIVE_INFINITY });
  assertContent(folder, file, bytes);
});

test('closing pauses what runs and what waits, and both are there at the next start', async (t) => {
  const other = { repository: 'owner/other', files: { 'other-Q8_0.gguf': randomBytes(10_000) } };
  const { downloads, hub, open } = await setUp(t, {
    repositories: [small(bytes), other],
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'stall', after: 5_000 } : null),
  });
  const first = await downloads.fetch(offer);
  const [found] = await hub.search('other', new AbortController().signal);
  const [otherFile] = await hub.files(found?.id ?? '', new AbortController().signal);
  const second = await downloads.fetch(otherFile?.id ?? '');
  assert.equal(second.state.kind, 'waiting');
  await downloads.close();
  assert.deepEqual(
    downloads.list().map(({ state }) => state),
    [
      { kind: 'paused', why: 'closed' },
      { kind: 'paused', why: 'closed' },
    ],
  );
  const next = open();
  await next.start();
  assert.deepEqual(
    next
      .list()
      .map(({ id }) => id)
      .toSorted(),
    [first.id, second.id].toSorted(),
  );
});

test('one runs at a time; who was paused waits behind those that wait', async (t) => {
  const files = { 'a-Q8_0.gguf': randomBytes(30_000), 'b-Q4_0.gguf': randomBytes(30_000) };
  const { server, downloads, fetched } = await setUp(t, {
    repositories: [{ repository, files }],
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'stall', after: 5_000 } : null),
  });
  const a = await downloads.fetch('a:Q8_0');
  const b = await downloads.fetch('b:Q4_0');
  assert.deepEqual(
    downloads.list().map(({ state }) => state.kind),
    ['running', 'waiting'],
  );
  await downloads.pause(a.id);
  await until(downloads, 'running', ({ id }) => id === b.id);
  await downloads.resume(a.id);
  assert.deepEqual(
    downloads.list().map(({ id, state }) => [id, state.kind]),
    [
      [b.id, 'running'],
      [a.id, 'waiting'],
    ],
  );
  server.behave(null);
  await downloads.pause(b.id);
  await downloads.finished(a.id);
  await downloads.resume(b.id);
  await downloads.finished(b.id);
  assert.equal(fetched.length, 2);
});

test('cancelling deletes what came, and only that', async (t) => {
  const { server, downloads, folder } = await setUp(t, { repositories: [small(bytes)] });
  await downloads.finished((await downloads.fetch(offer)).id);
  server.change(repository, { [file]: randomBytes(300_000) });
  server.behave(({ question }) => (question === 'bytes' ? { kind: 'stall', after: 100_000 } : null));
  const { id } = await downloads.fetch(offer);
  await until(downloads, 'running', ({ done }) => done > 0);
  const finished = assert.rejects(downloads.finished(id), { code: 'cancelled' });
  await downloads.cancel(id);
  await finished;
  assert.deepEqual(filesIn(folder), [file]);
  assertContent(folder, file, bytes);
  assert.deepEqual(downloads.list(), []);
});

test('a model that is here is checked and not fetched again; cancelling that leaves it', async (t) => {
  const { server, downloads, folder, fetched } = await setUp(t, { repositories: [small(bytes)] });
  await downloads.finished((await downloads.fetch(offer)).id);
  const before = rangesAsked(server).length;
  const again = await downloads.fetch(offer);
  await downloads.finished(again.id);
  assert.equal(rangesAsked(server).length, before);
  assert.equal(fetched.length, 2);
  const { id } = await downloads.fetch(offer);
  await downloads.cancel(id);
  assertContent(folder, file, bytes);
});

test('what a vision projector is for is said before a byte of it is fetched', async (t) => {
  const files = { 'mmproj-small-Q8_0.gguf': bytes };
  const { server, downloads, hub, folder } = await setUp(t, { repositories: [{ repository, files }] });
  const { signal } = new AbortController();
  const [found] = await hub.search('small', signal);
  const [projector] = await hub.files(found?.id ?? '', signal);
  await assert.rejects(downloads.fetch(projector?.id ?? ''), { code: 'model-is-vision-projector' });
  assert.deepEqual(rangesAsked(server), []);
  assert.deepEqual(downloads.list(), []);
  assert.throws(() => readdirSync(folder));
});

test('two at once in one folder: the second is refused, and writes nothing', async (t) => {
  const { server, downloads, folder, open } = await setUp(t, {
    repositories: [small(bytes)],
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'stall', after: 100_000 } : null),
  });
  const { id } = await downloads.fetch(offer);
  await until(downloads, 'running', ({ done }) => done > 0);
  const second = open();
  await second.start();
  await second.resume(id);
  await assert.rejects(second.finished(id), { code: 'download-elsewhere' });
  await assert.rejects(second.cancel(id), { code: 'download-elsewhere' });
  await assert.rejects(open().fetch(offer), { code: 'download-elsewhere' });
  await downloads.close();
  server.behave(null);
  await second.resume(id);
  await second.finished(id);
  assertContent(folder, file, bytes);
});

test('progress is told a few times a second, ends at the size, and never says more than the disk holds', async (t) => {
  const { downloads, told, folder } = await setUp(t, {
    repositories: [small(bytes)],
    limits: { tellEvery: 100, safeAfter: { milliseconds: 20, bytes: 1_000 } },
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'slow', bytesPerSecond: 300_000 } : null),
  });
  const began = performance.now();
  const { id } = await downloads.fetch(offer);
  const size = until(downloads, 'running', ({ done }) => done > 50_000).then(({ done }) => {
    assert.ok(done <= contentOf(folder, `${file}.part`).length);
  });
  await downloads.finished(id);
  await size;
  const seconds = (performance.now() - began) / 1_000;
  const running = told.flat().filter(({ state }) => state.kind === 'running');
  assert.ok(told.length <= seconds * 10 + 6, `${told.length} in ${seconds} s`);
  assert.ok(
    running.some(
      ({ state }) => state.kind === 'running' && state.bytesPerSecond > 50_000 && (state.secondsLeft ?? 9) < 5,
    ),
  );
  assert.deepEqual(told.at(-1), []);
});
