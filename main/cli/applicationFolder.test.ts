import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { applicationModels } from './applicationFolder.ts';

test("the window's own folder of models, on each system and where it was moved", () => {
  assert.equal(applicationModels('linux', {}), join(homedir(), '.config', 'Cloister', 'models'));
  assert.equal(applicationModels('linux', { XDG_CONFIG_HOME: '/c' }), join('/c', 'Cloister', 'models'));
  const library = join(homedir(), 'Library', 'Application Support');
  assert.equal(applicationModels('darwin', { XDG_CONFIG_HOME: '/c' }), join(library, 'Cloister', 'models'));
  assert.equal(applicationModels('win32', { APPDATA: '/roaming' }), join('/roaming', 'Cloister', 'models'));
  assert.equal(applicationModels('win32', { CLOISTER_DATA: '/data' }), join('/data', 'models'));
});
