import { Check } from 'lucide-react';
import { useState } from 'react';
import type { FixedSetting, ServerHealth } from '../../../main/contract/settings.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Switch } from '../Switch.tsx';
import { Tick } from '../Tick.tsx';
import { Certificates } from './Certificates.tsx';
import { FieldsForm } from './FieldsForm.tsx';
import { FixedBy } from './FixedBy.tsx';
import { healthText } from './healthText.ts';
import { ModelSelect } from './ModelSelect.tsx';
import { ProviderBlock } from './ProviderBlock.tsx';
import { StoredSecret } from './StoredSecret.tsx';
import { Trouble } from './Trouble.tsx';
import { useAction } from './useAction.ts';

/** A server of the organisation: off until someone turns it on, and confirmed by that person in a dialog of main's. */
export function OfficeBlock({ app: { settings } }: { readonly app: AppState }) {
  const { office } = settings.values;
  const [health, setHealth] = useState<ServerHealth | null>(null);
  const saving = useAction();
  const checking = useAction();
  const fixed = (name: FixedSetting) => settings.fixed.includes(name);

  const set = (change: Partial<typeof office> & { readonly token?: string }) =>
    saving.run(async () => {
      if (change.address !== undefined) setHealth(null);
      await request('office.set', { ...office, token: null, ...change });
    });
  const check = () =>
    checking.run(async () => {
      setHealth(null);
      const found = await request('office.check', {});
      setHealth(found);
      const [only, ...others] = found.models;
      if (only && others.length === 0 && office.model === null) await set({ model: only.name });
    });

  return (
    <ProviderBlock
      provider="office"
      title="Office server"
      end={
        <Switch
          label="Office server"
          on={office.enabled}
          disabled={saving.busy || settings.policyDamaged || (office.address === '' && !office.enabled)}
          onChange={(enabled) => void set({ enabled })}
        />
      }
    >
      <p className="q">
        A server that your organisation runs. Questions, and the passages that go with them, leave this computer for it.
      </p>
      <FieldsForm
        // What was stored is shown again, in the form in which it was.
        key={`${office.name} ${office.address}`}
        fields={{
          name: { label: 'Name', value: office.name, fixed: fixed('office.name'), needed: true },
          address: {
            label: 'Address',
            value: office.address,
            placeholder: 'https://models.example.org/v1',
            hint: 'As whoever runs the server tells it. It begins with https://',
            fixed: fixed('office.address'),
          },
        }}
        organisation={settings.organisation}
        busy={saving.busy}
        onSave={(change) => void set(change)}
      />
      <StoredSecret
        what="token"
        label="Token, if the server wants one"
        stored={settings.hasOfficeToken}
        busy={saving.busy}
        onStore={(token) => set({ token })}
      />
      <Certificates certificates={settings.certificates} />
      <Tick
        checked={office.confidential}
        disabled={saving.busy || fixed('office.confidential')}
        onChange={(confidential) => void set({ confidential })}
      >
        Text of confidential documents may go there
      </Tick>
      {fixed('office.confidential') && <FixedBy organisation={settings.organisation} />}
      <div className="line wrap">
        <ModelSelect
          model={office.model}
          listed={health?.models.map(({ name }) => name) ?? null}
          disabled={saving.busy}
          fixed={fixed('office.model')}
          organisation={settings.organisation}
          onChange={(model) => void set({ model })}
        />
      </div>
      <div className="line wrap">
        <Button disabled={checking.busy || !office.enabled || office.address === ''} onClick={() => void check()}>
          {checking.busy ? 'Checking the connection' : 'Check the connection'}
        </Button>
        {!office.enabled && <span className="small qq">{whatIsMissing(office.address)}</span>}
      </div>
      <p className="state ok wrap" role="status">
        {health && (
          <>
            <Icon of={Check} small />
            {healthText(health, office.model)}
          </>
        )}
      </p>
      <Trouble>{checking.trouble ?? saving.trouble}</Trouble>
    </ProviderBlock>
  );
}

function whatIsMissing(address: string): string {
  return address === ''
    ? 'Enter and save its address, then turn it on.'
    : 'Turn it on to check it and to list its models.';
}
