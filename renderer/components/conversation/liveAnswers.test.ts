import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../main/contract/conversations.ts';
import { adoptAnswer, followLiveAnswers, liveAnswer } from './liveAnswers.ts';
import { newAnswer } from './testing.ts';

const listeners = new Map<string, (payload: unknown) => void>();
const emit = (name: string, payload: unknown): void => listeners.get(name)?.(payload);

Object.assign(globalThis, {
  window: {
    cloister: {
      on: (name: string, listener: (payload: unknown) => void) => {
        listeners.set(name, listener);
        return () => listeners.delete(name);
      },
    },
  },
});

function answer(id: string, kind: 'writing' | 'finished', text = ''): Answer {
  return newAnswer({ id, state: { kind }, text });
}

const grow = (id: string, text: string): void =>
  emit('answer.grew', { id, conversationId: 'c', text, thought: `${text}?` });

test('words are kept while nothing on screen listens, and told to who does', () => {
  let told = 0;
  const stop = followLiveAnswers(() => {
    told += 1;
  });
  emit('answer.changed', answer('a', 'writing'));
  grow('a', 'one ');
  stop();
  grow('a', 'two');
  assert.equal(told, 1);
  assert.equal(liveAnswer('a')?.text, 'one two');
  assert.equal(liveAnswer('a')?.thought, 'one ?two?');
});

test('an answer that has ended is let go, and a late reply does not bring it back', () => {
  emit('answer.changed', answer('b', 'writing'));
  emit('answer.changed', answer('b', 'finished', 'done'));
  assert.equal(liveAnswer('b'), undefined);
  adoptAnswer(answer('b', 'writing'));
  assert.equal(liveAnswer('b'), undefined);
});

test('an answer found half written goes on from there; words already heard are not lost to it', () => {
  grow('c', 'unheard of');
  adoptAnswer(answer('c', 'writing', 'half '));
  grow('c', 'written');
  adoptAnswer(answer('c', 'writing', 'half '));
  assert.equal(liveAnswer('c')?.text, 'half written');
});
