import { docxGround, isColouredTable, isShade } from './docxColour.ts';
import { docxComments } from './docxComments.ts';
import { docxFields } from './docxFields.ts';
import { docxMath } from './docxMath.ts';
import type { DocxNumbering } from './docxNumbering.ts';
import { applyProperty, type DocxRun, isHidden, runText } from './docxRun.ts';
import { type DocxStyles, isOn } from './docxStyles.ts';
import { docxSymbol } from './docxSymbol.ts';
import { createDivider, hide, withoutMarks } from './hiddenSpans.ts';
import type { Block } from './sections.ts';
import type { XmlElement, XmlHandler } from './xml.ts';

/** The text of one part of a DOCX (the body, the notes, a header), and what it refers to. */
export type Story = {
  readonly blocks: Block[];
  /** The text of each footnote, endnote or comment by its id, where this is the part that holds them. */
  readonly notes: Map<string, string>;
  /** Who wrote each comment. */
  readonly authors: Map<string, string>;
  readonly footnotes: string[];
  readonly endnotes: string[];
  /** Relationships of headers and footers. */
  readonly margins: Set<string>;
  /** Relationships of files of other kinds that Word shows in its place. */
  readonly chunks: Set<string>;
  /** What each comment speaks of, by its id, in the order of the text. */
  readonly commented: Map<string, string>;
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

type Row = { readonly cells: Block[][]; deleted: boolean; cellDeleted: boolean };

/** Deleted or moved away by a tracked change, what was before one, phonetic guides. */
const leftOut = new Set([
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'numberingChange',
  'rt',
]);

/** Cells longer than this are a layout, not a table: each becomes a paragraph. */
const LONGEST_ROW = 1_000;

/** Collects text while the part is read: `handler` goes to the XML reader, `story` is whole once that is done. */
export function docxStory(
  styles: DocxStyles,
  numbering: DocxNumbering,
  isPaper: boolean,
): { handler: XmlHandler; story: Story } {
  const story: Story = {
    blocks: [],
    notes: new Map(),
    authors: new Map(),
    footnotes: [],
    endnotes: [],
    margins: new Set(),
    chunks: new Set(),
    commented: new Map(),
  };
  const path: string[] = [];
  const sinks: Block[][] = [story.blocks];
  const paragraphs: Paragraph[] = [];
  const rows: Row[] = [];
  const noteIds: (string | undefined)[] = [];
  const runs: DocxRun[] = [];
  /** For each choice between renderings, whether one was taken. */
  const taken: boolean[] = [];
  const comments = docxComments();
  const fields = docxFields();
  const ground = docxGround(isPaper);
  const math = docxMath();
  let mathDepth = 0;
  let leaving = 0;
  let capturing = false;
  let breakNext = false;
  /** What a paragraph whose mark was deleted hands on to the next. */
  let carried = '';

  const isHiddenNow = (): boolean => {
    const run = runs.at(-1);
    return run !== undefined && isHidden(run);
  };
  const inBody = (): boolean => sinks.length === 1;
  const takeBreak = (): Block['begins'] => {
    if (!breakNext || !inBody()) return null;
    breakNext = false;
    return 'page';
  };
  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || !fields.isShown()) return;
    paragraph.text += runText(runs.at(-1), text, paragraph.text);
  };
  const push = (block: Block): void => {
    sinks.at(-1)?.push(block);
  };

  function openParagraph(): void {
    ground.open();
    paragraphs.push({
      text: carried,
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
    carried = '';
  }

  /** Before anything that is no paragraph. */
  function endCarried(): void {
    if (carried.trim() !== '') push({ text: `${carried.trim()}\n\n`, begins: null });
    carried = '';
  }

  function emitParagraph(paragraph: Paragraph): void {
    const style = styles(paragraph.style);
    const text = paragraph.text.trim();
    const { seen, hidden } = createDivider()(text);
    const empty = seen.trim() === '';
    let label = '';
    if (!paragraph.numbered && !(paragraph.markDeleted && empty)) {
      label = numbering(paragraph.numId ?? style.numId, paragraph.level ?? style.level, paragraph.style);
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
    ground.close();
    fields.endParagraph();
    if (paragraph.markDeleted && paragraph.begins === null && paragraph.text.trim() !== '') carried = paragraph.text;
    else emitParagraph(paragraph);
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
      else if (element.name === 'shd' && isShade(element)) ground.shade();
      return true;
    }
    if (parent === 'numPr' && paragraph) {
      if (element.name === 'numId') paragraph.numId = value;
      else if (element.name === 'ilvl') paragraph.level = Number(value);
      return true;
    }
    if (parent === 'rPr') {
      const ofMark = path.at(-2) === 'pPr';
      if (ofMark && (element.name === 'del' || element.name === 'moveFrom') && paragraph) paragraph.markDeleted = true;
      const run = ofMark ? undefined : runs.at(-1);
      if (run) applyProperty(run, element, styles);
    }
    if (parent === 'tblPr' && element.name === 'tblStyle' && isColouredTable(element)) ground.shade();
    if ((parent === 'tblPr' || parent === 'tcPr') && element.name === 'shd' && isShade(element)) ground.shade();
    if (parent === 'tcPr' && element.name === 'cellDel') {
      const row = rows.at(-1);
      if (row) row.cellDeleted = true;
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

  /** The first rendering that is offered is read, and what stands in for it in other programs only where there is none. */
  function isOtherRendering(name: string): boolean {
    if (name === 'AlternateContent') taken.push(false);
    if (name !== 'Choice' && name !== 'Fallback') return false;
    if (taken.at(-1) !== false) return taken.length > 0;
    taken[taken.length - 1] = true;
    return false;
  }

  function open(element: XmlElement): void {
    const { name } = element;
    const parent = path.at(-1);
    const isProperty = leaving === 0 && property(element, parent);
    path.push(name);
    if (leaving > 0 || leftOut.has(name) || isOtherRendering(name)) {
      leaving += 1;
      return;
    }
    const paragraph = paragraphs.at(-1);
    if (name === 'oMath') mathDepth += 1;
    else if (mathDepth > 0 && paragraph) paragraph.text = math.open(element, paragraph.text);
    if (isProperty) return;
    fields.open(element, parent);
    switch (name) {
      case 'p':
        openParagraph();
        break;
      case 'r': {
        const { hidden, white = false, shaded } = styles(paragraph?.style);
        runs.push({ hidden, white, coloured: shaded || ground.isColoured(), font: undefined, raised: false });
        break;
      }
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
        add(docxSymbol(element.attribute('font'), element.attribute('char') ?? ''));
        break;
      case 'textpath':
        // A watermark, or letters drawn as a picture.
        paragraph?.boxes.push({ text: `${withoutMarks(element.attribute('string') ?? '')}\n\n`, begins: null });
        break;
      case 'altChunk':
        story.chunks.add(element.attribute('id') ?? '');
        break;
      case 'commentRangeStart':
        comments.start(element.attribute('id') ?? '', paragraph);
        break;
      case 'commentRangeEnd': {
        const id = element.attribute('id') ?? '';
        story.commented.set(id, comments.end(id));
        break;
      }
      case 'commentReference': {
        const id = element.attribute('id') ?? '';
        if (!story.commented.has(id)) story.commented.set(id, '');
        break;
      }
      case 'footnoteReference':
        if (!isHiddenNow()) story.footnotes.push(element.attribute('id') ?? '');
        break;
      case 'endnoteReference':
        if (!isHiddenNow()) story.endnotes.push(element.attribute('id') ?? '');
        break;
      case 'tbl':
        endCarried();
        ground.open();
        break;
      case 'tr':
        rows.push({ cells: [], deleted: false, cellDeleted: false });
        break;
      case 'tc':
      case 'txbxContent':
        sinks.push([]);
        ground.open();
        // A box may be of any colour.
        if (name === 'txbxContent') ground.shade();
        break;
      case 'footnote':
      case 'endnote':
      case 'comment':
        sinks.push([]);
        noteIds.push(noteId(element));
        if (name === 'comment')
          story.authors.set(noteId(element) ?? '', withoutMarks(element.attribute('author') ?? ''));
        break;
    }
  }

  function close(name: string): void {
    path.pop();
    if (leaving > 0) {
      leaving -= 1;
      return;
    }
    if (name === 'AlternateContent') taken.pop();
    const paragraph = paragraphs.at(-1);
    if (name === 'oMath') mathDepth -= 1;
    else if (mathDepth > 0 && paragraph) paragraph.text = math.close(paragraph.text);
    const shown = fields.close(name);
    if (shown !== '') add(shown);
    switch (name) {
      case 'p':
        if (path.at(-1) !== 'pPr') closeParagraph();
        break;
      case 't':
        capturing = false;
        break;
      case 'r':
        runs.pop();
        break;
      case 'body':
        endCarried();
        break;
      case 'tc': {
        endCarried();
        ground.close();
        const row = rows.at(-1);
        const cell = sinks.pop() ?? [];
        if (row && !row.cellDeleted) row.cells.push(cell);
        if (row) row.cellDeleted = false;
        break;
      }
      case 'tr':
        closeRow();
        break;
      case 'tbl':
        ground.close();
        push({ text: '\n', begins: null });
        break;
      case 'txbxContent':
        endCarried();
        ground.close();
        paragraph?.boxes.push(...(sinks.pop() ?? []));
        break;
      case 'footnote':
      case 'endnote':
      case 'comment': {
        endCarried();
        const blocks = sinks.pop() ?? [];
        const id = noteIds.pop();
        if (id !== undefined) story.notes.set(id, blocks.map(({ text }) => text.trim()).join('\n'));
        break;
      }
    }
  }

  return {
    story,
    handler: { open, close, text: (text) => capturing && leaving === 0 && add(text.replace(/[\r\n]+/g, ' ')) },
  };
}

/** None for what only separates notes from the text. */
function noteId(element: XmlElement): string | undefined {
  const type = element.attribute('type');
  return type === undefined || type === 'normal' ? element.attribute('id') : undefined;
}
