import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { isInstalled } from './isInstalled.ts';

test('a command line that was bundled knows that it is installed, and one that runs from its sources that it is not', async (t) => {
  assert.equal(isInstalled, false);
  const folder = mkdtempSync(join(tmpdir(), 'cloister-bundle-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'isInstalled.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'bundled.mjs' } },
    },
  });
  const bundled: unknown = await import(pathToFileURL(join(folder, 'bundled.mjs')).href);
  assert.deepEqual(Object.entries(Object(bundled)), [['isInstalled', true]]);
});
