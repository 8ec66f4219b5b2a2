import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesTyped } from './matchesTyped.ts';
import { formatShortcut, matchesShortcut } from './shortcut.ts';

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('a key means its action only with exactly its modifiers, Command standing for Ctrl on a Mac', () => {
  const find = { key: 'k', ctrl: true };
  assert.equal(matchesShortcut(pressed('k', { ctrlKey: true }), find, false), true);
  assert.equal(matchesShortcut(pressed('K', { ctrlKey: true }), find, false), true);
  assert.equal(matchesShortcut(pressed('k'), find, false), false);
  assert.equal(matchesShortcut(pressed('k', { ctrlKey: true, altKey: true }), find, false), false);
  assert.equal(matchesShortcut(pressed('k', { ctrlKey: true }), find, true), false);
  assert.equal(matchesShortcut(pressed('k', { metaKey: true }), find, true), true);
});

test('a key is written as on the keyboard', () => {
  assert.equal(formatShortcut({ key: 'k', ctrl: true }, false), 'Ctrl K');
  assert.equal(formatShortcut({ key: 'k', ctrl: true }, true), '⌘K');
  assert.equal(formatShortcut({ key: 'Escape' }, false), 'Esc');
  assert.equal(formatShortcut({ key: 'F6' }, false), 'F6');
});

test('typed words find labels by the beginnings of their words, in any order', () => {
  assert.equal(matchesTyped('Distribution agreement, signed', 'sig agr'), true);
  assert.equal(matchesTyped('Distribution agreement, signed', 'greement'), false);
  assert.equal(matchesTyped('Käufe 2024', 'KÄU'), true);
  assert.equal(matchesTyped('Anything', ''), true);
});
