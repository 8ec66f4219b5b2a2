import type { Theme } from '../../../main/contract/types.ts';
import type { AppState } from '../../appState.ts';
import { Choice } from '../Choice.tsx';

const themes: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: 'As the system' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
];

export function AppearanceSection({ app: { settings, setTheme } }: { readonly app: AppState }) {
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">Appearance</h2>
      <div className="line" role="radiogroup" aria-labelledby="appearance">
        {themes.map(({ theme, label }) => (
          <Choice
            key={theme}
            name="theme"
            label={label}
            chosen={settings.values.theme === theme}
            onChoose={() => setTheme(theme)}
          />
        ))}
      </div>
    </section>
  );
}
