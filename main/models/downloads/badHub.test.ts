import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { HubBehaviour, HubQuestion } from '../../../e2e/files/hubBehaviours.ts';
import { assertContent, filesIn, offer, rangesAsked, repository, setUp, small, until } from './testing.ts';

const bytes = randomBytes(200_000);
const file = 'small-Q8_0.gguf';
const repositories = [small(bytes)];

/** The first so many requests of this kind are answered so, those after them well. */
function first(count: number, behaviour: HubBehaviour, asked: HubQuestion = 'bytes') {
  let left = count;
  return ({ question }: { readonly question: HubQuestion }) => {
    if (question !== asked || left === 0) return null;
    left -= 1;
    return behaviour;
  };
}

/** Cut off in the middle at first, then answered like this once. */
function afterCut(behaviour: HubBehaviour, asked: HubQuestion = 'bytes') {
  const cut = first(1, { kind: 'cut', after: 80_000 });
  const once = first(1, behaviour, asked);
  let isCut = false;
  return (request: { readonly question: HubQuestion }) => {
    if (!isCut && request.question === 'bytes') isCut = true;
    else if (isCut) return once(request);
    return cut(request);
  };
}

const overcome: Readonly<Record<string, HubBehaviour>> = {
  'other bytes than asked for, and it says so': { kind: 'wrong-range', shift: 777, lies: false },
  'the whole file in place of its rest': { kind: 'ignore-range' },
  'a shorter answer that says it is whole': { kind: 'shorter', by: 5_000 },
  'a longer answer': { kind: 'longer', by: 5_000 },
  'a page for people': { kind: 'html' },
  'too many requests': { kind: 'status', status: 429 },
  'out of service': { kind: 'status', status: 503 },
  'a fault of the server': { kind: 'status', status: 500 },
  'an address that is no longer valid': { kind: 'status', status: 403 },
  'an end before the first byte': { kind: 'cut', after: 0 },
};

for (const [name, behaviour] of Object.entries(overcome)) {
  test(`${name}: the right bytes arrive in spite of it, none of them twice`, async (t) => {
    const { server, downloads, folder } = await setUp(t, { repositories, behaviour: afterCut(behaviour) });
    await downloads.finished((await downloads.fetch(offer)).id);
    assertContent(folder, file, bytes);
    const ranges = rangesAsked(server);
    assert.ok(ranges.length >= 2);
    assert.deepEqual(ranges[1], { from: 80_000, to: Number.POSITIVE_INFINITY });
  });
}

test('a longer answer from the first byte on does no harm either', async (t) => {
  const { downloads, folder } = await setUp(t, { repositories, behaviour: first(1, { kind: 'longer', by: 5_000 }) });
  await downloads.finished((await downloads.fetch(offer)).id);
  assertContent(folder, file, bytes);
});

test('a signed address that ran out is asked for anew', async (t) => {
  const { server, downloads, folder } = await setUp(t, {
    repositories,
    behaviour: first(2, { kind: 'expired-address' }, 'resolve'),
  });
  await downloads.finished((await downloads.fetch(offer)).id);
  assertContent(folder, file, bytes);
  assert.equal(server.requests.filter(({ question }) => question === 'resolve').length, 3);
});

test("bytes that are not the hub's are thrown away and never used; those of the next try are", async (t) => {
  const { server, downloads, folder, fetched } = await setUp(t, {
    repositories,
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'corrupt', at: 123_456 } : null),
  });
  const { id } = await downloads.fetch(offer);
  await assert.rejects(downloads.finished(id), { code: 'download-damaged' });
  assert.deepEqual(filesIn(folder), [`${file}.part.json`]);
  assert.deepEqual(fetched, []);
  server.behave(null);
  await downloads.resume(id);
  await downloads.finished(id);
  assertContent(folder, file, bytes);
});

test('bytes of another place under the right range are noticed, though their number is right', async (t) => {
  const { downloads, folder, fetched } = await setUp(t, {
    repositories,
    behaviour: afterCut({ kind: 'wrong-range', shift: 500, lies: true }),
  });
  const { id } = await downloads.fetch(offer);
  await assert.rejects(downloads.finished(id), { code: 'download-damaged' });
  assert.deepEqual([filesIn(folder), fetched], [[`${file}.part.json`], []]);
});

for (const [name, behaviour, asked] of [
  ['another checksum', { kind: 'other-etag' }, 'resolve'],
  ['a file that ends before', { kind: 'status', status: 416 }, 'bytes'],
] as const) {
  test(`${name}: the file is another one by now, and what came of the old one is thrown away`, async (t) => {
    const { downloads, folder, fetched } = await setUp(t, { repositories, behaviour: afterCut(behaviour, asked) });
    const { id } = await downloads.fetch(offer);
    await assert.rejects(downloads.finished(id), { code: 'download-changed' });
    assert.deepEqual([filesIn(folder), fetched], [[], []]);
    // What the offer is now is fetched by the same click that goes on with it.
    await downloads.resume(id);
    const [now] = downloads.list();
    await downloads.finished(now?.id ?? '');
    assertContent(folder, file, bytes);
  });
}

test('a new commit under a download changes nothing: it is bound to the one that it began with', async (t) => {
  const { server, downloads, folder } = await setUp(t, {
    repositories,
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'stall', after: 50_000 } : null),
  });
  const { id } = await downloads.fetch(offer);
  await until(downloads, 'running', ({ done }) => done > 0);
  await downloads.pause(id);
  server.change(repository, { [file]: randomBytes(200_000) });
  server.behave(null);
  await downloads.resume(id);
  await downloads.finished(id);
  assertContent(folder, file, bytes);
});

for (const [name, status, headers, code] of [
  ['who has to ask its owner first', 403, { 'x-error-code': 'GatedRepo' }, 'hub-gated'],
  ['who is not let in', 401, { 'x-error-code': 'GatedRepo' }, 'hub-gated'],
  ['who comes for what is gone', 404, { 'x-error-code': 'EntryNotFound' }, 'hub-not-found'],
] as const) {
  test(`${name} keeps what came, and goes on from there once that is settled`, async (t) => {
    const { server, downloads, folder } = await setUp(t, {
      repositories,
      behaviour: afterCut({ kind: 'status', status, headers }, 'resolve'),
    });
    const { id } = await downloads.fetch(offer);
    await assert.rejects(downloads.finished(id), { code });
    assert.deepEqual([downloads.list()[0]?.state.kind, downloads.list()[0]?.done], ['failed', 80_000]);
    await downloads.resume(id);
    await downloads.finished(id);
    assert.deepEqual(rangesAsked(server).at(-1), { from: 80_000, to: Number.POSITIVE_INFINITY });
    assertContent(folder, file, bytes);
  });
}

test('a connection that does not come back is tried ten times and rests; one byte begins the count again', async (t) => {
  const { server, downloads, folder } = await setUp(t, {
    repositories,
    behaviour: first(30, { kind: 'cut', after: 1 }),
  });
  const { id } = await downloads.fetch(offer);
  await downloads.finished(id);
  assertContent(folder, file, bytes);

  server.change(repository, { [file]: randomBytes(10_000) });
  server.behave(({ question }) => (question === 'bytes' ? { kind: 'cut', after: 0 } : null));
  const before = rangesAsked(server).length;
  const next = await downloads.fetch(offer);
  await assert.rejects(downloads.finished(next.id), { code: 'download-stopped' });
  assert.deepEqual(downloads.list()[0]?.state, { kind: 'paused', why: 'connection' });
  assert.equal(rangesAsked(server).length - before, 10);
});

test('what the server asks to wait is heard', async (t) => {
  const { downloads } = await setUp(t, {
    repositories,
    limits: { longestPause: 999 },
    behaviour: first(1, { kind: 'status', status: 429, headers: { 'retry-after': '1' } }),
  });
  const { id } = await downloads.fetch(offer);
  // Longer than it may ask for here: without the header it would simply have gone on.
  await assert.rejects(downloads.finished(id), { code: 'download-stopped' });
});
