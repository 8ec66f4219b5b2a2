import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startHubServer } from '../../../e2e/files/hubServer.ts';
import { createTemporaryLibrary } from '../../storage/library.ts';
import { temporaryFolder } from '../../storage/testing.ts';
import { createDownloads, type Downloads } from '../downloads.ts';
import {
  assertContent,
  filesIn,
  hubAt,
  offer,
  quick,
  rangesAsked,
  repository,
  setUp,
  small,
  until,
} from './testing.ts';

const bytes = randomBytes(200_000);
const file = 'small-Q8_0.gguf';
const note = `${file}.part.json`;

const [, , role, smallDisk] = process.argv;

if (role === 'fill' && smallDisk) await fillDisk(smallDisk);
else {
  test('a disk without room is noticed before a byte is fetched, with what is needed and what is free', noRoom);
  test('a disk that fills up on the way keeps what came, and there it goes on once there is room', onSmallDisk);
  test('a note that is damaged or not of its place is set aside, and nothing it names is touched', damagedNotes);
  test('bytes that went bad on the disk are noticed, in a part that goes on and in a model that was whole', badDisk);
  test('bytes behind the safe ones, as a loss of power leaves them, are not gone on with', lostPower);
  test('a crash between the names of two parts loses none of them', crashBetweenNames);
  test('a model that nobody could be told of is handed over at the next wish, without the hub', nobodyTold);
}

/** Paused with the first `after` bytes on the disk. */
async function halfWay(t: TestContext, after = 120_000) {
  const all = await setUp(t, {
    repositories: [small(bytes)],
    behaviour: ({ question }) => (question === 'bytes' ? { kind: 'stall', after } : null),
  });
  const { id } = await all.downloads.fetch(offer);
  await until(all.downloads, 'running', ({ done }) => done > 0);
  await all.downloads.pause(id);
  await all.downloads.close();
  all.server.behave(null);
  const place = readdirSync(all.folder).find((name) => name !== 'downloads.lock') ?? '';
  return { ...all, id, place: join(all.folder, place), done: all.downloads.list()[0]?.done ?? 0 };
}

async function goOn(downloads: Downloads, id: string): Promise<void> {
  await downloads.start();
  await downloads.resume(id);
  await downloads.finished(id);
}

async function noRoom(t: TestContext): Promise<void> {
  const { server, downloads, open } = await setUp(t, {
    repositories: [small(bytes)],
    limits: { spare: Number.MAX_SAFE_INTEGER / 2 },
  });
  const { id } = await downloads.fetch(offer);
  await assert.rejects(downloads.finished(id), ({ code, values }) => {
    return code === 'disk-full' && values.needs > bytes.length && values.free > 0 && values.free < values.needs;
  });
  assert.deepEqual(rangesAsked(server), []);
  await downloads.close();
  await goOn(open({ limits: quick }), id);
}

/** In a mount namespace of its own, so that no rights are needed where the system lets its users have one. */
function onSmallDisk(t: TestContext): void {
  const script = 'mount -t tmpfs -o size=3m none "$1" || exit 77; exec "$2" "$3" fill "$1"';
  const child = spawnSync(
    'unshare',
    [
      '--user',
      '--map-root-user',
      '--mount',
      'sh',
      '-c',
      script,
      'sh',
      temporaryFolder(t),
      process.execPath,
      import.meta.filename,
    ],
    { encoding: 'utf8' },
  );
  const notPermitted = child.error !== undefined || child.status === 77 || child.stderr.startsWith('unshare:');
  if (notPermitted) t.skip('this system does not permit a small disk of our own');
  else assert.equal(child.status, 0, child.stderr);
}

async function fillDisk(disk: string): Promise<void> {
  const large = randomBytes(2_500_000);
  const filler = join(disk, 'of somebody else');
  const folder = join(disk, 'models');
  // Elsewhere: it is the models' disk that fills up.
  const library = mkdtempSync(join(tmpdir(), 'cloister-library-'));
  const { db } = await createTemporaryLibrary(library);
  const server = await startHubServer({
    repositories: [small(large)],
    behaviour({ question }) {
      // Room there was when it began; somebody else takes it meanwhile.
      if (question === 'bytes' && !existsSync(filler)) writeFileSync(filler, Buffer.alloc(1_500_000));
      return null;
    },
  });
  const downloads = createDownloads({
    hub: hubAt(server.address, db),
    folder,
    emit: () => undefined,
    onDone: async () => undefined,
    limits: quick,
  });
  try {
    const { id } = await downloads.fetch(offer);
    await assert.rejects(
      downloads.finished(id),
      ({ code, values }) => code === 'disk-full' && values.needs > values.free,
    );
    const [failed] = downloads.list();
    assert.ok(failed && failed.done > 500_000, 'what came is kept');
    writeFileSync(filler, '');
    await downloads.resume(id);
    await downloads.finished(id);
    assert.ok((rangesAsked(server).at(-1)?.from ?? 0) >= failed.done, 'none of it is fetched again');
    assertContent(folder, file, large);
  } finally {
    await server.close();
    rmSync(library, { recursive: true });
  }
  process.exit(0);
}

async function damagedNotes(t: TestContext): Promise<void> {
  const { folder, place, id, open, server } = await halfWay(t);
  const whole = readFileSync(join(place, note), 'utf8');
  const other = join(folder, 'owner--other-0123456789ab');
  mkdirSync(other);
  const outside = join(folder, '..', 'evil.gguf.part');
  writeFileSync(outside, 'somebody else');
  const damaged: Readonly<Record<string, string>> = {
    'cut off': whole.slice(0, 200),
    'of another version': whole.replace('"format":1', '"format":2'),
    'with a field of its own': whole.replace('"format":1', '"format":1,"path":"/etc/passwd"'),
    'with a path that leads out': whole.replace(file, '../../evil.gguf'),
    'with more than there is': whole.replace(/"done":\[\d+\]/, '"done":[999999999]'),
    'far too long': `${whole}${' '.repeat(2_000_000)}`,
    'of another repository': whole.replace(repository, 'owner/else'),
  };
  for (const [name, text] of Object.entries(damaged)) {
    writeFileSync(join(place, note), text);
    const downloads = open();
    await downloads.start();
    assert.deepEqual(downloads.list(), [], name);
    assert.ok(existsSync(join(place, `${note}.damaged`)), name);
    assert.ok(!existsSync(join(place, note)), name);
  }
  // A good one in the place of another model is as foreign as any.
  writeFileSync(join(other, note), whole);
  const elsewhere = open();
  await elsewhere.start();
  assert.deepEqual(elsewhere.list(), []);
  assert.equal(readFileSync(outside, 'utf8'), 'somebody else');

  // Without its note nothing is gone on with: it begins at the first byte.
  const downloads = open();
  const again = await downloads.fetch(offer);
  await downloads.finished(again.id);
  assert.notEqual(again.id, id);
  assert.equal(rangesAsked(server).at(-1)?.from, 0);
  assertContent(place, file, bytes);
}

function flip(path: string, at: number): void {
  const content = readFileSync(path);
  content[at] = (content[at] ?? 0) ^ 1;
  writeFileSync(path, content);
}

async function badDisk(t: TestContext): Promise<void> {
  const { place, id, open, fetched, server } = await halfWay(t);
  flip(join(place, `${file}.part`), 100);
  const downloads = open();
  await assert.rejects(goOn(downloads, id), { code: 'download-damaged' });
  assert.deepEqual([filesIn(place), fetched], [[note], []]);
  await downloads.resume(id);
  await downloads.finished(id);
  assertContent(place, file, bytes);

  flip(join(place, file), 199_999);
  const before = rangesAsked(server).length;
  await downloads.finished((await downloads.fetch(offer)).id);
  assertContent(place, file, bytes);
  assert.equal(rangesAsked(server).length, before + 1, 'fetched anew, by itself');
}

async function lostPower(t: TestContext): Promise<void> {
  const { place, id, open, done, server } = await halfWay(t);
  writeFileSync(join(place, `${file}.part`), Buffer.alloc(100_000), { flag: 'a' });
  await goOn(open(), id);
  assert.equal(rangesAsked(server).at(-1)?.from, done);
  assertContent(place, file, bytes);
}

async function crashBetweenNames(t: TestContext): Promise<void> {
  const parts = ['small-Q8_0-00001-of-00002.gguf', 'small-Q8_0-00002-of-00002.gguf'] as const;
  const files = { [parts[0]]: randomBytes(50_000), [parts[1]]: bytes };
  const { server, downloads, folder, open, fetched } = await setUp(t, {
    repositories: [{ repository, files }],
    behaviour: ({ question, file }) =>
      question === 'bytes' && file === parts[1] ? { kind: 'stall', after: 199_000 } : null,
  });
  const { id } = await downloads.fetch(offer);
  await until(downloads, 'running', ({ done }) => done > 50_000);
  await downloads.close();
  server.behave(null);
  const place = join(folder, readdirSync(folder).find((name) => name !== 'downloads.lock') ?? '');
  renameSync(join(place, `${parts[0]}.part`), join(place, parts[0]));
  const next = open();
  await goOn(next, id);
  assert.deepEqual(filesIn(folder), parts);
  assert.equal(rangesAsked(server).filter((range) => range?.from === 0).length, 2, 'neither from the start again');
  assert.equal(fetched.length, 1);
}

async function nobodyTold(t: TestContext): Promise<void> {
  const { server, open, folder, fetched } = await setUp(t, { repositories: [small(bytes)] });
  const failing = open({
    async onDone() {
      throw new Error('the library is being locked');
    },
  });
  const { id } = await failing.fetch(offer);
  await assert.rejects(failing.finished(id), { code: 'internal' });
  await failing.close();
  const asked = server.requests.length;
  await goOn(open(), id);
  assert.equal(server.requests.length, asked);
  assert.equal(fetched.length, 1);
  assert.deepEqual(filesIn(folder), [file]);
}
