/**
 * Porter's stemmer of 1980, step by step as he published it, so that two forms of a word meet here as they do in the index.
 * Takes a lower-case word; anything but plain Latin letters comes back as it is.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return step5(step4(step3(step2(step1c(step1b(step1a(word)))))));
}

const consonant = '(?:[^aeiouy]|(?<=[aeiou])y|^y)';
const vowel = '(?:[aeiou]|(?<![aeiou]|^)y)';
const measure1 = new RegExp(`^${consonant}*${vowel}+${consonant}`);
const measureIs1 = new RegExp(`^${consonant}*${vowel}+${consonant}+${vowel}*$`);
const measure2 = new RegExp(`^${consonant}*(?:${vowel}+${consonant}+){2}`);
const hasVowel = new RegExp(vowel);
const endsShort = new RegExp(`^${consonant}*${consonant}${vowel}(?![wxy])${consonant}$`);
const endsDouble = /([^aeiouy])\1$/;

function step1a(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function step1b(word: string): string {
  if (word.endsWith('eed')) return measure1.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const base = word.slice(0, word.length - ending);
  if (ending === 0 || !hasVowel.test(base)) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (endsDouble.test(base) && !/[lsz]$/.test(base)) return base.slice(0, -1);
  return measureIs1.test(base) && endsShort.test(base) ? `${base}e` : base;
}

function step1c(word: string): string {
  return word.endsWith('y') && hasVowel.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

type Endings = readonly (readonly [ending: string, replacement: string])[];

const endings2: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];

const endings3: Endings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

const endings4 = /^(.*?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

function replaceEnding(word: string, endings: Endings): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const base = word.slice(0, -found[0].length);
  return measure1.test(base) ? base + found[1] : word;
}

function step2(word: string): string {
  return replaceEnding(word, endings2);
}

function step3(word: string): string {
  return replaceEnding(word, endings3);
}

function step4(word: string): string {
  const base = endings4.exec(word)?.[1];
  return base !== undefined && measure2.test(base) ? base : word;
}

function step5(word: string): string {
  let stemmed = word;
  if (word.endsWith('e')) {
    const base = word.slice(0, -1);
    if (measure2.test(base) || (measure1.test(base) && !(measureIs1.test(base) && endsShort.test(base))))
      stemmed = base;
  }
  return stemmed.endsWith('ll') && measure2.test(stemmed.slice(0, -1)) ? stemmed.slice(0, -1) : stemmed;
}
