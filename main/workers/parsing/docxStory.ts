import type { DocxNumbering } from './docxNumbering.ts';
import { type DocxStyles, isOn } from './docxStyles.ts';
import { docxSymbol } from './docxSymbol.ts';
import { createDivider, hide, withoutMarks } from './hiddenSpans.ts';
import type { Block } from './sections.ts';
import type { XmlElement, XmlHandler } from './xml.ts';

/** The text of one part of a DOCX (the body, the notes, a header), and what it refers to. */
export type Story = {
  readonly blocks: Block[];
  /** The text of each footnote or endnote by its id, where this is the part that holds them. */
  readonly notes: Map<string, string>;
  readonly footnotes: string[];
  readonly endnotes: string[];
  /** Relationships of headers and footers. */
  readonly margins: Set<string>;
};

type Paragraph = {
  text: string;
  begins: Block['begins'];
  style: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  heading: boolean | null;
  numbered: boolean;
  markDeleted: boolean;
  endsSection: boolean;
  /** Blocks of text boxes anchored in it. */
  readonly boxes: Block[];
};

type Row = { readonly cells: Block[][]; deleted: boolean };

/** Deleted or moved away by a tracked change, what was before one, a second rendering, phonetic guides. */
const leftOut = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'numberingChange',
  'rt',
]);

/** Half points. */
const SMALLEST_PRINT = 4;

/** Cells longer than this are a layout, not a table: each becomes a paragraph. */
const LONGEST_ROW = 1_000;

/** Collects text while the part is read: `handler` goes to the XML reader, `story` is whole once that is done. */
export function docxStory(styles: DocxStyles, numbering: DocxNumbering): { handler: XmlHandler; story: Story } {
  const story: Story = { blocks: [], notes: new Map(), footnotes: [], endnotes: [], margins: new Set() };
  const path: string[] = [];
  const sinks: Block[][] = [story.blocks];
  const paragraphs: Paragraph[] = [];
  const rows: Row[] = [];
  const noteIds: (string | undefined)[] = [];
  let leaving = 0;
  let capturing = false;
  let hiddenRun = false;
  let breakNext = false;

  const inBody = (): boolean => sinks.length === 1;
  const takeBreak = (): Block['begins'] => {
    if (!breakNext || !inBody()) return null;
    breakNext = false;
    return 'page';
  };
  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph) paragraph.text += hiddenRun ? hide(withoutMarks(text)) : withoutMarks(text);
  };
  const push = (block: Block): void => {
    sinks.at(-1)?.push(block);
  };

  function openParagraph(): void {
    paragraphs.push({
      text: '',
      begins: takeBreak(),
      style: undefined,
      numId: undefined,
      level: undefined,
      heading: null,
      numbered: false,
      markDeleted: false,
      endsSection: false,
      boxes: [],
    });
  }

  function emitParagraph(paragraph: Paragraph): void {
    const style = styles(paragraph.style);
    const text = paragraph.text.trim();
    const { seen, hidden } = createDivider()(text);
    const empty = seen.trim() === '';
    let label = '';
    if (!paragraph.numbered && !(paragraph.markDeleted && empty)) {
      label = numbering(paragraph.numId ?? style.numId, paragraph.level ?? style.level ?? 0);
      paragraph.numbered = true;
    }
    if (empty) {
      if (hidden !== '') push({ text: hide(hidden), begins: null });
      if (paragraph.begins === 'page') breakNext = true;
      return;
    }
    const heading = paragraph.heading ?? style.heading;
    push({
      text: `${label === '' ? '' : `${label} `}${text}\n\n`,
      begins: paragraph.begins ?? (style.breakBefore && inBody() ? 'page' : heading ? 'heading' : null),
    });
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    emitParagraph(paragraph);
    sinks.at(-1)?.push(...paragraph.boxes);
    if (paragraph.endsSection && inBody()) breakNext = true;
  }

  function breakPage(rendered: boolean): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || !inBody()) breakNext = true;
    else if (paragraph.text.trim() === '') paragraph.begins = 'page';
    else if (rendered) breakNext = true;
    else {
      emitParagraph(paragraph);
      paragraph.text = '';
      paragraph.begins = 'page';
    }
  }

  function closeRow(): void {
    const row = rows.pop();
    if (!row || row.deleted) return;
    const cells = row.cells.map((blocks) => blocks.map(({ text }) => text.trim()).join(' '));
    const line = cells.join('\t').trimEnd();
    if (line.trim() === '') return;
    if (line.length <= LONGEST_ROW) {
      push({ text: `${line}\n`, begins: takeBreak() });
      return;
    }
    for (const block of row.cells.flat()) push({ ...block, begins: takeBreak() });
  }

  /** Properties of paragraphs, runs and rows; true when the element is one. */
  function property(element: XmlElement, parent: string | undefined): boolean {
    const paragraph = paragraphs.at(-1);
    const value = element.attribute('val');
    if (parent === 'pPr' && paragraph) {
      if (element.name === 'pStyle') paragraph.style = value;
      else if (element.name === 'outlineLvl') paragraph.heading = Number(value) < 9;
      else if (element.name === 'pageBreakBefore' && isOn(element) && inBody()) paragraph.begins = 'page';
      else if (element.name === 'sectPr') paragraph.endsSection = true;
      return true;
    }
    if (parent === 'numPr' && paragraph) {
      if (element.name === 'numId') paragraph.numId = value;
      else if (element.name === 'ilvl') paragraph.level = Number(value);
      return true;
    }
    if (parent === 'rPr') {
      const ofMark = path.at(-2) === 'pPr';
      if (ofMark && element.name === 'del' && paragraph) paragraph.markDeleted = true;
      if (!ofMark && element.name === 'vanish') hiddenRun = isOn(element);
      if (!ofMark && element.name === 'sz' && Number(value) < SMALLEST_PRINT) hiddenRun = true;
      if (!ofMark && element.name === 'rStyle' && styles(value).hidden) hiddenRun = true;
    }
    if (parent === 'trPr' && element.name === 'del') {
      const row = rows.at(-1);
      if (row) row.deleted = true;
    }
    if (parent === 'sectPr') {
      if (element.name === 'type' && value === 'continuous' && paragraph) paragraph.endsSection = false;
      if (element.name === 'headerReference' || element.name === 'footerReference') {
        story.margins.add(element.attribute('id') ?? '');
      }
    }
    return parent === 'rPr' || parent === 'trPr' || parent === 'sectPr';
  }

  function open(element: XmlElement): void {
    const { name } = element;
    const parent = path.at(-1);
    const isProperty = leaving === 0 && property(element, parent);
    path.push(name);
    if (leaving > 0 || leftOut.has(name)) {
      leaving += 1;
      return;
    }
    if (isProperty) return;
    switch (name) {
      case 'p':
        openParagraph();
        break;
      case 'r':
        hiddenRun = styles(paragraphs.at(-1)?.style).hidden;
        break;
      case 't':
        capturing = true;
        break;
      case 'tab':
      case 'ptab':
        if (parent === 'r') add('\t');
        break;
      case 'br':
        if (element.attribute('type') === 'page') breakPage(false);
        else add('\n');
        break;
      case 'cr':
        add('\n');
        break;
      case 'lastRenderedPageBreak':
        breakPage(true);
        break;
      case 'noBreakHyphen':
        add('-');
        break;
      case 'sym':
        add(docxSymbol(element.attribute('char') ?? ''));
        break;
      case 'footnoteReference':
        if (!hiddenRun) story.footnotes.push(element.attribute('id') ?? '');
        break;
      case 'endnoteReference':
        if (!hiddenRun) story.endnotes.push(element.attribute('id') ?? '');
        break;
      case 'tr':
        rows.push({ cells: [], deleted: false });
        break;
      case 'tc':
      case 'txbxContent':
        sinks.push([]);
        break;
      case 'footnote':
      case 'endnote':
        sinks.push([]);
        noteIds.push(element.attribute('type') === undefined ? element.attribute('id') : undefined);
        break;
    }
  }

  function close(name: string): void {
    path.pop();
    if (leaving > 0) {
      leaving -= 1;
      return;
    }
    switch (name) {
      case 'p':
        if (path.at(-1) !== 'pPr') closeParagraph();
        break;
      case 't':
        capturing = false;
        break;
      case 'tc':
        rows.at(-1)?.cells.push(sinks.pop() ?? []);
        break;
      case 'tr':
        closeRow();
        break;
      case 'tbl':
        push({ text: '\n', begins: null });
        break;
      case 'txbxContent':
        paragraphs.at(-1)?.boxes.push(...(sinks.pop() ?? []));
        break;
      case 'footnote':
      case 'endnote': {
        const blocks = sinks.pop() ?? [];
        const id = noteIds.pop();
        if (id !== undefined) story.notes.set(id, blocks.map(({ text }) => text.trim()).join('\n'));
        break;
      }
    }
  }

  return { story, handler: { open, close, text: (text) => capturing && leaving === 0 && add(text) } };
}
