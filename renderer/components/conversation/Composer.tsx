import { ArrowUp, Paperclip, Square } from 'lucide-react';
import type { FormEvent, KeyboardEvent, Ref } from 'react';
import type { ModelState } from '../../../main/contract/models.ts';
import type { ProviderStatus } from '../../../main/contract/settings.ts';
import { modelButtonText } from '../../modelWords.ts';
import { Button, IconButton } from '../Button.tsx';
import { ProviderBadge } from '../ProviderBadge.tsx';

type ComposerProps = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  /** An answer is being written: Stop stands in the place of Send. */
  readonly writing: boolean;
  readonly onStop: () => void;
  readonly onAddDocuments: () => void;
  readonly model: ModelState;
  readonly provider: ProviderStatus;
  /** Nothing can be asked here any more. */
  readonly blocked: boolean;
  readonly field: Ref<HTMLTextAreaElement>;
};

/** As long as a question may be; main refuses longer ones. */
const LONGEST = 20_000;

export function Composer(props: ComposerProps) {
  const { text, onText, onSend, writing, onStop, onAddDocuments, model, provider, blocked, field } = props;
  const leaves = provider.id === 'openai';
  const searches = provider.id === 'device' && (model.kind === 'none' || model.kind === 'failed');
  const words = leaves ? 'Ask OpenAI. Documents stay here.' : searches ? 'Search this case' : 'Ask about this case';
  const ready = text.trim() !== '' && !writing && !blocked;
  const answering = provider.id === 'device' ? model.kind !== 'none' && modelButtonText(model) : provider.model;

  function send(event?: FormEvent): void {
    event?.preventDefault();
    if (ready) onSend();
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <form className="composer" onSubmit={send}>
      <textarea
        ref={field}
        className="text"
        dir="auto"
        autoComplete="off"
        aria-label={words}
        placeholder={words}
        value={text}
        rows={1}
        maxLength={LONGEST}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={keyDown}
      />
      <div className="tools">
        <IconButton
          icon={Paperclip}
          label={leaves ? 'Documents cannot be added to an OpenAI conversation' : 'Add documents'}
          aria-disabled={leaves}
          onClick={() => leaves || onAddDocuments()}
        />
        {answering && <span className="answering cut">{answering}</span>}
        <span className="grow" />
        <ProviderBadge provider={provider.id} name={provider.name} quiet extra="hide-narrow" />
        {writing ? (
          <Button icon={Square} shortcut="Esc" onClick={onStop}>
            Stop
          </Button>
        ) : leaves ? (
          <Button look="leave" type="submit" disabled={!ready}>
            Review and send…
          </Button>
        ) : (
          <IconButton
            icon={ArrowUp}
            label={searches ? 'Search' : 'Send'}
            look="first"
            type="submit"
            disabled={!ready}
          />
        )}
      </div>
    </form>
  );
}
