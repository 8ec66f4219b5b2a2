import type { AppState } from '../appState.ts';

export function LedgerScreen(_: { readonly app: AppState }) {
  return (
    <div className="screen">
      <div className="wide">
        <div className="title">
          <h1>Ledger</h1>
        </div>
      </div>
    </div>
  );
}
