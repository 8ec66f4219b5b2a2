import { Ellipsis, FileX, ListX, Moon, Trash2, Unplug } from 'lucide-react';
import { formatBytes } from '../../../main/contract/formatBytes.ts';
import type { KnownModel } from '../../../main/contract/models.ts';
import { actions } from '../../actions.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { reportFailure } from '../../failures.ts';
import { formatDay } from '../../format.ts';
import { readsAtOnce, sourceText, speedText } from '../../modelWords.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { MenuButton, type MenuItem } from '../Menu.tsx';
import { loadModel } from '../ModelMenu.tsx';
import { FormatNote, GpuTruth } from '../ModelStatus.tsx';

export function InstalledModelRow({ app, known }: { readonly app: AppState; readonly known: KnownModel }) {
  const { model } = app;
  const state = model.kind === 'loaded' && model.model.id === known.id ? model : null;
  const loaded = state?.model ?? null;
  const isLoading = model.kind === 'loading' && model.id === known.id;
  const { name, bytes, missing, source, lastUsed, tokensPerSecond } = known;
  return (
    <tr>
      <td>
        <span className="strong">{name}</span> {loaded && <span className="tag">in use</span>}
        <div className="small">
          {sourceText(source)}. {loaded && `${readsAtOnce(loaded)}.`}
        </div>
        {loaded && <FormatNote model={loaded} />}
        {missing && <div className="small">Put it back where it was, or take it off the list.</div>}
      </td>
      <td className="num nw">{formatBytes(bytes)}</td>
      <td>
        {loaded && state?.inMemory && <GpuTruth model={loaded} />}
        {state && !state.inMemory && <Resting />}
        {isLoading && <span className="q">Loading</span>}
        {!state && !isLoading && !missing && <span className="qq">Not in memory</span>}
        {missing && (
          <span className="state att">
            <Icon of={FileX} small />
            File not found
          </span>
        )}
      </td>
      <td className="num nw wide-only">
        {tokensPerSecond === null ? <span className="qq">not yet known</span> : speedText(tokensPerSecond)}
      </td>
      <td className="nw wide-only">
        {loaded ? 'now' : lastUsed === null ? <span className="qq">never</span> : formatDay(lastUsed)}
      </td>
      <td className="num">
        <span className="line ends">
          {loaded ? (
            <Button icon={Unplug} aria-label={`Unload ${name}`} onClick={() => actions.unloadModel.perform(app)}>
              Unload
            </Button>
          ) : (
            <Button disabled={missing || isLoading} aria-label={`Use ${name}`} onClick={() => loadModel(known)}>
              Use
            </Button>
          )}
          <MenuButton
            icon={Ellipsis}
            label={`More for ${name}`}
            groups={[{ items: [removal(app, known, loaded !== null || isLoading)] }]}
          />
        </span>
      </td>
    </tr>
  );
}

/** Out of memory after idle time; nothing has to be done. */
export function Resting() {
  return (
    <span className="state">
      <Icon of={Moon} small />
      Rests; comes back with the next question
    </span>
  );
}

/** Only what Cloister downloaded is its own to delete. */
function removal(app: AppState, known: KnownModel, inUse: boolean): MenuItem {
  const off = { off: inUse, ...(inUse && { sub: 'In use: unload it first' }) };
  if (known.source === 'download' && !known.missing) {
    return {
      label: 'Delete the file…',
      icon: Trash2,
      deletes: true,
      ...off,
      onChoose: () => void request('models.remove', { id: known.id }).catch(reportFailure),
    };
  }
  return {
    label: 'Take off the list…',
    icon: ListX,
    ...off,
    onChoose: () => app.ask({ kind: 'forget-model', model: known }),
  };
}
