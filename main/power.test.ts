import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';
import { type TestContext, test } from 'node:test';
import type { LibraryStatus, Settings } from './contract/settings.ts';

/** The part of Electron that tells of the computer's sleep and of its user. */
class FakePower extends EventEmitter {
  idleSeconds = 0;
  state = 'active';
  getSystemIdleTime = () => this.idleSeconds;
  getSystemIdleState = () => this.state;
}

Object.assign(globalThis, { fakePower: null });
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? {
          url: `data:text/javascript,export const powerMonitor = new Proxy({}, {
            get: (_, key) => { const it = globalThis.fakePower[key]; return it.bind?.(globalThis.fakePower) ?? it; } })`,
          shortCircuit: true,
        }
      : next(specifier, context),
});
const { lockWhenLeft } = await import('./power.ts');

function watched(t: TestContext, rules: Settings['lock'] | null) {
  t.mock.timers.enable({ apis: ['setInterval', 'Date'] });
  const power = new FakePower();
  Object.assign(globalThis, { fakePower: power });
  const locks: (number | undefined)[] = [];
  lockWhenLeft({
    lockRules: () => rules,
    lock: async (idleMinutes): Promise<LibraryStatus> => {
      locks.push(idleMinutes);
      throw new Error('a failure here ends nothing');
    },
  });
  return { power, locks, tick: (seconds: number) => t.mock.timers.tick(seconds * 1_000) };
}

test('after the chosen minutes without use it locks, and not before', (t) => {
  const { power, locks, tick } = watched(t, { idleMinutes: 10, onSleep: false });
  power.idleSeconds = 599;
  tick(5);
  assert.deepEqual(locks, []);
  power.idleSeconds = 601;
  tick(5);
  assert.deepEqual(locks, [10]);
});

test('the time that the computer slept counts as unused', (t) => {
  const { locks, tick } = watched(t, { idleMinutes: 10, onSleep: false });
  t.mock.timers.setTime(Date.now() + 601_000);
  tick(5);
  assert.deepEqual(locks, [10]);
});

test('it locks with the computer and with its screen, where that is wanted', (t) => {
  const { power, locks, tick } = watched(t, { idleMinutes: null, onSleep: true });
  power.emit('suspend');
  power.emit('lock-screen');
  power.emit('user-did-resign-active');
  assert.equal(locks.length, 3);
  power.idleSeconds = 100_000;
  tick(5);
  assert.equal(locks.length, 3, 'no time was set');
  power.state = 'locked';
  tick(5);
  assert.equal(locks.length, 4);
});

test('what nobody wants, or nothing could open again, is not locked', (t) => {
  for (const rules of [null, { idleMinutes: null, onSleep: false }]) {
    const { power, locks, tick } = watched(t, rules);
    power.emit('suspend');
    power.emit('lock-screen');
    power.idleSeconds = 100_000;
    power.state = 'locked';
    tick(60);
    assert.deepEqual(locks, []);
    t.mock.timers.reset();
  }
});
