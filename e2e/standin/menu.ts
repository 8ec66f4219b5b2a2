import type Electron from 'electron';

type Item = Electron.MenuItemConstructorOptions;

/** There is no menu bar here, but its keys work: the window's preload world reports them. */
class StandInMenu {
  readonly template: readonly Item[];

  constructor(template: readonly Item[]) {
    this.template = template;
  }
}

let applicationMenu: StandInMenu | null = null;

export const Menu = {
  buildFromTemplate: (template: Item[]) => new StandInMenu(template),
  setApplicationMenu(menu: StandInMenu | null): void {
    applicationMenu = menu;
  },
} satisfies Record<keyof Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>, unknown>;

export type Shortcut = { readonly ctrl: boolean; readonly shift: boolean; readonly alt: boolean; readonly key: string };

/** Every item of the application's menu that has a key of its own and does something of ours. */
export function menuShortcuts(): readonly (Shortcut & { readonly run: () => void })[] {
  return flatten(applicationMenu?.template ?? []).flatMap(({ accelerator, click }) => {
    if (typeof accelerator !== 'string' || click === undefined) return [];
    const parts = accelerator.split('+');
    const shortcut: Shortcut = {
      ctrl: parts.includes('CmdOrCtrl') || parts.includes('Ctrl'),
      shift: parts.includes('Shift'),
      alt: parts.includes('Alt'),
      key: (parts.at(-1) ?? '').toLowerCase(),
    };
    // Our items look at neither the item, the window nor the event.
    return [{ ...shortcut, run: () => Reflect.apply(click, undefined, []) }];
  });
}

function flatten(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}
