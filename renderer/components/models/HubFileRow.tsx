import { Check } from 'lucide-react';
import { useState } from 'react';
import { formatBytes } from '../../../main/contract/formatBytes.ts';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { Fit, HubFile, ModelRole } from '../../../main/contract/models.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { fetchModel } from '../../fetchModel.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Trouble } from '../settings/Trouble.tsx';
import { useAction } from '../settings/useAction.ts';
import { FitNumbers, FitVerdictWords } from './FitBar.tsx';

/** What the file is for, where it writes no answers. */
const otherRoles: Readonly<Record<Exclude<ModelRole, 'chat'>, string>> = {
  embedding: 'Finds passages; writes no answers',
  reranking: 'Sorts passages; writes no answers',
  adapter: 'An adapter, no model by itself',
  'vision-projector': 'Lets a model see pictures; no model by itself',
};

type Checked = { readonly fit: Fit | null; readonly role: ModelRole };

export function HubFileRow({ app, file }: { readonly app: AppState; readonly file: HubFile }) {
  const { id, name, quantisation, bytes, parts, knownId } = file;
  const [checked, setChecked] = useState<Checked | null>(null);
  const checking = useAction();
  const fetching = useAction();
  const role = checked?.role ?? file.role;
  const check = () =>
    checking.run(async () => {
      const { facts, fit } = await request('models.inspect', { offer: id });
      setChecked({ fit, role: facts.role });
    });
  const details = [
    ...(quantisation === null ? [] : [quantisation]),
    ...(parts > 1 ? [formatCount(parts, 'part')] : []),
    ...(role === 'chat' ? [] : [otherRoles[role]]),
  ];
  const isComing = app.downloads.some((download) => download.name === name);
  return (
    <tr>
      <td>
        <span className="strong">{name}</span>
        <div className="small">{details.join(' · ')}</div>
        <Trouble>{checking.trouble ?? fetching.trouble}</Trouble>
      </td>
      <td className="num nw">{formatBytes(bytes)}</td>
      <td>
        {checked?.fit ? (
          <>
            <FitVerdictWords fit={checked.fit} />
            <FitNumbers fit={checked.fit} />
          </>
        ) : (
          role === 'chat' && (
            <Button
              look="bare"
              extra="flush"
              disabled={checking.busy}
              aria-label={`Check the fit of ${name}`}
              title="Fetches the beginning of the file to see whether it fits"
              onClick={() => void check()}
            >
              {checking.busy ? 'Checking the fit' : 'Check the fit'}
            </Button>
          )
        )}
      </td>
      <td className="num">
        {knownId !== null ? (
          <span className="state ok">
            <Icon of={Check} small />
            Here
          </span>
        ) : isComing ? (
          <span className="q">Downloading</span>
        ) : (
          (role === 'chat' || role === 'adapter') && (
            <Button
              disabled={fetching.busy || checked?.fit?.verdict === 'too-large'}
              aria-label={`Download ${name}`}
              onClick={() => void fetching.run(() => fetchModel(app.settings, id))}
            >
              Download
            </Button>
          )
        )}
      </td>
    </tr>
  );
}
