import type { DocumentPage, PageImage } from '../contract/documents.ts';
import { AppError, toErrorData } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import { caseKey } from '../storage/cases.ts';
import { getDocument, getPage } from '../storage/documents.ts';
import type { Library } from '../storage/library.ts';
import { createTurns } from '../turns.ts';
import type { WorkerHost } from '../workers/host.ts';
import type { ParsingMethods } from '../workers/methods.ts';

export type Viewing = {
  readonly page: (id: Id, page: number) => DocumentPage;
  /** `not-found` for formats without page images and pages that are not there; `password-needed` for a locked PDF. */
  readonly image: (id: Id, page: number, width: number) => Promise<PageImage>;
  /** Forgets the document if it is the one that is open. */
  readonly close: (id: Id) => void;
};

/**
 * Page images for the viewer, by a parsing process of its own, so that an import in progress and a page on screen never
 * wait for each other or fall together. That process keeps the document of the last image open.
 */
export function createViewing(options: {
  readonly library: Library;
  readonly viewer: WorkerHost<ParsingMethods>;
  readonly passwordOf: (id: Id) => string | null;
}): Viewing {
  const { library, viewer } = options;
  const { db } = library;
  const turns = createTurns(1);
  let openId: Id | null = null;
  viewer.onExit(() => {
    openId = null;
  });

  async function open(id: Id): Promise<void> {
    const { caseId } = getDocument(db, id);
    const bytes = await library.originals.read({ id, key: caseKey(db, caseId) });
    await viewer.call('open', { key: id, bytes, password: options.passwordOf(id) });
    openId = id;
  }

  return {
    page: (id, page) => getPage(db, id, page),
    async image(id, page, width) {
      if (getDocument(db, id).format !== 'pdf') throw new AppError('not-found');
      const giveBack = await turns.take(new AbortController().signal);
      try {
        if (openId !== id) await open(id);
        return await viewer.call('image', { key: id, page, width });
      } catch (error) {
        // A page that ended the process is refused; looking at another page must go on working.
        if (toErrorData(error).code === 'worker-gave-up') viewer.forgive();
        throw error;
      } finally {
        giveBack();
      }
    },
    close(id) {
      if (openId === id) void viewer.stop();
    },
  };
}
