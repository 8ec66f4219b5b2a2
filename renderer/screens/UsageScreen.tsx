import type { AppState } from '../appState.ts';

export function UsageScreen(_: { readonly app: AppState }) {
  return (
    <div className="screen">
      <div className="wide">
        <div className="title">
          <h1>Usage and cost</h1>
        </div>
      </div>
    </div>
  );
}
