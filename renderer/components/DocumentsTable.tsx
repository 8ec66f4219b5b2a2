import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { Document } from '../../main/contract/documents.ts';
import { formatCount } from '../../main/contract/formatCount.ts';
import type { Id } from '../../main/contract/types.ts';
import type { DocumentActs } from '../documentMenu.ts';
import { formatNumber } from '../format.ts';
import { matchesTyped } from '../matchesTyped.ts';
import { ActionsHead } from './ActionsHead.tsx';
import { DocumentTableRow } from './DocumentTableRow.tsx';
import { Icon } from './Icon.tsx';
import { Segments } from './Segments.tsx';

type Part = 'all' | 'read' | 'incomplete';

const parts: Record<Part, { readonly label: string; readonly holds: (document: Document) => boolean }> = {
  all: { label: 'All', holds: () => true },
  read: { label: 'Read', holds: ({ state }) => state.kind === 'read' },
  incomplete: { label: 'Not complete', holds: ({ state, unread }) => state.kind !== 'read' || unread.length > 0 },
};

const partNames = ['all', 'read', 'incomplete'] as const;

/** So many rows are there at once; hundreds more follow in pieces, while the window goes on answering. */
const FIRST_ROWS = 40;

type DocumentsTableProps = {
  readonly documents: readonly Document[];
  readonly acts: DocumentActs;
  readonly openId: Id | null;
};

export function DocumentsTable({ documents, acts, openId }: DocumentsTableProps) {
  const [part, setPart] = useState<Part>('all');
  const [typed, setTyped] = useState('');
  const shown = documents.filter((document) => parts[part].holds(document) && matchesTyped(document.name, typed));
  const rows = useDeferredValue(shown.length, FIRST_ROWS);
  return (
    <>
      <div className="line filter">
        <label className="field">
          <Icon of={Search} small />
          <span className="sr">Find a document</span>
          <input placeholder="Find a document" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <Segments
          label="Which documents"
          value={part}
          options={partNames.map((name) => ({
            value: name,
            label: `${parts[name].label} ${formatNumber(documents.filter(parts[name].holds).length)}`,
          }))}
          onChange={setPart}
        />
      </div>
      <table className="docs" aria-label="Documents">
        <thead>
          <tr>
            <th>Document</th>
            <th className="wide-only">Kind</th>
            <th className="num">Pages</th>
            <th className="wide-only">Coverage</th>
            <th>State</th>
            <th className="wide-only">Added</th>
            <ActionsHead />
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, rows).map((document) => (
            <DocumentTableRow key={document.id} document={document} acts={acts} isOpen={document.id === openId} />
          ))}
        </tbody>
      </table>
      <div role="status">
        {shown.length === 0 && <p className="none q">No document here is called that.</p>}
        {shown.length > 0 && typed.trim() !== '' && <p className="sr">{formatCount(shown.length, 'document')}</p>}
      </div>
    </>
  );
}
