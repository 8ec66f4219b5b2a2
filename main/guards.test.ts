import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { guardContents, guardNetwork, guardPermissions, isNavigationAllowed, isRequestAllowed } from './guards.ts';
import { startPage } from './pageFiles.ts';

const typings = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8');

/** Remembers what each setter was given, and takes any setter there is. */
function recorder<T>(): {
  readonly fake: T & EventEmitter;
  readonly given: Map<string, (...values: unknown[]) => unknown>;
} {
  const given = new Map<string, (...values: unknown[]) => unknown>();
  const fake = new Proxy(new EventEmitter(), {
    get: (target, name) =>
      Reflect.get(target, name) ??
      (name === 'webRequest' ? recorderOf(given) : (value: never) => given.set(String(name), value)),
  });
  return { fake: fake as T & EventEmitter, given };
}

function recorderOf(given: Map<string, (...values: unknown[]) => unknown>): object {
  return new Proxy({}, { get: (_target, name) => (value: never) => given.set(String(name), value) });
}

/** The names in the declaration of a handler, so that a new Electron with a new one is looked at. */
function permissionsIn(setter: string): readonly string[] {
  const declaration = new RegExp(`^\\s+${setter}\\(.*permission: ([^,]+),`, 'm').exec(typings)?.[1] ?? '';
  return [...declaration.matchAll(/'([^']+)'/g)].map(([, name]) => String(name));
}

function eventOf(url: string): { readonly url: string; prevented: boolean; preventDefault: () => void } {
  return {
    url,
    prevented: false,
    preventDefault() {
      this.prevented = true;
    },
  };
}

test('every permission that Electron knows is refused but writing plain text to the clipboard', () => {
  const { fake, given } = recorder<Electron.Session>();
  guardPermissions(fake);
  for (const setter of ['setPermissionRequestHandler', 'setPermissionCheckHandler']) {
    const names = permissionsIn(setter);
    assert.ok(names.length > 40, 'the declaration in electron.d.ts was not found');
    const allowed = names.filter((name) => {
      let answer: unknown;
      const returned = given.get(setter)?.(null, name, (granted: unknown) => {
        answer = granted;
      });
      return answer ?? returned;
    });
    assert.deepEqual(allowed, ['clipboard-sanitized-write'], setter);
  }
});

test('no device, no screen and no pairing is handed out', () => {
  const { fake, given } = recorder<Electron.Session>();
  guardPermissions(fake);
  assert.equal(given.get('setDevicePermissionHandler')?.({}), false);
  const answers: unknown[] = [];
  given.get('setDisplayMediaRequestHandler')?.({}, (streams: unknown) => answers.push(streams));
  given.get('setBluetoothPairingHandler')?.({}, (response: unknown) => answers.push(response));
  assert.deepEqual(answers, [null, { confirmed: false }]);
  for (const [name, between] of [
    ['select-hid-device', 1],
    ['select-serial-port', 2],
    ['select-usb-device', 1],
  ] as const) {
    const event = eventOf('');
    let chosen: unknown = 'nothing was called';
    const choose = (id?: unknown) => {
      chosen = id;
    };
    fake.emit(name, event, ...Array(between).fill({}), choose);
    assert.ok(event.prevented, name);
    assert.ok(!chosen, name);
  }
});

test('the network layer passes our own page and nothing else', () => {
  const { fake, given } = recorder<Electron.Session>();
  guardNetwork(fake, true);
  const isCancelled = (url: string): unknown => {
    let cancelled: unknown;
    given.get('onBeforeRequest')?.({ url }, ({ cancel }: { cancel: boolean }) => {
      cancelled = cancel;
    });
    return cancelled;
  };
  for (const url of [startPage, 'app://bundle/assets/index.js', 'blob:app://bundle/1-2-3']) {
    assert.equal(isCancelled(url), false, url);
  }
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/hostname',
    'data:text/html,x',
    'about:blank',
    'app://bundle.evil/index.html',
    'app://other/index.html',
    'app:bundle',
    'blob:https://example.com/1',
    'blob:null/1',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
    'APP://BUNDLE/index.html',
    '',
  ]) {
    assert.equal(isCancelled(url), true, url);
  }
  assert.ok(isRequestAllowed('devtools://devtools/bundled/inspector.html', false));
});

test('a download is refused', () => {
  const { fake } = recorder<Electron.Session>();
  guardNetwork(fake, true);
  const event = eventOf('');
  fake.emit('will-download', event);
  assert.ok(event.prevented);
});

test('the page goes nowhere, opens nothing and attaches nothing', () => {
  const { fake, given } = recorder<Electron.WebContents>();
  guardContents(fake);
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    for (const url of ['https://example.com/', 'file:///etc/hostname', 'app://bundle/other.html', 'about:blank']) {
      const event = eventOf(url);
      fake.emit(name, event);
      assert.ok(event.prevented, `${name} ${url}`);
    }
    const reload = eventOf(startPage);
    fake.emit(name, reload);
    assert.ok(!reload.prevented, name);
  }
  const webview = eventOf('');
  fake.emit('will-attach-webview', webview);
  assert.ok(webview.prevented);
  assert.deepEqual(given.get('setWindowOpenHandler')?.({ url: 'smb://server/share' }), { action: 'deny' });
});

test('addresses that only look like the start page are not it', () => {
  for (const url of [`${startPage}?x`, `${startPage}/..`, 'app://bundle/index.htm', 'app://bundle/', 'app://bundle']) {
    assert.ok(!isNavigationAllowed(url), url);
  }
});
