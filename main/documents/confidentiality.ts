import type { Document } from '../contract/documents.ts';
import type { Emit } from '../contract/emit.ts';
import { AppError } from '../contract/errors.ts';
import type { Id } from '../contract/types.ts';
import type { Confirmation } from '../dialogs.ts';
import type { Database } from '../storage/database.ts';
import { setConfidential } from '../storage/documents.ts';
import type { LedgerWriter } from '../storage/ledger.ts';

/**
 * Marks a document as confidential at once, or, once a person has agreed, as not confidential: that lets its words out and
 * is written in the ledger first. The document as it is afterwards. `cancelled` when the person does not agree.
 */
export type MarkConfidential = (
  wish: { readonly id: Id; readonly confidential: boolean },
  confirm: (question: Confirmation) => Promise<boolean>,
) => Promise<Document>;

export function createMarkConfidential({
  db,
  ledger,
  get,
  emit,
}: {
  readonly db: Database;
  readonly ledger: Pick<LedgerWriter, 'note'>;
  /** With the state of the moment. */
  readonly get: (id: Id) => Document;
  readonly emit: Emit;
}): MarkConfidential {
  return async ({ id, confidential }, confirm) => {
    const before = get(id);
    if (before.confidential === confidential) return before;
    if (!confidential) {
      if (!(await confirm(question(before.name)))) throw new AppError('cancelled');
      ledger.note('document-released', { caseId: get(id).caseId });
    }
    setConfidential(db, id, confidential);
    const document = get(id);
    emit('documents.changed', document);
    return document;
  };
}

function question(name: string): Confirmation {
  return {
    message: `Is “${name}” not confidential?`,
    detail:
      'Its words may then stand in what you type to OpenAI, and its passages may go to the office server when that is ' +
      'turned on. The document itself never goes to OpenAI, and nothing goes anywhere by itself.\n\n' +
      'Mark only what anyone may read. This is written in your ledger, and you can take it back.',
    action: 'Not confidential',
  };
}
