import { strToU8, zipSync } from 'fflate';

type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const letter: readonly Block[] = [
  { kind: 'title', text: 'Discharge letter' },
  { kind: 'text', text: 'Sandvik General Hospital, Department of Medicine, Ward 4B' },
  { kind: 'text', text: '14 October 2025' },
  { kind: 'text', text: 'To: Dr Ines Okwuosa, Harbour Road Practice' },
  { kind: 'text', text: 'Patient: Marit Ellingsen, born 3 May 1957. Hospital number 0417-22.' },
  { kind: 'text', text: 'Admitted 6 October 2025, discharged home 14 October 2025.' },

  { kind: 'heading', text: '1. Diagnoses and course' },
  { kind: 'text', text: 'Main diagnosis: community-acquired pneumonia of the right lower lobe.' },
  {
    kind: 'text',
    text: 'Further diagnoses: atrial fibrillation, known since 2019; type 2 diabetes; chronic kidney disease stage 3a.',
  },
  {
    kind: 'text',
    text: 'Mrs Ellingsen was brought in with four days of cough, fever of 39.2 °C and breathlessness. Oxygen saturation on arrival was 87% on room air. The chest X-ray of 6 October showed an infiltrate in the right lower lobe and a small effusion. Blood cultures stayed negative; the urinary antigen test for pneumococcus was positive.',
  },
  {
    kind: 'text',
    text: 'She received benzylpenicillin 1.2 g intravenously four times a day for four days and then amoxicillin by mouth. Oxygen was stopped on 11 October. On the second day the heart rate rose to 138 a minute; it settled after metoprolol was increased. No anticoagulant dose was missed.',
  },
  {
    kind: 'table',
    rows: [
      ['Test', '6 October', '10 October', '14 October'],
      ['C-reactive protein, mg/L', '286', '94', '31'],
      ['White cells, 10⁹/L', '17.8', '11.2', '8.4'],
      ['Creatinine, µmol/L', '128', '109', '101'],
      ['Potassium, mmol/L', '3.3', '3.9', '4.2'],
    ],
  },

  { kind: 'heading', text: '2. Medicines on discharge' },
  {
    kind: 'table',
    rows: [
      ['Medicine', 'Dose', 'Change'],
      ['Amoxicillin', '500 mg three times a day until 17 October 2025', 'new'],
      ['Metoprolol succinate', '100 mg in the morning', 'raised from 50 mg'],
      ['Apixaban', '5 mg twice a day', 'unchanged'],
      ['Metformin', '500 mg twice a day', 'halved because of kidney function'],
      ['Atorvastatin', '20 mg at night', 'unchanged'],
      ['Ramipril', 'none', 'paused since 7 October 2025'],
    ],
  },
  {
    kind: 'text',
    text: 'Allergies: trimethoprim (rash, 2011). She tolerated penicillin without any reaction.',
  },

  { kind: 'heading', text: '3. Follow-up' },
  { kind: 'item', text: 'Creatinine and potassium in one week, on 21 October 2025, at the practice.' },
  { kind: 'item', text: 'Please restart ramipril at 2.5 mg if creatinine is below 110 µmol/L.' },
  { kind: 'item', text: 'Chest X-ray on 25 November 2025, to make sure that the infiltrate has cleared.' },
  { kind: 'item', text: 'Pneumococcal vaccination has not been given and is advised after eight weeks.' },
  {
    kind: 'text',
    text: 'She lives alone. Home care visits twice a day until the end of October. Please send her back in case of fever, new breathlessness or a pulse above 120 at rest.',
  },
  { kind: 'text', text: 'Dr Jonas Refsnes, consultant physician' },
];

const styles = { title: 'Title', heading: 'Heading1', text: 'Normal', item: 'ListBullet' } as const;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function paragraph(text: string, style: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell, 'Normal')}</w:tc>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid>${'<w:gridCol/>'.repeat(rows[0]?.length ?? 0)}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>${paragraph('', 'Normal')}`;
}

function block(block: Block): string {
  return block.kind === 'table' ? table(block.rows) : paragraph(block.text, styles[block.kind]);
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function style(type: string, id: string, name: string, rest: string): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
}

function heading(size: number): string {
  return `<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="240" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr>`;
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
  .join('');

/** The sample discharge letter as the bytes of a DOCX; the same bytes every time. */
export function dischargeLetter(): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="document" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${main}">${[
      style(
        'paragraph',
        'Normal',
        'Normal',
        '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr>',
      ),
      style('paragraph', 'Title', 'Title', heading(36)),
      style('paragraph', 'Heading1', 'heading 1', heading(28)),
      style(
        'paragraph',
        'ListBullet',
        'List Bullet',
        '<w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="360"/></w:pPr>',
      ),
      style('table', 'TableGrid', 'Table Grid', `<w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`),
    ].join('')}</w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${letter.map(block).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)]));
  return zipSync(files, { level: 9, mtime: new Date(2025, 0, 1) });
}
