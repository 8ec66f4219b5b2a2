/** A key with its modifiers. `ctrl` is Command on a Mac. */
export type Shortcut = { readonly key: string; readonly ctrl?: boolean; readonly shift?: boolean };

const isMac = navigator.platform.startsWith('Mac');

const keyNames: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** "Ctrl K", on a Mac "⌘K" */
export function formatShortcut({ key, ctrl, shift }: Shortcut, mac: boolean = isMac): string {
  const name = keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const modifiers = [ctrl && (mac ? '⌘' : 'Ctrl'), shift && (mac ? '⇧' : 'Shift')].filter(Boolean);
  return mac ? `${modifiers.join('')}${name}` : [...modifiers, name].join(' ');
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function matchesShortcut(event: Pressed, shortcut: Shortcut, mac: boolean = isMac): boolean {
  const command = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  return (
    event.key.toLowerCase() === shortcut.key.toLowerCase() &&
    command === (shortcut.ctrl ?? false) &&
    event.shiftKey === (shortcut.shift ?? false) &&
    !event.altKey &&
    !other
  );
}
