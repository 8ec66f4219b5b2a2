import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const sources = ['main', 'renderer']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ name: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));

/** What may stand in these files alone, because there it is guarded and tested. */
const onlyIn: readonly (readonly [what: RegExp, files: readonly string[]])[] = [
  [/\bnew BrowserWindow\b/, ['main/window.ts']],
  [/\bipcMain\b/, ['main/ipc/router.ts']],
  [/\b(ipcRenderer|contextBridge)\b/, ['main/preload.ts']],
  [/\bprocess\.parentPort\b/, ['main/workers/serve.ts']],
  [/\bopenExternal\b/, []],
  [/\bexecuteJavaScript\b/, []],
  [/\b(openDevTools|toggleDevTools|inspectElement)\b/, []],
  [/\bcrashReporter\b/, []],
  [/\beval\(|\bnew Function\b|from 'node:vm'/, []],
  [/\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/, []],
  [
    /(?<!^import \{ BlockList, isIP \} from )['"](node:)?(https?|http2|net|tls|dgram|dns(\/promises)?|undici|ws)['"]/m,
    ['main/network.ts', 'main/network/tunnel.ts'],
  ],
  [/(?<![.\w])fetch\(|\bnew (WebSocket|XMLHttpRequest|EventSource|WebTransport|RTCPeerConnection)\b/, []],
  [/\b(localStorage|sessionStorage|indexedDB|serviceWorker)\b/, []],
];

for (const [what, files] of onlyIn) {
  test(`${what.source} stands in ${files.join(', ') || 'no file'}`, () => {
    const found = sources.filter(({ text }) => what.test(text)).map(({ name }) => name);
    assert.deepEqual(
      found.filter((name) => !files.includes(name)),
      [],
    );
  });
}

test('the sources were found', () => {
  assert.ok(sources.some(({ name }) => name === 'main/window.ts'));
  assert.ok(sources.some(({ name }) => name === 'renderer/App.tsx'));
});
