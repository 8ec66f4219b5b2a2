import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpackWordBoxes } from '../../contract/wordBoxes.ts';
import type { ReadPage } from '../methods.ts';
import { pdfPageFile } from './fixtures.ts';
import { readAll } from './readAll.ts';

/** Lines below each other, of which empty ones leave their place free. */
type Column = { readonly x: number; readonly y?: number; readonly step?: number; readonly lines: readonly string[] };

/** A page that draws one column after the other. */
async function pageOf(...columns: readonly Column[]): Promise<ReadPage> {
  const drawn = columns.flatMap(({ x, y = 700, step = 16, lines }) =>
    lines.map((line, row) => (line === '' ? '' : `1 0 0 1 ${x} ${y - row * step} Tm (${line}) Tj\n`)),
  );
  const { pages } = await readAll('pdf', pdfPageFile(`BT /F1 10 Tf ${drawn.join('')} ET`));
  return pages[0] ?? assert.fail();
}

async function textOf(...columns: readonly Column[]): Promise<string[]> {
  return (await pageOf(...columns)).text.split('\n').filter((line) => line !== '');
}

const names = ['Sodium', 'Potassium', 'Creatinine'];
const values = ['140', '5.9', '142'];
const units = ['mmol/L', 'mmol/L', 'umol/L'];
const prose = [
  'This agreement is made between',
  'the parties and shall be binding',
  'on those who take over any right.',
];
const results = ['Sodium 140 mmol/L', 'Potassium 5.9 mmol/L', 'Creatinine 142 umol/L'];

test('a table that is drawn column by column is read by row, and every box is where its word stands', async () => {
  const page = await pageOf(
    { x: 72, y: 740, lines: ['Results of Mr Example'] },
    { x: 72, lines: ['Test', ...names] },
    { x: 200, lines: ['Result', ...values] },
    { x: 260, lines: ['', '', 'H', ''] },
    { x: 300, lines: ['Unit', ...units] },
    { x: 400, lines: ['Range', '135-145', '', '60-110'] },
    { x: 72, y: 600, lines: prose },
  );
  assert.deepEqual(
    page.text.split('\n').filter((line) => line !== ''),
    [
      'Results of Mr Example',
      'Test Result Unit Range',
      'Sodium 140 mmol/L 135-145',
      'Potassium 5.9 H mmol/L',
      'Creatinine 142 umol/L 60-110',
      ...prose,
    ],
  );
  const boxes = unpackWordBoxes(page.boxes).map((box) => ({ ...box, word: page.text.slice(box.start, box.end) }));
  assert.equal(boxes.map(({ word }) => word).join(' '), page.text.replace(/\s+/g, ' '));
  const potassium = boxes.find(({ word }) => word === 'Potassium') ?? assert.fail();
  const value = boxes.find(({ word }) => word === '5.9') ?? assert.fail();
  assert.ok(Math.abs(value.x - 200) < 3 && Math.abs(value.y - potassium.y) < 1);
});

test('so are two tables on a page, one beside prose, and one whose cells have several lines', async () => {
  const table = (y: number): Column[] => [
    { x: 72, y, lines: names },
    { x: 150, y, lines: values },
    { x: 200, y, lines: units },
  ];
  assert.deepEqual(await textOf(...table(700), { x: 72, y: 620, lines: ['Next day'] }, ...table(600)), [
    ...results,
    'Next day',
    ...results,
  ]);
  assert.deepEqual(await textOf(...table(700), { x: 300, lines: prose }), [...results, ...prose]);
  assert.deepEqual(await textOf({ x: 300, step: 12, lines: prose }, ...table(700)), [...prose, ...results]);
  assert.deepEqual(
    await textOf(
      { x: 72, lines: ['A1', '', 'A2'] },
      { x: 110, lines: ['Drafting of the lease and', 'annexes to it, with changes', 'Review of the title'] },
      { x: 400, lines: ['$500.00', '', '$120.00'] },
    ),
    ['A1 Drafting of the lease and $500.00', 'annexes to it, with changes', 'A2 Review of the title $120.00'],
  );
});

test('a schedule of two columns is read by row where the right one holds its numbers', async () => {
  assert.deepEqual(
    await textOf(
      { x: 72, lines: ['First consultation', 'Copies', 'Court hearing'] },
      { x: 300, lines: ['$250.00', '$0.50', '$900.00'] },
    ),
    ['First consultation $250.00', 'Copies $0.50', 'Court hearing $900.00'],
  );
});

test('prose in columns, signatures, addresses and numbered lines stay as they are drawn', async () => {
  const sides = (name: string): string[] => ['By: ________', `Name: ${name}`, 'Date: 4/5/2026', 'No: 4711'];
  const address = (name: string): string[] => [name, '12 High Street', 'London SW1A 1AA', '020 7946 0958'];
  const numbers = ['11', '12', '13', '14', '15', '16'];
  for (const columns of [
    [prose, prose],
    [prose, prose, prose],
    [sides('Ada Example'), sides('Bo Sample')],
    [sides('Ada Example'), sides('Bo Sample'), sides('Cy Specimen')],
    [address('Acme Limited'), address('Beta Limited')],
    [address('Acme Limited'), address('Beta Limited'), address('Gamma Limited')],
    [numbers, [...prose, ...prose]],
  ]) {
    const lines = await textOf(...columns.map((each, index) => ({ x: 60 + index * 180, lines: each })));
    assert.deepEqual(lines, columns.flat());
  }
});

test('a page that is drawn from its foot is read from its top', async () => {
  const lines = ['Agreement', ...prose, 'It ends when both agree.'];
  assert.deepEqual(await textOf({ x: 72, y: 300, step: -16, lines: lines.toReversed() }), lines);
});

test('single letters that are taken for one word above each other are put into no row', async () => {
  const lines = await textOf(
    { x: 72, lines: ['', ...names] },
    { x: 180, lines: ['Result', ...values] },
    { x: 230, lines: ['', 'H', 'H', 'L'] },
    { x: 270, lines: ['Unit', ...units] },
  );
  const flagged = lines.filter((line) => /\b[HL]{2,}\b/.test(line));
  assert.ok(
    flagged.every((line) => /^[HL]+$/.test(line)),
    lines.join('\n'),
  );
  assert.ok(
    lines.some((line) => /^Potassium 5\.9 .*mmol\/L$/.test(line)),
    lines.join('\n'),
  );
});
