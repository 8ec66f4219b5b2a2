import type { Handlers } from '../contract/routes.ts';
import type { Dialogs } from '../dialogs.ts';
import type { Admission } from '../documents/admission.ts';
import { findText } from '../documents/findText.ts';
import type { Session } from '../session.ts';
import * as cases from '../storage/cases.ts';
import * as conversations from '../storage/conversations.ts';
import { listMessages } from '../storage/messages.ts';
import { getSettings, setSettings } from '../storage/settings.ts';

/** What the page's calls do, a line each: the work is in functions with plain arguments. */
export function createHandlers(options: {
  readonly session: Session;
  readonly admission: Admission;
  readonly dialogs: Dialogs;
  readonly sampleContract: string;
  readonly writeClipboard: (text: string) => void;
}): Handlers {
  const { session, admission, dialogs } = options;
  const services = session.services;
  const db = () => services().library.db;

  return {
    'library.status': () => session.status(),
    'library.create': ({ passphrase }) => session.create(passphrase),
    'library.unlock': ({ passphrase }) => session.unlock(passphrase),
    'library.setPassphrase': ({ passphrase }) => session.setPassphrase(passphrase),

    'cases.list': () => cases.listCases(db()),
    'cases.create': ({ name }) => services().createCase(name),
    'cases.rename': ({ id, name }) => services().renameCase(id, name),
    'cases.remove': ({ id }) => done(services().removeCase(id)),

    'documents.list': ({ caseId }) => services().importing.list(caseId),
    'documents.choose': async ({ caseId }) => services().importing.add(caseId, await dialogs.chooseDocuments()),
    'documents.add': ({ caseId, handles }) => services().importing.add(caseId, handles.map(admission.take)),
    'documents.addSample': ({ caseId }) => services().importing.add(caseId, [{ path: options.sampleContract }]),
    'documents.cancelAll': ({ caseId }) => done(services().importing.cancelAll(caseId)),
    'documents.remove': ({ id }) => done(services().importing.remove(id)),
    'documents.retry': ({ id }) => done(services().importing.retry(id)),
    'documents.unlock': ({ id, password }) => done(services().importing.unlock(id, password)),
    'documents.page': ({ id, page }) => services().viewing.page(id, page),
    'documents.image': ({ id, page, width }) => services().viewing.image(id, page, width),
    'documents.find': ({ id, text }) => findText(db(), id, text),

    'conversations.list': ({ caseId }) => conversations.listConversations(db(), caseId),
    'conversations.create': ({ caseId }) => services().createConversation(caseId),
    'conversations.rename': ({ id, title }) => services().renameConversation(id, title),
    'conversations.remove': ({ id }) => done(services().removeConversation(id)),
    'conversations.messages': ({ id }) => listMessages(db(), id),
    'conversations.show': ({ id, leafId }) => services().showBranch(id, leafId),

    'chat.ask': (input) => services().asking.ask(input),
    'chat.again': ({ answerId }) => services().asking.again(answerId),

    'models.state': () => services().models.state(),
    'models.list': () => services().models.list(),
    'models.choose': async () => services().models.addAndLoad(await dialogs.chooseModel()),
    'models.add': ({ handle }) => services().models.addAndLoad(admission.take(handle)),
    'models.load': ({ id }) => services().models.load(id),
    'models.unload': () => services().models.unload(),
    'models.forget': ({ id }) => done(services().models.forget(id)),

    'jobs.cancel': ({ id }) => done(services().jobs.cancel(id)),

    'settings.get': () => getSettings(db()),
    'settings.set': async (settings) => {
      setSettings(db(), settings);
      return settings;
    },

    'clipboard.write': ({ text }) => done(options.writeClipboard(text)),
  };
}

/** For calls whose answer is only that they are done. */
async function done(work: unknown): Promise<null> {
  await work;
  return null;
}
