import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { open, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../storage/testing.ts';
import type { Hub, HubPart } from '../hub.ts';
import { followChecksum } from './checksum.ts';
import { downloadLimits } from './limits.ts';
import { receiveRest } from './receive.ts';
import { createSpeed } from './speed.ts';

const MiB = 1024 * 1024;
const { signal } = new AbortController();
const part: HubPart = {
  ...{ repository: 'a/b', commit: 'c'.repeat(40), file: 'm.gguf', bytes: 64 * MiB, sha256: 'd'.repeat(64) },
};

test('a disk that is slower than the network holds the network back: nothing piles up in between', async (t) => {
  const file = await open(join(temporaryFolder(t), 'm.part'), 'w');
  t.after(() => file.close());
  let handed = 0;
  const hub: Pick<Hub, 'open'> = {
    open: async () =>
      new ReadableStream(
        {
          pull(controller) {
            handed += MiB;
            controller.enqueue(new Uint8Array(MiB));
            if (handed === part.bytes) controller.close();
          },
        },
        { highWaterMark: 0 },
      ),
  };
  let mostAhead = 0;
  await receiveRest({
    hub,
    part,
    file,
    from: 0,
    limits: downloadLimits,
    signal,
    async onWritten(bytes) {
      await new Promise(setImmediate);
      mostAhead = Math.max(mostAhead, handed - bytes);
    },
  });
  assert.equal((await file.stat()).size, part.bytes);
  assert.ok(mostAhead <= MiB, `${mostAhead} bytes waited`);
});

test('the checksum is of what lies on the disk, in whatever strides it came there', async (t) => {
  const path = join(temporaryFolder(t), 'm.part');
  const bytes = randomBytes(20 * MiB + 123);
  await writeFile(path, bytes);
  const checksum = followChecksum(path, signal);
  for (const reached of [1, 9 * MiB, 9 * MiB + 5, 19 * MiB]) checksum.reach(reached);
  const told: number[] = [];
  const digest = await checksum.digest(bytes.length, (done) => told.push(done));
  assert.equal(digest, createHash('sha256').update(bytes).digest('hex'));
  assert.equal(told.at(-1), bytes.length);
  assert.ok(told.every((done, index) => done > (told[index - 1] ?? 0)));
});

test('a file that became shorter, and a download that was stopped, end the checksum', async (t) => {
  const path = join(temporaryFolder(t), 'm.part');
  await writeFile(path, new Uint8Array(3 * MiB));
  await truncate(path, 2 * MiB);
  await assert.rejects(followChecksum(path, signal).digest(3 * MiB, () => undefined));
  const stop = new AbortController();
  const stopped = followChecksum(path, stop.signal).digest(2 * MiB, () => stop.abort(new Error('stopped')));
  await assert.rejects(stopped, { message: 'stopped' });
});

test('the speed is that of the last ten seconds: a silence ends in none, however fast it was before', () => {
  let now = 0;
  const speed = createSpeed(() => now);
  for (; now < 20_000; now += 100) speed.add(now < 10_000 ? 1_000_000 : 100_000);
  assert.equal(Math.round(speed.bytesPerSecond() / 100_000), 10);
  now += 5_000;
  assert.ok(speed.bytesPerSecond() < 600_000);
  now += 10_000;
  assert.equal(speed.bytesPerSecond(), 0);
});
