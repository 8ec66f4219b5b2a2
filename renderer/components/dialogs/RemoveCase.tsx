import { useEffect, useState } from 'react';
import type { Case } from '../../../main/contract/documents.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import { request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';
import { RemoveDialog } from './RemoveDialog.tsx';

export function RemoveCase({ case: one, onClose }: { readonly case: Case; readonly onClose: () => void }) {
  const [conversations, setConversations] = useState<number | null>(null);
  useEffect(() => {
    request('conversations.list', { caseId: one.id }).then((list) => setConversations(list.length), reportFailure);
  }, [one.id]);
  const parts = [
    ...(one.documents > 0 ? [formatCount(one.documents, 'document')] : []),
    ...(conversations !== null && conversations > 0 ? [formatCount(conversations, 'conversation')] : []),
  ];
  return (
    <RemoveDialog
      title={`Delete “${one.name}”?`}
      verb="Delete case"
      remove={() => request('cases.remove', { id: one.id })}
      onClose={onClose}
    >
      {parts.length === 0
        ? 'The case holds no documents and no conversations.'
        : `${parts.join(', ')} and everything found in them are removed from this computer. This cannot be undone. The files you added stay where they were.`}
    </RemoveDialog>
  );
}
