import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DocxParts, docxFile, docxParagraph as p } from './fixtures.ts';
import { readAll } from './readAll.ts';

async function sections(parts: DocxParts | string): Promise<string[]> {
  const { pages } = await readAll('docx', docxFile(typeof parts === 'string' ? { body: parts } : parts));
  return pages.map(({ text }) => text);
}

async function text(parts: DocxParts | string): Promise<string> {
  return (await sections(parts)).join('\f');
}

const run = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const t = (content: string): string => `<w:t xml:space="preserve">${content}</w:t>`;
const mark = (type: string, data = ''): string => run(`<w:fldChar w:fldCharType="${type}">${data}</w:fldChar>`);

test('signs of symbol fonts are the signs that are seen: micrograms are not grams', async () => {
  const sym = (font: string, code: string): string => run(`<w:sym w:font="${font}" w:char="${code}"/>`);
  const body = `<w:p>${run(t('5 '))}${sym('Symbol', 'F06D')}${run(t('g '))}${sym('Symbol', 'F0A3')}${run(t(' x '))}${sym('Symbol', '00B3')}
${run(t('b '), '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')}${run(t('\uf0b1'), '<w:rFonts w:ascii="Symbol"/>')}${sym('Wingdings', 'F0FE')}${sym('Wingdings', 'F0A8')}${sym('Wingdings 2', 'F052')}${sym('Wingdings', 'F0E0')}</w:p>`;
  assert.equal(await text(body), '5 μg ≤ x ≥β ±☑☐☑→');
});

test('raised figures do not become digits of the number before them', async () => {
  const up = (content: string): string => run(t(content), '<w:vertAlign w:val="superscript"/>');
  const body = `<w:p>${run(t('10'))}${up('6')}${run(t(' cells, 10'))}${run(t('-3'), '<w:position w:val="8"/><w:sz w:val="14"/>')}${run(t(' m'))}${up('2')}${run(t(', the 1'))}${up('st')}${run(t(' H'))}${run(t('2'), '<w:vertAlign w:val="subscript"/>')}${run(t('O'))}</w:p>`;
  assert.equal(await text(body), '10⁶ cells, 10⁻³ m², the 1st H2O');
});

test('formulas are written on one line: a half is not twelve', async () => {
  const r = (content: string): string => `<m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>${content}</m:t></m:r>`;
  const e = (content: string): string => `<m:e>${content}</m:e>`;
  const fraction = `<m:f><m:fPr><m:ctrlPr><w:rPr><w:i/></w:rPr></m:ctrlPr></m:fPr><m:num>${r('1')}</m:num><m:den>${r('2')}</m:den></m:f>`;
  const long = `<m:f><m:num>${r('a+b')}</m:num><m:den>${r('c')}</m:den></m:f>`;
  const power = `<m:sSup>${e(r('x'))}<m:sup>${r('10')}</m:sup></m:sSup>`;
  const index = `<m:sSub>${e(r('x'))}<m:sub>${r('i+1')}</m:sub></m:sSub>`;
  const root = `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${e(r('y+1'))}</m:rad>`;
  const sum = `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${r('i=1')}</m:sub><m:sup>${r('n')}</m:sup>${e(r('i'))}</m:nary>`;
  const brackets = `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${e(r('z'))}</m:d><m:d>${e(r('w'))}</m:d>`;
  for (const [formula, expected] of [
    [fraction, '1/2'],
    [long, '(a+b)/c'],
    [power, 'x^10'],
    [index, 'x_(i+1)'],
    [root, '√(y+1)'],
    [sum, '∑_(i=1)^n i'],
    [brackets, '[z](w)'],
  ] as const) {
    const body = `<w:p>${run(t('It is '))}<m:oMath xmlns:m="m">${formula}</m:oMath>${run(t(' there'))}</w:p>`;
    assert.equal(await text(body), `It is ${expected} there`);
  }
});

test('of a field within another only what Word shows is read, and a broken field swallows nothing', async () => {
  const nested = `${mark('begin')}${run('<w:instrText>IF </w:instrText>')}${mark('begin')}${run('<w:instrText>MERGEFIELD sex</w:instrText>')}${mark('separate')}${run(t('f'))}${mark('end')}${run('<w:instrText> = "m" "his" "her"</w:instrText>')}${run(t('not chosen'))}${mark('separate')}${run(t('her'))}${mark('end')}`;
  assert.equal(await text(`<w:p>${run(t('and '))}${nested}${run(t(' heirs'))}</w:p>`), 'and her heirs');
  assert.equal(
    await text(`<w:p>${run(t('One'))}${mark('begin')}${run('<w:instrText>TOC</w:instrText>')}</w:p>${p('Two')}`),
    'One\n\nTwo',
  );
});

test('boxes and lists of a form are read as they are set', async () => {
  const box = (state: string): string =>
    mark('begin', `<w:ffData><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData>`) +
    run('<w:instrText> FORMCHECKBOX </w:instrText>') +
    mark('end');
  const list =
    mark(
      'begin',
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="A"/><w:listEntry w:val="B"/></w:ddList></w:ffData>',
    ) + mark('end');
  const body = `<w:p>${box('<w:default w:val="0"/><w:checked/>')}${run(t(' smoker '))}${box('<w:default w:val="0"/>')}${run(t(' diabetic, group '))}${list}</w:p>`;
  assert.equal(await text(body), '☒ smoker ☐ diabetic, group B');
});

test('words broken by soft hyphens or invisible marks are whole, and a line break of the file is a blank', async () => {
  assert.equal(
    await text(p('termi\u00adna\u200btion of\n the \u200eagree\u2060ment')),
    'termination of  the agreement',
  );
});

test('comments stand in a section of their own, each with its author and the words it is about', async () => {
  const body = `<w:p><w:commentRangeStart w:id="2"/>${run(t('The fee'))}<w:commentRangeEnd w:id="2"/>${run('<w:commentReference w:id="2"/>')}${run(t(' is due.'))}${run('<w:commentReference w:id="1"/>')}</w:p>`;
  const comments = `<w:comment w:id="1" w:author="B. Ray">${p('When?')}</w:comment><w:comment w:id="2" w:author="A. Lee">${p('Too high.')}${p('Ask for less.')}</w:comment>`;
  assert.deepEqual(await sections({ body, comments }), [
    'The fee is due.',
    'Comment by A. Lee on “The fee”: Too high.\nAsk for less.\n\nComment by B. Ray: When?',
  ]);
});

test('a paragraph whose end was deleted runs on into the next, also before a table and at the end', async () => {
  const open = (content: string): string =>
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(t(content))}</w:p>`;
  const table = `<w:tbl><w:tr><w:tc>${open('cell')}</w:tc></w:tr></w:tbl>`;
  assert.equal(
    await text(open('The rent is ') + p('due monthly.') + open('Before') + table + open('Last')),
    'The rent is due monthly.\n\nBefore\n\ncell\n\nLast',
  );
});

test('a cell that a tracked change deleted is not there', async () => {
  const body = `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr>${p('gone')}</w:tc><w:tc>${p('kept')}</w:tc></w:tr></w:tbl>`;
  assert.equal(await text(body), 'kept');
});

test('of two renderings the first is read, and the stand-in where there is no other', async () => {
  const choice = (content: string): string => `<mc:Choice Requires="x">${t(content)}</mc:Choice>`;
  const body = `<w:p>${run(`<mc:AlternateContent>${choice('one')}${choice('two')}<mc:Fallback>${t('three')}</mc:Fallback></mc:AlternateContent>`)}${run(`<mc:AlternateContent><mc:Fallback>${t(' four')}</mc:Fallback></mc:AlternateContent>`)}</w:p>`;
  assert.equal(await text(body), 'one four');
});

test('a watermark is read, with the headers', async () => {
  const body = `${p('Body')}<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>`;
  const header = `<w:p>${run('<w:pict><v:shape xmlns:v="v"><v:textpath string="DRAFT"/></v:shape></w:pict>')}</w:p>`;
  assert.deepEqual(await sections({ body, header }), ['Body', 'DRAFT']);
});

test('hidden text alone makes no section: a header of it is told where the body ends', async () => {
  const hidden = `<w:p>${run(t('obey'), '<w:vanish/>')}</w:p>`;
  const body = `${p('Body')}<w:p>${run('<w:br w:type="page"/>')}</w:p>${hidden}<w:p>${run('<w:br w:type="page"/>')}</w:p>${p('End')}<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>`;
  const { pages } = await readAll('docx', docxFile({ body, header: hidden.replace('obey', 'and again') }));
  assert.deepEqual(
    pages.map(({ text, unread, hidden }) => [text, unread, hidden]),
    [
      ['Body', null, 'obey'],
      ['End', null, 'and again'],
    ],
  );
});

test('charts and diagrams are read: their figures and words stand in parts of their own', async () => {
  const cache = (values: readonly string[]): string =>
    values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('');
  const chart = `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:title><c:tx><c:rich><a:p><a:r><a:t>Fees</a:t></a:r></a:p></c:rich></c:tx></c:title>
<c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache>${cache(['EUR'])}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>${cache(['2024', '2025'])}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache>${cache(['10', '12.5'])}</c:numCache></c:numRef></c:val></c:ser></c:chartSpace>`;
  const diagram =
    '<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:pt><dgm:t><a:bodyPr/><a:p><a:r><a:rPr lang="en"/><a:t>Board</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>';
  const more = {
    'charts/chart1.xml': { content: chart, type: 'chart' },
    'diagrams/data1.xml': { content: diagram, type: 'diagramData' },
  };
  assert.deepEqual(await sections({ body: p('Body'), more }), ['Body', 'Fees\n\tEUR\n2024\t10\n2025\t12.5\n\nBoard']);
});

test('a file inserted into the document is not opened, and that is told', async () => {
  const { pages } = await readAll('docx', docxFile({ body: `${p('Body')}<w:altChunk r:id="c"/>` }));
  assert.deepEqual([pages[0]?.text, pages[0]?.hidden], ['Body', 'An inserted file, which was not read.']);
});

test('numbers in words, with zeros before them and by the style of their level are those that Word shows', async () => {
  const level = (index: number, format: string, label: string, style = ''): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/>${format}${style}<w:lvlText w:val="${label}"/></w:lvl>`;
  const format = (value: string): string => `<w:numFmt w:val="${value}"/>`;
  const custom = `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>${format('decimal')}</mc:Fallback></mc:AlternateContent>`;
  const list = (id: number, levels: string): string =>
    `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  const numbering =
    list(
      1,
      level(0, format('cardinalText'), 'ARTICLE %1') + level(1, format('decimal'), '%1.%2', '<w:pStyle w:val="Sub"/>'),
    ) +
    list(2, level(0, format('ordinalText'), '%1.')) +
    list(3, level(0, custom, 'No. %1'));
  const styles =
    '<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const item = (list: number): string => p('x', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
  const body = item(1) + p('x', '<w:pStyle w:val="Sub"/>') + item(2) + item(2) + item(3);
  const labels = (await text({ body, numbering, styles })).split('\n\n').map((line) => line.replace(/ x$/, ''));
  assert.deepEqual(labels, ['ARTICLE One', 'One.1', 'First.', 'Second.', 'No. 001']);
});
