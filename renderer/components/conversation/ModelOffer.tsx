import { errorText } from '../../../main/contract/errorText.ts';
import type { ModelState } from '../../../main/contract/types.ts';
import { Button } from '../Button.tsx';

/** Without a model everything but writing works; this says what is missing and how to add it. */
export function ModelOffer({ model, onAddModel }: { readonly model: ModelState; readonly onAddModel: () => void }) {
  if (model.kind !== 'none' && model.kind !== 'failed') return null;
  const failed = model.kind === 'failed';
  return (
    <section className="offer" aria-label="Model">
      <div className="grow">
        <h3>{failed ? `${model.name} was not loaded` : 'For a written answer, add a model'}</h3>
        <p className="q">
          {failed
            ? errorText(model.error)
            : 'A GGUF file on this computer. Until then, a question finds the passages that answer it.'}
        </p>
      </div>
      <Button onClick={onAddModel}>From a file…</Button>
    </section>
  );
}
