import type { ProviderId } from '../../main/contract/types.ts';
import { providerIcons } from '../providerIcons.ts';
import { providerText } from '../providerWords.ts';
import { classes } from './Button.tsx';
import { Icon } from './Icon.tsx';

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
  return (
    <span className={classes('prov', provider, quiet && 'quiet', extra)}>
      <Icon of={providerIcons[provider]} />
      {providerText(provider, name)}
    </span>
  );
}
