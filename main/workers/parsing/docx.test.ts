import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError, type ErrorCode } from '../../contract/errors.ts';
import { type DocxParts, docxFile, docxParagraph as p, zipFile } from './fixtures.ts';
import { readAll } from './readAll.ts';

const code = (expected: ErrorCode) => (error: unknown) => error instanceof AppError && error.code === expected;

async function sections(parts: DocxParts | string): Promise<string[]> {
  const { pages } = await readAll('docx', docxFile(typeof parts === 'string' ? { body: parts } : parts));
  return pages.map(({ text }) => text);
}

async function text(parts: DocxParts | string): Promise<string> {
  return (await sections(parts)).join('\f');
}

const run = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const t = (content: string): string => `<w:t xml:space="preserve">${content}</w:t>`;

test('paragraphs, tabs, line breaks and special hyphens are text', async () => {
  const body = `${p('First & <second>')}<w:p>${run(`${t('a')}<w:tab/>${t('b')}<w:br/>${t('c')}<w:noBreakHyphen/>${t('d')}<w:softHyphen/>${t('e')}`)}</w:p>`;
  assert.equal(await text(body), 'First & <second>\n\na\tb\nc-de');
});

test('tab stops are settings, not text; field codes are left out, their results stay', async () => {
  const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${run(
    `<w:fldChar w:fldCharType="begin"/><w:instrText>REF secret</w:instrText><w:fldChar w:fldCharType="separate"/>${t('Section 4')}<w:fldChar w:fldCharType="end"/>`,
  )}</w:p>`;
  assert.equal(await text(body), 'Section 4');
});

test('tracked changes read as accepted: insertions stay, deletions, moves away and comments are not there', async () => {
  const body = `<w:p>${run(t('The rent is '))}<w:del>${run('<w:delText>900</w:delText>')}</w:del><w:ins>${run(t('1,000'))}</w:ins>
<w:moveFrom>${run(t(' moved'))}</w:moveFrom>${run('<w:commentReference w:id="1"/>')}</w:p>
<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('deleted row')}</w:tc></w:tr></w:tbl>`;
  assert.equal(await text(body), 'The rent is 1,000');
});

test('hidden text is left out, whether its run, its character style or its paragraph style hides it', async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Note"><w:basedOn w:val="Base"/></w:style>
<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>`;
  const body = `<w:p>${run(t('seen'))}${run(t(' vanished'), '<w:vanish/>')}${run(t(' ghost'), '<w:rStyle w:val="Ghost"/>')}${run(t(' shown'), '<w:vanish w:val="0"/>')}</w:p>${p('note', '<w:pStyle w:val="Note"/>')}
<w:p>${run(t('formerly hidden'), '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}</w:p>`;
  assert.equal(await text({ body, styles }), 'seen shown\n\nformerly hidden');
  const { pages } = await readAll('docx', docxFile({ body, styles }));
  assert.equal(pages[0]?.hidden, 'vanished\nghost\nnote', 'and it is reported');
});

test('text of one point is no print', async () => {
  const body = `<w:p>${run(t('seen'))}${run(t(' tiny'), '<w:sz w:val="2"/>')}${run(t(' small'), '<w:sz w:val="8"/>')}</w:p>`;
  const { pages } = await readAll('docx', docxFile({ body }));
  assert.deepEqual([pages[0]?.text, pages[0]?.hidden], ['seen small', 'tiny']);
});

const WHITE = '<w:color w:val="FFFFFF"/>';

test('white letters on paper are hidden, however they became white', async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:rPr>${WHITE}</w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Note"><w:basedOn w:val="Base"/></w:style>
<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:color w:val="auto" w:themeColor="background1"/></w:rPr></w:style>`;
  const body = `<w:p>${run(t('seen'))}${run(t(' white'), WHITE)}${run(t(' ghost'), '<w:rStyle w:val="Ghost"/>')}${run(t(' pale'), '<w:color w:val="fefefe"/>')}${run(t(' grey'), '<w:color w:val="A6A6A6"/>')}${run(t(' back'), `<w:rStyle w:val="Ghost"/><w:color w:val="auto"/>`)}</w:p>
<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>${run(t('note'))}${run(t('red'), '<w:color w:val="FF0000"/>')}</w:p>
<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tr><w:tc><w:p>${run(t('cell'), WHITE)}</w:p></w:tc><w:tc>${p('fee')}</w:tc></w:tr></w:tbl>`;
  const { pages } = await readAll('docx', docxFile({ body, styles }));
  assert.equal(pages[0]?.text, 'seen grey back\n\nred\n\n\tfee');
  assert.equal(pages[0]?.hidden, 'white\nghost\npale\nnote\ncell');
});

test('white letters are read where something may be behind them, or around them', async () => {
  const shade = '<w:shd w:val="clear" w:color="auto" w:fill="1F4E79"/>';
  const white = (content: string, properties = ''): string => run(t(content), `${WHITE}${properties}`);
  const cell = (properties: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${white('head')}</w:p></w:tc>`;
  const seen: Readonly<Record<string, DocxParts>> = {
    'a shaded run': { body: `<w:p>${white('head', shade)}</w:p>` },
    'a highlight': { body: `<w:p>${white('head', '<w:highlight w:val="black"/>')}</w:p>` },
    'an edge': { body: `<w:p>${white('head', '<w:outline/>')}</w:p>` },
    'a shaded paragraph': { body: `<w:p><w:pPr>${shade}</w:pPr>${white('head')}</w:p>` },
    'a shaded style': {
      body: `<w:p><w:pPr><w:pStyle w:val="Bar"/></w:pPr>${white('head')}</w:p>`,
      styles: `<w:style w:type="paragraph" w:styleId="Bar"><w:pPr>${shade}</w:pPr></w:style>`,
    },
    'a shaded cell': { body: `<w:tbl><w:tr>${cell(shade)}</w:tr></w:tbl>` },
    'a styled table': {
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="GridTable4"/></w:tblPr><w:tr>${cell('')}</w:tr></w:tbl>`,
    },
    'a picture behind the text': {
      body: `<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>${white('head')}</w:p>`,
    },
    'a box': {
      body: `<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p>${white('head')}</w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    },
  };
  for (const [where, parts] of Object.entries(seen)) assert.equal(await text(parts), 'head', where);
  const after = `<w:p><w:pPr>${shade}</w:pPr>${white('head')}</w:p><w:tbl><w:tr>${cell(shade)}${cell('')}</w:tr></w:tbl><w:p>${white('obey')}</w:p>`;
  const { pages } = await readAll('docx', docxFile({ body: after }));
  assert.equal(pages[0]?.hidden, 'head\nobey', 'what is coloured ends with the paragraph, the cell and the table');
});

test('tables are rows of cells, also one within another', async () => {
  const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
  const inner = `<w:tbl><w:tr>${cell(p('x'))}${cell(p('y'))}</w:tr></w:tbl>`;
  const body = `${p('before')}<w:tbl><w:tr>${cell(p('Name'))}${cell(p('Fee') + p('in EUR'))}</w:tr><w:tr>${cell(p('A'))}${cell(inner)}</w:tr></w:tbl>${p('after')}`;
  assert.equal(await text(body), 'before\n\nName\tFee in EUR\nA\tx\ty\n\nafter');
});

test('a text box is read once, after the paragraph that holds it', async () => {
  const box = `<w:txbxContent>${p('boxed')}</w:txbxContent>`;
  const body = `<w:p>${run(`${t('around')}<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`)}</w:p>${p('next')}`;
  assert.equal(await text(body), 'around\n\nboxed\n\nnext');
});

test('page breaks of every kind begin sections', async () => {
  const breakRun = run('<w:br w:type="page"/>');
  const body = `${p('one')}<w:p>${breakRun}</w:p>${p('two')}<w:p>${run(t('still two'))}${breakRun}${run(t('three'))}</w:p>
${p('four', '<w:pageBreakBefore/>')}<w:p>${run(`<w:lastRenderedPageBreak/>${t('five')}`)}</w:p>
<w:p>${run(t('begins on five '))}${run(`<w:lastRenderedPageBreak/>${t('ends on six')}`)}</w:p>${p('six', '<w:sectPr/>')}
${p('seven', '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')}${p('still seven')}`;
  assert.deepEqual(await sections(body), [
    'one',
    'two\n\nstill two',
    'three',
    'four',
    'five\n\nbegins on five ends on six',
    'six',
    'seven\n\nstill seven',
  ]);
});

test('a document without pages is cut at headings and between paragraphs', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
  const paragraph = p('A clause with a good many words in it. '.repeat(20));
  const chapter = (name: string): string => p(name, '<w:pStyle w:val="H"/>') + paragraph.repeat(2);
  const found = await sections({ body: chapter('One') + chapter('Two') + paragraph.repeat(3), styles });
  assert.deepEqual(
    found.map((section) => section.slice(0, 8)),
    ['One\n\nA c', 'Two\n\nA c', 'A clause'],
  );
});

const numbering = `<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Clause"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl>
<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%4."/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;

test('clauses carry the numbers that Word computes', async () => {
  const item = (level: number, list = 1): string =>
    p('x', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  const levels = [0, 1, 1, 2, 2, 3, 3, 3, 3, 0, 1, 2];
  const body = levels.map((level) => item(level)).join('') + item(0, 2) + item(0, 3) + item(0, 3) + item(0, 0);
  const labels = (await text({ body, numbering })).split('\n\n').map((line) => line.replace(/ ?x$/, ''));
  assert.deepEqual(labels, [
    ...['1.', '1.1', '1.2', '(a)', '(b)', 'I.', 'II.', 'III.', 'IV.', '2.', '2.1', '(a)'],
    ...['•', '7.', '8.', ''],
  ]);
});

test('a style numbers its paragraphs, and a deleted empty paragraph takes no number', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Clause"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const clause = (name: string): string => p(name, '<w:pStyle w:val="Clause"/>');
  const deleted = '<w:p><w:pPr><w:pStyle w:val="Clause"/><w:rPr><w:del/></w:rPr></w:pPr></w:p>';
  assert.equal(
    await text({ body: clause('Term') + deleted + clause('Rent'), styles, numbering }),
    '1. Term\n\n2. Rent',
  );
});

test('footnotes stand in a section of their own with their numbers, headers once in another', async () => {
  const reference = (id: number): string => run(`<w:footnoteReference w:id="${id}"/>`);
  const body = `<w:p>${run(t('Claim'))}${reference(5)}${run(t(' and more'))}${reference(2)}</w:p>
<w:sectPr><w:headerReference w:type="first" r:id="header"/><w:headerReference w:type="default" r:id="header"/></w:sectPr>`;
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('---')}</w:footnote><w:footnote w:id="2">${p('Second.')}</w:footnote><w:footnote w:id="5">${p('First.')}</w:footnote>`;
  assert.deepEqual(await sections({ body, footnotes, header: p('Draft 3') }), [
    'Claim and more',
    '1 First.\n\n2 Second.',
    'Draft 3',
  ]);
});

test('a document without text is one section, not read', async () => {
  const { pages } = await readAll('docx', docxFile({ body: '<w:p/>' }));
  assert.deepEqual(
    pages.map(({ page, unread }) => [page, unread]),
    [[1, 'no-text']],
  );
});

test('what is no zip, holds no document or broken XML is damaged', async () => {
  await assert.rejects(readAll('docx', Buffer.from('no zip')), code('docx-damaged'));
  await assert.rejects(readAll('docx', zipFile({ 'xl/workbook.xml': '<x/>' })), code('docx-damaged'));
  for (const xml of ['<w:document><w:body>', '<a></b>', '', 'text', '<a>&unknown;</a>', '<a b="1" b="2"/>']) {
    await assert.rejects(readAll('docx', zipFile({ 'word/document.xml': xml })), code('docx-damaged'), xml);
  }
});

test('a document type declaration is refused: no entity is ever expanded or fetched', async () => {
  const lol = '<!DOCTYPE w:d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:d><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:d>';
  await assert.rejects(readAll('docx', zipFile({ 'word/document.xml': lol })), code('docx-damaged'));
});

test('50,000 nested elements are too complex, not a crash', async () => {
  const nested = '<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000);
  await assert.rejects(readAll('docx', docxFile({ body: nested })), code('document-too-complex'));
});

test('a document with a password says that it must be saved without one', async () => {
  const container = Buffer.alloc(2_048);
  container.write('d0cf11e0a1b11ae1', 'hex');
  container.write('EncryptedPackage', 1_152, 'utf16le');
  await assert.rejects(readAll('docx', container), code('document-protected'));
});

test('reading stops when it is cancelled', async () => {
  const controller = new AbortController();
  const body = Array.from({ length: 60_000 }, (_, index) => p(`Clause ${index ** 3}`)).join('');
  const reading = readAll('docx', docxFile({ body }), { signal: controller.signal });
  setTimeout(() => controller.abort(), 10);
  await assert.rejects(reading, { name: 'AbortError' });
});
