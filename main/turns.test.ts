import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTurns } from './turns.ts';

const never = new AbortController().signal;

test('only as many work at a time as there are places, first come first served', async () => {
  const turns = createTurns(1);
  const order: string[] = [];
  const first = await turns.take(never);
  const second = turns.take(never).then((giveBack) => {
    order.push('second');
    giveBack();
  });
  const third = turns.take(never).then((giveBack) => {
    order.push('third');
    giveBack();
  });
  await Promise.resolve();
  assert.deepEqual(order, []);
  first();
  await Promise.all([second, third]);
  assert.deepEqual(order, ['second', 'third']);
});

test('who leaves the queue does not hold up those behind', async () => {
  const turns = createTurns(1);
  const first = await turns.take(never);
  const leaving = new AbortController();
  const reason = new Error('left');
  const second = turns.take(leaving.signal);
  const third = turns.take(never);
  leaving.abort(reason);
  await assert.rejects(second, (error) => error === reason);
  first();
  (await third)();
});

test('a turn given back twice frees one place', async () => {
  const turns = createTurns(1);
  const first = await turns.take(never);
  first();
  first();
  await turns.take(never);
  const leaving = new AbortController();
  const waiting = turns.take(leaving.signal);
  leaving.abort(new Error('still waiting'));
  await assert.rejects(waiting, /still waiting/);
});
