import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './electronBinary.ts';
import { installedNatives, listFile, type NativeFiles } from './files/nativeFiles.ts';

type Locked = { readonly version?: string; readonly integrity?: string; readonly hasInstallScript?: boolean };

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const packages: readonly (readonly [name: string, locked: Locked])[] = Object.entries<Locked>(lock.packages).flatMap(
  ([path, locked]) => (path === '' ? [] : [[path.replace(/^.*node_modules\//, ''), locked] as const]),
);

/** Of other systems: the registry that the file was written with did not have them, so npm fills these in where it does. */
const unhashed = /^@(node-llama-cpp\/(linux-riscv64|mac-\S+|win-\S+)|biomejs\/cli-\S+)$/;
/** None is ever run (`ignore-scripts`): one more here is one more to look at. */
const withScripts: readonly string[] = ['electron-winstaller', 'node-llama-cpp'];

test('every package is locked to one version and its hash', () => {
  assert.ok(packages.length > 300);
  for (const [name, { version, integrity }] of packages) {
    assert.match(version ?? '', /^\d+\.\d+\.\d+/, name);
    if (!unhashed.test(name)) assert.match(integrity ?? '', /^sha512-/, name);
  }
});

test('no package runs a script when it is installed, and those that would are known', () => {
  const found = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name);
  assert.deepEqual(found.sort(), withScripts);
  assert.match(readFileSync(join(root, '.npmrc'), 'utf8'), /^ignore-scripts=true$/m);
});

test('the spreadsheet package that gets no mends any more is not among them', () => {
  assert.deepEqual(
    packages.filter(([name]) => name === 'xlsx'),
    [],
  );
});

test('every native file that ships is, byte for byte, the one that was looked at', {
  skip: !existsSync(join(root, 'node_modules')) && 'nothing is installed',
}, () => {
  const listed: Readonly<Record<string, NativeFiles>> = JSON.parse(readFileSync(listFile, 'utf8'));
  const installed = Object.entries(installedNatives());
  assert.ok(installed.some(([name, files]) => name.startsWith('better-sqlite3') && Object.keys(files).length === 8));
  for (const [name, files] of installed) {
    // What nobody could look at yet: see `unhashed`.
    if (listed[name] === undefined && unhashed.test(name.split(' ')[0] ?? '')) continue;
    assert.deepEqual(files, listed[name], name);
  }
});
