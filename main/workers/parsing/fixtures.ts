import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** Documents written by code, for tests: real files of their kinds, as small as they can be. */

export type PdfPage = {
  /** Lines of 12-point Helvetica in Latin-1, 72 points from the left, the first 72 from the top, 14 apart. */
  readonly lines?: readonly string[];
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Left, bottom, right, top; the page itself is 612 by 792. */
  readonly cropBox?: readonly [number, number, number, number];
  /** A picture over the whole page, as a scanner makes it. */
  readonly scan?: boolean;
  /** What somebody typed into a form field of the page. */
  readonly field?: string;
  /** Text that is there to be found, not seen, as text recognition writes it. */
  readonly invisible?: boolean;
  /** Drawing operators that follow the lines. */
  readonly drawn?: string;
  /** The page tree names the page, but there is nothing. */
  readonly missing?: boolean;
};

export function pdfFile(
  pages: readonly PdfPage[],
  protection?: { readonly userPassword: string; readonly ownerPassword: string },
): Uint8Array {
  const id = Buffer.from('0123456789abcdef');
  const lock = protection && encryption(protection, id);
  const objects: Buffer[] = [];
  const addObject = (body: string | Buffer): number => objects.push(Buffer.from(body));
  const addStream = (dictionary: string, data: string | Buffer): number => {
    const number = objects.length + 1;
    const bytes = lock ? lock.encrypt(number, Buffer.from(data)) : Buffer.from(data);
    return addObject(
      Buffer.concat([
        Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
        bytes,
        Buffer.from('\nendstream'),
      ]),
    );
  };

  const fields: string[] = [];
  addObject('');
  addObject('');
  const font = addObject('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const picture = addStream(
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    Buffer.from([200]),
  );
  const kids = pages.map((page) => {
    if (page.missing) return 99_999;
    const contents = addStream('', Buffer.from(pageContents(page), 'latin1'));
    const annotations = page.field === undefined ? '' : `/Annots [${addField(page.field)} 0 R]`;
    const crop = page.cropBox ? `/CropBox [${page.cropBox.join(' ')}]` : '';
    return addObject(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${crop} /Rotate ${page.rotate ?? 0} ${annotations}
/Resources << /Font << /F1 ${font} 0 R >> /XObject << /I1 ${picture} 0 R >> >> /Contents ${contents} 0 R >>`,
    );
  });
  objects[0] = Buffer.from(`<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${fields.join(' ')}] >> >>`);
  objects[1] = Buffer.from(
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`,
  );
  const encrypt = lock
    ? `/Encrypt ${addObject(lock.dictionary)} 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`
    : '';
  return assemble(objects, encrypt);

  function addField(value: string): number {
    const appearance = addStream(
      `/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 ${font} 0 R >> >>`,
      Buffer.from(`BT /F1 12 Tf 2 5 Td (${escaped(value)}) Tj ET`, 'latin1'),
    );
    const field = addObject(
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /F 4 /Rect [72 400 272 420] /AP << /N ${appearance} 0 R >> >>`,
    );
    fields.push(`${field} 0 R`);
    return field;
  }
}

/**
 * A PDF of one page as its operators draw it: Helvetica is F1 (object 5), ZapfDingbats F2 (object 6). `objects` are numbered
 * from 7 on.
 */
export function pdfPageFile(
  contents: string,
  {
    page = '',
    catalog = '',
    resources = '',
    objects = [],
  }: {
    readonly page?: string;
    readonly catalog?: string;
    readonly resources?: string;
    readonly objects?: readonly string[];
  } = {},
): Uint8Array {
  const font = (name: string, more = ''): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} ${more} >>`;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${page} /Contents 4 0 R
/Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 7 0 R >> ${resources} >> >>`,
    pdfStream('', contents),
    font('Helvetica', '/Encoding /WinAnsiEncoding'),
    font('ZapfDingbats'),
    ...objects,
  ];
  return assemble(
    all.map((object) => Buffer.from(object, 'latin1')),
    '',
  );
}

export function pdfStream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function pageContents({ lines = [], scan, invisible, drawn: more = '' }: PdfPage): string {
  const drawn = lines.map(
    (line, index) => (index === 0 ? '' : `0 -14 Td `) + (line === '' ? '' : `(${escaped(line)}) Tj `),
  );
  const picture = scan ? 'q 612 0 0 792 0 0 cm /I1 Do Q ' : '';
  return `${picture}BT /F1 12 Tf ${invisible ? '3 Tr ' : ''}72 708 Td ${drawn.join('')}ET ${more}`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

function assemble(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** The first and simplest protection of PDF: revision 2, RC4 with 40 bits. */
function encryption(
  { userPassword, ownerPassword }: { readonly userPassword: string; readonly ownerPassword: string },
  id: Buffer,
) {
  const padded = (password: string): Buffer =>
    Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const owner = rc4(md5(padded(ownerPassword)).subarray(0, 5), padded(userPassword));
  const key = md5(padded(userPassword), owner, permissions, id).subarray(0, 5);
  const user = rc4(key, PADDING);
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`,
    encrypt: (object: number, data: Buffer): Buffer =>
      rc4(md5(key, Buffer.from([object & 255, (object >> 8) & 255, object >> 16, 0, 0])).subarray(0, 10), data),
  };
}

function md5(...parts: readonly Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest();
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index & 255] ?? 0;
  const swap = (a: number, b: number): void => {
    [state[a & 255], state[b & 255]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j += at(i) + (key[i % key.length] ?? 0);
    swap(i, j);
  }
  let j = 0;
  return data.map((byte, index) => {
    j += at(index + 1);
    swap(index + 1, j);
    return byte ^ at(at(index + 1) + at(j));
  }) as Buffer;
}

export type DocxParts = {
  /** What stands within `w:body`. */
  readonly body: string;
  /** What stands within the root of these parts; all are related to the document with their name as id. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly comments?: string;
  /** More files; those with a type are related to the document with their name as id. */
  readonly more?: Readonly<Record<string, { readonly content: string; readonly type?: string }>>;
};

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  header: 'hdr',
  comments: 'comments',
} as const;
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function docxFile(parts: DocxParts): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${TYPES}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
  };
  const related: string[] = [];
  for (const name of ['styles', 'numbering', 'footnotes', 'header', 'comments'] as const) {
    const content = parts[name];
    if (content === undefined) continue;
    files[`word/${name}.xml`] = part(roots[name], content);
    related.push(`<Relationship Id="${name}" Type="${TYPES}/${name}" Target="${name}.xml"/>`);
  }
  for (const [name, { content, type }] of Object.entries(parts.more ?? {})) {
    files[`word/${name}`] = content;
    if (type) related.push(`<Relationship Id="${name}" Type="${TYPES}/${type}" Target="${name}"/>`);
  }
  files['word/_rels/document.xml.rels'] = relationships(related.join(''));
  return zipFile(files);
}

/** `w:p` with one run; `properties` stands within `w:pPr`. */
export function docxParagraph(text: string, properties = ''): string {
  const content = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;
}

export function zipFile(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content,
      ]),
    ),
  );
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}
