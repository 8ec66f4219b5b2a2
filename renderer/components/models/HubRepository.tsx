import { ChevronDown, ChevronRight, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { HubFile, HubModel } from '../../../main/contract/models.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { formatDay } from '../../format.ts';
import { ActionsHead } from '../ActionsHead.tsx';
import { Icon } from '../Icon.tsx';
import { Trouble } from '../settings/Trouble.tsx';
import { HubFileRow } from './HubFileRow.tsx';
import { useHubCall } from './useHubCall.ts';

/** A repository that was found; its files are asked for when it is opened. */
export function HubRepository({ app, model }: { readonly app: AppState; readonly model: HubModel }) {
  const [open, setOpen] = useState(false);
  const [files, setFiles] = useState<readonly HubFile[] | null>(null);
  const { busy, trouble, run, stop } = useHubCall();
  const toggle = () => {
    setOpen(!open);
    if (open) stop();
    else if (files === null) run((job) => request('models.hubFiles', { id: model.id, job }), setFiles);
  };
  return (
    <li>
      <button type="button" className="line fold" aria-expanded={open} onClick={toggle}>
        <Icon of={open ? ChevronDown : ChevronRight} small />
        <span className="strong cut">{model.repository}</span>
        {model.gated && (
          <span className="state att small">
            <Icon of={KeyRound} small />
            Needs a token
          </span>
        )}
        <span className="grow" />
        <span className="small qq n nw">{aboutText(model)}</span>
      </button>
      {open && (
        <div className="hub-files">
          {model.gated && trouble === null && (
            <p className="small qq">
              Its owner wants to know who downloads it: accept its terms on the hub, then enter your token in the
              settings.
            </p>
          )}
          {busy && <p className="q">Listing its files</p>}
          <Trouble>{trouble}</Trouble>
          {files?.length === 0 && <p className="q">It has no model files that can be used here.</p>}
          {files && files.length > 0 && (
            <table className="models files" aria-label="Files">
              <thead>
                <tr>
                  <th>File</th>
                  <th className="num">Size</th>
                  <th>Fit</th>
                  <ActionsHead />
                </tr>
              </thead>
              <tbody>
                {files.map((file) => (
                  <HubFileRow key={file.id} app={app} file={file} />
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </li>
  );
}

function aboutText({ downloads, updated, licence }: HubModel): string {
  return [
    ...(licence === null ? [] : [licence]),
    formatCount(downloads, 'download'),
    ...(updated === null ? [] : [`changed ${formatDay(updated)}`]),
  ].join(' · ');
}
