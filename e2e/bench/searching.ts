import { join } from 'node:path';
import { findPassages } from '../../main/documents/findPassages.ts';
import { splitPassages } from '../../main/documents/splitPassages.ts';
import { addDocument, storePages } from '../../main/storage/documents.ts';
import { newId } from '../../main/storage/newId.ts';
import type { ReadPage } from '../../main/workers/methods.ts';
import { sampleQuestions } from '../files/sampleQuestions.ts';
import { withLibrary } from './library.ts';
import { below, type Measurement, quantile, recorded } from './measure.ts';
import { cloister, output, root } from './program.ts';
import { pdfsToRead } from './reading.ts';

const PASSAGES = 100_000;
const PAGES_A_DOCUMENT = 400;
const SENTENCES_A_PAGE = 16;
const QUESTIONS = 300;
const LIMIT = 30;

/** Milliseconds from a question in plain words to its passages, in one case of 100,000 passages. */
export async function benchSearching(): Promise<readonly Measurement[]> {
  const sentences = sentencesOf([...pdfsToRead(), join(root, 'resources/samples/Distribution agreement.pdf')]);
  const random = randomNumbers(7);
  return withLibrary(async ({ library: { db } }, caseId) => {
    let passages = 0;
    while (passages < PASSAGES) {
      const id = newId();
      addDocument(db, { id, caseId, name: 'Pages.txt', format: 'text', bytes: 1, sha256: id });
      for (let page = 1; page <= PAGES_A_DOCUMENT; page += 40) {
        const pages = Array.from({ length: 40 }, (_, index) => readPage(page + index, sentences, random));
        const spans = splitPassages(pages);
        storePages(db, id, pages, spans);
        passages += spans.length;
      }
    }
    const milliseconds = questions(sentences, random).map((question) => {
      const started = performance.now();
      findPassages(db, { caseId, question, count: 12 });
      return performance.now() - started;
    });
    const warm = milliseconds.slice(10);
    return [
      recorded('Searching: passages in the case', passages, 'passages'),
      recorded('Searching: a question, half of them within', quantile(warm, 0.5), 'ms'),
      below('Searching: a question, 95 of 100 within', quantile(warm, 0.95), 'ms', LIMIT),
      recorded('Searching: the slowest question', Math.max(...warm), 'ms'),
    ];
  });
}

function sentencesOf(paths: readonly string[]): readonly string[] {
  const lines = output(process.execPath, cloister('read', '--json', '--text', ...paths));
  const text = lines
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).text);
  const found = text
    .join('\n')
    .replaceAll(/\s+/g, ' ')
    .match(/[^.;]{30,400}[.;]/g);
  return found ?? [];
}

/** Real sentences in another order, one word in eight another one of a large vocabulary, as names and goods are. */
function readPage(page: number, sentences: readonly string[], random: () => number): ReadPage {
  const picked = Array.from(
    { length: SENTENCES_A_PAGE },
    () => sentences[Math.floor(random() * sentences.length)] ?? '',
  );
  const text = picked
    .join(' ')
    .split(' ')
    .map((word, index) => (random() < 1 / 8 ? rareWord(random) : word) + (index % 14 === 13 ? '\n' : ' '))
    .join('');
  return { page, text, unread: null, size: null, boxes: new Uint8Array() };
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bre cla dor fen gil'.split(' ');

/** Some 40,000 words; low numbers come far more often, as in a real language. */
function rareWord(random: () => number): string {
  let number = Math.floor(40_000 * random() ** 3);
  let word = '';
  do {
    word += syllables[number % syllables.length];
    number = Math.floor(number / syllables.length);
  } while (number > 0 || word.length < 4);
  return word;
}

function questions(sentences: readonly string[], random: () => number): readonly string[] {
  const asked = sampleQuestions.map(({ question }) => question);
  return Array.from({ length: QUESTIONS }, (_, index) => {
    const known = asked[index % (asked.length * 2)];
    if (known !== undefined) return known;
    const words = (sentences[Math.floor(random() * sentences.length)] ?? '').match(/[A-Za-z]{4,}/g) ?? [];
    const picked = Array.from({ length: 4 }, () => words[Math.floor(random() * words.length)] ?? '');
    return `What does the agreement say about the ${picked.join(' ')} of ${rareWord(random)}?`;
  });
}

/** The same corpus on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
