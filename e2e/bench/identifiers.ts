import { findIdentifiers } from '../../main/identifiers/findIdentifiers.ts';
import { findIdentifiersInLongText } from '../../main/identifiers/findIdentifiersInLongText.ts';
import { writeLetters } from '../identifiers/letters.ts';
import { measure, type Tally } from '../identifiers/measure.ts';
import { atLeast, below, type Measurement, quantile, recorded } from './measure.ts';

const CHARACTERS = 20_000;

/** What the rules find in the labelled letters: by kind and language, of letters they were written against and of others. */
export async function benchIdentifiers(): Promise<readonly Measurement[]> {
  const tuned = writeLetters('tuned');
  const heldOut = writeLetters('held-out');
  const all = measure([...tuned, ...heldOut], findIdentifiers).tallies;
  const apart = measure(heldOut, findIdentifiers).tallies;
  const figures: Measurement[] = [recorded('Identifiers: labelled', all.get('all')?.labelled ?? 0, 'identifiers')];
  for (const [key, tally] of [...all].sort(([a], [b]) => a.localeCompare(b))) {
    if (key === 'all' || tally.labelled === 0) continue;
    const least = key === 'all names' ? 0.95 : key === 'all structured' ? 0.99 : null;
    const name = `Identifiers: ${key}, recall of ${tally.labelled}`;
    figures.push(least === null ? recorded(name, recall(tally), '') : atLeast(name, recall(tally), '', least));
  }
  for (const key of ['all names', 'all structured', 'all']) {
    const tally = all.get(key);
    const held = apart.get(key);
    if (!tally || !held) continue;
    figures.push(
      atLeast(`Identifiers: ${key}, precision`, precision(tally), '', 0.85),
      recorded(`Identifiers: ${key}, recall with exactly the labelled span`, tally.exact / tally.labelled, ''),
      recorded(`Identifiers: ${key}, recall with exactly the labelled kind`, tally.sameKind / tally.labelled, ''),
      recorded(`Identifiers: ${key}, recall in the letters held out`, recall(held), ''),
      recorded(`Identifiers: ${key}, precision in the letters held out`, precision(held), ''),
    );
  }
  for (const part of ['unseen-letters', 'unseen-notes'] as const) {
    const names = measure(writeLetters(part), findIdentifiers).tallies.get('all names');
    if (!names) continue;
    const [name, least] = part === 'unseen-letters' ? ['ordinary letters', 0.95] : ['notes and tables', null];
    const title = `Identifiers: all names, recall of ${names.labelled} in ${name} never looked at`;
    figures.push(
      least === null ? recorded(title, recall(names), '') : atLeast(title, recall(names), '', least),
      atLeast(`Identifiers: all names, precision in ${name} never looked at`, precision(names), '', 0.85),
    );
  }
  const text = tuned
    .map((letter) => letter.text)
    .join('\n\n')
    .slice(0, CHARACTERS);
  const milliseconds = Array.from({ length: 20 }, () => {
    const started = performance.now();
    findIdentifiers(text);
    return performance.now() - started;
  });
  return [
    ...figures,
    below('Identifiers: 20,000 characters', quantile(milliseconds, 0.5), 'ms', 50),
    recorded('Identifiers: longest hold-up in 200,000 characters', await longestHoldUp(text.repeat(10)), 'ms'),
  ];
}

/** How long anything else in the process has to wait at most while a long text is looked at. */
async function longestHoldUp(text: string): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isOn = true;
  const turn = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (isOn) setImmediate(turn);
  };
  setImmediate(turn);
  await findIdentifiersInLongText(text);
  isOn = false;
  return longest;
}

const recall = ({ found, labelled }: Tally): number => found / labelled;
const precision = ({ falseAlarms, detected }: Tally): number => 1 - falseAlarms / detected;
