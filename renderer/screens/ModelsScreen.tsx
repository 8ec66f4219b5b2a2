import { Ellipsis, FilePlus, FileX, Trash2, Unplug } from 'lucide-react';
import { formatBytes } from '../../main/contract/formatBytes.ts';
import type { KnownModel } from '../../main/contract/types.ts';
import { actions } from '../actions.ts';
import type { AppState } from '../appState.ts';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { MenuButton } from '../components/Menu.tsx';
import { loadModel } from '../components/ModelMenu.tsx';
import { GpuTruth, ModelStatus } from '../components/ModelStatus.tsx';
import { formatCount } from '../format.ts';
import { readsAtOnce } from '../modelWords.ts';

/** The models this computer was told about, and which one answers. */
export function ModelsScreen({ app }: { readonly app: AppState }) {
  const { knownModels, model, imports } = app;
  const present = knownModels.filter(({ missing }) => !missing);
  const bytes = present.reduce((total, known) => total + known.bytes, 0);
  return (
    <div className="screen">
      <div className="wide">
        <div className="title">
          <div className="grow">
            <h1>Models</h1>
            <p>A model writes the answers, on this computer. Searching works without one.</p>
          </div>
          <Button look={knownModels.length === 0 ? 'first' : 'plain'} icon={FilePlus} onClick={imports.chooseModel}>
            From a file…
          </Button>
        </div>
        {(model.kind === 'loading' || model.kind === 'failed') && <ModelStatus app={app} />}
        {knownModels.length === 0 ? (
          <div className="empty">
            <h2>No model yet</h2>
            <p className="q">
              Choose a file that ends in .gguf, or drop it on this window. It stays where it is on the disk.
            </p>
          </div>
        ) : (
          <>
            <div className="sect">
              <h2>On this computer</h2>
              <span className="small qq n">
                {formatCount(present.length, 'file')}, {formatBytes(bytes)}
              </span>
            </div>
            <table className="models">
              <thead>
                <tr>
                  <th>Model</th>
                  <th className="num">Size</th>
                  <th>Runs</th>
                  <th className="num wide-only">Threads</th>
                  <th>
                    <span className="sr">Actions</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {knownModels.map((known) => (
                  <ModelRow key={known.id} app={app} known={known} />
                ))}
              </tbody>
            </table>
          </>
        )}
      </div>
    </div>
  );
}

function ModelRow({ app, known }: { readonly app: AppState; readonly known: KnownModel }) {
  const { model, ask } = app;
  const loaded = model.kind === 'loaded' && model.model.name === known.name ? model.model : null;
  const isLoading = model.kind === 'loading' && model.name === known.name;
  return (
    <tr>
      <td>
        <span className="strong">{known.name}</span> {loaded && <span className="tag">in use</span>}
        {loaded && (
          <div className="small">
            {formatBytes(loaded.bytes)} in memory. {readsAtOnce(loaded)}.
          </div>
        )}
        {known.missing && <div className="small">Put it back where it was, or take it off the list.</div>}
      </td>
      <td className="num nw">{formatBytes(known.bytes)}</td>
      <td>
        {loaded && <GpuTruth model={loaded} />}
        {loaded?.gpu && <div className="small">{loaded.gpu.device}</div>}
        {isLoading && <span className="q">Loading</span>}
        {known.missing && (
          <span className="state att">
            <Icon of={FileX} small />
            File not found
          </span>
        )}
      </td>
      <td className="num wide-only">{loaded?.threads}</td>
      <td className="num">
        <span className="line ends">
          {loaded && (
            <Button icon={Unplug} onClick={() => actions.unloadModel.perform(app)}>
              Unload
            </Button>
          )}
          {!loaded && (
            <Button disabled={known.missing || isLoading} onClick={() => loadModel(known)}>
              Use
            </Button>
          )}
          <MenuButton
            icon={Ellipsis}
            label={`More for ${known.name}`}
            groups={[
              {
                items: [
                  {
                    label: 'Take off the list…',
                    icon: Trash2,
                    off: loaded !== null || isLoading,
                    ...(loaded && { sub: 'In use: unload it first' }),
                    onChoose: () => ask({ kind: 'forget-model', model: known }),
                  },
                ],
              },
            ]}
          />
        </span>
      </td>
    </tr>
  );
}
