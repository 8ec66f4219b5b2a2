import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { HubBehaviour, HubRequest } from '../../../e2e/files/hubBehaviours.ts';
import { randomNumbers } from '../../../e2e/files/randomNumbers.ts';
import { type Lock, lockFile } from '../../storage/lock.ts';
import type { Hub } from '../hub.ts';
import { assertContent, filesIn, offer, repository, setUp } from './testing.ts';

const WANTED = 1_000;
const SEED = 20_250_517;
const first = 'small-Q8_0-00001-of-00002.gguf';
const second = 'small-Q8_0-00002-of-00002.gguf';
const files = { [first]: randomBytes(1_300_000), [second]: randomBytes(1_500_000) };
const size = files[first].length + files[second].length;

type Interruption = 'cut' | 'refusal' | 'pause' | 'restart' | 'crash';

test(`${WANTED} interruptions end in the right bytes`, async (t) => {
  const random = randomNumbers(SEED);
  const count: Record<Interruption, number> = { cut: 0, refusal: 0, pause: 0, restart: 0, crash: 0 };
  const soFar = (): number => Object.values(count).reduce((sum, each) => sum + each, 0);
  let untilStall = 0;
  let onStall = Promise.withResolvers<void>();
  let received = 0;

  /** Never enough to end before there were as many as wanted: what is left is shared out over what is to come. */
  function behave({ question, range, file }: HubRequest): HubBehaviour | null {
    if (question !== 'bytes' && question !== 'resolve') return null;
    if (soFar() >= WANTED) return null;
    if (random() < 0.06) {
      count.refusal += 1;
      return { kind: 'status', status: [429, 500, 503][Math.floor(random() * 3)] ?? 503 };
    }
    if (question === 'resolve') return null;
    const left = (file === first ? size : files[second].length) - (range?.from ?? 0);
    const after = Math.floor((random() * 1.6 * left) / (WANTED - soFar() + 20));
    if (untilStall === 0) {
      setTimeout(onStall.resolve, Math.floor(random() * 4));
      return { kind: 'stall', after };
    }
    untilStall -= 1;
    count.cut += 1;
    return { kind: 'cut', after };
  }

  const { server, hub, folder, fetched, open } = await setUp(t, {
    repositories: [{ repository, files }],
    behaviour: behave,
    limits: { pauses: [0], tries: 1_000, safeAfter: { milliseconds: 1_000_000, bytes: 4_096 } },
  });
  let held: Lock | null = null;
  function start() {
    const { mortal, die } = mortalHub(hub, (bytes) => {
      received += bytes;
    });
    const downloads = open({
      hub: mortal,
      lock(path) {
        held = lockFile(path);
        return held;
      },
    });
    return { downloads, die };
  }

  let { downloads, die } = start();
  const { id } = await downloads.fetch(offer);
  while (soFar() < WANTED) {
    untilStall = 1 + Math.floor(random() * 14);
    onStall = Promise.withResolvers();
    await downloads.resume(id);
    await Promise.race([onStall.promise, downloads.finished(id)]);
    if (soFar() >= WANTED) break;
    assert.notDeepEqual(downloads.list(), [], 'it ended before it was interrupted often enough');
    const choice = random();
    if (choice < 0.4) {
      count.pause += 1;
      await downloads.pause(id);
      continue;
    }
    if (choice < 0.7) {
      count.restart += 1;
      await downloads.close();
    } else {
      count.crash += 1;
      await die();
      letGo(held);
    }
    ({ downloads, die } = start());
    await downloads.start();
  }
  if (fetched.length === 0) await downloads.resume(id);
  await downloads.finished(id);

  assert.ok(soFar() >= WANTED, JSON.stringify(count));
  assertContent(folder, first, files[first]);
  assertContent(folder, second, files[second]);
  assert.deepEqual(filesIn(folder), [first, second]);
  assert.equal(fetched.length, 1);
  // A crash loses what was not made safe yet, 4 KiB here and what was on its way; nothing else loses a byte.
  const again = received - size;
  assert.ok(again <= count.crash * (4_096 + 65_536), `${again} bytes came twice`);
  t.diagnostic(
    `${JSON.stringify(count)}: ${again} of ${size} bytes came twice, ${server.bytesSent() - size} left twice`,
  );
});

/**
 * A hub for a process that can be gone from one moment to the next: what it asked for by then never comes, and `die` resolves when all it
 * had begun to write is written, as the system does it for a process that ends. It then only ends when it is told to.
 */
function mortalHub(hub: Hub, onReceived: (bytes: number) => void) {
  const death = Promise.withResolvers<void>();
  let isDead = false;
  let isWaiting = false;

  /** Here it waits for the network: a good moment to be gone. */
  async function waitFor<Value>(value: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
    isWaiting = true;
    const result = isDead ? null : { value: await value() };
    isWaiting = false;
    if (result && !isDead) return result.value;
    death.resolve();
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  }

  const mortal: Hub = {
    ...hub,
    async open(part, range) {
      const stream = await waitFor(() => hub.open(part, range), range.signal);
      const reader = stream.getReader();
      return new ReadableStream(
        {
          async pull(controller) {
            const { done, value } = await waitFor(() => reader.read(), range.signal);
            if (done) return controller.close();
            onReceived(value.length);
            controller.enqueue(value);
          },
          cancel: () => reader.cancel(),
        },
        { highWaterMark: 0 },
      );
    },
  };
  return {
    mortal,
    async die() {
      isDead = true;
      if (!isWaiting) await death.promise;
    },
  };
}

function letGo(lock: Lock | null): void {
  lock?.release();
}
