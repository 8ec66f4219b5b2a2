import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createTemporaryLibrary } from '../../storage/library.ts';
import { temporaryFolder } from '../../storage/testing.ts';
import { createDownloads } from '../downloads.ts';
import { assertContent, filesIn, hubAt, offer, rangesAsked, serve, small } from './testing.ts';

const KILLS = 20;
const SAFE_AFTER = 32 * 1024;

const [, , role, address, folder, libraryFolder] = process.argv;

if (role === 'download' && address && folder && libraryFolder) await download(address, folder, libraryFolder);
else test(`kill -9 of who downloads, ${KILLS} times, ends in the right bytes`, killAgainAndAgain);

async function killAgainAndAgain(t: TestContext): Promise<void> {
  const bytes = randomBytes(6_000_000);
  const server = await serve(t, {
    repositories: [small(bytes)],
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'slow', bytesPerSecond: 1_500_000 } : null),
  });
  const models = join(temporaryFolder(t), 'models');
  const cache = temporaryFolder(t);
  const children: ChildProcess[] = [];
  t.after(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  let delay = 0;
  // The next one starts while the one before still works: it waits for its word before it touches the folder.
  function start(): { readonly child: ChildProcess; readonly lines: AsyncIterator<string> } {
    const child = spawn(
      process.execPath,
      [import.meta.filename, 'download', server.address, models, temporaryFolder(t)],
      // They all read the same sources.
      { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: cache } },
    );
    children.push(child);
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  }

  let next = start();
  let kills = 0;
  for (; kills < KILLS; kills += 1) {
    const { child, lines } = next;
    assert.equal((await lines.next()).value, 'ready');
    next = start();
    child.stdin?.write('go\n');
    assert.equal((await lines.next()).value, 'begun');
    // From the first byte to the middle of one of the notes.
    delay = (delay + 37) % 160;
    await wait(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  server.behave(null);
  assert.equal((await next.lines.next()).value, 'ready');
  next.child.stdin?.write('go\n');
  while ((await next.lines.next()).value !== 'complete');
  next.child.kill('SIGKILL');

  assertContent(models, 'small-Q8_0.gguf', bytes);
  assert.deepEqual(filesIn(models), ['small-Q8_0.gguf']);
  const begins = rangesAsked(server).map((range) => range?.from ?? 0);
  assert.ok(
    begins.every((from, index) => from >= (begins[index - 1] ?? 0)),
    'nothing that was safe was lost',
  );
  assert.ok((begins.at(-1) ?? 0) > SAFE_AFTER, 'the last one went on from what the others had brought');
  t.diagnostic(`${kills} kills; ${server.bytesSent() - bytes.length} of ${bytes.length} bytes were sent twice`);
}

async function download(address: string, folder: string, libraryFolder: string): Promise<void> {
  const { db } = await createTemporaryLibrary(libraryFolder);
  let hasBegun = false;
  const downloads = createDownloads({
    hub: hubAt(address, db),
    folder,
    emit(_name, payload) {
      const isRunning = Array.isArray(payload) && payload.some(({ state }) => state.bytesPerSecond > 0);
      if (!isRunning || hasBegun) return;
      hasBegun = true;
      process.stdout.write('begun\n');
    },
    onDone: async () => undefined,
    limits: { spare: 0, tellEvery: 5, safeAfter: { milliseconds: 1_000_000, bytes: SAFE_AFTER } },
  });
  // Who is killed leaves no cache behind by itself.
  flushCompileCache();
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  await downloads.start();
  const [left] = downloads.list();
  if (left) await downloads.resume(left.id);
  const id = left?.id ?? (await downloads.fetch(offer)).id;
  await downloads.finished(id);
  process.stdout.write('complete\n');
}
