import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { electronBinary } from './electronBinary.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { attempts } from './networkAttempts.ts';

let app: LaunchedApp;
let start: string;

test.beforeAll(async () => {
  app = await launchApp();
  start = app.page.url();
  await app.page.evaluate(() => Object.assign(window, { sameDocument: true }));
});

test.afterAll(async () => {
  await app.quit();
});

/** The document that was there before everything is still the one on the screen, in the only window. */
async function expectSameDocument(): Promise<void> {
  await app.page.waitForTimeout(150);
  // An earlier attempt may have left an empty fragment, which is of the same document.
  expect(app.page.url().replace(/#$/, '')).toBe(start);
  // Chromium, unlike Electron, makes the window that main refused, only to have it closed.
  await expect.poll(() => app.page.context().pages().length).toBe(1);
  expect(await app.page.evaluate(() => 'sameDocument' in window)).toBe(true);
}

test('starts without an error and without a breach of its own policy', () => {
  expect(app.problems).toEqual([]);
});

test('the page has neither Node nor Electron', async () => {
  const found = await app.page.evaluate(() =>
    ['process', 'require', 'module', 'global', 'Buffer', '__dirname', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  );
  expect(found).toEqual([]);
});

test('the bridge is three functions that nobody can change', async () => {
  const bridge = await app.page.evaluate(() => {
    const { cloister } = window;
    const before = cloister.request;
    try {
      Object.assign(cloister, { request: null, more: 1 });
      Object.assign(window, { cloister: null });
    } catch {
      // Refused out loud is refused.
    }
    return {
      keys: Object.keys(window.cloister).sort(),
      isFrozen: Object.isFrozen(window.cloister),
      isSame: window.cloister.request === before,
    };
  });
  expect(bridge).toEqual({ keys: ['admitFiles', 'on', 'request'], isFrozen: true, isSame: true });
});

test('a function of the bridge is no way out of the page', async () => {
  const outcome = await app.page.evaluate(async () => {
    // Playwright's own evaluation is exempt from the policy until its first turn is over.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      return String(Reflect.construct(window.cloister.request.constructor, ['return typeof process'])());
    } catch (error) {
      return error instanceof EvalError ? 'refused' : String(error);
    }
  });
  expect(outcome).toBe('refused');
});

for (const [name, leave] of Object.entries({
  'an address': () => location.assign('https://example.com/'),
  'an empty page': () => location.assign('about:blank'),
  'a file': () => location.assign('file:///etc/hostname'),
  'a script address': () => location.assign('javascript:document.write(1)'),
  'a page of its own making': () => location.assign(URL.createObjectURL(new Blob(['<p>here'], { type: 'text/html' }))),
  'a data address': () => location.assign('data:text/html,here'),
  'another file of the build': () => location.assign('/assets/other.html'),
  'a form': () => {
    const form = Object.assign(document.createElement('form'), { action: 'https://example.com/' });
    document.body.append(form);
    form.submit();
    form.remove();
  },
  'a refresh tag': () => {
    const meta = Object.assign(document.createElement('meta'), {
      httpEquiv: 'refresh',
      content: '0;url=https://a.example',
    });
    document.head.append(meta);
    meta.remove();
  },
  'a link': () => Object.assign(document.createElement('a'), { href: 'https://example.com/' }).click(),
  'a link to a new window': () =>
    Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' }).click(),
  'a download': () => Object.assign(document.createElement('a'), { href: '/index.html', download: 'x.html' }).click(),
})) {
  test(`the page does not leave by ${name}`, async () => {
    await app.page.evaluate(leave);
    await expectSameDocument();
  });
}

test('a link under the middle button opens nothing', async () => {
  await app.page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.com/',
      textContent: 'middle',
      id: 'm',
    });
    Object.assign(link.style, { position: 'fixed', top: '0', left: '0', zIndex: '9999' });
    document.body.append(link);
  });
  await app.page.locator('#m').click({ button: 'middle' });
  await expectSameDocument();
  await app.page.evaluate(() => document.querySelector('#m')?.remove());
});

test('a web page dropped on the window is not opened', async () => {
  const path = join(app.dataFolder, 'dropped.html');
  writeFileSync(path, '<title>dropped</title>');
  // While the library is locked the page takes no drop: then Chromium itself must not either.
  await app.dropFiles([path]).catch(() => undefined);
  await expectSameDocument();
});

test('no window opens, whatever the address', async () => {
  for (const address of ['https://example.com/', 'smb://server/share', 'about:blank', 'file:///etc', start]) {
    expect(await app.page.evaluate((to) => window.open(to) === null, address), address).toBe(true);
  }
  await expectSameDocument();
});

test('nothing that a page can try reaches a server', async () => {
  const heard: string[] = [];
  const stream = createServer((socket) => {
    heard.push('a connection');
    socket.destroy();
  });
  const datagrams = createSocket('udp4', () => heard.push('a datagram'));
  await new Promise<void>((resolve) => stream.listen(0, '127.0.0.1', resolve));
  const { port } = stream.address() as AddressInfo;
  await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
  try {
    await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    expect(heard.splice(0), 'the server does hear').toEqual(['a connection']);

    const outcomes = await app.page.evaluate(attempts, `127.0.0.1:${port}`);
    expect(Object.keys(outcomes).filter((way) => outcomes[way] === 'arrived')).toEqual([]);
    // WebRTC and prefetching take their time and tell nothing.
    await app.page.waitForTimeout(1_000);
    expect(heard).toEqual([]);
  } finally {
    stream.close();
    datagrams.close();
  }
});

for (const [name, directive, breach] of [
  [
    'an inline script',
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      Object.assign(script, { text: Reflect.get(window, 'trusted') });
      document.head.append(script);
    },
  ],
  ['an inline style', 'style-src-elem', () => document.head.append(document.createElement('style'))],
  ['a style attribute', 'style-src-attr', () => document.body.setAttribute('style', 'color: red')],
  [
    'a handler in markup',
    'script-src-attr',
    () => document.body.setAttribute('onclick', Reflect.get(window, 'trusted')),
  ],
  // Playwright's own evaluation is exempt from the policy, and so is all that it calls directly.
  ['evaluated text', 'script-src', () => setTimeout(() => Reflect.get(window, 'eval')(Reflect.get(window, 'trusted')))],
  ['a picture from elsewhere', 'img-src', () => Object.assign(new Image(), { src: 'https://example.com/x.png' })],
  ['a request to elsewhere', 'connect-src', () => void fetch('https://example.com/').catch(() => undefined)],
  [
    'a frame',
    'frame-src',
    () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' })),
  ],
  [
    'a base address',
    'base-uri',
    () => document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' })),
  ],
] as const) {
  test(`the policy stops ${name}`, async () => {
    await app.page.evaluate(() => {
      const breaches: string[] = [];
      // Text that is no trusted type would already fail as such.
      const policy = Reflect.get(window, 'trustedTypes').createPolicy('test', { createScript: String });
      Object.assign(window, { breaches, trusted: policy.createScript('window.breached = true') });
      document.addEventListener('securitypolicyviolation', (event) => breaches.push(event.effectiveDirective));
    });
    const breaches = (): Promise<string[]> => app.page.evaluate(() => Reflect.get(window, 'breaches'));
    // Chromium has been seen to stop a breach and tell nobody; it is the telling that is waited for, the stopping never fails.
    await expect(async () => {
      await app.page.evaluate(breach as () => void);
      await expect.poll(breaches, { timeout: 1_000 }).toContain(directive);
    }).toPass({ timeout: 10_000 });
    expect(new Set(await breaches())).toEqual(new Set([directive]));
    await app.page.evaluate(() => document.body.dispatchEvent(new MouseEvent('click')));
    expect(await app.page.evaluate(() => 'breached' in window)).toBe(false);
  });
}

test('no key opens developer tools or loads the page anew', async () => {
  for (const keys of [
    'F12',
    'Control+Shift+I',
    'Control+Shift+J',
    'Control+Shift+C',
    'Control+R',
    'Control+Shift+R',
    'F5',
  ]) {
    await app.page.keyboard.press(keys);
  }
  await expectSameDocument();
});

test('text does not become markup', async () => {
  const outcome = await app.page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>bold</b>';
      return 'done';
    } catch (error) {
      return String(error);
    }
  });
  expect(outcome).toContain('TrustedHTML');
});

test('files of the computer and of the application stay out of reach', async () => {
  const outcomes = await app.page.evaluate(async () => {
    const asked = [
      'file:///etc/hostname',
      '/../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '//etc/hostname',
      '/index.html%00',
      '/preload.cjs',
      `/${'a/'.repeat(20_000)}`,
    ];
    const answers = asked.map((address) =>
      fetch(address).then(
        (response) => response.status,
        () => 'refused',
      ),
    );
    return Promise.all(answers);
  });
  expect(outcomes.filter((outcome) => outcome !== 404 && outcome !== 'refused')).toEqual([]);
});

test('every answer of our scheme carries the policy', async () => {
  const headers = await app.page.evaluate(async () => {
    const addresses = ['/index.html', ...[...document.querySelectorAll('script')].map(({ src }) => src)];
    const answers = await Promise.all(addresses.map((address) => fetch(address)));
    return answers.map(({ headers }) => [
      headers.get('content-security-policy'),
      headers.get('x-content-type-options'),
    ]);
  });
  expect(headers.length).toBeGreaterThan(1);
  for (const [policy, sniffing] of headers) {
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(sniffing).toBe('nosniff');
  }
});

test('a frame in the page has no bridge', async () => {
  const bridges = await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const found = typeof (frame.contentWindow as Window | null)?.cloister;
    frame.remove();
    return found;
  });
  expect(bridges).toBe('undefined');
});

test('what the page asks for is refused unless it has a reason', async () => {
  const answers = await app.page.evaluate(async () => ({
    position: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('refused'),
      ),
    ),
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
    screen: await navigator.mediaDevices.getDisplayMedia().then(
      () => 'given',
      () => 'refused',
    ),
  }));
  expect(answers).toEqual({ position: 'refused', notifications: 'denied', camera: 'refused', screen: 'refused' });
});

test('nonsense through the bridge is refused with a code, and the next sensible call is answered', async () => {
  const refused = await app.page.evaluate(async () => {
    type Any = (
      name: unknown,
      input: unknown,
    ) => Promise<{ readonly ok: boolean; readonly error?: { readonly code: string } }>;
    const request = window.cloister.request as Any;
    const id = 'f'.repeat(32);
    const calls: [unknown, unknown][] = [
      ['nope', {}],
      ['__proto__', {}],
      ['toString', {}],
      [null, {}],
      ['cases.create', {}],
      ['cases.create', { name: 'x', path: '/etc/passwd' }],
      // Electron's bridge makes a prototype of a key `__proto__`, so that main never gets it.
      ['cases.create', JSON.parse('{"name":"x","constructor":{"isAdmin":true}}')],
      ['cases.create', { name: 'x'.repeat(1_000_000) }],
      ['cases.remove', { id: '../../etc/passwd' }],
      ['cases.remove', { id: { toString: 1 } }],
      ['documents.image', { id, page: Number.NaN, width: 100 }],
      ['documents.image', { id, page: 1, width: 1e9 }],
      ['documents.add', { caseId: id, handles: ['/etc/passwd'] }],
    ];
    const answers = await Promise.all(calls.map(([name, input]) => request(name, input)));
    return answers.map(({ ok, error }) => (ok ? 'accepted' : error?.code));
  });
  expect(refused).toEqual(refused.map(() => 'invalid-input'));
  expect(await app.page.evaluate(() => window.cloister.request('library.status', {}))).toMatchObject({ ok: true });
});

test('no process of the application listens on a port', () => {
  test.skip(process.platform !== 'linux', 'ss is a tool of Linux');
  test.skip(electronBinary() !== null, 'Playwright drives Electron through a port of its own');
  const listeners = execFileSync('ss', ['-ltnpH'], { encoding: 'utf8' });
  const ours = processTree(app.mainPid);
  expect(ours.length).toBeGreaterThan(2);
  expect(listeners.split('\n').filter((line) => ours.some((pid) => line.includes(`pid=${pid},`)))).toEqual([]);
});

function processTree(of: number): readonly number[] {
  const children = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === of)
    .map(([pid]) => Number(pid));
  return [of, ...children.flatMap(processTree)];
}
