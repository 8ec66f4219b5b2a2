import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../contract/errors.ts';
import { unpackWordBoxes } from '../../contract/wordBoxes.ts';
import type { ReadPage } from '../methods.ts';
import { pdfPageFile, pdfStream } from './fixtures.ts';
import { readAll } from './readAll.ts';

async function pageOf(...file: Parameters<typeof pdfPageFile>): Promise<ReadPage> {
  const { pages } = await readAll('pdf', pdfPageFile(...file));
  return pages[0] ?? assert.fail('no page');
}

const at = (x: number, y: number, text: string, size = 12): string => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET `;
const widget = (place: string, more: string): string =>
  `<< /Type /Annot /Subtype /Widget /F 4 /Rect [${place}] /DA (/F1 12 Tf 0 g) ${more} >>`;
const appearance = (drawn: string): string =>
  pdfStream('/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >>', drawn);
const form = (count: number, pages: string): { readonly catalog: string; readonly page: string } => {
  const fields = Array.from({ length: count }, (_, index) => `${index + 7} 0 R`).join(' ');
  return { catalog: `/AcroForm << /NeedAppearances true /Fields [${fields}] >>`, page: `/Annots [${pages}]` };
};

test('what a form was filled with stands behind its labels, drawn or not', async () => {
  const page = await pageOf(
    at(72, 700, 'Name:') +
      at(72, 670, 'Born:') +
      at(72, 640, 'Ward:') +
      at(72, 610, 'Remarks') +
      at(72, 550, 'Signed:'),
    {
      ...form(6, '7 0 R 8 0 R 9 0 R 10 0 R 12 0 R'),
      objects: [
        widget('150 695 350 715', '/FT /Tx /T (n) /V (Ada) /AP << /N 13 0 R >>'),
        widget('150 665 350 682', '/FT /Tx /T (b) /V <FEFF0031002E0032002E0031003900340035>'),
        widget('150 635 350 652', '/FT /Ch /Ff 131072 /T (w) /Opt [[(a) (Ward A)] [(b) (Ward B)]] /V (b)'),
        widget('72 570 350 604', '/FT /Tx /Ff 4096 /T (r) /V (First line\\rSecond line)'),
        '<< /FT /Tx /T (s) /V (Value of the parent) /Kids [12 0 R] >>',
        widget('150 545 350 562', '/Parent 11 0 R'),
        appearance('/Tx BMC q BT /F1 12 Tf 2 5 Td (Ada Example) Tj ET Q EMC'),
      ],
    },
  );
  assert.equal(
    page.text.replace(/\n+/g, '\n'),
    'Name: Ada Example\nBorn: 1.2.1945\nWard: Ward B\nRemarks\nFirst line\nSecond line\nSigned: Value of the parent',
  );
  const boxes = unpackWordBoxes(page.boxes).map(({ start, end, x }) => [page.text.slice(start, end), Math.round(x)]);
  assert.ok(boxes.some(([word, x]) => word === '1.2.1945' && x === 150));
});

test('ticked and empty boxes are told, however they are drawn; a hidden field and a password are not', async () => {
  const state = (on: string): string => `/AP << /N << /Yes ${on} /Off 13 0 R >> >>`;
  const page = await pageOf(at(72, 640, 'Smoker: yes') + at(200, 640, 'no') + at(300, 640, 'unknown'), {
    ...form(5, '7 0 R 8 0 R 9 0 R 10 0 R 11 0 R'),
    objects: [
      widget('150 638 162 650', `/FT /Btn /T (y) /V /Yes /AS /Yes ${state('12 0 R')}`),
      widget('225 638 237 650', `/FT /Btn /T (n) /V /Off /AS /Off ${state('12 0 R')}`),
      widget('360 638 372 650', `/FT /Btn /T (u) /V /Yes /AS /Yes ${state('14 0 R')}`),
      widget('72 600 200 612', '/FT /Tx /T (h) /V (invisible)').replace('/F 4', '/F 2'),
      widget('72 500 200 512', '/FT /Tx /Ff 8192 /T (p) /V (secret)'),
      appearance('BT /F2 10 Tf 2 2 Td (4) Tj ET'),
      appearance('q Q'),
      appearance('0 0 m 12 12 l 0 12 m 12 0 l S'),
    ],
  });
  assert.equal(page.text, 'Smoker: yes ✔ no ☐ unknown ☒');
});

test('empty boxes alone are no text', async () => {
  const boxes = Array.from({ length: 12 }, (_, index) =>
    widget(`72 ${100 + index * 20} 84 ${112 + index * 20}`, `/FT /Btn /T (b${index}) /V /Off /AS /Off`),
  );
  const page = await pageOf('', {
    ...form(12, boxes.map((_, index) => `${index + 7} 0 R`).join(' ')),
    objects: boxes,
  });
  assert.equal(page.unread, 'no-text');
});

test('free text without a drawing is read, notes and attached files are told', async () => {
  const note = (subtype: string, more: string): string =>
    `<< /Type /Annot /Subtype /${subtype} /Rect [300 600 320 620] ${more} >>`;
  const page = await pageOf(at(72, 700, 'The fee is 100.'), {
    catalog: '/Names << /EmbeddedFiles << /Names [(sheet.xlsx) 10 0 R] >> >>',
    page: '/Annots [7 0 R 8 0 R 9 0 R]',
    objects: [
      note('Text', '/Contents (Too high?)'),
      note('Highlight', '/QuadPoints [72 712 160 712 72 695 160 695] /Contents (Ask again)'),
      '<< /Type /Annot /Subtype /FreeText /Rect [72 500 300 520] /DA (/F1 12 Tf 0 g) /Contents (Agreed in June) >>',
      '<< /Type /Filespec /F (sheet.xlsx) /UF (sheet.xlsx) /EF << /F 11 0 R >> >>',
      pdfStream('/Type /EmbeddedFile', 'x'),
    ],
  });
  assert.equal(page.text.replace(/\n+/g, '\n'), 'The fee is 100.\nAgreed in June');
  assert.equal(page.hidden, 'Attached file, not read: sheet.xlsx\nNote: Too high?\nNote: Ask again');
});

test('a layer that is switched off is hidden text, one that is on is read', async () => {
  const page = await pageOf(
    `${at(72, 700, 'Seen')}/OC /L1 BDC ${at(72, 680, 'Switched off')}EMC /OC /L2 BDC ${at(72, 660, 'Switched on')}EMC`,
    {
      resources: '/Properties << /L1 7 0 R /L2 8 0 R >>',
      catalog: '/OCProperties << /OCGs [7 0 R 8 0 R] /D << /ON [8 0 R] /OFF [7 0 R] >> >>',
      objects: ['<< /Type /OCG /Name (one) >>', '<< /Type /OCG /Name (two) >>'],
    },
  );
  assert.equal(page.text.replace(/\n+/g, '\n'), 'Seen\nSwitched on');
  assert.equal(page.hidden, 'Switched off');
});

test('letters of which neither font nor document tells what they are are not read as others', async () => {
  const names = Array.from({ length: 28 }, (_, index) => `/g${index + 1}`).join(' ');
  const font = `<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Own /FirstChar 33 /LastChar 60 /Widths [${'600 '.repeat(28)}] /Encoding << /Type /Encoding /Differences [33 ${names}] >> >>`;
  const garbled = 'BT /F3 12 Tf 72 700 Td (!"#$%&*+,-./ 0123456) Tj ET ';
  assert.equal((await pageOf(garbled, { objects: [font] })).unread, 'no-text');
  const mostly = await pageOf(
    garbled + at(72, 600, 'But most of this page is written in a font that tells its letters.'),
    { objects: [font] },
  );
  assert.equal(mostly.unread, null);
});

test('raised figures are no digits of the number before them, and the line goes on behind them', async () => {
  const raised = (text: string): string => `5 Ts /F1 7 Tf (${text}) Tj 0 Ts /F1 12 Tf `;
  const page = await pageOf(
    `BT /F1 12 Tf 72 700 Td (About 10) Tj ${raised('12')}( cells in 4 m) Tj ${raised('2')}(. The fee is 1,000) Tj ${raised('3')}(; Clause 4.2 stays.) Tj ET ${at(72, 660, 'Year 2024')}`,
  );
  assert.equal(
    page.text.replace(/\n+/g, '\n'),
    'About 10¹² cells in 4 m². The fee is 1,000³; Clause 4.2 stays.\nYear 2024',
  );
});

test('a raised number is one, also where each of its figures is drawn by itself', async () => {
  const page = await pageOf(
    'BT /F1 12 Tf 72 700 Td (The Grantor) Tj 5 Ts /F1 7 Tf (1) Tj (2) Tj 0 Ts /F1 12 Tf ( pays 1) Tj (2) Tj ( times.) Tj ET',
  );
  assert.equal(page.text, 'The Grantor¹² pays 12 times.');
});

test('a long stamp at the edge of a scan does not make it read, as much text in the middle of a picture does', async () => {
  const stamp = 'Case 1:20-cv-01234-ABC-DEF   Document 112-3   Filed 01/02/20   Page 1 of 20   PageID 1234';
  const scan = {
    resources: '/XObject << /I1 7 0 R >>',
    objects: [
      pdfStream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'x'),
    ],
  };
  const picture = 'q 612 0 0 792 0 0 cm /I1 Do Q ';
  assert.equal((await pageOf(picture + at(60, 775, stamp, 9), scan)).unread, 'no-text');
  assert.equal((await pageOf(picture + at(60, 400, stamp, 9), scan)).unread, null);
});

test('a dynamic form, whose page only asks for another program, fails instead of being read as that', async () => {
  const bytes = pdfPageFile(at(72, 700, 'Please wait...'), {
    catalog: '/NeedsRendering true /AcroForm << /Fields [] /XFA [(template) 7 0 R] >>',
    objects: [pdfStream('', '<template xmlns="http://www.xfa.org/schema/xfa-template/3.0/"/>')],
  });
  await assert.rejects(
    readAll('pdf', bytes),
    (error) => error instanceof AppError && error.code === 'document-too-complex',
  );
});
