import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import { wordsFolder, writeWords } from './writeWords.ts';

/** Writes the lists of names and words that the detectors carry along, from the data of @faker-js/faker (MIT). */
/** Joking and invented languages. */
const left = new Set(['en_AU_ocker', 'en_BORK', 'eo']);

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
  writeWords(file, name, { about, from: 'From the data of @faker-js/faker', by: 'writeNameLists.ts', list });
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
const license = join(wordsFolder, 'LICENSE');
const END = '\n===\n\nSCOWL';
const kept = readFileSync(license, 'utf8').split(END).slice(1);
const faker = readFileSync(join(import.meta.dirname, '../../node_modules/@faker-js/faker/LICENSE'), 'utf8');
writeFileSync(license, [faker, ...kept].join(END));
