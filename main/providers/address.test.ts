import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interfaceOf, readAddress, rootOf } from './address.ts';

test('an interface below a path of its own stays there, and a host alone gets the usual one', () => {
  const typed = ' https://ravenscourt.openai.azure.com/openai/v1/ ';
  assert.equal(readAddress(typed), 'https://ravenscourt.openai.azure.com/openai/v1');
  assert.equal(interfaceOf(readAddress(typed)), 'https://ravenscourt.openai.azure.com/openai/v1');
  assert.equal(rootOf(readAddress(typed)), 'https://ravenscourt.openai.azure.com/openai');
  assert.equal(interfaceOf(readAddress('https://models.example')), 'https://models.example/v1');
  assert.equal(interfaceOf(readAddress('http://localhost:8080/')), 'http://localhost:8080/v1');
});
