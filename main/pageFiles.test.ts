import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { contentSecurityPolicy, listPageFiles, startPage } from './pageFiles.ts';

const parent = mkdtempSync(join(tmpdir(), 'cloister-page-'));
after(() => rmSync(parent, { recursive: true }));
const folder = join(parent, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'assets', 'index-1a2b.js'), '');
writeFileSync(join(folder, 'assets', 'index-1a2b.js.map'), '');
writeFileSync(join(folder, '.secret'), '');
writeFileSync(join(parent, 'secret.html'), 'secret');
symlinkSync(join(parent, 'secret.html'), join(folder, 'link.html'));
symlinkSync(parent, join(folder, 'up'));
const files = listPageFiles(folder);

test('exactly the files of the build are served: no links, no source maps, nothing hidden', () => {
  assert.deepEqual([...files.keys()].sort(), ['app://bundle/assets/index-1a2b.js', startPage]);
});

test('an address that is not in the list finds nothing, however it is spelled', () => {
  const asked = [
    'app://bundle/',
    'app://bundle/../secret.html',
    'app://bundle/assets/../../secret.html',
    'app://bundle/%2e%2e/secret.html',
    'app://bundle/..%2fsecret.html',
    'app://bundle/..%5csecret.html',
    'app://bundle/..\\secret.html',
    'app://bundle//index.html',
    'app://bundle//etc/hostname',
    'app://bundle/index.html\0',
    'app://bundle/index.html%00.js',
    'app://bundle/index.html?x',
    'app://bundle/INDEX.HTML',
    'app://bundle/index.html/',
    'app://bundle/index.html::$DATA',
    'app://bundle/file:///etc/hostname',
    'app://bundle/C:/Windows/win.ini',
    'app://server/share/index.html',
    'app://other/index.html',
    'app://bundle@other/index.html',
    'file:///etc/hostname',
    '__proto__',
    'constructor',
    `app://bundle/${'a/'.repeat(500_000)}index.html`,
    `app://bundle/${'../'.repeat(500_000)}etc/hostname`,
  ];
  for (const address of asked) assert.equal(files.get(address), undefined, address.slice(0, 80));
});

test('every file is served with the policy and its own type, never to be guessed', () => {
  for (const { headers } of files.values()) {
    assert.equal(headers['Content-Security-Policy'], contentSecurityPolicy);
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
  }
  assert.equal(files.get(startPage)?.headers['Content-Type'], 'text/html; charset=utf-8');
});

test('the policy lets in nothing inline, nothing evaluated and no other origin', () => {
  assert.doesNotMatch(contentSecurityPolicy, /unsafe|https?:|wss?:|data:|\*|nonce|sha\d/);
  const directives = new Map(contentSecurityPolicy.split('; ').map((part) => [part.split(' ', 1)[0], part]));
  assert.equal(directives.get('default-src'), "default-src 'none'");
  for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'frame-src', 'object-src']) {
    assert.equal(directives.get(name), `${name} 'none'`);
  }
  assert.ok(directives.has('require-trusted-types-for'));
});
