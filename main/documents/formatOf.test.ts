import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentFormat } from '../contract/documents.ts';
import { AppError } from '../contract/errors.ts';
import { formatOf } from './formatOf.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const zip = (entry: string): Uint8Array => bytes(`PK\x03\x04${'\0'.repeat(26)}${entry}`);

const cases: readonly (readonly [name: string, head: Uint8Array, format: DocumentFormat])[] = [
  ['Lease.pdf', bytes('%PDF-1.7\n'), 'pdf'],
  ['LEASE.PDF', bytes('not a pdf, the parser says so'), 'pdf'],
  ['lease.txt', bytes('%PDF-1.4\n%\xe2\xe3'), 'pdf'],
  ['lease', bytes('\r\n%PDF-1.4'), 'pdf'],
  ['scan.dat', bytes('HTTP header left by a bad download\n%PDF-1.4'), 'pdf'],
  ['notes.txt', bytes('A file that speaks of %PDF-1.4 is not one'), 'text'],
  ['contract.docx', zip('[Content_Types].xml'), 'docx'],
  ['contract.docx', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'docx'],
  ['contract', zip('word/document.xml'), 'docx'],
  ['contract.txt', zip('word/document.xml'), 'docx'],
  ['contract.pdf', zip('word/document.xml'), 'pdf'],
  ['README.md', bytes('# Title'), 'markdown'],
  ['a.b.markdown', bytes(''), 'markdown'],
  ['image.txt', bytes('\x89PNG\r\n\x1a\n'), 'text'],
  ['LICENSE', bytes('Apache License'), 'text'],
  ['notes', bytes('\xff\xfeh\0i\0'), 'text'],
  ['.profile', bytes('export A=1'), 'text'],
];

for (const [name, head, format] of cases) {
  test(`${name} beginning with ${JSON.stringify(Buffer.from(head).toString('latin1').slice(0, 12))} is ${format}`, () => {
    assert.equal(formatOf(name, head), format);
  });
}

for (const [name, head] of [
  ['table.xlsx', zip('xl/workbook.xml')],
  ['photo.jpg', bytes('\xff\xd8\xff\xe0')],
  ['mail.eml', bytes('From: someone')],
  ['program', bytes('\x7fELF\x02\x01\x01\0')],
  ['nothing', bytes('')],
] as const) {
  test(`${name} is refused as unknown, not guessed`, () => {
    assert.throws(
      () => formatOf(name, head),
      (error) => error instanceof AppError && error.code === 'format-unknown',
    );
  });
}
