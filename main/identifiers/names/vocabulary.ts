import { fakerWords } from '../words/fakerWords.ts';
import { givenNames } from '../words/givenNames.ts';
import { places } from '../words/places.ts';
import { surnames } from '../words/surnames.ts';
import { neverNames } from './ordinary.ts';

export type Vocabulary = {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** Words that also begin sentences and titles. */
  readonly ordinary: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Never part of a name, whatever stands beside it. */
  readonly never: ReadonlySet<string>;
};

const toSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

let made: Vocabulary | null = null;

/** Made at the first call, in some ten milliseconds, and kept. */
export function vocabulary(): Vocabulary {
  made ??= {
    given: toSet(givenNames),
    family: toSet(surnames),
    ordinary: toSet(fakerWords),
    places: toSet(places),
    never: toSet(neverNames),
  };
  return made;
}
