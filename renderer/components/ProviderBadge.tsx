import { Building2, type LucideIcon, Monitor, SquareArrowOutUpRight } from 'lucide-react';
import type { ProviderId } from '../../main/contract/types.ts';
import { classes } from './Button.tsx';
import { Icon } from './Icon.tsx';

const providers: Record<ProviderId, { readonly icon: LucideIcon; readonly words: (name: string | null) => string }> = {
  device: { icon: Monitor, words: () => 'On this computer' },
  office: { icon: Building2, words: (name) => `Office server${name ? `: ${name}` : ''}` },
  openai: { icon: SquareArrowOutUpRight, words: () => 'OpenAI: leaves this computer' },
};

/** Where an answer is made. Full in the top bar, quiet beside Send; never hidden, never shortened. */
export function ProviderBadge({
  provider,
  name = null,
  quiet,
  extra,
}: {
  readonly provider: ProviderId;
  /** The office server's. */
  readonly name?: string | null;
  readonly quiet?: boolean;
  readonly extra?: string;
}) {
  const { icon, words } = providers[provider];
  return (
    <span className={classes('prov', provider, quiet && 'quiet', extra)}>
      <Icon of={icon} />
      {words(name)}
    </span>
  );
}
