import { Check, Ellipsis, FilePlus, FileX, ListX } from 'lucide-react';
import { formatBytes } from '../../../main/contract/formatBytes.ts';
import type { KnownAdapter } from '../../../main/contract/models.ts';
import { adapterFor } from '../../adapterWords.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { useAdapters } from '../../useModelLists.ts';
import { ActionsHead } from '../ActionsHead.tsx';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { MenuButton } from '../Menu.tsx';
import { Trouble } from '../settings/Trouble.tsx';
import { useAction } from '../settings/useAction.ts';

/** The adapters of this computer. Which of them a case uses is chosen in the case's menu. */
export function AdaptersSection({ app }: { readonly app: AppState }) {
  const adapters = useAdapters() ?? [];
  const { busy, trouble, run } = useAction();
  return (
    <section aria-labelledby="adapters">
      <div className="sect">
        <h2 id="adapters">Adapters</h2>
        <Button
          look="bare"
          icon={FilePlus}
          disabled={busy}
          aria-label="Add an adapter from a file"
          onClick={() => void run(() => request('adapters.choose', {}))}
        >
          From a file…
        </Button>
      </div>
      <p className="small qq">
        Small files (LoRA) that teach one model a way of writing. Each case chooses its own, in its menu under
        “Adapters…”.
      </p>
      <Trouble>{trouble}</Trouble>
      {adapters.length > 0 && (
        <table className="models adapters" aria-label="Adapters">
          <thead>
            <tr>
              <th>Adapter</th>
              <th className="num">Size</th>
              <th>With the model in use</th>
              <ActionsHead />
            </tr>
          </thead>
          <tbody>
            {adapters.map((adapter) => (
              <tr key={adapter.id}>
                <td>
                  <span className="strong">{adapter.name}</span>
                  <div className="small">{adapterFor(adapter)}</div>
                </td>
                <td className="num nw">{formatBytes(adapter.bytes)}</td>
                <td>
                  <FitsState adapter={adapter} />
                </td>
                <td className="num">
                  <MenuButton
                    icon={Ellipsis}
                    label={`More for ${adapter.name}`}
                    groups={[
                      {
                        items: [
                          {
                            label: 'Take off the list…',
                            icon: ListX,
                            onChoose: () => app.ask({ kind: 'forget-adapter', adapter }),
                          },
                        ],
                      },
                    ]}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function FitsState({ adapter: { missing, fits } }: { readonly adapter: KnownAdapter }) {
  if (missing) {
    return (
      <span className="state att">
        <Icon of={FileX} small />
        File not found
      </span>
    );
  }
  if (fits === null) return <span className="qq">No model is in use</span>;
  if (!fits) return <span className="state">Not for it</span>;
  return (
    <span className="state ok">
      <Icon of={Check} small />
      Fits
    </span>
  );
}
