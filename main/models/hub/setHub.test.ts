import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Confirmation } from '../../dialogs.ts';
import { createSetHub, readProxy } from './setHub.ts';
import { setUp } from './testing.ts';

const unchanged = { enabled: false, address: 'https://huggingface.co', proxy: '', token: null };

async function settable(t: TestContext, options: Parameters<typeof setUp>[1] = {}) {
  const made = await setUp(t, options);
  let forgotten = 0;
  const setHub = createSetHub({
    ...made,
    forget() {
      forgotten += 1;
    },
  });
  const asked: Confirmation[] = [];
  const says = (answer: boolean) => async (question: Confirmation) => {
    asked.push(question);
    return answer;
  };
  return { ...made, setHub, asked, yes: says(true), no: says(false), forgotten: () => forgotten };
}

test('nothing is turned on unless a person confirms it, and then it is in the ledger', async (t) => {
  const { setHub, settings, asked, yes, no, notes } = await settable(t);
  await setHub({ ...unchanged, enabled: true, token: 'hf_secret' }, no);
  assert.equal(settings.values().hub.enabled, false);
  assert.equal(settings.state().hasHubToken, false, 'nothing else of it is kept either');
  assert.deepEqual(notes, []);
  const state = await setHub({ ...unchanged, enabled: true, token: 'hf_secret' }, yes);
  assert.equal(state.values.hub.enabled, true);
  assert.equal(state.hasHubToken, true);
  assert.ok(!JSON.stringify(state).includes('hf_secret'));
  assert.deepEqual(notes, [{ event: 'hub-enabled', destination: 'huggingface.co' }]);
  assert.equal(asked.length, 2);
  assert.match(asked[0]?.message ?? '', /Turn on .* huggingface\.co\?$/);
});

test('another address, and another proxy, are confirmed while it is on; the token is said to go along', async (t) => {
  const { setHub, settings, secrets, asked, yes, no, notes, forgotten } = await settable(t, {
    hub: {},
    token: 'hf_secret',
  });
  const elsewhere = { ...unchanged, enabled: true, address: 'https://hub.example.org/hf/' };
  await setHub(elsewhere, no);
  assert.equal(settings.values().hub.address, 'https://huggingface.co');
  assert.match(asked[0]?.message ?? '', /hub\.example\.org/);
  assert.match(asked[0]?.detail ?? '', /token goes to this address/);
  await setHub(elsewhere, yes);
  assert.equal(settings.values().hub.address, 'https://hub.example.org/hf');
  assert.equal(forgotten(), 1, 'what was found at the other address means nothing here');

  const proxied = { ...elsewhere, address: 'https://hub.example.org/hf', proxy: 'http://proxy.example.org:3128/' };
  await setHub(proxied, no);
  assert.equal(settings.values().hub.proxy, '');
  await setHub(proxied, yes);
  assert.equal(settings.values().hub.proxy, 'http://proxy.example.org:3128');
  assert.match(asked.at(-1)?.detail ?? '', /proxy at proxy\.example\.org:3128/);
  assert.deepEqual(
    notes.map(({ event }) => event),
    ['hub-address-changed', 'hub-address-changed'],
  );

  const before = asked.length;
  await setHub({ ...proxied, proxy: 'http://proxy.example.org:3128', token: '' }, no);
  assert.equal(await secrets.read('hub-token'), null);
  await setHub({ ...proxied, proxy: 'http://proxy.example.org:3128', enabled: false }, no);
  assert.equal(settings.values().hub.enabled, false);
  assert.equal(asked.length, before, 'what closes a way is not asked about');
  assert.deepEqual(notes.at(-1), { event: 'hub-disabled', destination: 'hub.example.org' });
  assert.equal(forgotten(), 3);
});

test('an address that cannot be used changes nothing and asks nobody', async (t) => {
  const { setHub, settings, asked, yes } = await settable(t);
  const before = settings.values();
  for (const address of [
    'http://hub.example.org',
    'https://a:b@hub.example.org',
    'https://hub.example.org/?x=1',
    'file:///etc',
    'hub',
  ]) {
    await assert.rejects(setHub({ ...unchanged, enabled: true, address }, yes), { code: 'address-not-allowed' });
  }
  for (const proxy of [
    'https://proxy.example.org',
    'http://a:b@proxy.example.org:3128',
    'socks5://proxy.example.org:1080',
    'http://proxy.example.org/x',
  ]) {
    await assert.rejects(setHub({ ...unchanged, enabled: true, proxy }, yes), { code: 'proxy-failed' });
  }
  assert.deepEqual([settings.values(), asked], [before, []]);
  // This computer's own hub, as people have who try things.
  const here = await setHub({ ...unchanged, enabled: true, address: 'http://localhost:8080' }, yes);
  assert.equal(here.values.hub.address, 'http://localhost:8080');
});

test('what the policy decides is not for the page to decide', async (t) => {
  const forbidden = await settable(t, { policy: { download: false } });
  await assert.rejects(forbidden.setHub({ ...unchanged, enabled: true }, forbidden.yes), {
    code: 'hub-forbidden',
  });
  assert.deepEqual(forbidden.asked, []);

  const pins = { hub: 'http://hub.example:8080', proxy: 'http://proxy.example:3128' };
  const pinned = await settable(t, { policy: pins });
  await assert.rejects(pinned.setHub({ ...unchanged, enabled: true }, pinned.yes), { code: 'provider-forbidden' });
  const state = await pinned.setHub({ enabled: true, address: pins.hub, proxy: pins.proxy, token: null }, pinned.yes);
  assert.deepEqual(state.values.hub, { enabled: true, address: pins.hub, proxy: pins.proxy });
  assert.deepEqual(state.fixed, ['hub.address', 'hub.proxy']);
  assert.deepEqual(pinned.settings.chosen().hub.address, 'https://huggingface.co', 'a person did not choose it');
});

test('two changes at once are confirmed one after the other, each against what the one before left', async (t) => {
  const { setHub, settings, asked, yes } = await settable(t);
  const change = { ...unchanged, enabled: true };
  await Promise.all([
    setHub(change, yes),
    setHub(change, yes),
    setHub({ ...change, address: 'https://hub.example.org' }, yes),
  ]);
  assert.equal(asked.length, 2);
  assert.equal(settings.values().hub.address, 'https://hub.example.org');
});

test('a proxy is a host and a port', () => {
  assert.equal(readProxy(''), '');
  assert.equal(readProxy(' http://proxy.example.org:3128/ '), 'http://proxy.example.org:3128');
  assert.throws(() => readProxy('proxy.example.org:3128'), { code: 'proxy-failed' });
});
