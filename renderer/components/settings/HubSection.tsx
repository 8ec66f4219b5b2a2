import type { HubSettings } from '../../../main/contract/models.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { fetchForbidden, hubHost } from '../../fetchModel.ts';
import { Switch } from '../Switch.tsx';
import { FieldsForm } from './FieldsForm.tsx';
import { FixedBy } from './FixedBy.tsx';
import { StoredSecret } from './StoredSecret.tsx';
import { Trouble } from './Trouble.tsx';
import { useAction } from './useAction.ts';

/** Where models are searched for and fetched: off until a person turns it on, and confirmed in a dialog of main's. */
export function HubSection({ app: { settings } }: { readonly app: AppState }) {
  const { hub } = settings.values;
  const { busy, trouble, run } = useAction();
  const isForbidden = settings.fixed.includes('hub.forbidden');
  const set = (change: Partial<HubSettings> & { readonly token?: string }) =>
    run(() => request('hub.set', { ...hub, token: null, ...change }));
  return (
    <section aria-labelledby="hub" className="providers">
      <div className="line">
        <h2 id="hub">Where models come from</h2>
        <span className="grow" />
        {isForbidden ? (
          <FixedBy organisation={settings.organisation} />
        ) : (
          <Switch
            label="Search and download models"
            on={hub.enabled}
            disabled={busy || settings.policyDamaged}
            onChange={(enabled) => void set({ enabled })}
          />
        )}
      </div>
      {isForbidden ? (
        <p className="q">{fetchForbidden(settings)} A model can be added from a file.</p>
      ) : (
        <>
          <p className="q">
            Searching for models and downloading them connects to {hubHost(settings)} and to the servers that it keeps
            its files on. Only what you type into the search, and which model you want, is sent there.
          </p>
          <FieldsForm
            // What was stored is shown again, in the form in which it was.
            key={`${hub.address} ${hub.proxy}`}
            fields={{
              address: {
                label: 'Address',
                value: hub.address,
                hint: 'https://huggingface.co, or a copy of it that your organisation keeps.',
                fixed: settings.fixed.includes('hub.address'),
                needed: true,
              },
              proxy: {
                label: 'Proxy',
                value: hub.proxy,
                placeholder: 'None',
                hint: 'Where a network lets nothing out without one, as http://proxy.example.org:3128',
                fixed: settings.fixed.includes('hub.proxy'),
              },
            }}
            organisation={settings.organisation}
            busy={busy}
            onSave={(change) => void set(change)}
          />
          <StoredSecret
            what="token"
            label="Token, for models whose owner wants to know who downloads them"
            stored={settings.hasHubToken}
            busy={busy}
            onStore={(token) => set({ token })}
          />
        </>
      )}
      <Trouble>{trouble}</Trouble>
    </section>
  );
}
