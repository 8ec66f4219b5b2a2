import { FilePlus } from 'lucide-react';
import type { AppState } from '../appState.ts';
import { Button } from '../components/Button.tsx';
import { ModelStatus } from '../components/ModelStatus.tsx';
import { AdaptersSection } from '../components/models/AdaptersSection.tsx';
import { DownloadBox } from '../components/models/DownloadBox.tsx';
import { HubSearch } from '../components/models/HubSearch.tsx';
import { InstalledModels } from '../components/models/InstalledModels.tsx';
import { OffersTable } from '../components/models/OffersTable.tsx';
import { computerText } from '../modelWords.ts';
import { useThisComputer } from '../useModelLists.ts';

/** The models of this computer, those it could have, and which one answers. */
export function ModelsScreen({ app }: { readonly app: AppState }) {
  const { model, downloads, imports } = app;
  const computer = useThisComputer();
  return (
    <div className="screen">
      <div className="wide models-screen">
        <div className="title">
          <div className="grow">
            <h1>Models</h1>
            <p>
              {computer
                ? computerText(computer)
                : 'A model writes the answers, on this computer. Searching works without one.'}
            </p>
          </div>
          <Button icon={FilePlus} onClick={imports.chooseModel}>
            From a file…
          </Button>
        </div>
        <div className="going">
          {(model.kind === 'loading' || model.kind === 'failed') && <ModelStatus app={app} />}
          {downloads.map((download) => (
            <DownloadBox key={download.id} app={app} download={download} />
          ))}
        </div>
        <InstalledModels app={app} />
        <OffersTable app={app} />
        <HubSearch app={app} />
        <AdaptersSection app={app} />
      </div>
    </div>
  );
}
