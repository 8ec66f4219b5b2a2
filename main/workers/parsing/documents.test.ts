import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AppError } from '../../contract/errors.ts';
import { unpackWordBoxes } from '../../contract/wordBoxes.ts';
import { formatOf } from '../../documents/formatOf.ts';
import { readAll } from './readAll.ts';

const folder = new URL('../../../../shared/documents/', import.meta.url);
const skip = existsSync(folder) ? false : 'no real documents here';

const names = skip
  ? []
  : ['legal', 'medical', 'pdf', 'scans'].flatMap((kind) =>
      readdirSync(new URL(`${kind}/`, folder)).map((name) => `${kind}/${name}`),
    );

test('every real document is read to its last page or fails with a code', { skip }, async () => {
  for (const name of names) {
    const bytes = readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), folder));
    try {
      const { pages, total } = await readAll(formatOf(name, bytes.subarray(0, 4_096)), bytes);
      assert.deepEqual(
        pages.map(({ page }) => page),
        Array.from({ length: total }, (_, index) => index + 1),
      );
      for (const page of pages) {
        assert.equal(page.text === '', page.unread !== null);
        assert.equal(page.text, page.text.toWellFormed());
        for (const { start, end } of unpackWordBoxes(page.boxes)) {
          assert.match(page.text.slice(start, end), /^\S+$/u, `${name} page ${page.page}`);
        }
      }
    } catch (error) {
      assert.ok(error instanceof AppError, `${name}: ${String(error)}`);
    }
  }
});

test('contracts are read whole: every word has its box', { skip }, async () => {
  for (const name of names.filter((each) => /legal.*\.pdf$/i.test(each))) {
    const bytes = readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), folder));
    const { pages } = await readAll('pdf', bytes);
    assert.ok(pages.length >= 7);
    for (const { text, boxes, unread } of pages) {
      if (unread === null) assert.equal(unpackWordBoxes(boxes).length, text.split(/\s+/).length);
    }
  }
});

test('scans are not read and say so', { skip }, async () => {
  for (const name of names.filter((each) => /scans.*\.pdf$/.test(each))) {
    const { pages } = await readAll('pdf', readFileSync(new URL(name, folder)));
    assert.ok(pages.every(({ unread }) => unread === 'no-text'));
  }
});
