import { FileText, Lock, Monitor } from 'lucide-react';
import type { AppState } from '../appState.ts';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { StartModel } from '../components/StartModel.tsx';

/** First start: nothing here yet. Everything but writing answers works without a model. */
export function StartScreen({ app }: { readonly app: AppState }) {
  const { imports } = app;
  return (
    <main className="start" tabIndex={-1} data-pane="">
      <div className="col">
        <div className="drop">
          <h1>Drop a document here</h1>
          <p className="lead">Ask in your own words. Every answer opens the page it came from.</p>
          <div className="line">
            <Button look="first" large onClick={imports.chooseDocuments}>
              Choose documents…
            </Button>
            <Button large onClick={imports.addSample}>
              Try with a sample contract
            </Button>
          </div>
          <p className="kinds">PDF, Word, Markdown and plain text. A whole folder works too.</p>
        </div>
        <StartModel app={app} />
        <dl className="vows">
          <div>
            <dt>
              <Icon of={Monitor} />
              Nothing leaves by itself
            </dt>
            <dd>The badge at the top always says where an answer is made. The ledger lists every byte that left.</dd>
          </div>
          <div>
            <dt>
              <Icon of={FileText} />
              Nothing is claimed without its page
            </dt>
            <dd>A quote that is not in the source is marked. A page that could not be read is named.</dd>
          </div>
          <div>
            <dt>
              <Icon of={Lock} />
              Nothing lies readable on the disk
            </dt>
            <dd>Documents and conversations are encrypted. Deleting removes them.</dd>
          </div>
        </dl>
      </div>
    </main>
  );
}
