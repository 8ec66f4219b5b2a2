import { HardDrive, Lock, Plus, ScrollText, Settings } from 'lucide-react';
import { actions } from '../actions.ts';
import type { AppState } from '../appState.ts';
import { formatNumber } from '../format.ts';
import { IconButton } from './Button.tsx';
import { CaseRow } from './CaseRow.tsx';
import { ConversationRows } from './ConversationRows.tsx';
import { DocumentRows } from './DocumentRows.tsx';
import { Grip } from './Grip.tsx';
import { useLeftToday } from './ledger/useLeftToday.ts';
import { Row } from './Row.tsx';

export function LeftColumn({ app }: { readonly app: AppState }) {
  return (
    <nav className="left" aria-label="Cases" tabIndex={-1} data-pane="">
      <div className="scroll">
        <div className="group">
          Cases <IconButton icon={Plus} label="New case" onClick={() => actions.newCase.perform(app)} />
        </div>
        {app.cases.length === 0 && <p className="none">No cases yet. Drop a document to begin one.</p>}
        <ul aria-label="Cases">
          {app.cases.map((one) => (
            <CaseRow key={one.id} app={app} case={one}>
              <ConversationRows app={app} />
              <DocumentRows app={app} />
            </CaseRow>
          ))}
        </ul>
      </div>
      <div className="foot">
        <Row
          icon={HardDrive}
          name="Models"
          current={app.screen === 'models' && 'page'}
          onOpen={() => actions.models.perform(app)}
        />
        <LedgerRow app={app} />
        <Row
          icon={Settings}
          name="Settings"
          current={app.screen === 'settings' && 'page'}
          onOpen={() => actions.settings.perform(app)}
        />
        {app.protection.passphrase && (
          <Row icon={Lock} name={actions.lock.label} onOpen={() => actions.lock.perform(app)} />
        )}
      </div>
      <Grip side="left" layout={app.layout} label="Width of the cases" />
    </nav>
  );
}

function LedgerRow({ app }: { readonly app: AppState }) {
  const left = useLeftToday();
  return (
    <Row
      icon={ScrollText}
      name="Ledger"
      current={app.screen === 'ledger' && 'page'}
      {...(left !== null && { end: left === 0 ? 'nothing left today' : `${formatNumber(left)} left today` })}
      onOpen={() => actions.ledger.perform(app)}
    />
  );
}
