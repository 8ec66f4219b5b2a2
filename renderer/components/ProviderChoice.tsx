import { useId } from 'react';
import { actions } from '../actions.ts';
import type { AppState } from '../appState.ts';
import { providerIcons } from '../providerIcons.ts';
import { beginText, onlyHereText, providerText, unavailableText } from '../providerWords.ts';
import { classes } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** Where a conversation that has not begun will be answered. Chosen once; this computer unless another is chosen by hand. */
export function ProviderChoice({ app }: { readonly app: AppState }) {
  const { providers, provider, settings } = app;
  const name = useId();
  const onlyHere = onlyHereText(providers, settings.organisation);
  if (onlyHere !== null) {
    return (
      <p className="where small qq">
        Answered on this computer. {onlyHere}{' '}
        <button type="button" className="link" onClick={() => actions.settings.perform(app)}>
          Settings
        </button>
      </p>
    );
  }
  if (providers.length < 2) return null;
  return (
    <fieldset className="where">
      <legend className="strong">Where this conversation is answered</legend>
      {providers.map((status) => {
        const { id, unavailable } = status;
        const chosen = provider.id === id;
        return (
          <label key={id} className={classes('tick', unavailable !== null && 'off')}>
            <input
              type="radio"
              name={name}
              checked={chosen}
              disabled={unavailable !== null}
              onChange={() => app.goToConversation({ kind: 'fresh', provider: id })}
            />
            <span className={chosen ? 'box round on' : 'box round'} />
            <span>
              <span className={classes('line', 'strong', unavailable === null && `p${id}`)}>
                <Icon of={providerIcons[id]} />
                {providerText(id, status.name)}
              </span>
              <span className="small qq">
                {unavailable === null ? beginText(status) : unavailableText(unavailable, settings.organisation)}
              </span>
            </span>
          </label>
        );
      })}
      <p className="small qq">It stays there. To change, begin a new conversation.</p>
    </fieldset>
  );
}
