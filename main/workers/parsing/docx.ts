import { AppError } from '../../contract/errors.ts';
import { createTurn } from './batches.ts';
import { docxNumbering } from './docxNumbering.ts';
import { docxStory, type Story } from './docxStory.ts';
import { docxStyles } from './docxStyles.ts';
import type { Parser } from './parser.ts';
import { type Block, emitSections, splitSections } from './sections.ts';
import { parseXml, parseXmlTree, type XmlNode } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

const damaged = 'docx-damaged';
/** Word puts a document with a password into another kind of container, beside a stream of this name (in UTF-16). */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Word documents: the body's pages, then footnotes, endnotes, headers and footers in sections of their own. */
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
    const { handler, story } = docxStory(styles, numbering);
    await parseXml(zip.read(name), handler, options);
    return story;
  };

  const body = await read(main);
  if (!body) return [];
  const footnotes = await read(targetOf(related, '/footnotes'));
  const endnotes = await read(targetOf(related, '/endnotes'));
  const margins: string[] = [];
  for (const id of body.margins) {
    const story = await read(related.find((each) => each.id === id)?.target);
    margins.push(...(story?.blocks.map(({ text }) => text) ?? []));
  }
  return [
    ...body.blocks,
    ...section(noteTexts(body.footnotes, footnotes)),
    ...section(noteTexts(body.endnotes, endnotes)),
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

function section(texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({ text, begins: index === 0 ? 'page' : null }));
}
