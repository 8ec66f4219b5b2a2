import { Check, ChevronDown, FilePlus, HardDrive, Unplug, X } from 'lucide-react';
import { formatBytes } from '../../main/contract/formatBytes.ts';
import type { KnownModel, ModelState, ProviderStatus } from '../../main/contract/types.ts';
import { actions } from '../actions.ts';
import { request } from '../api.ts';
import type { AppState } from '../appState.ts';
import { reportFailure } from '../failures.ts';
import { modelButtonText, readsAtOnce, whereItRuns } from '../modelWords.ts';
import { Icon } from './Icon.tsx';
import { MenuButton, type MenuItem } from './Menu.tsx';
import { beginItem } from './ProviderMenu.tsx';

/** Which model answers, and the way to another. */
export function ModelMenu({ app, extra }: { readonly app: AppState; readonly extra?: string }) {
  const { model, knownModels } = app;
  const loading = loadingModel(model, knownModels);
  return (
    <MenuButton
      label="Model"
      {...(extra && { extra })}
      groups={[
        { heading: 'On this computer', items: knownModels.map((known) => modelItem(known, model)) },
        {
          items: [
            { label: 'From a file…', icon: FilePlus, onChoose: () => actions.chooseModel.perform(app) },
            ...(loading ? [{ label: 'Cancel loading', icon: X, onChoose: () => cancelLoading(loading) }] : []),
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

export function loadModel({ id }: KnownModel): void {
  request('models.load', { id }).catch(reportFailure);
}

export function cancelLoading({ id }: KnownModel): void {
  request('jobs.cancel', { id }).catch(reportFailure);
}

/** The state names the file; its job is known by the file's id. */
export function loadingModel(model: ModelState, known: readonly KnownModel[]): KnownModel | undefined {
  return model.kind === 'loading' ? known.find(({ name }) => name === model.name) : undefined;
}

function modelItem(known: KnownModel, model: ModelState): MenuItem {
  const isLoaded = model.kind === 'loaded' && model.model.name === known.name;
  const words = known.missing
    ? 'The file is no longer where it was.'
    : isLoaded
      ? `${whereItRuns(model.model)}. ${readsAtOnce(model.model)}.`
      : null;
  return {
    label: known.name,
    end: formatBytes(known.bytes),
    current: isLoaded,
    off: known.missing,
    ...(isLoaded && { icon: Check }),
    ...(words !== null && { sub: words }),
    onChoose: () => isLoaded || loadModel(known),
  };
}
