import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import type { PageImage } from '../../contract/documents.ts';
import { AppError, type ErrorCode } from '../../contract/errors.ts';
import { pdfFile } from './fixtures.ts';
import { parsingHandlers } from './handlers.ts';
import { encodePng } from './png.ts';

const code = (expected: ErrorCode) => (error: unknown) => error instanceof AppError && error.code === expected;

/** A PNG as a reader takes it apart: every checksum checked, rows unfiltered. */
function decodePng(png: Uint8Array) {
  const view = Buffer.from(png);
  assert.equal(view.toString('latin1', 1, 4), 'PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < view.length; ) {
    const length = view.readUInt32BE(at);
    const typed = view.subarray(at + 4, at + 8 + length);
    assert.equal(view.readUInt32BE(at + 8 + length), crc32(typed));
    chunks.set(typed.toString('latin1', 0, 4), typed.subarray(4));
    at += 12 + length;
  }
  const header = chunks.get('IHDR') ?? assert.fail();
  const width = header.readUInt32BE(0);
  const channels = header[9] === 2 ? 3 : 1;
  const rows = inflateSync(chunks.get('IDAT') ?? assert.fail());
  const row = width * channels;
  const data = new Uint8Array(row * header.readUInt32BE(4));
  for (let index = 0; index < data.length; index += 1) {
    const filtered = rows[index + Math.floor(index / row) + 1] ?? 0;
    data[index] = filtered + (data[index - row] ?? 0);
  }
  const pixel = (x: number, y: number) => [
    ...data.subarray((y * width + x) * channels, (y * width + x + 1) * channels),
  ];
  return { width, height: header.readUInt32BE(4), channels, data, pixel };
}

async function draw(bytes: Uint8Array, page: number, width: number): Promise<PageImage> {
  await parsingHandlers.open({ key: 'k', bytes, password: null });
  return parsingHandlers.image({ key: 'k', page, width });
}

/** How dark a part of the picture is, in fractions of its width and height. */
function ink(
  { width, height, data, channels }: ReturnType<typeof decodePng>,
  x: number,
  y: number,
  size: number,
): number {
  let dark = 0;
  for (let row = Math.floor(y * height); row < (y + size) * height; row += 1) {
    for (let column = Math.floor(x * width); column < (x + size) * width; column += 1) {
      if ((data[(row * width + column) * channels] ?? 255) < 128) dark += 1;
    }
  }
  return dark;
}

test('a PNG gives back its pixels, grey and coloured', () => {
  const grey = decodePng(encodePng({ width: 2, height: 2, channels: 1, data: Uint8Array.of(0, 255, 7, 8) }));
  assert.deepEqual([...grey.data], [0, 255, 7, 8]);
  const colours = Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 8, 7);
  const coloured = decodePng(encodePng({ width: 2, height: 2, channels: 3, data: colours }));
  assert.deepEqual([...coloured.data], [...colours]);
});

test('a small picture lies in memory of its own, which goes to the page with it', () => {
  const png = encodePng({ width: 1, height: 1, channels: 1, data: Uint8Array.of(0) });
  assert.equal(png.buffer.byteLength, png.byteLength);
});

test('a page is drawn as wide as asked for, its text where it stands', async () => {
  const image = await draw(pdfFile([{}, { lines: ['Drawn text of the page'] }]), 2, 612);
  const png = decodePng(image.png);
  assert.deepEqual([image.width, image.height, png.width, png.height], [612, 792, 612, 792]);
  assert.ok(ink(png, 72 / 612, 70 / 792, 0.05) > 20);
  assert.equal(ink(png, 0.5, 0.5, 0.4), 0);
});

test('a turned page is drawn as it is shown', async () => {
  const image = await draw(pdfFile([{ lines: ['Turned'], rotate: 90 }]), 1, 792);
  assert.deepEqual([image.width, image.height], [792, 612]);
  const png = decodePng(image.png);
  assert.ok(ink(png, 700 / 792, 70 / 612, 0.05) > 20);
});

test('what was typed into a form field is drawn', async () => {
  const png = decodePng((await draw(pdfFile([{ field: 'Ottilie Example' }]), 1, 612)).png);
  assert.ok(ink(png, 72 / 612, 370 / 792, 0.08) > 20);
});

test('an image of another document, of no document or of a page that is not there is not found', async () => {
  const bytes = pdfFile([{ lines: ['Text'] }, { missing: true }]);
  await parsingHandlers.open({ key: 'this', bytes, password: null });
  await assert.rejects(parsingHandlers.image({ key: 'other', page: 1, width: 100 }), code('not-found'));
  await assert.rejects(parsingHandlers.image({ key: 'this', page: 3, width: 100 }), code('not-found'));
  await assert.rejects(parsingHandlers.image({ key: 'this', page: 2, width: 100 }), code('pdf-damaged'));
  assert.equal((await parsingHandlers.image({ key: 'this', page: 1, width: 100 })).width, 100);
  await assert.rejects(
    parsingHandlers.open({ key: 'bad', bytes: bytes.subarray(0, 50), password: null }),
    code('pdf-damaged'),
  );
  await assert.rejects(parsingHandlers.image({ key: 'this', page: 1, width: 100 }), code('not-found'));
});

test('a protected document opens with its password alone', async () => {
  const bytes = pdfFile([{ lines: ['Secret'] }], { userPassword: 'open', ownerPassword: 'owner' });
  await assert.rejects(parsingHandlers.open({ key: 'k', bytes, password: null }), code('password-needed'));
  assert.deepEqual(await parsingHandlers.open({ key: 'k', bytes, password: 'open' }), { pages: 1 });
});

test('a page as long as a till roll is drawn narrower, not refused and not a gigabyte', async () => {
  const image = await draw(pdfFile([{ lines: ['x'], cropBox: [300, 0, 301, 792] }]), 1, 4_096);
  assert.ok(image.width < 4_096 && image.width * image.height <= 41_000_000);
});
