import type { ReactNode } from 'react';
import type { ProviderId } from '../../../main/contract/types.ts';
import { providerIcons } from '../../providerIcons.ts';
import { Icon } from '../Icon.tsx';

type ProviderBlockProps = {
  readonly provider: ProviderId;
  readonly title: string;
  /** At the right of the title: the switch, or why there is none. */
  readonly end: ReactNode;
  readonly children: ReactNode;
};

export function ProviderBlock({ provider, title, end, children }: ProviderBlockProps) {
  const id = `provider-${provider}`;
  return (
    <section className="box provider-block" aria-labelledby={id}>
      <div className="line">
        <h3 id={id} className={`line p${provider}`}>
          <Icon of={providerIcons[provider]} />
          {title}
        </h3>
        <span className="grow" />
        {end}
      </div>
      {children}
    </section>
  );
}
