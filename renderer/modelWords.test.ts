import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ModelDetails, ModelState, ThisComputer } from '../main/contract/models.ts';
import {
  aboutWords,
  adaptersText,
  computerText,
  gpuProblemText,
  keptText,
  modelButtonText,
  readsAtOnce,
  speedText,
  thinkingText,
  whereItRuns,
} from './modelWords.ts';

const details: ModelDetails = {
  id: '1',
  name: 'Quill 14B',
  bytes: 8.4e9,
  architecture: 'llama',
  formatSource: 'family',
  thinking: 'never',
  contextSize: 16_384,
  threads: 8,
  gpu: { layers: 33, ofLayers: 37, device: 'NVIDIA RTX 4070', backend: 'cuda', bytes: 3.1e9 },
  gpuProblem: 'out-of-memory',
  kept: null,
};

const computer: ThisComputer = {
  memory: { total: 32e9, available: 20e9 },
  cores: 8,
  gpu: { backend: 'cuda', devices: ['NVIDIA RTX 4070', 'NVIDIA RTX 4070'], total: 12e9, free: 11e9, shared: false },
  gpuProblem: null,
  backends: ['cuda', 'cpu'],
  diskFree: 214e9,
};

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a model that the system did not keep in memory is never said to be kept', () => {
  const text = (kept: ModelDetails['kept'], inMemory = true) =>
    plain(keptText({ kind: 'loaded', model: { ...details, kept }, inMemory }) ?? 'nothing');
  const of = 5.2e9;
  assert.equal(text({ kind: 'known', held: of, of, limit: null }), 'Quill 14B is kept there.');
  assert.equal(
    text({ kind: 'known', held: 0, of, limit: 8_388_608 }),
    'The system did not allow it: a program may keep 8.4 MB, and Quill 14B takes 5.2 GB.',
  );
  assert.equal(
    text({ kind: 'known', held: 8e6, of, limit: 8_388_608 }),
    'The system did not allow it: a program may keep 8.4 MB, and Quill 14B takes 5.2 GB. 8 MB of it are kept.',
  );
  assert.equal(
    text({ kind: 'known', held: 1.5e9, of, limit: null }),
    'The system keeps 1.5 GB of 5.2 GB of Quill 14B; the rest can be moved out.',
  );
  assert.equal(text({ kind: 'unknown' }), 'This system does not say whether it does so.');
  assert.equal(text(null), 'nothing');
  assert.equal(text({ kind: 'known', held: of, of, limit: null }, false), 'nothing');
});

test('a GPU that is used in part is never called more than it is', () => {
  const { gpu } = details;
  assert.equal(plain(whereItRuns(details)), '33 of 37 layers on NVIDIA RTX 4070; 3.1 GB');
  assert.equal(
    plain(whereItRuns({ ...details, gpu: gpu && { ...gpu, layers: 37 } })),
    'All 37 layers on NVIDIA RTX 4070; 3.1 GB',
  );
  assert.equal(whereItRuns({ ...details, gpu: gpu && { ...gpu, layers: 0 } }), 'On the processor');
  assert.equal(whereItRuns({ ...details, gpu: null }), 'On the processor');
  assert.equal(gpuProblemText('out-of-memory'), 'The memory of the graphics card is full.');
});

test('the button says what the model does, also when it rests', () => {
  const loaded: ModelState = { kind: 'loaded', model: details, inMemory: true };
  assert.equal(modelButtonText(loaded), 'Quill 14B');
  assert.equal(modelButtonText({ ...loaded, inMemory: false }), 'Quill 14B · rests');
  assert.equal(modelButtonText({ kind: 'loading', id: '1', name: 'Quill', fraction: 0.456 }), 'Loading Quill · 45%');
});

test('a model that thinks whatever it is told is not promised to stop', () => {
  const inUse = (thinking: ModelDetails['thinking']): ModelState => {
    return { kind: 'loaded', model: { ...details, thinking }, inMemory: true };
  };
  assert.match(thinkingText(inUse('always')), /always does, whatever is chosen here/);
  assert.match(thinkingText(inUse('never')), /never does/);
  assert.equal(thinkingText(inUse('optional')), thinkingText({ kind: 'none' }));
});

test('tokens become pages and words; what is slow keeps its decimal', () => {
  assert.equal(readsAtOnce(details), 'Reads about 27 pages at once');
  assert.equal(readsAtOnce({ contextSize: 512 }), 'Reads about 1 page at once');
  assert.equal(aboutWords(256), 'about 200 words');
  assert.equal(aboutWords(1_024), 'about 750 words');
  assert.equal(aboutWords(4_096), 'about 3,000 words');
  assert.equal(speedText(54.7), '41 words/s');
  assert.equal(speedText(2), '1.5 words/s');
});

test('the computer is described by what is known of it, each card once', () => {
  assert.equal(
    plain(computerText(computer)),
    'This computer: 32 GB memory, NVIDIA RTX 4070 with 12 GB, 214 GB free on the disk.',
  );
  assert.equal(
    plain(computerText({ ...computer, gpu: null, gpuProblem: 'failed-to-start', diskFree: null })),
    'This computer: 32 GB memory. There is a graphics card, but its driver did not start.',
  );
  const { gpu } = computer;
  assert.match(
    plain(computerText({ ...computer, gpu: gpu && { ...gpu, devices: [], shared: true } })),
    /32 GB memory, a GPU with the same memory, 214 GB/,
  );
});

test('an answer names every adapter it was written with, and how strongly', () => {
  assert.equal(adaptersText([]), null);
  assert.equal(
    adaptersText([
      { name: 'Plain clauses', scale: 0.8 },
      { name: 'Letters', scale: 1 },
    ]),
    'Plain clauses (strength 0.8) and Letters (strength 1)',
  );
});
