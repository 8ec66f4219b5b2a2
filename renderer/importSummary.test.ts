import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportOutcome } from '../main/contract/documents.ts';
import type { ErrorCode } from '../main/contract/errors.ts';
import { caseNameFor } from './caseName.ts';
import { importSummary } from './importSummary.ts';

const added = (name: string): ImportOutcome => ({ kind: 'added', name, documentId: 'a' });
const duplicate = (name: string): ImportOutcome => ({ kind: 'duplicate', name, documentId: `id of ${name}` });
const refused = (name: string, code: ErrorCode): ImportOutcome => ({
  kind: 'refused',
  name,
  error: { code, message: '' },
});

test('an import that went well says nothing: the list shows it', () => {
  assert.equal(importSummary([added('a.pdf'), added('b.pdf')]), null);
  assert.equal(importSummary([]), null);
});

test('a single duplicate can be shown', () => {
  const summary = importSummary([added('a.pdf'), duplicate('b.pdf')]);
  assert.deepEqual(summary, {
    failed: false,
    title: '“b.pdf” is already in this case.',
    lines: [],
    show: 'id of b.pdf',
  });
});

test('every refused file is counted, named or counted again as more, and explained once a reason', () => {
  const many = Array.from({ length: 12 }, (_, index) => refused(`${index}.jpg`, 'format-unknown'));
  const summary = importSummary([...many, refused('e.pdf', 'file-empty'), added('x.pdf'), duplicate('d.pdf')]);
  assert.equal(summary?.failed, true);
  assert.equal(summary?.title, '13 of 15 files were not added.');
  assert.equal(summary?.lines.length, 3);
  assert.match(summary?.lines[0] ?? '', /^“0\.jpg”, “1\.jpg”, “2\.jpg” and 9 more: Cloister cannot read/);
  assert.match(summary?.lines[1] ?? '', /^“e\.pdf”: The file is empty/);
  assert.match(summary?.lines[2] ?? '', /“d\.pdf” is already in this case/);
});

test('a case made for one file is named after it, one made for several is not', () => {
  assert.equal(caseNameFor([{ name: 'Lease 2024.signed.pdf' }]), 'Lease 2024.signed');
  assert.equal(caseNameFor([{ name: '.pdf' }]), 'New case');
  assert.equal(caseNameFor([{ name: 'a.pdf' }, { name: 'b.pdf' }]), 'New case');
});
