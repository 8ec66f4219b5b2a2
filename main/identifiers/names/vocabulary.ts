import { englishWords } from '../words/englishWords.ts';
import { fakerWords } from '../words/fakerWords.ts';
import { givenNames } from '../words/givenNames.ts';
import { places } from '../words/places.ts';
import { surnames } from '../words/surnames.ts';
import { neverNames } from './ordinary.ts';

export type Language = 'english' | 'german' | 'french' | 'spanish';

export type Vocabulary = {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** Words that also begin sentences and titles. */
  readonly ordinary: ReadonlySet<string>;
  /** Those of English alone, without those made from others: ask `isEnglishWord`. */
  readonly english: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Never part of a name in a text of that language, whatever stands beside it. */
  readonly never: Readonly<Record<Language, ReadonlySet<string>>>;
};

const toSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words stand in letters of every language; theirs do not in English ones. */
const neverIn = (language: Language): ReadonlySet<string> =>
  toSet(`${neverNames.all} ${neverNames.english} ${neverNames[language]}`);

let made: Vocabulary | null = null;

/** Made at the first call, in some ten milliseconds, and kept. */
export function vocabulary(): Vocabulary {
  made ??= {
    given: toSet(givenNames),
    family: toSet(surnames),
    ordinary: toSet(fakerWords),
    english: toSet(englishWords),
    places: toSet(places),
    never: {
      english: neverIn('english'),
      german: neverIn('german'),
      french: neverIn('french'),
      spanish: neverIn('spanish'),
    },
  };
  return made;
}
