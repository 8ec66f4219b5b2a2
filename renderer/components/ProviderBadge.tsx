import { type LucideIcon, Monitor } from 'lucide-react';
import type { ProviderId } from '../../main/contract/types.ts';
import { classes } from './Button.tsx';
import { Icon } from './Icon.tsx';

const providers: Record<ProviderId, { readonly icon: LucideIcon; readonly words: string }> = {
  device: { icon: Monitor, words: 'On this computer' },
};

/** Where an answer is made. Full in the top bar, quiet beside Send; never hidden, never shortened. */
export function ProviderBadge({
  provider,
  quiet,
  extra,
}: {
  readonly provider: ProviderId;
  readonly quiet?: boolean;
  readonly extra?: string;
}) {
  const { icon, words } = providers[provider];
  return (
    <span className={classes('prov', provider, quiet && 'quiet', extra)}>
      <Icon of={icon} />
      {words}
    </span>
  );
}
