import type { AppState } from '../../appState.ts';

export function RetentionSection(_: { readonly app: AppState }) {
  return (
    <section aria-labelledby="retention">
      <h2 id="retention">How long cases are kept</h2>
    </section>
  );
}
