import type { AppState } from '../../appState.ts';
import { Notice } from '../Notice.tsx';
import { OfficeBlock } from './OfficeBlock.tsx';
import { OpenAIBlock } from './OpenAIBlock.tsx';
import { ProviderBlock } from './ProviderBlock.tsx';

export function ProvidersSection({ app }: { readonly app: AppState }) {
  return (
    <section aria-labelledby="providers" className="providers">
      <h2 id="providers">Where answers are made</h2>
      <p className="q">
        On this computer, unless you turn on something else here and choose it when a conversation begins.
      </p>
      {app.settings.policyDamaged && (
        <Notice tone="bad" title="The policy of your organisation cannot be read or trusted.">
          Nothing leaves this computer until it can. Tell whoever looks after this computer.
        </Notice>
      )}
      <ProviderBlock provider="device" title="On this computer" end={<span className="small q">Always on</span>}>
        <p className="q">Nothing leaves. Answers are made by the model you added, also without a network.</p>
      </ProviderBlock>
      <OfficeBlock app={app} />
      <OpenAIBlock app={app} />
    </section>
  );
}
