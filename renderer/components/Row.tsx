import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ProviderId } from '../../main/contract/types.ts';
import { providerText } from '../providerWords.ts';
import { classes } from './Button.tsx';
import { Icon } from './Icon.tsx';

type RowProps = {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly onOpen: () => void;
  /** A conversation that is answered elsewhere: its icon in that colour, and the words for a screen reader. */
  readonly where?: ProviderId;
  /** `page`: the screen that is shown; `true`: the document that is open beside it. */
  readonly current?: 'page' | 'true' | false;
  readonly strong?: boolean;
  readonly isCase?: boolean;
  /** A count or a time; makes room for the menu under the pointer. */
  readonly end?: string;
  readonly menu?: ReactNode;
  /** Buttons that are always there. */
  readonly buttons?: ReactNode;
  readonly renaming?: boolean;
  /** The new name, or null when it stays. */
  readonly onRename?: (name: string | null) => void;
  /** What stands under the name: it describes the row for a screen reader. */
  readonly children?: ReactNode;
};

/** A row of the left column. The whole row opens it; its own buttons lie above. */
export function Row(row: RowProps) {
  const below = useId();
  const { icon, name, where, onOpen, current, strong, isCase, end, menu, buttons, renaming, onRename, children } = row;
  const openMenu = (event: MouseEvent<HTMLDivElement>) => {
    const button = event.currentTarget.querySelector<HTMLElement>('.more');
    if (button === null) return;
    event.preventDefault();
    // Letting go of the mouse button would close a menu that opened while it was down.
    if (event.buttons === 0) button.click();
    else addEventListener('pointerup', () => setTimeout(() => button.click()), { once: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same menu has a button of its own
    <div
      className={classes('row', isCase && 'case', isCase && !strong && 'other', children !== undefined && 'top-i')}
      onContextMenu={openMenu}
    >
      {where === undefined ? (
        <Icon of={icon} />
      ) : (
        <span className={`p${where}`} title={providerText(where, null)}>
          <Icon of={icon} />
        </span>
      )}
      {renaming && onRename ? (
        <NameField name={name} onDone={onRename} />
      ) : (
        <button
          type="button"
          className="open cut"
          dir="auto"
          title={name}
          aria-current={current || undefined}
          aria-describedby={children === undefined ? undefined : below}
          onClick={onOpen}
        >
          {name}
          {where !== undefined && <span className="sr"> {providerText(where, null)}</span>}
        </button>
      )}
      <span className="tail">
        {end !== undefined && <span className="end">{end}</span>}
        {menu}
        {buttons}
      </span>
      {children !== undefined && (
        <div className="below" id={below}>
          {children}
        </div>
      )}
    </div>
  );
}

function NameField({ name, onDone }: { readonly name: string; readonly onDone: (name: string | null) => void }) {
  const [value, setValue] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (saved: boolean) => {
    if (done.current) return;
    done.current = true;
    const trimmed = value.trim();
    onDone(saved && trimmed !== '' && trimmed !== name ? trimmed : null);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === 'Enter');
  };
  return (
    <input
      ref={field}
      className="rename"
      aria-label="Name"
      maxLength={200}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={pressed}
      onBlur={() => finish(true)}
    />
  );
}
