import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeScriptedGguf } from '../e2e/files/writeGguf.ts';
import { createServices } from './services.ts';
import { setDocumentState, setPageCount } from './storage/documents.ts';
import { createTemporaryLibrary } from './storage/library.ts';
import { defaultSettings } from './storage/settings.ts';
import { addRead, temporaryFolder } from './storage/testing.ts';
import { spawnChildProcess } from './workers/childProcess.ts';

test('what is chosen for models reaches the model before its next answer, and how fast it wrote is noted', async (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'Slow.gguf');
  writeScriptedGguf(path, Array.from({ length: 60 }, (_, index) => `word${index}`).join(' '));
  const library = await createTemporaryLibrary(join(folder, 'library'));
  const services = createServices({
    library,
    spawn: spawnChildProcess,
    emit: () => undefined,
    policy: { kind: 'none' },
    keychain: null,
  });
  try {
    const { id: caseId } = services.createCase('A case');
    const documentId = addRead(library.db, caseId, ['The notice period is thirty days.']);
    setPageCount(library.db, documentId, 1);
    setDocumentState(library.db, documentId, { kind: 'read' });
    const { id: conversationId } = services.createConversation(caseId, 'device');
    const ask = async () => {
      const { answer } = await services.asking.ask({ conversationId, parentId: null, text: 'How long?' });
      await services.jobs.finished(answer.id);
      const state = services.models.state();
      assert.ok(state.kind === 'loaded');
      const [model] = await services.models.list();
      return { contextSize: state.model.contextSize, model };
    };
    await services.models.addAndLoad({ path }, { threads: 1 });
    const first = await ask();
    assert.equal(first.contextSize, 8_192);
    assert.ok((first.model?.tokensPerSecond ?? 0) > 0);
    assert.ok(first.model?.lastUsed);

    services.settings.change({ models: { ...defaultSettings.models, contextSize: 2_048 } });
    assert.equal((await ask()).contextSize, 2_048);
  } finally {
    await services.close();
  }
});
