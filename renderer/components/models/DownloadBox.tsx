import { CircleAlert, Pause, Play } from 'lucide-react';
import type { Download } from '../../../main/contract/models.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { downloadFraction, downloadNote, downloadText } from '../../downloadWords.ts';
import { reportFailure } from '../../failures.ts';
import { Button, classes } from '../Button.tsx';
import { Failure } from '../Failure.tsx';
import { Icon } from '../Icon.tsx';
import { ProgressBar } from '../ProgressBar.tsx';

/** Bytes that nobody wants to lose by a slip. */
const MUCH = 50e6;

/** A model on its way: how much of it is here, from where, and what can be done. */
export function DownloadBox({ app, download }: { readonly app: AppState; readonly download: Download }) {
  const { id, name, state, done } = download;
  const ask = (route: 'downloads.pause' | 'downloads.resume' | 'downloads.cancel') => () =>
    void request(route, { id }).catch(reportFailure);
  const failed = state.kind === 'failed';
  return (
    <section className={classes('box', 'getting', failed && 'bad')} aria-label={`Download of ${name}`}>
      <div className="grow">
        <div className="line">
          {failed && <Icon of={CircleAlert} />}
          <span className="strong">{name}</span>
          <span className="q n">{downloadText(download)}</span>
        </div>
        {failed ? (
          <p role="alert">
            <Failure error={state.error} />
          </p>
        ) : (
          <>
            <ProgressBar
              fraction={downloadFraction(download)}
              label={`Downloading ${name}`}
              held={state.kind === 'paused' || state.kind === 'waiting'}
              large
            />
            <p className="small qq">
              {downloadNote(download, app.protection.passphrase ? app.settings.values.lock : null)}
            </p>
          </>
        )}
      </div>
      <div className="line">
        {(state.kind === 'running' || state.kind === 'waiting') && (
          <Button icon={Pause} aria-label={`Pause the download of ${name}`} onClick={ask('downloads.pause')}>
            Pause
          </Button>
        )}
        {state.kind === 'paused' && (
          <Button icon={Play} aria-label={`Resume the download of ${name}`} onClick={ask('downloads.resume')}>
            Resume
          </Button>
        )}
        {failed && (
          <Button aria-label={`Try the download of ${name} again`} onClick={ask('downloads.resume')}>
            Try again
          </Button>
        )}
        <Button
          look="bare"
          aria-label={`Cancel the download of ${name}`}
          onClick={done < MUCH ? ask('downloads.cancel') : () => app.ask({ kind: 'cancel-download', download })}
        >
          Cancel
        </Button>
      </div>
    </section>
  );
}
