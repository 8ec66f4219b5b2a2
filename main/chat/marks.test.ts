import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripMarks } from './marks.ts';

const strip = (raw: string, isWhole = true) => stripMarks(raw, { count: 5, isWhole, isLiteral: () => false });

test('marks are taken out with the space before them and remembered where they stood', () => {
  const cases: readonly (readonly [string, string, readonly (readonly number[])[]])[] = [
    ['It is Texas [1].', 'It is Texas.', [[1]]],
    ['It is Texas. [1] It ends in May.[2, 3]', 'It is Texas. It ends in May.', [[1], [2, 3]]],
    ['Yes【4】.', 'Yes.', [[4]]],
    ['Yes 【4†source】 indeed', 'Yes indeed', [[4]]],
    ['Yes [1][2], [3].', 'Yes.', [[1, 2, 3]]],
    ['Yes [1-3].', 'Yes.', [[1, 2, 3]]],
    ['Yes [Passage 2].', 'Yes.', [[2]]],
    ['Yes [^1].', 'Yes.', [[1]]],
    ['Nothing here.', 'Nothing here.', []],
  ];
  for (const [raw, text, numbers] of cases) {
    const stripped = strip(raw);
    assert.equal(stripped.text, text);
    assert.deepEqual(
      stripped.marks.map((mark) => mark.numbers),
      numbers,
    );
  }
  assert.deepEqual(strip('It is Texas [1].').marks, [{ at: 11, numbers: [1] }]);
});

test('a mark of a passage that does not exist goes too, but brackets in the text stay', () => {
  assert.deepEqual(strip('Texas [9].'), { text: 'Texas.', marks: [] });
  assert.equal(strip('within [90] days of [date]').text, 'within [90] days of [date]');
  const literal = stripMarks('within [5] days', { count: 5, isWhole: true, isLiteral: (mark) => mark === '[5]' });
  assert.equal(literal.text, 'within [5] days');
});

test('while the text grows, what was shown is never taken back', () => {
  const raw = 'First claim [1]. Second [2, 3] and [90] days [4][5]\n- list [1] , 【2】 end [not a mark] [ 1 ';
  const whole = strip(raw).text;
  let before = '';
  for (let length = 0; length <= raw.length; length += 1) {
    const { text } = strip(raw.slice(0, length), false);
    assert.ok(text.startsWith(before), JSON.stringify([before, text]));
    assert.ok(whole.startsWith(text), JSON.stringify([whole, text]));
    before = text;
  }
});

test('hostile text takes no longer than its length', () => {
  for (const text of ['['.repeat(50_000), '[1]'.repeat(20_000), ' '.repeat(100_000), '[1, '.repeat(20_000)]) {
    const start = performance.now();
    strip(text);
    strip(text, false);
    assert.ok(performance.now() - start < 3_000, text.slice(0, 4));
  }
});
