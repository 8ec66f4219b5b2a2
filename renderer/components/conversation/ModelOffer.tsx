import { errorText } from '../../../main/contract/errorText.ts';
import type { Download, ModelState } from '../../../main/contract/models.ts';
import { downloadText } from '../../downloadWords.ts';
import { Button } from '../Button.tsx';

type ModelOfferProps = {
  readonly model: ModelState;
  readonly downloads: readonly Download[];
  readonly onModels: () => void;
  readonly onAddModel: () => void;
};

/** Without a model everything but writing works; this says what is missing and how to add it. */
export function ModelOffer({ model, downloads, onModels, onAddModel }: ModelOfferProps) {
  if (model.kind !== 'none' && model.kind !== 'failed') return null;
  const [coming] = downloads;
  return (
    <section className="offer" aria-label="Model">
      <div className="grow">
        <h3>{titleOf(model, coming)}</h3>
        <p className="q">
          {model.kind === 'failed'
            ? errorText(model.error)
            : coming
              ? `${downloadText(coming)}. Until it is here, a question finds the passages that answer it.`
              : 'Until then, a question finds the passages that answer it.'}
        </p>
      </div>
      <div className="line">
        <Button look="bare" onClick={onAddModel}>
          From a file…
        </Button>
        <Button onClick={onModels}>{coming ? 'Show the download' : 'Choose a model…'}</Button>
      </div>
    </section>
  );
}

function titleOf(model: ModelState, coming: Download | undefined): string {
  if (model.kind === 'failed') return `${model.name} was not loaded`;
  return coming ? `${coming.name} is on its way` : 'For a written answer, add a model';
}
