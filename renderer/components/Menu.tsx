import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, type ToggleEvent, useId, useRef, useState } from 'react';
import type { ProviderId } from '../../main/contract/types.ts';
import { Button, classes, IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';

export type MenuItem = {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** At the right edge: a key or a size. */
  readonly end?: string;
  readonly sub?: string;
  /** The one in use. */
  readonly current?: boolean;
  /** Unavailable; `sub` says why. */
  readonly off?: boolean;
  readonly deletes?: boolean;
  /** In the colour of where this leads. */
  readonly tone?: ProviderId;
  readonly onChoose: () => void;
};

/** Groups are separated by a rule; a group may have a heading or a note to be read, an empty one is left out. */
export type MenuGroup = {
  readonly heading?: string;
  readonly note?: string;
  readonly items: readonly MenuItem[];
};

type MenuButtonProps = {
  /** The accessible name of the menu, and of its button where that shows only an icon. */
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly small?: boolean;
  readonly extra?: string;
  readonly groups: readonly MenuGroup[];
  /** Of a button with words. */
  readonly look?: 'plain' | 'bare';
  /** Words on the button; without them it is an icon button. */
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function MenuButton({ label, icon, small, extra, groups, look = 'bare', children, ref }: MenuButtonProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const shared = {
    popoverTarget: id,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open,
    ...(extra && { extra }),
    ...(ref && { ref }),
  };
  return (
    <>
      {children === undefined && icon !== undefined ? (
        <IconButton icon={icon} label={label} small={small ?? false} {...shared} />
      ) : (
        <Button look={look} title={label} {...shared} {...(icon && { icon })}>
          {children}
        </Button>
      )}
      <MenuPopover id={id} label={label} groups={groups} open={open} onOpen={setOpen} />
    </>
  );
}

type MenuPopoverProps = {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
};

function MenuPopover({ id, label, groups, open, onOpen }: MenuPopoverProps) {
  const menu = useRef<HTMLDivElement>(null);
  const noteId = useId();
  const filled = open ? groups.filter(({ items, note }) => items.length > 0 || note !== undefined) : [];
  const choose = (item: MenuItem) => {
    menu.current?.hidePopover();
    item.onChoose();
  };
  // The items stay until the menu is closed: the focus goes back to the button only from within.
  const toggled = (event: ToggleEvent) => {
    if (event.newState === 'open') focusItem(menu.current, 0);
    else onOpen(false);
  };
  return (
    <div
      id={id}
      ref={menu}
      popover="auto"
      role="menu"
      aria-label={label}
      aria-describedby={filled.some(({ note }) => note) ? noteId : undefined}
      tabIndex={-1}
      className="menu"
      onBeforeToggle={(event) => event.newState === 'open' && onOpen(true)}
      onToggle={toggled}
      onKeyDown={(event) => moveFocus(event, menu.current)}
    >
      {filled.map((group, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a menu
        <div key={group.heading ?? index} role="group" aria-label={group.heading}>
          {index > 0 && <hr />}
          {group.note && (
            <p className="note" id={noteId}>
              {group.note}
            </p>
          )}
          {group.heading && <div className="lab">{group.heading}</div>}
          {group.items.map((item, position) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: two models may have the same name
              key={`${position} ${item.label}`}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={classes('it', item.off && 'off', item.deletes && 'delete')}
              aria-disabled={item.off}
              aria-current={item.current ? 'true' : undefined}
              onClick={() => item.off || choose(item)}
            >
              {item.icon ? <Icon of={item.icon} /> : <span />}
              <span className={classes('cut', item.tone && !item.off && `p${item.tone}`)}>{item.label}</span>
              {item.end && <kbd>{item.end}</kbd>}
              {item.sub && <span className="sub">{item.sub}</span>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return menu === null ? [] : [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

function focusItem(menu: HTMLElement | null, index: number): void {
  itemsOf(menu).at(index)?.focus();
}

function moveFocus(event: KeyboardEvent, menu: HTMLElement | null): void {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item.matches(':focus'));
  const next: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: at <= 0 ? items.length - 1 : at - 1,
    Home: 0,
    End: items.length - 1,
  };
  const index = next[event.key];
  if (event.key === 'Tab') menu?.hidePopover();
  if (index === undefined) return;
  event.preventDefault();
  focusItem(menu, index);
}
