import type { Handlers } from '../contract/routes.ts';
import type { Dialogs } from '../dialogs.ts';
import type { Admission } from '../documents/admission.ts';
import { findText } from '../documents/findText.ts';
import { acknowledgeDamage } from '../ledgerDamage.ts';
import type { Session } from '../session.ts';
import * as conversations from '../storage/conversations.ts';
import { listDrafts } from '../storage/drafts.ts';
import { saveLedger } from '../storage/ledger/saving.ts';
import { listMessages } from '../storage/messages.ts';
import { listUsage } from '../storage/usage.ts';
import { syncedBy } from '../syncedBy.ts';

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
    'library.setPassphrase': ({ current, passphrase }) => session.setPassphrase(current, passphrase),
    'library.removePassphrase': ({ current }) => session.removePassphrase(current),
    'library.makeRecoveryCode': async ({ current }) => ({ code: await session.makeRecoveryCode(current) }),
    'library.recover': ({ code, passphrase }) => session.recover(code, passphrase),
    'library.lock': () => session.lock(),
    'library.backup': ({ passphrase }) => services().backups.make(passphrase, dialogs.saveBackup),
    'library.backupState': () => services().backups.state(),
    'library.syncedBy': () => syncedBy(services().library.folder),
    'library.restore': ({ passphrase }) => session.restore(passphrase, dialogs.openBackup),

    'cases.list': () => services().retention.cases(),
    'cases.create': ({ name }) => services().createCase(name),
    'cases.rename': ({ id, name }) => services().renameCase(id, name),
    'cases.remove': ({ id }) => done(services().removeCase(id)),
    'cases.setRetention': ({ id, keepDays }) => services().setRetention(id, keepDays),
    'cases.due': () => services().retention.due(),
    'cases.confirmDate': () => services().retention.confirmDate(),

    'documents.list': ({ caseId }) => services().importing.list(caseId),
    'documents.choose': async ({ caseId }) => services().importing.add(caseId, await dialogs.chooseDocuments()),
    'documents.add': ({ caseId, handles }) => services().importing.add(caseId, handles.map(admission.take)),
    'documents.addSample': ({ caseId }) => services().importing.add(caseId, [{ path: options.sampleContract }]),
    'documents.cancelAll': ({ caseId }) => done(services().importing.cancelAll(caseId)),
    'documents.remove': ({ id }) => done(services().importing.remove(id)),
    'documents.setConfidential': (wish) => services().markConfidential(wish, dialogs.confirm),
    'documents.retry': ({ id }) => done(services().importing.retry(id)),
    'documents.unlock': ({ id, password }) => done(services().importing.unlock(id, password)),
    'documents.page': ({ id, page }) => services().viewing.page(id, page),
    'documents.image': ({ id, page, width }) => services().viewing.image(id, page, width),
    'documents.find': ({ id, text }) => findText(db(), id, text),

    'conversations.list': ({ caseId }) => conversations.listConversations(db(), caseId),
    'conversations.create': ({ caseId, provider }) => services().createConversation(caseId, provider),
    'conversations.rename': ({ id, title }) => services().renameConversation(id, title),
    'conversations.remove': ({ id }) => done(services().removeConversation(id)),
    'conversations.messages': ({ id }) => listMessages(db(), id),
    'conversations.show': ({ id, leafId }) => services().showBranch(id, leafId),

    'drafts.list': () => listDrafts(db()),
    'drafts.keep': ({ drafts, asked }) => done(session.keepDrafts(drafts, asked)),

    'chat.ask': (input) => services().asking.ask(input),
    'chat.again': ({ answerId }) => services().asking.again(answerId),

    'chat.review': (input) => services().sending.review(input),
    'chat.send': ({ reviewId }) => services().sending.send(reviewId),
    'chat.dismiss': ({ reviewId }) => done(services().sending.dismiss(reviewId)),

    'models.state': () => services().models.state(),
    'models.list': () => services().models.list(),
    'models.choose': async () => services().addModel(await dialogs.chooseModel()),
    'models.add': ({ handle }) => services().addModel(admission.take(handle)),
    'models.load': ({ id }) => services().models.load(id),
    'models.unload': () => services().models.unload(),
    'models.forget': ({ id }) => done(services().models.forget(id)),
    'models.remove': ({ id }) => services().models.remove(id, dialogs.confirm),
    'models.look': () => services().models.look(),
    'models.chooseFolder': async () => services().models.addFolder(await dialogs.chooseModelFolder()),
    'models.hardware': () => services().thisComputer(),
    'models.offers': () => services().models.offers(),
    'models.search': ({ text, job }) => services().jobs.start(job, (signal) => services().hub.search(text, signal)),
    'models.hubFiles': ({ id, job }) => services().jobs.start(job, (signal) => services().hub.files(id, signal)),
    'models.inspect': ({ offer }) => services().inspecting.offer(offer),
    'models.fetch': ({ offer }) => services().downloads.fetch(offer),
    'downloads.list': () => services().downloads.list(),
    'downloads.pause': ({ id }) => done(services().downloads.pause(id)),
    'downloads.resume': ({ id }) => done(services().downloads.resume(id)),
    'downloads.cancel': ({ id }) => done(services().downloads.cancel(id)),
    'hub.set': (input) => services().setHub(input, dialogs.confirm),
    'adapters.list': () => services().adapters.list(),
    'adapters.choose': async () => {
      const chosen = await dialogs.chooseAdapter();
      return chosen && services().adapters.add(chosen);
    },
    'adapters.add': ({ handle }) => services().adapters.add(admission.take(handle)),
    'adapters.forget': ({ id }) => done(services().adapters.forget(id)),
    'adapters.ofCase': ({ caseId }) => services().adapters.ofCase(caseId),
    'adapters.setForCase': ({ caseId, adapters }) => services().adapters.setForCase(caseId, adapters),

    'jobs.cancel': ({ id }) => done(session.cancel(id)),

    'settings.get': () => services().settings.state(),
    'settings.set': ({ theme, lock, keepDays, prices, models }) =>
      services().settings.change({
        ...(theme && { theme }),
        ...(lock && { lock }),
        ...(keepDays !== undefined && { keepDays }),
        ...(prices && { prices }),
        ...(models && { models }),
      }),

    'providers.list': () => services().providers.list(),
    'office.set': (input) => services().providers.setOffice(input, dialogs.confirm),
    'office.check': () => services().providers.checkOffice(),
    'office.addCertificate': async () => services().providers.addCertificate(await dialogs.chooseCertificate()),
    'office.removeCertificate': ({ id }) => services().providers.removeCertificate(id),
    'openai.set': (input) => services().providers.setOpenAI(input, dialogs.confirm),
    'openai.models': () => services().providers.openAIModels(),

    'ledger.list': (query) => services().ledger.list(query),
    'ledger.payload': ({ number }) => ({ text: services().ledger.payload(number) }),
    'ledger.check': () => services().ledger.check(),
    'ledger.acknowledge': () => acknowledgeDamage(services().ledger, dialogs.confirm),
    'ledger.export': async ({ format }) =>
      saveLedger(db(), services().ledger, format, await dialogs.saveLedger(format)),
    'usage.list': () => listUsage(db()),

    'clipboard.write': ({ text }) => done(options.writeClipboard(text)),
  };
}

/** For calls whose answer is only that they are done. */
async function done(work: unknown): Promise<null> {
  await work;
  return null;
}
