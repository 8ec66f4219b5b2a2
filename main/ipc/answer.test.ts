import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { AppError, errorCodes } from '../contract/errors.ts';
import { type Handlers, type RouteName, routes } from '../contract/routes.ts';
import { answer, callHandler, checkSender, parseSources } from './answer.ts';
import { admittedBytesLimit } from './channels.ts';

const names = Object.keys(routes) as RouteName[];
const calls: unknown[] = [];
const handlers = Object.fromEntries(
  names.map((name) => [name, (input: unknown) => calls.push(input)]),
) as never as Handlers;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const next = random(7);
const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
const keys = [
  'id',
  'caseId',
  'name',
  'text',
  'handles',
  'page',
  'width',
  'passphrase',
  '__proto__',
  'constructor',
  'x',
];
const long = 'x'.repeat(10_000_000);

function anything(depth: number): unknown {
  const leaf = (): unknown =>
    pick([
      null,
      undefined,
      true,
      0,
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e308,
      10n,
      '',
      'a',
      'f'.repeat(32),
    ]);
  if (depth === 0) return leaf();
  switch (Math.floor(next() * 7)) {
    case 0:
      return Array.from({ length: Math.floor(next() * 4) }, () => anything(depth - 1));
    case 1: {
      const value: Record<string, unknown> = {};
      for (let count = next() * 4; count > 0; count -= 1) {
        // Structured cloning can give an own property of that name.
        Object.defineProperty(value, pick(keys), { value: anything(depth - 1), enumerable: true, configurable: true });
      }
      return value;
    }
    case 2: {
      const cycle: { self?: unknown } = {};
      cycle.self = cycle;
      return cycle;
    }
    case 3:
      return pick([new Date(), /x/, new Map([[1, 2]]), new Uint8Array(3), new Error('x')]);
    case 4:
      return next() < 0.02 ? long : 'text';
    case 5:
      return { text: anything(depth - 1), id: 'f'.repeat(32), __proto__: null };
    default:
      return leaf();
  }
}

test('whatever is asked is answered: by the handler if the schema fits, else by a typed error', async () => {
  for (const name of names) {
    for (let round = 0; round < 500; round += 1) {
      const input = anything(3);
      calls.length = 0;
      const result = await answer('request', () => callHandler(handlers, name, input));
      assert.equal(result.ok, routes[name].input.safeParse(input).success, name);
      assert.equal(calls.length, result.ok ? 1 : 0, name);
      if (!result.ok) assert.ok(errorCodes.includes(result.error.code));
    }
  }
});

test('a call that is not in the table is refused, and so is what every object has', async () => {
  for (const name of [
    'nope',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    1,
    null,
    undefined,
    {},
    [],
  ]) {
    const result = await answer('request', () => callHandler(handlers, name, {}));
    assert.deepEqual(result, { ok: false, error: { code: 'invalid-input', message: 'unknown call' } });
  }
});

test('a key of no meaning is refused, even one that would change what an object is', () => {
  const input = JSON.parse('{"name": "Smith", "__proto__": {"isAdmin": true}}');
  assert.throws(() => callHandler(handlers, 'cases.create', input), { code: 'invalid-input' });
  assert.throws(() => callHandler(handlers, 'cases.create', { name: 'Smith', path: '/etc' }), {
    code: 'invalid-input',
  });
});

/** Settings of servers, which main confirms in a dialog of its own before anything goes there. */
const takeAnAddress = ['office.set address', 'hub.set address', 'hub.set proxy'];

test('only ids, texts and numbers go in: no call takes a path, a query, or an address but those of the servers', () => {
  const taken = names.flatMap((name) =>
    fieldsOf(z.toJSONSchema(routes[name].input)).map((field) => `${name} ${field}`),
  );
  const suspect = /path|url|uri|file|folder|sql|cmd|host|port|address|proxy|server/i;
  assert.deepEqual(
    taken.filter((field) => suspect.test(field.slice(field.indexOf(' ')))).toSorted(),
    takeAnAddress.toSorted(),
  );
  // Fields within fields count.
  assert.ok(taken.includes('settings.set currency'));
});

/** Of a JSON schema, however deep. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

test('only the top frame of our window on our page may ask', () => {
  const page = { url: 'app://bundle/index.html', parent: null };
  const webContents = {};
  const own = { isDestroyed: () => false, webContents };
  const check = (sender: unknown, senderFrame: unknown, window: unknown = own): void =>
    checkSender({ sender, senderFrame } as never, window as never);

  check(webContents, page);
  for (const [what, run] of Object.entries({
    'a frame inside the page': () => check(webContents, { ...page, parent: page }),
    'a frame that is gone': () => check(webContents, null),
    'another window': () => check({}, page),
    'our window on an empty page': () => check(webContents, { ...page, url: 'about:blank' }),
    'our window on another origin': () => check(webContents, { ...page, url: 'app://bundle.evil/index.html' }),
    'our window on a page of its own making': () => check(webContents, { ...page, url: 'blob:app://bundle/1' }),
    'anybody while there is no window': () => check(webContents, page, null),
  })) {
    assert.throws(run, { code: 'invalid-input' }, what);
  }
});

test('an error that crosses carries its code, and of an unforeseen one nothing more', async (context) => {
  const written = context.mock.method(process.stderr, 'write', () => true);
  const secret = "ENOENT: no such file, open '/home/anna/Smith v. Jones.pdf'";
  const unforeseen = await answer('request', () => {
    throw new Error(secret);
  });
  assert.deepEqual(unforeseen, { ok: false, error: { code: 'internal', message: 'unexpected failure' } });
  assert.equal(written.mock.callCount(), 1);
  assert.doesNotMatch(JSON.stringify(written.mock.calls[0]?.arguments), /anna|Smith/);

  const foreseen = await answer('request', () => Promise.reject(new AppError('disk-full', 'disk-full', { bytes: 3 })));
  assert.deepEqual(foreseen, { ok: false, error: { code: 'disk-full', message: 'disk-full', values: { bytes: 3 } } });
});

test('files on their way in are paths or bytes within bounds', () => {
  const bytes = new Uint8Array(3);
  assert.deepEqual(parseSources([{ path: '/x' }, { name: 'a', bytes }]), [{ path: '/x' }, { name: 'a', bytes }]);
  const tooMuch = Object.defineProperty(new Uint8Array(), 'length', { value: admittedBytesLimit + 1 });
  for (const sources of [
    null,
    {},
    ['/x'],
    [{ path: '' }],
    [{ path: 1 }],
    [{ path: '/x', name: 'y' }],
    [{ name: 'a', bytes: [1, 2] }],
    [{ name: 'a', bytes: tooMuch }],
    [{ path: 'x'.repeat(40_000) }],
    Array(10_001).fill({ path: '/x' }),
  ]) {
    assert.throws(() => parseSources(sources), { code: 'invalid-input' });
  }
});
