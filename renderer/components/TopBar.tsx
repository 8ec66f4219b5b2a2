import { ChevronRight, FileText, MessageSquare, PanelLeft, Search, Settings } from 'lucide-react';
import { actions } from '../actions.ts';
import type { AppState } from '../appState.ts';
import type { ScreenId } from '../place.ts';
import { formatShortcut } from '../shortcut.ts';
import { Button, IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { ModelMenu } from './ModelMenu.tsx';
import { ProviderBadge } from './ProviderBadge.tsx';
import { ProviderMenu } from './ProviderMenu.tsx';

export function TopBar({ app }: { readonly app: AppState }) {
  const { layout, openDocument, model, screen } = app;
  const isStart = screen === 'start';
  const findKey = actions.find.shortcut && formatShortcut(actions.find.shortcut);
  const opposite = layout.rightInFront
    ? {
        label: 'Show the conversation',
        words: screen === 'documents' ? 'Documents' : 'Conversation',
        icon: MessageSquare,
      }
    : { label: 'Show the page', words: 'Page', icon: FileText };
  return (
    <header className="top">
      {isStart ? (
        <span className="strong name">Cloister</span>
      ) : (
        <>
          <IconButton
            icon={PanelLeft}
            label={actions.toggleCases.label}
            aria-expanded={layout.leftShown}
            onClick={() => actions.toggleCases.perform(app)}
          />
          <Crumb app={app} />
        </>
      )}
      <span className="grow" />
      {openDocument && (screen === 'conversation' || screen === 'documents') && (
        <Button
          look="bare"
          icon={opposite.icon}
          extra="narrow-only"
          aria-label={opposite.label}
          onClick={() => {
            layout.showRight(!layout.rightInFront);
            layout.hideLeftIfNarrow();
          }}
        >
          <span className="hide-narrow">{opposite.words}</span>
        </Button>
      )}
      {!isStart && (
        <Button
          look="bare"
          icon={Search}
          extra="wide-only"
          {...(findKey && { shortcut: findKey })}
          onClick={() => actions.find.perform(app)}
        >
          Find
        </Button>
      )}
      {(!isStart || model.kind !== 'none') && app.provider.id === 'device' && (
        <ModelMenu app={app} extra="hide-narrow model-button" />
      )}
      {isStart && <IconButton icon={Settings} label="Settings" onClick={() => actions.settings.perform(app)} />}
      {isStart ? <ProviderBadge provider="device" /> : <ProviderMenu app={app} />}
    </header>
  );
}

function Crumb({ app: { screen, current, conversation } }: { readonly app: AppState }) {
  const names: Record<ScreenId, string> = {
    start: 'Cloister',
    conversation: conversation?.title || 'New conversation',
    documents: 'Documents',
    models: 'Models',
    ledger: 'Ledger',
    usage: 'Usage and cost',
    settings: 'Settings',
  };
  const isInCase = current !== null && (screen === 'conversation' || screen === 'documents');
  return (
    <nav className="crumb cut" aria-label="Where you are">
      {isInCase && (
        <>
          <span className="far q cut case-name" dir="auto">
            {current.name}
          </span>
          <span className="far">
            <Icon of={ChevronRight} small />
          </span>
        </>
      )}
      <span className="strong cut" dir="auto">
        {names[screen]}
      </span>
    </nav>
  );
}
