// biome-ignore-all lint/performance/noBarrelFile: this file is the module `electron`, whose names must come from one place.
/** What `import { … } from 'electron'` gives in the stand-in. An export missing here fails when the program is linked. */
export { app } from './app.ts';
export { clipboard } from './clipboard.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipcMain.ts';
export { Menu } from './menu.ts';
export { nativeTheme } from './nativeTheme.ts';
export { powerMonitor } from './powerMonitor.ts';
export { safeStorage } from './safeStorage.ts';
export { protocol, session } from './session.ts';
export { utilityProcess } from './utilityProcess.ts';
export { BrowserWindow } from './window.ts';
