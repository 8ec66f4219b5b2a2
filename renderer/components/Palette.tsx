import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { AppState } from '../appState.ts';
import { type PaletteEntry, paletteGroups } from '../paletteEntries.ts';
import { classes } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { useModal } from './useModal.ts';

/** Ctrl K: everything in this case, the other cases, and everything that can be done. */
export function Palette({ app }: { readonly app: AppState }) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  useModal(dialog);

  const groups = paletteGroups(app, typed);
  const entries = groups.flatMap((group) => group.entries);
  const chosen = entries[Math.min(at, entries.length - 1)];
  const optionId = (entry: PaletteEntry) => `${listId}-${entry.key}`;
  const perform = (entry: PaletteEntry) => {
    app.closeDialog();
    entry.perform();
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && chosen) perform(chosen);
    if (step === undefined) return;
    event.preventDefault();
    setAt((before) => (Math.min(before, entries.length - 1) + step + entries.length) % entries.length);
  };
  const chosenId = chosen && optionId(chosen);
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  return (
    <dialog
      ref={dialog}
      className="scrim high"
      aria-label="Find"
      onCancel={(event) => {
        event.preventDefault();
        app.closeDialog();
      }}
      onClick={(event) => event.target === dialog.current && app.closeDialog()}
      onKeyDown={pressed}
    >
      <div className="menu pal">
        <div className="field pin">
          <Icon of={Search} />
          <input
            role="combobox"
            aria-label="Find a document, a conversation, a case or an action"
            aria-expanded="true"
            aria-controls={listId}
            aria-activedescendant={chosenId}
            placeholder="Find a document, a conversation, a case or an action"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
          />
        </div>
        <div id={listId} role="listbox" aria-label="Found" className="found">
          {groups.map(({ heading, entries: inGroup }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list box
            <div key={heading} role="group" aria-label={heading}>
              <div className="lab">{heading}</div>
              {inGroup.map((entry) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the field, which keeps the focus
                // biome-ignore lint/a11y/useFocusableInteractive: the same
                <div
                  key={entry.key}
                  id={optionId(entry)}
                  role="option"
                  aria-selected={entry === chosen}
                  className={classes('it', entry === chosen && 'on')}
                  onClick={() => perform(entry)}
                  onPointerMove={() => setAt(entries.indexOf(entry))}
                >
                  <Icon of={entry.icon} />
                  <span className="cut">
                    <Marked label={entry.label} typed={typed} />
                  </span>
                  <kbd>{entry.end}</kbd>
                </div>
              ))}
            </div>
          ))}
        </div>
        <div role="status">{entries.length === 0 && <div className="lab">Nothing here is called that.</div>}</div>
      </div>
    </dialog>
  );
}

/** The first word that begins with what was typed, that much of it in bold. */
function Marked({ label, typed }: { readonly label: string; readonly typed: string }) {
  const wanted = typed.trim().toLocaleLowerCase();
  const words = [...label.toLocaleLowerCase().matchAll(/[\p{L}\p{N}]+/gu)];
  const start = words.find(({ input, index }) => input.startsWith(wanted, index))?.index;
  if (wanted === '' || start === undefined) return label;
  const end = start + wanted.length;
  return (
    <>
      {label.slice(0, start)}
      <b>{label.slice(start, end)}</b>
      {label.slice(end)}
    </>
  );
}
