import { SaxesParser } from 'saxes';
import { AppError, type ErrorCode } from '../../contract/errors.ts';

export type XmlElement = {
  /** Without its prefix: `p` for `w:p`. */
  readonly name: string;
  /** By name without its prefix. */
  readonly attribute: (name: string) => string | undefined;
};

export type XmlHandler = {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
};

export type XmlNode = XmlElement & { readonly children: readonly XmlNode[] };

export type XmlOptions = {
  readonly damaged: ErrorCode;
  readonly turn: () => Promise<void>;
  readonly maxElements?: number;
};

const MAX_DEPTH = 256;
const MAX_ELEMENTS = 2_000_000;
/** Trees are kept in memory as a whole. */
const MAX_TREE_ELEMENTS = 300_000;
const CHUNK = 64 * 1024;

/**
 * Reads XML as a stream (security.md S37): no DTD and so no entities but XML's own five, nothing external, limited in depth
 * and number of elements. `turn` is awaited now and then. Throws `damaged` or `document-too-complex`.
 */
export async function parseXml(
  bytes: Uint8Array,
  handler: XmlHandler,
  { damaged, turn, maxElements = MAX_ELEMENTS }: XmlOptions,
): Promise<void> {
  const parser = new SaxesParser();
  let depth = 0;
  let elements = 0;
  const broken = (): never => {
    throw new AppError(damaged, 'broken XML');
  };
  parser.on('error', broken);
  parser.on('doctype', broken);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > MAX_DEPTH) throw new AppError('document-too-complex', 'nested too deeply', { limit: MAX_DEPTH });
    if (elements > maxElements) throw new AppError('document-too-complex', 'too many elements', { limit: maxElements });
    handler.open({ name: local(name), attribute: (wanted) => findAttribute(attributes, wanted) });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(local(name));
  });
  const { text } = handler;
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let start = 0; start < bytes.length; start += CHUNK) {
    await turn();
    parser.write(decodeChunk(decoder, bytes.subarray(start, start + CHUNK), start + CHUNK < bytes.length, broken));
  }
  parser.close();
}

/** A small part as a tree, its text left out. */
export async function parseXmlTree(bytes: Uint8Array, options: XmlOptions): Promise<XmlNode> {
  const root: XmlNode[] = [];
  const open: XmlNode[][] = [root];
  await parseXml(
    bytes,
    {
      open: (element) => {
        const children: XmlNode[] = [];
        open.at(-1)?.push({ ...element, children });
        open.push(children);
      },
      close: () => open.pop(),
    },
    { maxElements: MAX_TREE_ELEMENTS, ...options },
  );
  return root[0] ?? { name: '', attribute: () => undefined, children: [] };
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function findAttribute(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  for (const name in attributes) {
    if (local(name) === wanted) return attributes[name];
  }
  return undefined;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeChunk(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Uint8Array,
  stream: boolean,
  broken: () => never,
): string {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    return broken();
  }
}
