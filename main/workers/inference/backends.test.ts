import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf, type Running, serves, whyNoGpu } from './backends.ts';

const processor: Running = { gpu: false, gpus: [], tried: true };
const vulkan: Running = { gpu: 'vulkan', gpus: ['cuda', 'vulkan'], tried: true };
const failed: Running = { gpu: false, gpus: ['vulkan'], tried: true };
const untried: Running = { gpu: false, gpus: ['vulkan'], tried: false };

test('why no GPU computes: turned off, none there, or there and not started', () => {
  assert.equal(whyNoGpu(vulkan, null, []), null);
  assert.equal(whyNoGpu(untried, 'cpu', ['renderD128']), 'turned-off');
  assert.equal(whyNoGpu(processor, null, ['null', 'tty0', 'card0']), 'none-found');
  // A loader without a device is no GPU; a device without a loader is one.
  assert.equal(whyNoGpu(failed, null, ['null']), 'none-found');
  assert.equal(whyNoGpu(failed, 'vulkan', ['renderD128']), 'failed-to-start');
  assert.equal(whyNoGpu(processor, null, ['nvidia0', 'nvidiactl']), 'failed-to-start');
  // Where devices have no names, an installed driver tells.
  assert.equal(whyNoGpu(failed, null, null), 'failed-to-start');
  assert.equal(whyNoGpu(processor, null, null), 'none-found');
});

test('a process goes on with what it computes with, and no further', () => {
  assert.ok(serves(vulkan, null) && serves(vulkan, 'vulkan'));
  assert.ok(!serves(vulkan, 'cpu') && !serves(vulkan, 'cuda'));
  assert.ok(serves(processor, 'cpu') && serves(processor, null) && serves(failed, 'vulkan'));
  assert.ok(!serves(untried, null), 'nobody has tried its GPU yet');
});

test('where a model is: all of it, as much as was chosen, or less because the memory is full', () => {
  const of = (layers: number, wanted: number | null) => {
    const devices = ['NVIDIA RTX 4070', 'NVIDIA RTX 4070'];
    const { gpu, gpuProblem } = placeOf('cuda', { layers, ofLayers: 37, wanted, devices, bytes: 3e9 });
    return [gpu && `${gpu.layers} of ${gpu.ofLayers} on ${gpu.device} by ${gpu.backend}`, gpuProblem];
  };
  assert.deepEqual(of(37, null), ['37 of 37 on NVIDIA RTX 4070 by cuda', null]);
  assert.deepEqual(of(33, null), ['33 of 37 on NVIDIA RTX 4070 by cuda', 'out-of-memory']);
  assert.deepEqual(of(20, 20), ['20 of 37 on NVIDIA RTX 4070 by cuda', null]);
  assert.deepEqual(of(12, 20), ['12 of 37 on NVIDIA RTX 4070 by cuda', 'out-of-memory']);
  assert.deepEqual(of(37, 99), ['37 of 37 on NVIDIA RTX 4070 by cuda', null]);
  assert.deepEqual(of(0, null), [null, 'out-of-memory']);
});
