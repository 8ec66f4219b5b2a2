import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordBox } from '../../contract/documents.ts';
import { AppError, type ErrorCode } from '../../contract/errors.ts';
import { unpackWordBoxes } from '../../contract/wordBoxes.ts';
import type { ParsingMethods, ReadPage } from '../methods.ts';
import { type PdfPage, pdfFile } from './fixtures.ts';
import { readPdfPages } from './pdf.ts';
import { giveBackPdfium, takePdfium } from './pdfium.ts';
import { readAll } from './readAll.ts';
import { readPdfPage } from './readPdfPage.ts';

const code = (expected: ErrorCode) => (error: unknown) => error instanceof AppError && error.code === expected;

async function onlyPage(page: PdfPage): Promise<ReadPage> {
  const { pages } = await readAll('pdf', pdfFile([page]));
  assert.equal(pages.length, 1);
  return pages[0] ?? assert.fail();
}

function boxOf(page: ReadPage, word: string): WordBox {
  const found = unpackWordBoxes(page.boxes).find(({ start, end }) => page.text.slice(start, end) === word);
  return found ?? assert.fail(`no box for ${word}`);
}

function near(value: number, expected: number, tolerance = 3): void {
  assert.ok(Math.abs(value - expected) <= tolerance, `${value} is not near ${expected}`);
}

test('pages come in order with their text, lines and paragraphs', async () => {
  const { pages, total } = await readAll(
    'pdf',
    pdfFile([
      { lines: ['Lease Agreement', '', 'The Tenant shall pay', 'the Rent monthly.', '', 'The Landlord shall repair.'] },
      { lines: ['Second page'] },
    ]),
  );
  assert.equal(total, 2);
  assert.deepEqual(
    pages.map(({ page, text, unread }) => ({ page, text, unread })),
    [
      {
        page: 1,
        text: 'Lease Agreement\n\nThe Tenant shall pay\nthe Rent monthly.\n\nThe Landlord shall repair.',
        unread: null,
      },
      { page: 2, text: 'Second page', unread: null },
    ],
  );
});

test('every word has a box where it stands, and the boxes index the stored text, blank lines included', async () => {
  const page = await onlyPage({ lines: ['Alpha beta', 'gamma (delta)', '', '', 'omega'] });
  const words = unpackWordBoxes(page.boxes).map(({ start, end }) => page.text.slice(start, end));
  assert.deepEqual(words, ['Alpha', 'beta', 'gamma', '(delta)', 'omega']);
  const alpha = boxOf(page, 'Alpha');
  const omega = boxOf(page, 'omega');
  near(alpha.x, 72);
  near(alpha.y + alpha.height, 792 - 708);
  near(alpha.width, 29);
  near(omega.y - alpha.y, 4 * 14, 0.1);
  assert.ok(boxOf(page, 'beta').x > alpha.x + alpha.width);
});

for (const [rotate, x, y] of [
  [90, 708, 72],
  [180, 612 - 72, 708],
  [270, 792 - 708, 612 - 72],
] as const) {
  test(`boxes of a page turned by ${rotate} degrees are where the words are shown`, async () => {
    const page = await onlyPage({ lines: ['Turned'], rotate });
    const box = boxOf(page, 'Turned');
    const sideways = rotate !== 180;
    assert.deepEqual(page.size, sideways ? { width: 792, height: 612 } : { width: 612, height: 792 });
    assert.equal(box.height > box.width, sideways);
    // The corner at which the text begins: its baseline's start.
    near(rotate === 180 ? box.x + box.width : rotate === 90 ? box.x : box.x + box.width, x, 4);
    near(rotate === 270 ? box.y + box.height : box.y, y, 4);
  });
}

test('boxes of a cropped page count from the corner of what is shown', async () => {
  const page = await onlyPage({ lines: ['Cropped'], cropBox: [50, 100, 500, 750] });
  assert.deepEqual(page.size, { width: 450, height: 650 });
  const box = boxOf(page, 'Cropped');
  near(box.x, 72 - 50);
  near(box.y + box.height, 750 - 708);
});

test('a word broken over a line is whole again, with a box for each part', async () => {
  const page = await onlyPage({ lines: ['under this agree-', 'ment the parties'] });
  assert.equal(page.text, 'under this agreement the parties');
  const parts = unpackWordBoxes(page.boxes).map(({ start, end }) => page.text.slice(start, end));
  assert.deepEqual(parts, ['under', 'this', 'agree', 'ment', 'the', 'parties']);
  assert.ok(boxOf(page, 'ment').y > boxOf(page, 'agree').y);
});

test('a hyphen that belongs to a word or a number survives the end of a line', async () => {
  const page = await onlyPage({ lines: ['a non-', 'exclusive right, see Exhibit A-', '1 and Smith-', 'Jones'] });
  assert.match(page.text, /non-exclusive right, see Exhibit A-1 and Smith-Jones/);
});

test('what was typed into a form field is read and has its boxes', async () => {
  const page = await onlyPage({ lines: ['Name of patient:'], field: 'Ottilie Example' });
  assert.equal(page.text.split('\n').at(-1), 'Ottilie Example');
  near(boxOf(page, 'Ottilie').y, 792 - 420, 8);
});

test('a page without text is not read and says so; a short page is read', async () => {
  const { pages } = await readAll(
    'pdf',
    pdfFile([{}, { lines: [' . '] }, { lines: ['12'] }, { lines: ['Exhibit A'] }]),
  );
  assert.deepEqual(
    pages.map(({ unread }) => unread),
    ['no-text', 'no-text', 'no-text', null],
  );
  assert.equal(pages[0]?.text, '');
  assert.deepEqual(pages[0]?.size, { width: 612, height: 792 });
});

test('a stamp on a scan does not make it read; its recognised text does', async () => {
  const { pages } = await readAll(
    'pdf',
    pdfFile([
      { scan: true, lines: ['ACME-000123'] },
      { scan: true, lines: ['Exhibit A'], invisible: true },
      { scan: true, lines: Array(5).fill('A letterhead as picture, the letter as text over it.') },
    ]),
  );
  assert.deepEqual(
    pages.map(({ unread }) => unread),
    ['no-text', null, null],
  );
});

test('a page that is not there is damaged, and the others are read', async () => {
  const { pages, total } = await readAll('pdf', pdfFile([{ lines: ['One'] }, { missing: true }, { lines: ['Three'] }]));
  assert.equal(total, 3);
  assert.deepEqual(
    pages.map(({ text, unread }) => [text, unread]),
    [
      ['One', null],
      ['', 'damaged'],
      ['Three', null],
    ],
  );
});

test('reading goes on from the page asked for, all in one message or page by page', async () => {
  const bytes = pdfFile(Array.from({ length: 40 }, (_, index) => ({ lines: [`Page number ${index + 1}`] })));
  const rest = await readAll('pdf', bytes, { from: 31 });
  assert.deepEqual(
    rest.pages.map(({ text }) => text),
    Array.from({ length: 10 }, (_, index) => `Page number ${index + 31}`),
  );
  const { batches } = await readAll('pdf', bytes, { singly: true });
  assert.deepEqual(batches, Array(40).fill(1));
  assert.ok((await readAll('pdf', bytes)).batches.length < 20);
});

test('pages beyond the limit are named as such, none is left out', async () => {
  const { pages, total } = await readAll('pdf', pdfFile(Array(20_003).fill({ missing: true })));
  assert.equal(total, 20_003);
  assert.equal(pages.length, 20_003);
  assert.equal(pages[19_999]?.unread, 'damaged');
  assert.deepEqual(
    pages.slice(20_000).map(({ page, unread }) => [page, unread]),
    [
      [20_001, 'over-limit'],
      [20_002, 'over-limit'],
      [20_003, 'over-limit'],
    ],
  );
});

test('a page that breaks PDFium is damaged, the next is read by a new one; a document of such pages ends', async () => {
  const bytes = pdfFile(Array.from({ length: 60 }, (_, index) => ({ lines: [`Page ${index + 1}`] })));
  const pages: ReadPage[] = [];
  const reading = {
    emit: (event: ParsingMethods['read']['event']) => event.kind === 'read' && pages.push(...event.pages),
    signal: new AbortController().signal,
  };
  let broken = 0;
  await readPdfPages({ bytes, password: null, from: 1, singly: false }, reading, (pdf, page) => {
    if (page % 2 === 1) return readPdfPage(pdf, page);
    broken += 1;
    const nowhere = 0x7fff_fff0;
    pdf.pdfium.calls.FPDFText_CountChars(nowhere);
    return assert.fail('that was to be out of bounds');
  });
  assert.equal(pages.length, 60);
  assert.deepEqual(
    pages.slice(0, 4).map(({ text, unread }) => [text, unread]),
    [
      ['Page 1', null],
      ['', 'damaged'],
      ['Page 3', null],
      ['', 'damaged'],
    ],
  );
  assert.equal(broken, 20);
  assert.ok(pages.slice(40).every(({ unread }) => unread === 'damaged'));
});

test('a document leaves nothing behind in the memory that the next one gets', async () => {
  const canary = Buffer.from('Xylophonecanary');
  const first = await takePdfium();
  const words = first.calls.malloc(1_000_000);
  first.bytes().set(canary, words + 999_000);
  const untouched = first.bytes().length;
  giveBackPdfium(first);
  const second = await takePdfium();
  assert.equal(second, first, 'the spare one was not used');
  assert.equal(Buffer.from(second.bytes()).indexOf(canary), -1);
  assert.equal(second.bytes().length, untouched);
  assert.equal((await takePdfium()) === second, false, 'two documents were given one memory');
  giveBackPdfium(second);
  const pages = Array.from({ length: 3 }, (_, index) => ({ lines: [`Page ${index + 1}`] }));
  for (let round = 0; round < 3; round += 1) {
    assert.equal((await readAll('pdf', pdfFile(pages))).pages[2]?.text, 'Page 3');
  }
});

test('a cancelled reading stops between pages', async () => {
  const controller = new AbortController();
  const bytes = pdfFile(Array.from({ length: 500 }, () => ({ lines: Array(40).fill('many words on many pages') })));
  const reading = readAll('pdf', bytes, { signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  await assert.rejects(reading, { name: 'AbortError' });
});

test('protected documents ask for the password, refuse a wrong one and open with the right one', async () => {
  const bytes = pdfFile([{ lines: ['Secret text'] }], { userPassword: 'open', ownerPassword: 'owner' });
  await assert.rejects(readAll('pdf', bytes), code('password-needed'));
  await assert.rejects(readAll('pdf', bytes, { password: 'wrong' }), code('password-wrong'));
  assert.equal((await readAll('pdf', bytes, { password: 'open' })).pages[0]?.text, 'Secret text');
  assert.equal((await readAll('pdf', bytes, { password: 'owner' })).pages[0]?.text, 'Secret text');
});

test('a document that only its owner may change opens without a password', async () => {
  const bytes = pdfFile([{ lines: ['Read me'] }], { userPassword: '', ownerPassword: 'owner' });
  assert.equal((await readAll('pdf', bytes)).pages[0]?.text, 'Read me');
});

test('a document that needs no password opens beside those that the password is for', async () => {
  const bytes = pdfFile([{ lines: ['Read me'] }], { userPassword: '', ownerPassword: 'owner' });
  assert.equal((await readAll('pdf', bytes, { password: 'of another file' })).pages[0]?.text, 'Read me');
});

test('empty, foreign and cut files fail with a code, not with a crash', async () => {
  const whole = pdfFile([{ lines: ['Text'] }]);
  await assert.rejects(readAll('pdf', new Uint8Array()), code('file-empty'));
  await assert.rejects(readAll('pdf', Buffer.from('no PDF at all '.repeat(100))), code('pdf-damaged'));
  await assert.rejects(readAll('pdf', Buffer.from('PK\x03\x04 zip named pdf')), code('pdf-damaged'));
  await assert.rejects(readAll('pdf', whole.subarray(0, 60)), code('pdf-damaged'));
});

test('bytes flipped and cut at random end in pages or in a code, and the next document is read as ever', async () => {
  const whole = pdfFile([{ lines: ['First page of it'] }, { field: 'typed', rotate: 90 }, { scan: true }]);
  let seed = 20_260_101;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let round = 0; round < 60; round += 1) {
    const mutated = whole.slice(0, round % 3 === 0 ? random(whole.length) : whole.length);
    for (let flip = 0; flip < 20; flip += 1) mutated[random(mutated.length)] = random(256);
    await readAll('pdf', mutated).catch((error: unknown) => {
      assert.ok(error instanceof AppError, String(error));
    });
  }
  assert.equal((await readAll('pdf', whole)).pages[0]?.text, 'First page of it');
});
