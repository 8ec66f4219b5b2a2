import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPayload } from './readPayload.ts';

test('the messages of a request are told, whatever else stands in its body', () => {
  const body = {
    model: 'm',
    stream: true,
    messages: [
      { role: 'system', content: 'Be short.' },
      { role: 'user', content: 'Hi' },
    ],
  };
  assert.deepEqual(readPayload(JSON.stringify(body)), [
    { role: 'system', text: 'Be short.' },
    { role: 'user', text: 'Hi' },
  ]);
  assert.deepEqual(readPayload('{"input":"Hi"}'), [{ role: 'user', text: 'Hi' }]);
});

test('a body that is not wholly understood is not told in part', () => {
  const mixed = {
    messages: [
      { role: 'user', content: [{ type: 'image' }] },
      { role: 'user', content: 'Hi' },
    ],
  };
  for (const body of ['', 'plain', '{}', '[]', 'null', '{"messages":[]}', JSON.stringify(mixed)]) {
    assert.equal(readPayload(body), null, body);
  }
});
