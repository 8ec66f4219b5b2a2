import type { ComponentType } from 'react';
import { type AppState, useAppState } from './appState.ts';
import { DropTarget } from './components/DropTarget.tsx';
import { Dialogs } from './components/dialogs/Dialogs.tsx';
import { ProgressAnnouncer } from './components/ProgressAnnouncer.tsx';
import { Toasts } from './components/Toasts.tsx';
import { TopBar } from './components/TopBar.tsx';
import { useLibrary, useSettings } from './hooks.ts';
import type { ScreenId } from './place.ts';
import { ConversationScreen } from './screens/ConversationScreen.tsx';
import { DocumentsScreen } from './screens/DocumentsScreen.tsx';
import { LibraryGate } from './screens/LibraryGate.tsx';
import { ModelsScreen } from './screens/ModelsScreen.tsx';
import { SettingsScreen } from './screens/SettingsScreen.tsx';
import { StartScreen } from './screens/StartScreen.tsx';
import { useActions } from './useActions.ts';

/** A new screen starts in `place.ts`; the compiler then asks for its entry here. */
const screens = {
  start: StartScreen,
  conversation: ConversationScreen,
  documents: DocumentsScreen,
  models: ModelsScreen,
  settings: SettingsScreen,
} satisfies Record<ScreenId, ComponentType<{ readonly app: AppState }>>;

export function App() {
  const status = useLibrary();
  const { settings, setTheme } = useSettings(status?.kind === 'open');
  return (
    <LibraryGate status={status}>
      {(protection) => <LoadedWindow protection={protection} settings={settings} setTheme={setTheme} />}
    </LibraryGate>
  );
}

function LoadedWindow(given: Pick<AppState, 'protection' | 'settings' | 'setTheme'>) {
  const app = useAppState(given);
  return app === null ? <div className="app" /> : <Window app={app} />;
}

function Window({ app }: { readonly app: AppState }) {
  useActions(app);
  const Screen = screens[app.screen];
  return (
    <div className="app">
      <TopBar app={app} />
      <Screen app={app} />
      <Dialogs app={app} />
      <Toasts toasts={app.toasts} />
      <DropTarget caseName={app.current?.name ?? null} onFiles={app.imports.addFiles} />
      <ProgressAnnouncer documents={app.documents} model={app.model} />
    </div>
  );
}
