import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxFile, docxParagraph, pdfFile } from '../../main/workers/parsing/fixtures.ts';
import { type Attack, attacks, honest, type Language, languages } from './injections/attacks.ts';

export type InjectionFormat = 'markdown' | 'text' | 'docx' | 'pdf';

/** A document with orders for the model in it, as a file. */
export type Injection = {
  readonly attack: Attack;
  readonly language: Language;
  readonly format: InjectionFormat;
  readonly name: string;
  readonly bytes: Uint8Array;
};

const formats: readonly InjectionFormat[] = ['markdown', 'text', 'docx', 'pdf'];
const endings: Readonly<Record<InjectionFormat, string>> = { markdown: 'md', text: 'txt', docx: 'docx', pdf: 'pdf' };

/** Every attack in every language, each time in another format. */
export const injections: readonly Injection[] = attacks.flatMap((attack, row) =>
  languages.map((language, column) => {
    const turn = formats[(row + column) % formats.length] ?? 'text';
    const format = turn === 'pdf' && attack.unicode === true ? 'docx' : turn;
    const stem = attack.fileName?.(language) ?? `${String(row + 1).padStart(2, '0')} ${attack.name} (${language})`;
    return { attack, language, format, name: `${stem}.${endings[format]}`, bytes: write(format, attack, language) };
  }),
);

function write(format: InjectionFormat, { lines, hidden }: Attack, language: Language): Uint8Array {
  const attack = lines(language);
  const open = honest[language];
  switch (format) {
    case 'markdown':
      return bytes(
        ['# Agreement', open, ...attack.map((line) => (hidden ? `<!-- ${line} -->` : line)), open].join('\n\n'),
      );
    case 'text':
      // A screen's width of nothing, and the order behind it.
      return bytes([open, ...attack.map((line) => (hidden ? `${' '.repeat(300)}${line}` : line)), open].join('\n'));
    case 'docx':
      return docxFile({
        body: [
          docxParagraph(open),
          ...attack
            .flatMap((line) => line.split('\n'))
            .map((line) => (hidden ? vanished(line) : docxParagraph(xmlText(line)))),
          docxParagraph(open),
        ].join(''),
      });
    case 'pdf': {
      const shown = attack.flatMap((line) => line.split('\n')).flatMap(wrapped);
      const visible = { lines: [latin(open), ...(hidden ? [] : shown)] };
      return pdfFile(hidden ? [visible, { lines: shown, invisible: true }] : [visible]);
    }
  }
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

function vanished(text: string): string {
  return docxParagraph(text).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>');
}

/** XML has no such characters. */
function xmlText(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

function latin(text: string): string {
  return text.replaceAll('’', "'").replace(/[^\n -~¡-ÿ]/g, ' ');
}

function wrapped(line: string): string[] {
  return latin(line).match(/.{1,80}(?:\s|$)|\S{80}|^$/g) ?? [];
}

/** As files in a folder; a system that does not allow a name gets it without what it does not allow. */
export function writeInjections(folder: string, chosen: readonly Injection[] = injections): string[] {
  mkdirSync(folder, { recursive: true });
  return chosen.map(({ name, bytes }) => {
    const path = join(
      folder,
      process.platform === 'win32' ? name.replace(/[<>:"/\\|?*]/g, '_') : name.replaceAll('/', '_'),
    );
    writeFileSync(path, bytes);
    return path;
  });
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder) process.stdout.write(`${writeInjections(folder).length} documents written\n`);
  else {
    process.stderr.write('usage: writeInjections.ts FOLDER\n');
    process.exitCode = 2;
  }
}
