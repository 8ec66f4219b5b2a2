import { useState } from 'react';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { Offer } from '../../../main/contract/models.ts';
import type { AppState } from '../../appState.ts';
import { fetchForbidden, hubHost } from '../../fetchModel.ts';
import { useOffers } from '../../useModelLists.ts';
import { ActionsHead } from '../ActionsHead.tsx';
import { Button } from '../Button.tsx';
import { FitLegend } from './FitBar.tsx';
import { OfferRow } from './OfferRow.tsx';

/** So many are shown at once; the best for this computer are first. */
const FEW = 6;

/** What can be downloaded, best for this computer first. */
export function OffersTable({ app }: { readonly app: AppState }) {
  const offers = useOffers();
  const [all, setAll] = useState(false);
  const forbidden = fetchForbidden(app.settings);
  const chat = (offers ?? []).filter(({ model }) => model.role === 'chat');
  const shown = all ? chat : chat.slice(0, FEW);
  return (
    <section aria-labelledby="offers" aria-busy={offers === null}>
      <div className="sect">
        <h2 id="offers">Recommended for this computer</h2>
        <FitLegend />
      </div>
      {offers === null && <p className="none q">Looking at what this computer can run.</p>}
      <p className="small qq">
        {forbidden ?? `They come from ${hubHost(app.settings)}. No document, question or name is sent.`}
      </p>
      {offers !== null && (
        <table className="models offers" aria-label="Recommended models">
          <thead>
            <tr>
              <th>Model</th>
              <th className="num">Size</th>
              <th>Fit</th>
              <th className="wide-only">Memory</th>
              <ActionsHead />
            </tr>
          </thead>
          <tbody>
            {shown.map((offer: Offer) => (
              <OfferRow key={offer.id} app={app} offer={offer} forbidden={forbidden !== null} />
            ))}
          </tbody>
        </table>
      )}
      {chat.length > FEW && (
        <p className="more-rows">
          <Button look="bare" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${formatCount(chat.length, 'model')}`}
          </Button>
        </p>
      )}
    </section>
  );
}
