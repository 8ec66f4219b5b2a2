import { Check, ChevronDown, FilePlus, HardDrive, Unplug, X } from 'lucide-react';
import { formatBytes } from '../../main/contract/formatBytes.ts';
import type { KnownModel, ModelState } from '../../main/contract/models.ts';
import type { ProviderStatus } from '../../main/contract/settings.ts';
import type { Id } from '../../main/contract/types.ts';
import { actions } from '../actions.ts';
import { request } from '../api.ts';
import type { AppState } from '../appState.ts';
import { reportFailure } from '../failures.ts';
import { gpuProblemText, modelButtonText, readsAtOnce, whereItRuns } from '../modelWords.ts';
import { Icon } from './Icon.tsx';
import { MenuButton, type MenuItem } from './Menu.tsx';
import { beginItem } from './ProviderMenu.tsx';

/** Which model answers, and the way to another. */
export function ModelMenu({ app, extra }: { readonly app: AppState; readonly extra?: string }) {
  const { model, knownModels } = app;
  return (
    <MenuButton
      label="Model"
      {...(extra && { extra })}
      groups={[
        { heading: 'On this computer', items: knownModels.map((known) => modelItem(known, model)) },
        {
          items: [
            { label: 'From a file…', icon: FilePlus, onChoose: () => actions.chooseModel.perform(app) },
            ...(model.kind === 'loading'
              ? [{ label: 'Cancel loading', icon: X, onChoose: () => cancelLoading(model.id) }]
              : []),
            ...(actions.unloadModel.available(app)
              ? [{ label: 'Unload', icon: Unplug, onChoose: () => actions.unloadModel.perform(app) }]
              : []),
          ],
        },
        {
          items: app.providers
            .filter(({ id, unavailable }) => id !== 'device' && unavailable === null)
            .map((status) => beginningItem(app, status)),
        },
        { items: [{ label: 'Models', icon: HardDrive, onChoose: () => actions.models.perform(app) }] },
      ]}
    >
      <span className="cut">{modelButtonText(model)}</span>
      <Icon of={ChevronDown} small />
    </MenuButton>
  );
}

/** Another place is no other model of this conversation. */
function beginningItem(app: AppState, status: ProviderStatus): MenuItem {
  const item = beginItem(app, status);
  return { ...item, sub: `Begins a new, empty conversation. ${item.sub ?? ''}` };
}

export function loadModel({ id }: Pick<KnownModel, 'id'>): void {
  request('models.load', { id }).catch(reportFailure);
}

/** A model's loading is a job by the model's id. */
export function cancelLoading(id: Id): void {
  request('jobs.cancel', { id }).catch(reportFailure);
}

function modelItem(known: KnownModel, model: ModelState): MenuItem {
  const loaded = model.kind === 'loaded' && model.model.id === known.id ? model : null;
  const words = known.missing ? 'The file is no longer where it was.' : loaded && loadedWords(loaded);
  return {
    label: known.name,
    end: formatBytes(known.bytes),
    current: loaded !== null,
    off: known.missing,
    ...(loaded && { icon: Check }),
    ...(words !== null && { sub: words }),
    onChoose: () => loaded || loadModel(known),
  };
}

function loadedWords({ model, inMemory }: Extract<ModelState, { readonly kind: 'loaded' }>): string {
  if (!inMemory) return 'Rests; comes back with the next question.';
  const why = model.gpuProblem === null ? '' : ` ${gpuProblemText(model.gpuProblem)}`;
  return `${whereItRuns(model)}.${why} ${readsAtOnce(model)}.`;
}
