import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings, getSettings, setSetting } from './settings.ts';
import { temporaryLibrary } from './testing.ts';

test('nothing leaves until someone chooses otherwise, and what was chosen is kept', async (t) => {
  const { db } = await temporaryLibrary(t);
  assert.deepEqual(getSettings(db), defaultSettings);
  assert.equal(defaultSettings.openai.enabled || defaultSettings.office.enabled, false);
  assert.equal(defaultSettings.office.confidential, false);
  setSetting(db, 'theme', 'dark');
  setSetting(db, 'openai', { enabled: true, model: 'a-model' });
  assert.deepEqual(getSettings(db), { ...defaultSettings, theme: 'dark', openai: { enabled: true, model: 'a-model' } });
});

test('a theme stored by the version before, and a group that cannot be understood, do no harm', async (t) => {
  const { db } = await temporaryLibrary(t);
  db.prepare("INSERT INTO settings (name, value) VALUES ('theme', 'light'), ('openai', '{\"enabled\":\"yes\"}')").run();
  assert.deepEqual(getSettings(db), { ...defaultSettings, theme: 'light' });
});
