import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Document } from '../../main/contract/documents.ts';
import type { Id } from '../../main/contract/types.ts';
import type { DocumentActs } from '../documentMenu.ts';
import { formatNumber } from '../format.ts';
import { matchesTyped } from '../matchesTyped.ts';
import { DocumentTableRow } from './DocumentTableRow.tsx';
import { Icon } from './Icon.tsx';

type Part = 'all' | 'read' | 'incomplete';

const parts: Record<Part, { readonly label: string; readonly holds: (document: Document) => boolean }> = {
  all: { label: 'All', holds: () => true },
  read: { label: 'Read', holds: ({ state }) => state.kind === 'read' },
  incomplete: { label: 'Not complete', holds: ({ state, unread }) => state.kind !== 'read' || unread.length > 0 },
};

const partNames = ['all', 'read', 'incomplete'] as const;

type DocumentsTableProps = {
  readonly documents: readonly Document[];
  readonly acts: DocumentActs;
  readonly openId: Id | null;
};

export function DocumentsTable({ documents, acts, openId }: DocumentsTableProps) {
  const [part, setPart] = useState<Part>('all');
  const [typed, setTyped] = useState('');
  const shown = documents.filter((document) => parts[part].holds(document) && matchesTyped(document.name, typed));
  return (
    <>
      <div className="line filter">
        <label className="field">
          <Icon of={Search} small />
          <span className="sr">Find a document</span>
          <input placeholder="Find a document" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and a legend of its own */}
        <span className="seg" role="group" aria-label="Which documents">
          {partNames.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={part === name}
              aria-current={part === name ? 'true' : undefined}
              onClick={() => setPart(name)}
            >
              {parts[name].label} {formatNumber(documents.filter(parts[name].holds).length)}
            </button>
          ))}
        </span>
      </div>
      <table className="docs">
        <thead>
          <tr>
            <th>Document</th>
            <th className="wide-only">Kind</th>
            <th className="num">Pages</th>
            <th className="wide-only">Coverage</th>
            <th>State</th>
            <th className="wide-only">Added</th>
            <th>
              <span className="sr">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((document) => (
            <DocumentTableRow key={document.id} document={document} acts={acts} isOpen={document.id === openId} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="none q">No document here is called that.</p>}
    </>
  );
}
