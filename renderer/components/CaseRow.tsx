import { Blend, CalendarClock, Folder, FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Case } from '../../main/contract/documents.ts';
import { request } from '../api.ts';
import type { AppState } from '../appState.ts';
import { reportFailure } from '../failures.ts';
import { formatNumber } from '../format.ts';
import { keptUntil } from '../retentionWords.ts';
import { Row } from './Row.tsx';
import { RowMenu } from './RowMenu.tsx';

type CaseRowProps = {
  readonly app: AppState;
  readonly case: Case;
  /** What the open case holds. */
  readonly children: ReactNode;
};

export function CaseRow({ app, case: one, children }: CaseRowProps) {
  const { id, name, documents } = one;
  const isOpen = app.current?.id === id && (app.screen === 'conversation' || app.screen === 'documents');
  const renamed = (newName: string | null) => {
    app.rename(null);
    if (newName !== null) request('cases.rename', { id, name: newName }).catch(reportFailure);
  };
  const menu = (
    <RowMenu
      name={name}
      onRename={() => app.rename(id)}
      onDelete={() => app.ask({ kind: 'remove-case', case: one })}
      more={[
        {
          label: 'Keep for…',
          icon: CalendarClock,
          sub: keptUntil(one),
          onChoose: () => app.ask({ kind: 'keep-case', case: one }),
        },
        {
          label: 'Adapters…',
          icon: Blend,
          sub: 'Ways of writing for its answers',
          onChoose: () => app.ask({ kind: 'case-adapters', case: one }),
        },
      ]}
    />
  );
  return (
    <li>
      <Row
        icon={isOpen ? FolderOpen : Folder}
        name={name}
        isCase
        strong={isOpen}
        end={isOpen || documents === 0 ? '' : formatNumber(documents)}
        menu={menu}
        renaming={app.renaming === id}
        onRename={renamed}
        onOpen={() => app.goToCase(id)}
      />
      {isOpen && <div className="in">{children}</div>}
    </li>
  );
}
