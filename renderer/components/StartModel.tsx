import type { Offer } from '../../main/contract/models.ts';
import type { AppState } from '../appState.ts';
import { downloadOf } from '../downloadWords.ts';
import { fetchForbidden, hubHost } from '../fetchModel.ts';
import { useOffers } from '../useModelLists.ts';
import { Button } from './Button.tsx';
import { loadModel } from './ModelMenu.tsx';
import { ModelStatus } from './ModelStatus.tsx';
import { DownloadBox } from './models/DownloadBox.tsx';
import { FitVerdictWords } from './models/FitBar.tsx';
import { LookLink } from './models/InstalledModels.tsx';
import { OfferButton } from './models/OfferButton.tsx';
import { licenceText } from './models/OfferRow.tsx';

/** On the first screen: the model for this computer, one click away, and the other ways to one. */
export function StartModel({ app }: { readonly app: AppState }) {
  const { model, downloads, knownModels } = app;
  const offer = (useOffers() ?? []).find(({ recommended }) => recommended);
  if (model.kind !== 'none') {
    return (
      <section className="model" aria-label="Model">
        <ModelStatus app={app} />
      </section>
    );
  }
  const present = knownModels.filter(({ missing }) => !missing);
  return (
    <section className="model" aria-labelledby="start-model">
      <h2 id="start-model" className="sr">
        A model
      </h2>
      {downloads.map((download) => (
        <DownloadBox key={download.id} app={app} download={download} />
      ))}
      {(!offer || !downloadOf(offer, downloads)) && present.length === 0 && <Recommended app={app} offer={offer} />}
      {present.length > 0 && (
        <>
          <div className="grow">
            <h3>To write answers too, choose a model</h3>
            <p className="q">These are on this computer already, and are used where they are.</p>
          </div>
          <ul className="present">
            {present.slice(0, 4).map((known) => (
              <li key={known.id}>
                <Button large onClick={() => loadModel(known)}>
                  Use {known.name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Recommended({ app, offer }: { readonly app: AppState; readonly offer: Offer | undefined }) {
  const { settings, imports } = app;
  const forbidden = fetchForbidden(settings);
  const offered = forbidden === null ? offer : undefined;
  return (
    <>
      <div className="grow">
        <h3>To write answers too, add a model</h3>
        <p className="q">
          Searching and showing passages works now.{' '}
          {offered
            ? `Recommended for this computer: ${offered.model.name}. ${offered.model.goodFor}`
            : 'A model is a file that ends in .gguf; drop it here.'}{' '}
          {forbidden}
        </p>
        {offered && (
          <p className="line wrap small qq">
            {offered.fit && <FitVerdictWords fit={offered.fit} />}
            <span>
              Licence: {licenceText(offered)}. From {hubHost(settings)}; Cloister asks before it connects.
            </span>
          </p>
        )}
        <p className="small qq">
          LM Studio, Ollama, Jan or Hugging Face’s tools may have one here already: <LookLink app={app} />
        </p>
      </div>
      <div className="line wrap">
        <Button look={offered ? 'bare' : 'plain'} large onClick={imports.chooseModel}>
          From a file…
        </Button>
        {offered && <OfferButton app={app} offer={offered} forbidden={false} large />}
      </div>
    </>
  );
}
