import { useState } from 'react';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { Button } from '../Button.tsx';
import { Switch } from '../Switch.tsx';
import { FixedBy } from './FixedBy.tsx';
import { ModelSelect } from './ModelSelect.tsx';
import { ProviderBlock } from './ProviderBlock.tsx';
import { StoredSecret } from './StoredSecret.tsx';
import { Trouble } from './Trouble.tsx';
import { useAction } from './useAction.ts';

/** Outside the organisation: off until someone turns it on, and what that means said before. */
export function OpenAIBlock({ app: { settings } }: { readonly app: AppState }) {
  const { openai } = settings.values;
  const [listed, setListed] = useState<readonly string[] | null>(null);
  const saving = useAction();
  const listing = useAction();
  const isForbidden = settings.fixed.includes('openai.forbidden');
  const isFixedModel = settings.fixed.includes('openai.model');
  const set = (change: Partial<typeof openai> & { readonly key?: string }) =>
    saving.run(() => request('openai.set', { ...openai, key: null, ...change }));
  const list = () => listing.run(async () => setListed(await request('openai.models', {})));

  if (isForbidden) {
    return (
      <ProviderBlock provider="openai" title="OpenAI" end={<FixedBy organisation={settings.organisation} />}>
        <p className="q">{settings.organisation ?? 'Your organisation'} does not allow OpenAI. Nothing goes there.</p>
      </ProviderBlock>
    );
  }
  return (
    <ProviderBlock
      provider="openai"
      title="OpenAI"
      end={
        <Switch
          label="OpenAI"
          on={openai.enabled}
          disabled={saving.busy || settings.policyDamaged}
          onChange={(enabled) => void set({ enabled })}
        />
      }
    >
      <ul className="q means">
        <li>What you send leaves this computer and your organisation, for {hostOf(settings.openaiAddress)}.</li>
        <li>Documents, and answers made from them, never go there.</li>
        <li>Every message is shown to you in full before it leaves.</li>
        <li>OpenAI may keep what it gets for up to 30 days.</li>
      </ul>
      {settings.fixed.includes('openai.placeholders') && (
        <div>
          <p className="q">Names, dates and the like are always replaced before a message leaves.</p>
          <FixedBy organisation={settings.organisation} />
        </div>
      )}
      <StoredSecret
        what="key"
        label="Key"
        stored={settings.hasOpenaiKey}
        busy={saving.busy}
        onStore={(key) => set({ key })}
      />
      <div className="line wrap">
        <ModelSelect
          model={openai.model}
          listed={listed}
          disabled={saving.busy}
          fixed={isFixedModel}
          organisation={settings.organisation}
          onChange={(model) => void set({ model })}
        />
        {!isFixedModel && (
          <Button disabled={listing.busy || !openai.enabled || !settings.hasOpenaiKey} onClick={() => void list()}>
            {listing.busy ? 'Listing the models' : 'List the models'}
          </Button>
        )}
      </div>
      <Trouble>{listing.trouble ?? saving.trouble}</Trouble>
    </ProviderBlock>
  );
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? '';
}
