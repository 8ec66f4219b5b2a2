import { Lock } from 'lucide-react';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { reportFailure } from '../../failures.ts';
import { formatKeep, longestKept } from '../../retentionWords.ts';
import { Icon } from '../Icon.tsx';
import { KeepSelect } from '../KeepSelect.tsx';

export function RetentionSection({ app: { settings } }: { readonly app: AppState }) {
  const longest = longestKept(settings);
  const organisation = settings.organisation ?? 'Your organisation';
  return (
    <section aria-labelledby="retention">
      <h2 id="retention">How long cases are kept</h2>
      {longest === null ? (
        <>
          <p className="q">
            Counted from the last question, document or name in a case. When the time is over Cloister asks; nothing is
            deleted without your word. Each case’s menu can say otherwise.
          </p>
          <KeepSelect
            label="New cases are kept"
            value={settings.values.keepDays}
            longest={null}
            onChange={(keepDays) => request('settings.set', { keepDays }).catch(reportFailure)}
          />
        </>
      ) : (
        <>
          <p>
            {formatKeep(longest)} after its last question, document or name, a case is deleted with everything in it.
            Each case’s menu can set a shorter time.
          </p>
          <p className="state small">
            <Icon of={Lock} small />
            Set by {organisation}.
          </p>
        </>
      )}
    </section>
  );
}
