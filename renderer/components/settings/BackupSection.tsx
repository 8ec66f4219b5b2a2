import type { AppState } from '../../appState.ts';

export function BackupSection(_: { readonly app: AppState }) {
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
    </section>
  );
}
