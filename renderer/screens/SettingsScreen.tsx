import { version } from '../../package.json';
import { actionIds, actions } from '../actions.ts';
import type { AppState } from '../appState.ts';
import { AppearanceSection } from '../components/settings/AppearanceSection.tsx';
import { BackupSection } from '../components/settings/BackupSection.tsx';
import { HubSection } from '../components/settings/HubSection.tsx';
import { ModelsSection } from '../components/settings/ModelsSection.tsx';
import { ProtectionSection } from '../components/settings/ProtectionSection.tsx';
import { ProvidersSection } from '../components/settings/ProvidersSection.tsx';
import { RetentionSection } from '../components/settings/RetentionSection.tsx';
import { formatShortcut } from '../shortcut.ts';

export function SettingsScreen({ app }: { readonly app: AppState }) {
  return (
    <div className="screen">
      <div className="wide settings">
        <div className="title">
          <h1>Settings</h1>
        </div>
        <AppearanceSection app={app} />
        <ProvidersSection app={app} />
        <ModelsSection app={app} />
        <HubSection app={app} />
        <ProtectionSection app={app} />
        <RetentionSection app={app} />
        <BackupSection app={app} />
        <section aria-labelledby="keys">
          <h2 id="keys">Keys</h2>
          <dl className="keys">
            {actionIds.map((id) => {
              const { label, shortcut } = actions[id];
              return shortcut ? (
                <div key={id}>
                  <dt>{label.replace('…', '')}</dt>
                  <dd>
                    <kbd>{formatShortcut(shortcut)}</kbd>
                  </dd>
                </div>
              ) : null;
            })}
          </dl>
        </section>
        <section aria-labelledby="about">
          <h2 id="about">About</h2>
          <p>Cloister {version}</p>
          <p className="q">
            Reads, searches and answers on this computer. It has no account, sends no statistics and looks for no
            updates. Free software under the Apache License 2.0.
          </p>
        </section>
      </div>
    </div>
  );
}
