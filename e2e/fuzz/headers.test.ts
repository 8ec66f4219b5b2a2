import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryHeaders } from './headers.ts';
import { type Header, mutateHeader, mutations } from './mutateHeader.ts';

test('mutated headers are refused or run, nothing hangs, and neither this process nor its memory suffers', async () => {
  const { outcomes, killers, slowest, grown } = await tryHeaders(1_000, { first: 100_000, natively: 60 });
  const count = (outcome: Parameters<typeof outcomes.get>[0]): number => outcomes.get(outcome) ?? 0;
  assert.ok(count('refused by our reader') > 600, `${count('refused by our reader')}`);
  // The base files themselves are sound, so that a test which refuses everything fails.
  assert.ok(count('ran') > 10, `${count('ran')}`);
  assert.equal(count('hung'), 0);
  assert.ok(killers.length <= 3, killers.join('\n'));
  assert.ok(slowest < 2_000, `${slowest} ms`);
  assert.ok(grown < 200e6, `${grown} bytes`);
});

test('the same number makes the same file, and each kind of change changes something', () => {
  const key = Buffer.concat([length(1), Buffer.from('k'), Buffer.from([4, 0, 0, 0, 7, 0, 0, 0])]);
  const float = Buffer.concat([length(1), Buffer.from('f'), Buffer.from([6, 0, 0, 0, 0, 0, 128, 63])]);
  const tensor = Buffer.concat([length(1), Buffer.from('t'), Buffer.from([1, 0, 0, 0]), length(32), Buffer.alloc(12)]);
  const other = Buffer.concat([
    length(1),
    Buffer.from('u'),
    Buffer.from([1, 0, 0, 0]),
    length(32),
    Buffer.alloc(12, 1),
  ]);
  const bytes = Buffer.concat([
    Buffer.from('GGUF'),
    Buffer.from([3, 0, 0, 0]),
    length(2),
    length(2),
    key,
    float,
    tensor,
    other,
  ]);
  const base: Header = { bytes, fileBytes: bytes.length + 512 };
  const changed = new Set<string>();
  for (let number = 0; number < 20 * Object.keys(mutations).length; number++) {
    const one = mutateHeader(base, number);
    assert.deepEqual(mutateHeader(base, number), one);
    if (!one.bytes.equals(bytes) || one.fileBytes !== base.fileBytes) for (const name of one.names) changed.add(name);
  }
  assert.deepEqual([...changed].sort(), Object.keys(mutations).sort());
});

function length(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(value);
  return bytes;
}
