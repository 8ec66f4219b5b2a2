import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IdentifierKind } from '../contract/review.ts';
import {
  assignPlaceholders,
  completeIdentifiers,
  createRestorer,
  type FoundIdentifier,
  writeOutgoing,
} from './placeholders.ts';

function find(text: string, words: string, kind: IdentifierKind = 'name'): FoundIdentifier {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return { kind, start, end: start + words.length, text: words, foundBy: 'shape' };
}

const anna = { placeholder: '[PERSON_1]', kind: 'name', text: 'Anna Meier' } as const;
const birth = { placeholder: '[DATE_OF_BIRTH_1]', kind: 'date-of-birth', text: '4 May 1961' } as const;

test('the same text has one placeholder through the conversation, whatever its capitals and white space', () => {
  const text = 'ANNA\n MEIER and Paul Roth, then Paul  Roth and Meier.';
  const found = [find(text, 'ANNA\n MEIER'), find(text, 'Paul Roth'), find(text, 'Paul  Roth'), find(text, 'Meier')];
  const placeholders = assignPlaceholders(found, { known: [anna], texts: [text] });
  assert.deepEqual(
    placeholders.map(({ placeholder }) => placeholder),
    ['[PERSON_1]', '[PERSON_2]', '[PERSON_2]', '[PERSON_3]'],
  );
});

test('a number that was typed, or that a model made up, is given to nobody', () => {
  const text = 'Leave [PERSON_1] and [Person 2] as they are in the letter to Paul Roth.';
  const [placeholder] = assignPlaceholders([find(text, 'Paul Roth')], { known: [], texts: [text, 'PERSON_3 agrees.'] });
  assert.equal(placeholder?.placeholder, '[PERSON_4]');
});

test('what was typed like a placeholder that is taken leaves as one of its own and comes back as it was typed', () => {
  const text = 'Why do you write [PERSON_1] there?';
  const identifiers = completeIdentifiers(text, [], [anna]);
  const placeholders = assignPlaceholders(identifiers, { known: [anna], texts: [text] });
  const { outgoing, reviewed } = writeOutgoing(text, identifiers, placeholders, {
    asWritten: new Set(['[PERSON_2]']),
    required: false,
  });
  assert.equal(outgoing, 'Why do you write [PERSON_2] there?');
  assert.deepEqual([reviewed[0]?.replaced, reviewed[0]?.fixed], [true, true]);
  const restore = createRestorer([anna, ...placeholders]);
  assert.equal(restore('I wrote [PERSON_2] for [PERSON_1].', { isWhole: true }), 'I wrote [PERSON_1] for Anna Meier.');
});

test('a name is replaced wherever it stands, also where only an earlier question knew it for one', () => {
  const text = 'Write to Paul Roth. Tell PAUL\nROTH that anna meier, not Annameier, agrees. He is 95, pay 95 euro.';
  const found = [find(text, 'Paul Roth'), find(text, '95', 'age')];
  const identifiers = completeIdentifiers(text, found, [anna]);
  assert.deepEqual(
    identifiers.map((each) => each.text),
    ['Paul Roth', 'PAUL\nROTH', 'anna meier', '95'],
  );
});

test('the places in the outgoing text are those of what stands there, replaced or not', () => {
  const text = 'Anna Meier, born 4 May 1961, lives with Paul Roth.';
  const identifiers = [find(text, 'Anna Meier'), find(text, '4 May 1961', 'date-of-birth'), find(text, 'Paul Roth')];
  const placeholders = assignPlaceholders(identifiers, { known: [], texts: [text] });
  const { outgoing, reviewed } = writeOutgoing(text, identifiers, placeholders, {
    asWritten: new Set(['[PERSON_2]']),
    required: false,
  });
  assert.equal(outgoing, '[PERSON_1], born [DATE_OF_BIRTH_1], lives with Paul Roth.');
  assert.deepEqual(
    reviewed.map(({ out }) => outgoing.slice(out.start, out.end)),
    ['[PERSON_1]', '[DATE_OF_BIRTH_1]', 'Paul Roth'],
  );
  const required = writeOutgoing(text, identifiers, placeholders, {
    asWritten: new Set(['[PERSON_2]']),
    required: true,
  });
  assert.equal(required.outgoing, '[PERSON_1], born [DATE_OF_BIRTH_1], lives with [PERSON_2].');
  assert.ok(required.reviewed.every(({ fixed, replaced }) => fixed && replaced));
});

const comesBack: readonly (readonly [came: string, shown: string])[] = [
  ['Dear [PERSON_1],', 'Dear Anna Meier,'],
  ["[PERSON_1]'s letter", "Anna Meier's letter"],
  ['**[PERSON_1]** and `[person_1]`', '**Anna Meier** and `Anna Meier`'],
  ['[Person 1], [PERSON-1], [ Person_1 ], 【PERSON_1】, {PERSON1}', Array(5).fill('Anna Meier').join(', ')],
  [String.raw`\[PERSON\_1\] and PERSON_1.`, 'Anna Meier and Anna Meier.'],
  ['[Date of birth 1] or [DATE_OF_BIRTH_1]', '4 May 1961 or 4 May 1961'],
  ['[PERSON_10] and [PERSON_2] and PERSON_12', '[PERSON_10] and [PERSON_2] and PERSON_12'],
  ['Person 1 of the list, see [1] and [DATE_1]', 'Person 1 of the list, see [1] and [DATE_1]'],
  ['A [PERSON and 5 < 6', 'A [PERSON and 5 < 6'],
];

for (const [came, shown] of comesBack) {
  test(`comes back: ${came}`, () => {
    const restore = createRestorer([anna, birth]);
    assert.equal(restore(came, { isWhole: true }), shown);
  });

  test(`comes back the same however it is cut on its way: ${came}`, () => {
    const restore = createRestorer([anna, birth]);
    const raw = `${came} And then some more words.`;
    let before = '';
    for (let cut = 0; cut <= raw.length; cut += 1) {
      const now = restore(raw.slice(0, cut), { isWhole: false });
      assert.ok(now.startsWith(before), `${before} | ${now}`);
      before = now;
    }
    assert.ok(restore(raw, { isWhole: true }).startsWith(before));
  });
}
