import type { Identifier, IdentifierKind } from '../../main/contract/review.ts';
import type { SetLetter } from './letters.ts';
import type { Labelled } from './template.ts';

/** Kinds that stand for one another: what is left in the text is the same. */
const classes: Readonly<Record<IdentifierKind, string>> = {
  name: 'name',
  address: 'address',
  'date-of-birth': 'date',
  date: 'date',
  age: 'age',
  telephone: 'telephone',
  fax: 'telephone',
  email: 'email',
  url: 'internet',
  ip: 'internet',
  iban: 'bank',
  card: 'bank',
  account: 'number',
  'national-id': 'number',
  'medical-record': 'number',
  'health-plan': 'number',
  licence: 'number',
  vehicle: 'number',
  device: 'number',
  biometric: 'number',
  'case-number': 'number',
  'other-number': 'number',
};

/** Two spans match when so much of both together is common to both. */
const COMMON = 0.8;

export type Tally = {
  labelled: number;
  found: number;
  /** With exactly the labelled kind, and with exactly the labelled span too. */
  sameKind: number;
  exact: number;
  detected: number;
  falseAlarms: number;
};
export type Miss = { readonly letter: SetLetter; readonly label: Labelled };
export type FalseAlarm = { readonly letter: SetLetter; readonly identifier: Identifier };

export type Measured = {
  /** By `English name`, `all names`, `all structured`, `all`. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly misses: readonly Miss[];
  readonly falseAlarms: readonly FalseAlarm[];
};

function common(a: Labelled, b: Labelled): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const either = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return Math.max(0, both) / either;
}

export function measure(letters: readonly SetLetter[], find: (text: string) => readonly Identifier[]): Measured {
  const tallies = new Map<string, Tally>();
  const misses: Miss[] = [];
  const falseAlarms: FalseAlarm[] = [];

  function count(letter: SetLetter, kind: IdentifierKind, add: (tally: Tally) => void): void {
    const group = kind === 'name' ? 'names' : 'structured';
    for (const key of [
      `${letter.language} ${kind}`,
      `${letter.language} ${group}`,
      `all ${kind}`,
      `all ${group}`,
      'all',
    ]) {
      const tally = tallies.get(key) ?? { labelled: 0, found: 0, sameKind: 0, exact: 0, detected: 0, falseAlarms: 0 };
      tallies.set(key, tally);
      add(tally);
    }
  }

  for (const letter of letters) {
    const left = new Set(find(letter.text));
    const detected = [...left];
    for (const label of letter.labels) {
      const match = detected.find(
        (one) => left.has(one) && classes[one.kind] === classes[label.kind] && common(one, label) >= COMMON,
      );
      if (match) left.delete(match);
      else misses.push({ letter, label });
      count(letter, label.kind, (tally) => {
        tally.labelled += 1;
        if (!match) return;
        tally.found += 1;
        if (match.kind === label.kind) tally.sameKind += 1;
        if (match.start === label.start && match.end === label.end) tally.exact += 1;
      });
    }
    for (const identifier of detected) {
      count(letter, identifier.kind, (tally) => {
        tally.detected += 1;
        if (left.has(identifier)) tally.falseAlarms += 1;
      });
      if (left.has(identifier)) falseAlarms.push({ letter, identifier });
    }
  }
  return { tallies, misses, falseAlarms };
}
