import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { AppError, type ErrorCode } from '../../contract/errors.ts';
import { zipFile } from './fixtures.ts';
import { openZip } from './zip.ts';

/** How each line of the list of entries begins, and where it tells the size and the checksum. */
const LIST = Buffer.from('PK\x01\x02', 'latin1');
const SIZE = 24;
const CRC = 16;
const PACKED = 20;
const OFFSET = 42;

const code = (expected: ErrorCode) => (error: unknown) => error instanceof AppError && error.code === expected;
const open = (bytes: Uint8Array) => openZip(bytes, 'docx-damaged');

/** Writes into the list of entries at the end; the entry itself stays as it is. */
function withListField(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = Buffer.from(zip);
  const list = changed.indexOf(LIST);
  changed.writeUInt32LE(value, list + offset);
  return changed;
}

test('entries come back as they were, stored or deflated, behind a comment too', () => {
  const zip = open(zipFile({ 'a.txt': 'short', 'b/c.txt': 'long '.repeat(1_000) }));
  assert.equal(Buffer.from(zip.read('a.txt')).toString(), 'short');
  assert.equal(Buffer.from(zip.read('b/c.txt')).toString(), 'long '.repeat(1_000));
  assert.equal(zip.has('c.txt'), false);
});

test('an entry packed too tightly is refused before anything is unpacked', () => {
  assert.throws(() => open(zipFile({ bomb: new Uint8Array(20 * 1024 ** 2) })), code('document-bomb'));
});

test('entries that declare too much together are refused', () => {
  const noise = randomBytes(220_000);
  const changed = Buffer.from(zipFile({ a: noise, b: noise, c: noise }));
  for (let at = changed.indexOf(LIST); at >= 0; at = changed.indexOf(LIST, at + 1)) {
    changed.writeUInt32LE(40 * 1024 ** 2, at + SIZE);
  }
  assert.throws(
    () => open(changed),
    (error) => error instanceof AppError && error.code === 'document-bomb' && (error.values?.limit ?? 0) > 0,
  );
});

test('an entry that holds more than it declares is stopped while it unpacks', () => {
  const zip = open(withListField(zipFile({ liar: new Uint8Array(20 * 1024 ** 2) }), SIZE, 1_000));
  assert.throws(() => zip.read('liar'), code('document-bomb'));
});

test('too many entries, names that climb and names given twice are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`e${index}`, '']));
  assert.throws(() => open(zipFile(many)), code('document-bomb'));
  assert.throws(() => open(zipFile({ '../evil': 'x' })), code('docx-damaged'));
  const twice = Buffer.from(zipFile({ aa: '1', ab: '2' }));
  twice.write('aa', twice.lastIndexOf('ab'));
  assert.throws(() => open(twice), code('docx-damaged'));
});

test('a changed byte is damage, not another text', () => {
  const zip = open(withListField(zipFile({ 'a.txt': 'The rent is 1,000' }), CRC, 1));
  assert.throws(() => zip.read('a.txt'), code('docx-damaged'));
});

test('an encrypted entry is protected', () => {
  const changed = Buffer.from(zipFile({ 'a.txt': 'x' }));
  changed[changed.indexOf(LIST) + 8] = 1;
  assert.throws(() => open(changed), code('document-protected'));
});

test('every way of cutting a zip short is damage', () => {
  const whole = zipFile({ 'a.txt': 'text '.repeat(50), 'b.txt': 'more' });
  for (let length = 0; length < whole.length; length += 1) {
    assert.throws(() => {
      const zip = open(whole.subarray(0, length));
      zip.read('a.txt');
      zip.read('b.txt');
    }, code('docx-damaged'));
  }
});

test('small entries whose numbers stand in the field for large ones are read', () => {
  const whole = Buffer.from(zipFile({ 'a.txt': 'text '.repeat(50) }));
  const list = whole.indexOf(LIST);
  const name = list + 46 + 'a.txt'.length;
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [SIZE, PACKED, OFFSET].forEach((field, index) => {
    extra.writeBigUInt64LE(BigInt(whole.readUInt32LE(list + field)), 4 + index * 8);
    whole.writeUInt32LE(0xffffffff, list + field);
  });
  whole.writeUInt16LE(extra.length, list + 30);
  const end = Buffer.from(whole.subarray(name));
  const large = Buffer.alloc(56 + 20);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeBigUInt64LE(1n, 32);
  large.writeBigUInt64LE(BigInt(list), 48);
  large.writeUInt32LE(0x07064b50, 56);
  large.writeBigUInt64LE(BigInt(name + extra.length), 64);
  const inPlace = Buffer.concat([whole.subarray(0, name), extra, end]);
  assert.equal(Buffer.from(open(inPlace).read('a.txt')).toString(), 'text '.repeat(50));
  end.writeUInt32LE(0xffffffff, 16);
  const farEnd = Buffer.concat([whole.subarray(0, name), extra, large, end]);
  assert.equal(Buffer.from(open(farEnd).read('a.txt')).toString(), 'text '.repeat(50));
});
