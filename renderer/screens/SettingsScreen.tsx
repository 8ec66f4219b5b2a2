import { Check } from 'lucide-react';
import type { Theme } from '../../main/contract/types.ts';
import { version } from '../../package.json';
import { actionIds, actions } from '../actions.ts';
import type { AppState, Protection } from '../appState.ts';
import { Button } from '../components/Button.tsx';
import { Choice } from '../components/Choice.tsx';
import { Icon } from '../components/Icon.tsx';
import { formatShortcut } from '../shortcut.ts';

const themes: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: 'As the system' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
];

export function SettingsScreen({ app }: { readonly app: AppState }) {
  const { settings, setTheme, protection, ask } = app;
  return (
    <div className="screen">
      <div className="wide settings">
        <div className="title">
          <h1>Settings</h1>
        </div>
        <section aria-labelledby="appearance">
          <h2 id="appearance">Appearance</h2>
          <div className="line" role="radiogroup" aria-labelledby="appearance">
            {themes.map(({ theme, label }) => (
              <Choice
                key={theme}
                name="theme"
                label={label}
                chosen={settings.theme === theme}
                onChoose={() => setTheme(theme)}
              />
            ))}
          </div>
        </section>
        <section aria-labelledby="protection">
          <h2 id="protection">Protection</h2>
          <ProtectionWords protection={protection} />
          <Button onClick={() => ask({ kind: 'passphrase' })}>
            {protection.passphrase ? 'Change the passphrase…' : 'Add a passphrase…'}
          </Button>
        </section>
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

function ProtectionWords({ protection: { keychain, passphrase } }: { readonly protection: Protection }) {
  return (
    <>
      <p className="q">Documents and conversations are kept encrypted on this computer. What opens them:</p>
      <ul className="ways">
        {keychain && (
          <li className="state ok">
            <Icon of={Check} small />
            This computer’s keychain, when you are logged in
          </li>
        )}
        {passphrase && (
          <li className="state ok">
            <Icon of={Check} small />
            {keychain ? 'Your passphrase, if the keychain cannot' : 'Your passphrase, asked for at every start'}
          </li>
        )}
      </ul>
    </>
  );
}
