import { AppError } from '../../contract/errors.ts';
import { createTurn } from './batches.ts';
import { docxChart } from './docxChart.ts';
import { isOnPaper } from './docxColour.ts';
import { docxNumbering } from './docxNumbering.ts';
import { docxStory, type Story } from './docxStory.ts';
import { docxStyles } from './docxStyles.ts';
import { hide } from './hiddenSpans.ts';
import type { Parser } from './parser.ts';
import { type Block, emitSections, splitSections } from './sections.ts';
import { parseXml, parseXmlTree, type XmlNode } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

const damaged = 'docx-damaged';
/** Word puts a document with a password into another kind of container, beside a stream of this name (in UTF-16). */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const LONGEST_ABOUT = 120;
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Word documents: the body's pages, then drawings, notes, comments, headers and footers in sections of their own. */
export const readDocx: Parser = async (source, reading) => {
  const turn = createTurn(reading.signal);
  const blocks = await docxBlocks(openDocx(source.bytes), turn);
  return emitSections(splitSections(blocks), source, reading);
};

function openDocx(bytes: Uint8Array): Zip {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.indexOf(OLE) === 0 && view.includes(ENCRYPTED_PACKAGE)) throw new AppError('document-protected');
  return openZip(bytes, damaged);
}

async function docxBlocks(zip: Zip, turn: () => Promise<void>): Promise<Block[]> {
  const options = { damaged, turn } as const;
  const tree = async (name: string | undefined): Promise<XmlNode | null> =>
    name !== undefined && zip.has(name) ? parseXmlTree(zip.read(name), options) : null;

  const main = targetOf(relationships(await tree('_rels/.rels'), ''), '/officeDocument') ?? 'word/document.xml';
  if (!zip.has(main)) throw new AppError(damaged, 'no document in it');
  const related = relationships(await tree(relationshipsOf(main)), main);
  const styles = docxStyles(await tree(targetOf(related, '/styles')));
  const numbering = docxNumbering(await tree(targetOf(related, '/numbering')));
  const read = async (name: string | undefined): Promise<Story | null> => {
    if (name === undefined || !zip.has(name)) return null;
    const part = zip.read(name);
    const { handler, story } = docxStory(styles, numbering, isOnPaper(part));
    await parseXml(part, handler, options);
    return story;
  };

  const body = await read(main);
  if (!body) return [];
  const footnotes = await read(targetOf(related, '/footnotes'));
  const endnotes = await read(targetOf(related, '/endnotes'));
  const comments = await read(targetOf(related, '/comments'));
  const margins: string[] = [];
  for (const id of body.margins) {
    const story = await read(related.find((each) => each.id === id)?.target);
    margins.push(...(story?.blocks.map(({ text }) => text) ?? []));
  }
  const drawings: string[] = [];
  for (const { type, target } of related) {
    if (type.endsWith('/diagramData')) drawings.push(...((await read(target))?.blocks ?? []).map(({ text }) => text));
    if (!type.endsWith('/chart') || !zip.has(target)) continue;
    const { handler, text } = docxChart();
    await parseXml(zip.read(target), handler, options);
    drawings.push(`${text()}\n\n`);
  }
  return [
    ...body.blocks,
    // Another document within this one is not opened; that it is there is told.
    ...[...body.chunks].map((): Block => ({ text: hide('An inserted file, which was not read.'), begins: null })),
    ...section(drawings.filter((text) => text.trim() !== '')),
    ...section(noteTexts(body.footnotes, footnotes)),
    ...section(noteTexts(body.endnotes, endnotes)),
    ...section(commentTexts(body.commented, comments)),
    ...section([...new Set(margins)].filter((text) => text.trim() !== '')),
  ];
}

type Relationship = { readonly id: string; readonly type: string; readonly target: string };

function relationships(root: XmlNode | null, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return (root?.children ?? [])
    .filter((node) => node.attribute('TargetMode') !== 'External')
    .map((node) => {
      const target = node.attribute('Target') ?? '';
      return {
        id: node.attribute('Id') ?? '',
        type: node.attribute('Type') ?? '',
        // Names within the zip alone: what leads elsewhere is simply not there.
        target: target.startsWith('/') ? target.slice(1) : new URL(`${folder}${target}`, 'zip:/').pathname.slice(1),
      };
    });
}

function targetOf(related: readonly Relationship[], type: string): string | undefined {
  return related.find((each) => each.type.endsWith(type))?.target;
}

function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** In the order of the text, numbered as Word numbers them. */
function noteTexts(references: readonly string[], story: Story | null): string[] {
  return references.flatMap((id, index) => {
    const text = story?.notes.get(id) ?? '';
    return text === '' ? [] : [`${index + 1} ${text}\n\n`];
  });
}

/** In the order of the text, each with the words that it is about. */
function commentTexts(commented: ReadonlyMap<string, string>, story: Story | null): string[] {
  const ids = new Set([...commented.keys(), ...(story?.notes.keys() ?? [])]);
  return [...ids].flatMap((id) => {
    const text = story?.notes.get(id) ?? '';
    const about = commented.get(id) ?? '';
    const on =
      about === '' ? '' : ` on “${about.length > LONGEST_ABOUT ? `${about.slice(0, LONGEST_ABOUT)}…` : about}”`;
    const by = story?.authors.get(id) ?? '';
    return text === '' ? [] : [`Comment${by === '' ? '' : ` by ${by}`}${on}: ${text}\n\n`];
  });
}

function section(texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({ text, begins: index === 0 ? 'page' : null }));
}
