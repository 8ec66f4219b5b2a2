import { Search } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { HubModel } from '../../../main/contract/models.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { fetchForbidden, hubHost, turnOnHub } from '../../fetchModel.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Trouble } from '../settings/Trouble.tsx';
import { useAction } from '../settings/useAction.ts';
import { HubRepository } from './HubRepository.tsx';
import { useHubCall } from './useHubCall.ts';

/** Main takes no more: too little to carry a passage of a document. */
const MOST_CHARACTERS = 80;

/** All models of the hub, for those who know what they look for. Off until a person turns it on. */
export function HubSearch({ app }: { readonly app: AppState }) {
  const { settings } = app;
  const turningOn = useAction();
  const { busy, trouble, run, stop } = useHubCall();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly HubModel[] | null>(null);
  const forbidden = fetchForbidden(settings);
  const host = hubHost(settings);
  const search = (event: FormEvent) => {
    event.preventDefault();
    run((job) => request('models.search', { text, job }), setFound);
  };
  return (
    <section aria-labelledby="hub-search">
      <div className="sect">
        <h2 id="hub-search">Search for other models</h2>
      </div>
      {forbidden !== null && <p className="q">{forbidden} A model can be added from a file.</p>}
      {forbidden === null && !settings.values.hub.enabled && (
        <div className="line wrap">
          <p className="q grow">
            Searching connects to {host} and sends the words you type there, nothing else. It is off until you turn it
            on.
          </p>
          <Button disabled={turningOn.busy} onClick={() => void turningOn.run(() => turnOnHub(settings))}>
            Turn on…
          </Button>
        </div>
      )}
      {forbidden === null && settings.values.hub.enabled && (
        <search>
          <form className="line wrap hub-words" onSubmit={search}>
            <label className="field grow">
              <Icon of={Search} small />
              <span className="sr">Words to search for on {host}, at most seven</span>
              <input
                placeholder="A name or a maker, at most seven words"
                maxLength={MOST_CHARACTERS}
                value={text}
                onChange={({ target }) => {
                  stop();
                  setText(target.value);
                }}
              />
            </label>
            {/* Two buttons: one that became the other under the click would send the form again. */}
            {busy ? (
              <Button key="cancel" aria-label="Cancel the search" onClick={stop}>
                Cancel
              </Button>
            ) : (
              <Button key="search" type="submit" disabled={text.trim() === ''}>
                Search
              </Button>
            )}
            <p className="small qq whole">
              {busy ? `Searching ${host}` : `The words go to ${host}; the ledger lists every search.`}
            </p>
          </form>
        </search>
      )}
      <Trouble>{trouble ?? turningOn.trouble}</Trouble>
      <p className="sr" role="status">
        {busy && 'Searching'}
        {!busy && found && `${formatCount(found.length, 'repository', 'repositories')} found`}
      </p>
      {found?.length === 0 && <p className="none q">Nothing there is called that. Try fewer words.</p>}
      {found && found.length > 0 && (
        <ul className="hub-found">
          {found.map((model) => (
            <HubRepository key={model.id} app={app} model={model} />
          ))}
        </ul>
      )}
    </section>
  );
}
