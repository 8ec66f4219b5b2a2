import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { ActionName } from './contract/events.ts';

/** Sets the application's menu; `onAction` gets what the page does itself. Nothing reloads or opens developer tools. */
export function buildMenu(onAction: (name: ActionName) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(onAction, process.platform === 'darwin')));
}

export function menuTemplate(onAction: (name: ActionName) => void, isMac: boolean): MenuItemConstructorOptions[] {
  const action = (name: ActionName, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => onAction(name),
    ...(accelerator !== undefined && { accelerator }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const settings = action('settings', 'Settings…', 'CmdOrCtrl+,');

  const application: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    role: 'fileMenu',
    submenu: [
      action('newCase', 'New case'),
      action('newConversation', 'New conversation', 'CmdOrCtrl+N'),
      separator,
      action('addDocuments', 'Add documents…', 'CmdOrCtrl+O'),
      action('models', 'Models'),
      separator,
      action('lock', 'Lock now', 'CmdOrCtrl+L'),
      separator,
      ...(isMac ? [{ role: 'close' } as const] : [settings, separator, { role: 'quit' } as const]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    role: 'editMenu',
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'delete' },
      { role: 'selectAll' },
      separator,
      action('find', 'Find…', 'CmdOrCtrl+K'),
      action('findOnPage', 'Find on the page…', 'CmdOrCtrl+F'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    role: 'viewMenu',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, separator, { role: 'togglefullscreen' }],
  };
  return [...(isMac ? [application] : []), file, edit, view, ...(isMac ? [{ role: 'windowMenu' } as const] : [])];
}
