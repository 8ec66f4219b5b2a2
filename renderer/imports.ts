import type { Case, ImportOutcome } from '../main/contract/documents.ts';
import type { Id } from '../main/contract/types.ts';
import { admitFiles, request } from './api.ts';
import { caseNameFor, NEW_CASE } from './caseName.ts';
import { reportFailure } from './failures.ts';
import { importSummary } from './importSummary.ts';
import type { ToastContent } from './useToasts.ts';

export type Imports = {
  /** Files that were dropped or pasted: models are loaded, everything else is added to the current case. */
  readonly addFiles: (files: readonly File[]) => void;
  readonly chooseDocuments: () => void;
  readonly addSample: () => void;
  readonly chooseModel: () => void;
  /** Says what did not come in, if anything. */
  readonly tellOutcomes: (outcomes: readonly ImportOutcome[]) => void;
};

type AddTo = (caseId: Id) => Promise<readonly ImportOutcome[]>;

type ImportOptions = {
  /** Null where there is no case yet: one is made for what is added. */
  readonly into: Case | null;
  /** The case that is being made for what is added, while it is: what is added meanwhile goes into it too. */
  readonly making: { current: Promise<Case | null> | null };
  readonly onCase: (caseId: Id) => void;
  readonly onShow: (documentId: Id) => void;
  readonly tell: (content: ToastContent) => void;
};

export function createImports({ into, making, onCase, onShow, tell }: ImportOptions): Imports {
  async function add(newName: string, addTo: AddTo): Promise<void> {
    if (into) return tellOutcomes(await addTo(into.id));
    const before = making.current ?? Promise.resolve(null);
    const now = before.catch(() => null).then((made) => addToNew(made, newName, addTo));
    making.current = now;
    try {
      await now;
    } finally {
      if (making.current === now) making.current = null;
    }
  }

  /** Resolves with the case that is there then, which may have been made just before for something else. */
  async function addToNew(made: Case | null, newName: string, addTo: AddTo): Promise<Case | null> {
    if (made) {
      tellOutcomes(await addTo(made.id));
      return made;
    }
    const target = await request('cases.create', { name: newName });
    const outcomes = await addOrUndo(target.id, addTo);
    const added = outcomes.filter((outcome) => outcome.kind === 'added');
    if (added.length > 0) await settle(target, added);
    tellOutcomes(outcomes);
    return added.length > 0 ? target : null;
  }

  function tellOutcomes(outcomes: readonly ImportOutcome[]): void {
    const summary = importSummary(outcomes);
    if (summary === null) return;
    const { show, ...content } = summary;
    tell({ ...content, ...(show !== null && { action: { label: 'Show', perform: () => onShow(show) } }) });
  }

  /** A case that was made for documents of which none came in goes again. */
  async function addOrUndo(caseId: Id, addTo: AddTo) {
    let outcomes: readonly ImportOutcome[] = [];
    try {
      outcomes = await addTo(caseId);
    } finally {
      const empty = !outcomes.some((outcome) => outcome.kind === 'added');
      if (empty) await request('cases.remove', { id: caseId });
    }
    return outcomes;
  }

  /** Which files were chosen in the system's dialog is known only now: a single one names the case. */
  async function settle({ id, name }: Case, added: readonly ImportOutcome[]): Promise<void> {
    onCase(id);
    const better = caseNameFor(added);
    if (name === NEW_CASE && better !== name) await request('cases.rename', { id, name: better });
  }

  async function addAll(files: readonly File[]): Promise<void> {
    const admitted = await admitFiles(files);
    const documents = admitted.filter((file) => !file.model);
    if (documents.length > 0) {
      const handles = documents.map((file) => file.handle);
      await add(caseNameFor(documents), (caseId) => request('documents.add', { caseId, handles }));
    }
    for (const { handle } of admitted.filter((file) => file.model)) await request('models.add', { handle });
  }

  return {
    tellOutcomes,
    addFiles: (files) => void addAll(files).catch(reportFailure),
    chooseDocuments: () => void add(NEW_CASE, (caseId) => request('documents.choose', { caseId })).catch(reportFailure),
    addSample: () =>
      void add('Sample contract', (caseId) => request('documents.addSample', { caseId })).catch(reportFailure),
    chooseModel: () => void request('models.choose', {}).catch(reportFailure),
  };
}
