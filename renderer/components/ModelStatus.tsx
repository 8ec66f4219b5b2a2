import { Check, Cpu } from 'lucide-react';
import { errorText } from '../../main/contract/errorText.ts';
import { formatBytes } from '../../main/contract/formatBytes.ts';
import type { ModelDetails } from '../../main/contract/models.ts';
import type { AppState } from '../appState.ts';
import { gpuProblemText, percent, readsAtOnce, whereItRuns } from '../modelWords.ts';
import { Button, classes } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { cancelLoading, loadModel } from './ModelMenu.tsx';
import { Notice } from './Notice.tsx';
import { ProgressBar } from './ProgressBar.tsx';

/** The model of this moment: on its way into memory, there, or why it is not. Nothing where there is none. */
export function ModelStatus({ app }: { readonly app: AppState }) {
  const { model, knownModels, imports } = app;
  switch (model.kind) {
    case 'none':
      return null;
    case 'loading': {
      const known = knownModels.find(({ id }) => id === model.id);
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
          <Button look="bare" onClick={() => cancelLoading(model.id)}>
            Cancel
          </Button>
        </div>
      );
    }
    case 'failed': {
      const known = knownModels.find(({ id }) => id === model.id);
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
      return <LoadedModel model={model.model} inMemory={model.inMemory} />;
  }
}

function LoadedModel({ model, inMemory }: { readonly model: ModelDetails; readonly inMemory: boolean }) {
  return (
    <div>
      <p className="state ok">
        <Icon of={Check} small />
        {model.name} is ready
      </p>
      <p className="q">{readsAtOnce(model)}.</p>
      {inMemory ? <GpuTruth model={model} /> : <p className="q">It rests and comes back with the next question.</p>}
    </div>
  );
}

/** An unused GPU, or one that is used in part, is shown in words, with the reason. */
export function GpuTruth({ model }: { readonly model: ModelDetails }) {
  const { gpu, gpuProblem } = model;
  const isWhole = gpu !== null && gpu.layers >= gpu.ofLayers;
  const isTrouble = gpuProblem !== null && gpuProblem !== 'none-found' && gpuProblem !== 'turned-off';
  return (
    <>
      <span className={classes('state', isWhole && 'ok', isTrouble && 'att')}>
        <Icon of={isWhole ? Check : Cpu} small />
        {whereItRuns(model)}
      </span>
      {gpuProblem !== null && <div className="small qq">{gpuProblemText(gpuProblem)}</div>}
    </>
  );
}

/** Where the file itself says how a conversation is written down, a person should know. */
export function FormatNote({ model }: { readonly model: ModelDetails }) {
  if (model.formatSource !== 'file') return null;
  return <div className="small">Uses the chat format in its own file, which Cloister does not know.</div>;
}
