import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '../Button.tsx';

type QuestionEditProps = {
  readonly text: string;
  /** It is read once more before it leaves. */
  readonly leaves: boolean;
  /** Tells whether the question was taken. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
};

/** An earlier question, edited where it stands. The question before and its answers are kept beside it. */
export function QuestionEdit({ text, leaves, onSave, onClose }: QuestionEditProps) {
  const [value, setValue] = useState(text);
  const [saving, setSaving] = useState(false);
  const ready = value.trim() !== '' && !saving;

  async function save(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    if (!ready) return;
    setSaving(true);
    if (await onSave(value.trim())) onClose();
    setSaving(false);
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
  }

  return (
    <form className="composer editing" onSubmit={save}>
      <textarea
        className="text"
        dir="auto"
        autoComplete="off"
        aria-label="Question"
        value={value}
        rows={1}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit it
        autoFocus
        onFocus={(event) => event.target.setSelectionRange(value.length, value.length)}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={keyDown}
      />
      <div className="tools">
        <span className="small qq grow">The question before and its answer are kept.</span>
        <Button look="bare" onClick={onClose}>
          Cancel
        </Button>
        <Button look={leaves ? 'leave' : 'first'} type="submit" disabled={!ready}>
          {leaves ? 'Review and send…' : 'Save and ask'}
        </Button>
      </div>
    </form>
  );
}
