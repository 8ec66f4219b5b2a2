import { formatBytes } from '../../../main/contract/formatBytes.ts';
import type { Offer } from '../../../main/contract/models.ts';
import type { AppState } from '../../appState.ts';
import { languagesText } from '../../languageWords.ts';
import { pagesOf } from '../../modelWords.ts';
import { classes } from '../Button.tsx';
import { FitBar, FitNumbers, FitVerdictWords } from './FitBar.tsx';
import { OfferButton } from './OfferButton.tsx';

type OfferRowProps = { readonly app: AppState; readonly offer: Offer; readonly forbidden: boolean };

export function OfferRow({ app, offer, forbidden }: OfferRowProps) {
  const { model, fit, bytes, recommended } = offer;
  return (
    <tr className={classes(recommended && 'chosen')}>
      <td>
        <span className="strong">{model.name}</span> {recommended && <span className="tag">recommended</span>}
        <div>{model.goodFor}</div>
        <div className="small">
          {fit && fit.verdict !== 'too-large' && `Reads about ${pagesOf(fit.contextSize)} at once · `}
          <span className="nw">{licenceText(offer)}</span> · {languagesText(model.languages)}
        </div>
      </td>
      <td className="num nw">{formatBytes(bytes)}</td>
      <td>
        {fit ? <FitVerdictWords fit={fit} /> : <span className="qq">Not known yet</span>}
        {fit && <FitNumbers fit={fit} extra="narrow-fit" />}
      </td>
      <td className="wide-only">{fit && <FitBar fit={fit} />}</td>
      <td className="num">
        <OfferButton app={app} offer={offer} forbidden={forbidden} />
      </td>
    </tr>
  );
}

/** "Apache-2.0"; where not everybody may use it for everything, it says so. */
export function licenceText({ model: { licence } }: Offer): string {
  return licence.restricted ? `${licence.name}, with conditions` : licence.name;
}
