import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadingPace } from './readingPace.ts';

type Speeds = Readonly<Record<number, number>>;

/** Reads a number of parts at speeds in tokens a millisecond; gives back what each part was. */
function read(pace: ReadingPace, parts: number, speeds: Speeds) {
  return Array.from({ length: parts }, () => {
    const part = pace.next(0);
    pace.took(part, part.tokens / (speeds[part.threads] ?? 1));
    return part;
  });
}

const threadsOf = (parts: readonly { readonly threads: number }[]): number[] => parts.map(({ threads }) => threads);
const quiet: Speeds = { 1: 0.7, 2: 1.3 };
const busy: Speeds = { 1: 0.6, 2: 0.1 };

test('reads with every core where cores are idle and that is faster', () => {
  const pace = new ReadingPace(1, 2, () => 1);
  assert.deepEqual(threadsOf(read(pace, 6, quiet)), [1, 2, 2, 2, 2, 2]);
});

test('does not even try where another program has the core', () => {
  const pace = new ReadingPace(1, 2, () => 0.1);
  assert.ok(threadsOf(read(pace, 50, busy)).every((threads) => threads === 1));
  const unknown = new ReadingPace(1, 2, () => null);
  assert.ok(threadsOf(read(unknown, 50, busy)).every((threads) => threads === 1));
});

test('leaves a core that is wanted elsewhere after one part, and comes back when it is idle again', () => {
  let idle = 1;
  const pace = new ReadingPace(1, 2, () => idle);
  read(pace, 5, quiet);
  idle = 0;
  assert.deepEqual(threadsOf(read(pace, 4, busy)), [2, 1, 1, 1]);
  assert.ok(threadsOf(read(pace, 40, busy)).every((threads) => threads === 1));
  idle = 1;
  assert.deepEqual(threadsOf(read(pace, 3, quiet)), [2, 2, 2]);
});

test('where more threads are no faster, that is found out on small parts, now and then', () => {
  const pace = new ReadingPace(1, 2, () => 1);
  const parts = read(pace, 40, { 1: 1, 2: 0.5 }).filter(({ threads }) => threads === 2);
  assert.ok(parts.length >= 4 && parts.length <= 9, `${parts.length} of 40`);
  assert.ok(parts.every(({ tokens }) => tokens === 64));
});

test('a part takes about four seconds, is not wastefully small, and grows with what was proved', () => {
  const sizes = (speed: number): number[] =>
    read(new ReadingPace(1, 1, () => 1), 6, { 1: speed }).map(({ tokens }) => tokens);
  assert.deepEqual(sizes(0.003), [64, 16, 16, 16, 16, 16]);
  assert.deepEqual(sizes(0.03), [64, 120, 120, 120, 120, 120]);
  assert.deepEqual(sizes(0.1), [64, 128, 256, 400, 400, 400]);
  assert.deepEqual(sizes(0.25), [64, 128, 256, 512, 512, 512]);
  assert.deepEqual(sizes(50), [64, 128, 256, 512, 512, 512]);
});

test('the rest of a prompt says nothing about whole parts', () => {
  const pace = new ReadingPace(1, 1, () => 1);
  read(pace, 6, { 1: 0.25 });
  pace.took({ tokens: 1, threads: 1 }, 100);
  pace.took({ tokens: 40, threads: 1 }, 1_000);
  assert.equal(pace.next(0).tokens, 512);
});

test('large parts end with a step of what llama.cpp looks back over, wherever the one before ended', () => {
  const pace = new ReadingPace(1, 1, () => 1);
  read(pace, 4, { 1: 50 });
  assert.equal((8 + pace.next(8).tokens) % 256, 0);
  assert.equal(pace.next(2_303).tokens, 257);
  assert.equal(pace.next(2_560).tokens, 512);
});
