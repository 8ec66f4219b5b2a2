import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withChanges } from './withChanges.ts';

const item = (id: string, name = id) => ({ id, name });

test('what was heard while the list was on its way is laid over it: changed in place, new at the end, removed gone', () => {
  const changes = new Map([
    ['b', item('b', 'newer')],
    ['a', null],
    ['d', item('d')],
    ['never seen', null],
  ]);
  assert.deepEqual(withChanges([item('a'), item('b'), item('c')], changes), [item('b', 'newer'), item('c'), item('d')]);
});
