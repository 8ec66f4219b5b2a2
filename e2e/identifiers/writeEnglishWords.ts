import { readFileSync } from 'node:fs';
import { basesOf, isEnglishWord } from '../../main/identifiers/names/englishWord.ts';
import { writeWords } from './writeWords.ts';

/**
 * Writes the ordinary English words that the detectors carry along, from SCOWL: `writeEnglishWords.ts american-english-small`,
 * a file of Debian's package wamerican-small. What can be made from a shorter word of the list is left out.
 */
const [, , file] = process.argv;
if (!file) throw new Error('name the list of words');
const all = readFileSync(file, 'utf8')
  .split('\n')
  .filter((word) => /^[a-z]{3,}$/.test(word))
  .sort((a, b) => a.length - b.length);
const roots = new Set<string>();
for (const word of all) if (!basesOf(word).some((base) => roots.has(base))) roots.add(word);
if (!all.every((word) => isEnglishWord(roots, word))) throw new Error('a word was lost');

writeWords('englishWords.ts', 'englishWords', {
  about: 'Ordinary English words, without those made from others.',
  from: 'From SCOWL',
  by: 'writeEnglishWords.ts',
  list: [...roots].sort(),
});
