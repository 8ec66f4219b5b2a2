import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const wordsFolder = join(import.meta.dirname, '../../main/identifiers/words');
const LINE = 110;

/** Writes a list of words as a source file that holds one long string: cheaper to load than an array. */
export function writeWords(
  file: string,
  name: string,
  words: { readonly about: string; readonly from: string; readonly by: string; readonly list: readonly string[] },
): void {
  const lines: string[] = [];
  let line = '';
  for (const word of words.list) {
    if (line.length + word.length > LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  const text = `/** ${words.about} ${words.from}: see LICENSE beside this file. Written by e2e/identifiers/${words.by}. */
export const ${name} = \`
${[...lines, line].join('\n')}
\`;
`;
  writeFileSync(join(wordsFolder, file), text);
}
