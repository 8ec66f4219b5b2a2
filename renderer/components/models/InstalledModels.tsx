import { FolderOpen, Search } from 'lucide-react';
import { formatBytes } from '../../../main/contract/formatBytes.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { KnownModel } from '../../../main/contract/models.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { reportFailure } from '../../failures.ts';
import { ActionsHead } from '../ActionsHead.tsx';
import { Button } from '../Button.tsx';
import { InstalledModelRow } from './InstalledModelRow.tsx';

/** The model files of this computer: those a person added, those that were downloaded, those of other programs. */
export function InstalledModels({ app }: { readonly app: AppState }) {
  const { knownModels } = app;
  const present = knownModels.filter(({ missing }) => !missing);
  const bytes = present.reduce((total, known) => total + known.bytes, 0);
  return (
    <section aria-labelledby="installed">
      <div className="sect">
        <h2 id="installed">On this computer</h2>
        <span className="line">
          {knownModels.length > 0 && (
            <span className="small qq n">
              {formatCount(present.length, 'model')}, {formatBytes(bytes)}
            </span>
          )}
          <Button look="bare" icon={Search} onClick={() => look(app)}>
            Look on this computer
          </Button>
          <Button look="bare" icon={FolderOpen} onClick={() => report(app, request('models.chooseFolder', {}))}>
            From a folder…
          </Button>
        </span>
      </div>
      {knownModels.length === 0 ? (
        <p className="none q">
          No model yet. Download one below, choose a file that ends in .gguf, or drop it on this window: it stays where
          it is on the disk. “Look on this computer” finds what LM Studio, Ollama, Jan and Hugging Face’s tools keep.
        </p>
      ) : (
        <table className="models" aria-label="Models on this computer">
          <thead>
            <tr>
              <th>Model</th>
              <th className="num">Size</th>
              <th>Runs</th>
              <th className="num wide-only">Speed here</th>
              <th className="wide-only">Last used</th>
              <ActionsHead />
            </tr>
          </thead>
          <tbody>
            {knownModels.map((known) => (
              <InstalledModelRow key={known.id} app={app} known={known} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Looks where other programs keep models; nothing is copied, and nothing of theirs is ever deleted. */
export function LookLink({ app }: { readonly app: AppState }) {
  return (
    <button type="button" className="link" onClick={() => look(app)}>
      Look on this computer
    </button>
  );
}

function look(app: AppState): void {
  report(app, request('models.look', {}));
}

/** The list itself is heard of; what a person is told here is how many came. */
function report({ knownModels, toasts }: AppState, looking: Promise<readonly KnownModel[]>): void {
  const before = new Set(knownModels.map(({ id }) => id));
  looking.then((found) => {
    const added = found.filter(({ id }) => !before.has(id)).length;
    toasts.show({
      title: added === 0 ? 'No other models were found.' : `${formatCount(added, 'model')} found.`,
      lines:
        added === 0
          ? []
          : [`${added === 1 ? 'It is used where it is' : 'They are used where they are'}; nothing was copied.`],
    });
  }, reportFailure);
}
