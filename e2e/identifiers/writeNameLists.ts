import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';

/** Writes the lists of names and words that the detectors carry along, from the data of @faker-js/faker (MIT). */
const folder = join(import.meta.dirname, '../../main/identifiers/words');
/** Joking and invented languages. */
const left = new Set(['en_AU_ocker', 'en_BORK', 'eo']);
const LINE = 110;

function flat(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(flat);
}

/** Words in Latin letters, one by one, lower case, sorted. */
function words(entries: readonly string[], least: number): string[] {
  const all = entries.flatMap((entry) =>
    entry
      .normalize('NFC')
      .toLowerCase()
      .split(/[\s-]+/),
  );
  const latin = all.filter(
    (word) => word.length >= least && /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*$/u.test(word),
  );
  return [...new Set(latin)].sort();
}

function write(file: string, name: string, about: string, list: readonly string[]): void {
  const lines: string[] = [];
  let line = '';
  for (const word of list) {
    if (line.length + word.length > LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  const text = `/** ${about} From the data of @faker-js/faker: see LICENSE beside this file. Written by e2e/identifiers/writeNameLists.ts. */
export const ${name} = \`
${[...lines, line].join('\n')}
\`;
`;
  writeFileSync(join(folder, file), text);
}

const locales = Object.entries(allLocales).filter(([key]) => !left.has(key));
const spoken = locales.filter(([key]) => /^(?:en|de|fr|es)$/.test(key)).map(([, locale]) => locale);

const given = words(
  locales.flatMap(([, { person }]) => flat(person?.first_name)),
  2,
);
const family = words(
  locales.flatMap(([, { person }]) => flat(person?.last_name)),
  2,
);
const ordinary = words(
  spoken.flatMap(({ word, commerce }) => flat(word).concat(flat(commerce?.product_name))),
  3,
);
const places = words(
  spoken.flatMap(({ location }) => [
    ...flat(location?.city_name),
    ...flat(location?.country),
    ...flat(location?.state),
  ]),
  3,
);

write('givenNames.ts', 'givenNames', 'Given names of many countries.', given);
write('surnames.ts', 'surnames', 'Surnames of many countries.', family);
write('fakerWords.ts', 'fakerWords', 'Ordinary words of English, German and French.', ordinary);
write('places.ts', 'places', 'Towns, states and countries.', places);
copyFileSync(join(import.meta.dirname, '../../node_modules/@faker-js/faker/LICENSE'), join(folder, 'LICENSE'));
