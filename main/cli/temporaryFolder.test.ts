import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from './temporaryFolder.ts';
import { UsageError } from './usageError.ts';

test('a folder for temporary files that is not there is named', async (t) => {
  const missing = join(import.meta.dirname, 'not there');
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) {
    const before = process.env[name];
    process.env[name] = missing;
    t.after(() => {
      if (before === undefined) delete process.env[name];
      else process.env[name] = before;
    });
  }
  await assert.rejects(
    makeTemporaryFolder(),
    (error) => error instanceof UsageError && error.message.includes(missing),
  );
});
