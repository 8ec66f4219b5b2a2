import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError, type ErrorCode } from '../../contract/errors.ts';
import { parseXml } from './xml.ts';

const code = (expected: ErrorCode) => (error: unknown) => error instanceof AppError && error.code === expected;

async function events(xml: string | Uint8Array): Promise<string[]> {
  const seen: string[] = [];
  await parseXml(
    typeof xml === 'string' ? Buffer.from(xml) : xml,
    {
      open: ({ name, attribute }) => seen.push(`<${name} ${attribute('val') ?? ''}`),
      close: (name) => seen.push(`>${name}`),
      text: (text) => seen.push(text),
    },
    { damaged: 'docx-damaged', turn: async () => undefined },
  );
  return seen;
}

test('elements and attributes lose their prefix, whichever it is', async () => {
  assert.deepEqual(await events('<ns0:p ns1:val="1"><w:t>a &amp; &#x62;</w:t></ns0:p>'), [
    '<p 1',
    '<t ',
    'a & b',
    '>t',
    '>p',
  ]);
});

test('UTF-16 is read, bytes that are no text are damage', async () => {
  assert.deepEqual(await events(Buffer.from('\ufeff<a>\u00fc</a>', 'utf16le')), ['<a ', '\u00fc', '>a']);
  await assert.rejects(events(Buffer.from('<a>\xff</a>', 'latin1')), code('docx-damaged'));
});

test('letters of several bytes survive the borders of chunks', async () => {
  const text = '\u20ac'.repeat(100_000);
  assert.equal((await events(`<a>${text}</a>`)).slice(1, -1).join(''), text);
});

test('depth is limited to 256', async () => {
  await events('<a>'.repeat(256) + '</a>'.repeat(256));
  await assert.rejects(events('<a>'.repeat(257) + '</a>'.repeat(257)), code('document-too-complex'));
});

test('the number of elements is limited to two million', async () => {
  const nothing = () => undefined;
  const xml = Buffer.from(`<a>${'<b/>'.repeat(2_000_000)}</a>`);
  const reading = parseXml(
    xml,
    { open: nothing, close: nothing },
    { damaged: 'docx-damaged', turn: async () => undefined },
  );
  await assert.rejects(reading, code('document-too-complex'));
});
