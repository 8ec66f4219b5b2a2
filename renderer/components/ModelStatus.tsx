import { Check, Cpu } from 'lucide-react';
import { errorText } from '../../main/contract/errorText.ts';
import { formatBytes } from '../../main/contract/formatBytes.ts';
import type { ModelDetails } from '../../main/contract/types.ts';
import type { AppState } from '../appState.ts';
import { percent, readsAtOnce, whereItRuns } from '../modelWords.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { cancelLoading, loadingModel, loadModel } from './ModelMenu.tsx';
import { Notice } from './Notice.tsx';
import { ProgressBar } from './ProgressBar.tsx';

/** The model of this moment: on its way into memory, there, or why it is not. Nothing where there is none. */
export function ModelStatus({ app }: { readonly app: AppState }) {
  const { model, knownModels, imports } = app;
  switch (model.kind) {
    case 'none':
      return null;
    case 'loading': {
      const known = loadingModel(model, knownModels);
      return (
        <div className="box getting">
          <div className="grow">
            <div className="line">
              <span className="strong">{model.name}</span>
              <span className="q n">
                {known
                  ? `${percent(model.fraction)} of ${formatBytes(known.bytes)} in memory`
                  : percent(model.fraction)}
              </span>
            </div>
            <ProgressBar fraction={model.fraction} label={`Loading ${model.name}`} large />
            <p className="small qq">It stays where it is on the disk. You can go on working.</p>
          </div>
          {known && (
            <Button look="bare" onClick={() => cancelLoading(known)}>
              Cancel
            </Button>
          )}
        </div>
      );
    }
    case 'failed': {
      const known = knownModels.find(({ name }) => name === model.name);
      const buttons = (
        <>
          {known && !known.missing && <Button onClick={() => loadModel(known)}>Try again</Button>}
          <Button look={known ? 'bare' : 'first'} onClick={imports.chooseModel}>
            From a file…
          </Button>
        </>
      );
      return (
        <Notice tone="bad" title={`${model.name} was not loaded.`} buttons={buttons}>
          {errorText(model.error)}
        </Notice>
      );
    }
    case 'loaded':
      return <LoadedModel model={model.model} />;
  }
}

function LoadedModel({ model }: { readonly model: ModelDetails }) {
  return (
    <div>
      <p className="state ok">
        <Icon of={Check} small />
        {model.name} is ready
      </p>
      <p className="q">{readsAtOnce(model)}.</p>
      <GpuTruth model={model} />
    </div>
  );
}

/** An unused GPU is shown, in words. */
export function GpuTruth({ model }: { readonly model: ModelDetails }) {
  const { gpu } = model;
  const isWhole = gpu !== null && gpu.layers >= gpu.ofLayers;
  return (
    <span className={isWhole ? 'state ok' : 'state'}>
      <Icon of={isWhole ? Check : Cpu} small />
      {whereItRuns(model)}
    </span>
  );
}
