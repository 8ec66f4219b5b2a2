import { join } from 'node:path';
import { app } from 'electron';
import { startApp } from './app.ts';
import { policyFile } from './policy.ts';

// Another data folder is for tests and for trying things; it opens nothing that the user could not open otherwise.
startApp({
  dataFolder: process.env.CLOISTER_DATA ?? join(app.getPath('userData'), 'library'),
  // Only where Cloister runs from its sources: an installed one obeys the organisation's file and no other.
  policyFile: (!app.isPackaged && process.env.CLOISTER_POLICY) || policyFile(process.platform),
  resources: app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources'),
});
