import type { ComponentType } from 'react';
import { type AppState, useAppState } from './appState.ts';
import { classes } from './components/Button.tsx';
import { DropTarget, documentsStay } from './components/DropTarget.tsx';
import { Dialogs } from './components/dialogs/Dialogs.tsx';
import { Panes } from './components/Panes.tsx';
import { ProgressAnnouncer } from './components/ProgressAnnouncer.tsx';
import { Toasts } from './components/Toasts.tsx';
import { TopBar } from './components/TopBar.tsx';
import { useLibrary, useSettings } from './hooks.ts';
import type { ScreenId } from './place.ts';
import { ConversationScreen } from './screens/ConversationScreen.tsx';
import { DocumentsScreen } from './screens/DocumentsScreen.tsx';
import { LedgerScreen } from './screens/LedgerScreen.tsx';
import { LibraryGate } from './screens/LibraryGate.tsx';
import { ModelsScreen } from './screens/ModelsScreen.tsx';
import { SettingsScreen } from './screens/SettingsScreen.tsx';
import { StartScreen } from './screens/StartScreen.tsx';
import { UsageScreen } from './screens/UsageScreen.tsx';
import { useActions } from './useActions.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useNotices } from './useNotices.ts';

type ScreenFrame = {
  readonly Screen: ComponentType<{ readonly app: AppState }>;
  /** The whole window, beside the cases, or beside the cases with room for an open document. */
  readonly frame: 'whole' | 'cases' | 'cases and viewer';
};

/** A new screen starts in `place.ts`; the compiler then asks for its entry here. */
const screens = {
  start: { Screen: StartScreen, frame: 'whole' },
  conversation: { Screen: ConversationScreen, frame: 'cases and viewer' },
  documents: { Screen: DocumentsScreen, frame: 'cases and viewer' },
  models: { Screen: ModelsScreen, frame: 'cases' },
  ledger: { Screen: LedgerScreen, frame: 'cases' },
  usage: { Screen: UsageScreen, frame: 'cases' },
  settings: { Screen: SettingsScreen, frame: 'cases' },
} as const satisfies Record<ScreenId, ScreenFrame>;

export function App() {
  const status = useLibrary();
  const { settings, setTheme } = useSettings(status?.kind === 'open');
  useKeptFocus();
  return (
    <LibraryGate status={status}>
      {(protection) => settings && <LoadedWindow protection={protection} settings={settings} setTheme={setTheme} />}
    </LibraryGate>
  );
}

function LoadedWindow(given: Pick<AppState, 'protection' | 'settings' | 'setTheme'>) {
  const app = useAppState(given);
  return app === null ? <div className="app" /> : <Window app={app} />;
}

function Window({ app }: { readonly app: AppState }) {
  useActions(app);
  useNotices(app);
  const { Screen, frame } = screens[app.screen];
  const isOpenai = app.provider.id === 'openai';
  return (
    <div className={classes('app', isOpenai && 'leaves')}>
      <TopBar app={app} />
      {frame === 'whole' ? (
        <Screen app={app} />
      ) : (
        <Panes app={app} viewer={frame === 'cases and viewer'}>
          <Screen app={app} />
        </Panes>
      )}
      <Dialogs app={app} />
      <Toasts toasts={app.toasts} />
      <DropTarget
        caseName={app.current?.name ?? null}
        onFiles={app.imports.addFiles}
        {...(isOpenai && { refused: documentsStay })}
        onRefused={({ title, text }) => app.toasts.show({ title: `${title}.`, lines: [text], failed: true })}
      />
      <ProgressAnnouncer documents={app.documents} model={app.model} downloads={app.downloads} />
    </div>
  );
}
