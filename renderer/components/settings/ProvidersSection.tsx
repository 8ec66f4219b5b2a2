import type { AppState } from '../../appState.ts';

export function ProvidersSection(_: { readonly app: AppState }) {
  return (
    <section aria-labelledby="providers">
      <h2 id="providers">Where answers are made</h2>
    </section>
  );
}
