import { Check, Download as DownloadIcon } from 'lucide-react';
import { useState } from 'react';
import { formatBytes } from '../../../main/contract/formatBytes.ts';
import type { Offer } from '../../../main/contract/models.ts';
import type { AppState } from '../../appState.ts';
import { downloadOf } from '../../downloadWords.ts';
import { reportFailure } from '../../failures.ts';
import { fetchModel } from '../../fetchModel.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';

type OfferButtonProps = {
  readonly app: AppState;
  readonly offer: Offer;
  readonly forbidden: boolean;
  /** On the first screen: large, with the size. */
  readonly large?: boolean;
};

/** Downloads the model, or says that it is on its way or here. */
export function OfferButton({ app, offer, forbidden, large = false }: OfferButtonProps) {
  const { id, model, bytes, fit, recommended, knownId } = offer;
  const [busy, setBusy] = useState(false);
  const fetch = () => {
    setBusy(true);
    fetchModel(app.settings, id)
      .catch(reportFailure)
      .finally(() => setBusy(false));
  };
  if (knownId !== null) {
    return (
      <span className="state ok">
        <Icon of={Check} small />
        Here
      </span>
    );
  }
  if (downloadOf(offer, app.downloads)) return <span className="q">Downloading</span>;
  return (
    <Button
      look={recommended && app.knownModels.length === 0 && !large ? 'first' : 'plain'}
      large={large}
      {...(large && { icon: DownloadIcon })}
      disabled={busy || forbidden || fit?.verdict === 'too-large'}
      aria-label={`Download ${model.name}, ${formatBytes(bytes)}`}
      onClick={fetch}
    >
      {busy ? 'Starting' : 'Download'} {large && <span className="n">{formatBytes(bytes)}</span>}
    </Button>
  );
}
