import { join } from 'node:path';
import { app } from 'electron';
import { startApp } from './app.ts';
import { policyToObey } from './policy.ts';
import { keepMemoryOutOfDumps } from './workers/coreDumps.ts';

keepMemoryOutOfDumps();

// Another data folder is for tests and for trying things; it opens nothing that the user could not open otherwise.
startApp({
  dataFolder: process.env.CLOISTER_DATA ?? join(app.getPath('userData'), 'library'),
  modelsFolder: join(process.env.CLOISTER_DATA ?? app.getPath('userData'), 'models'),
  policyFile: policyToObey({ isInstalled: app.isPackaged }),
  resources: app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources'),
});
