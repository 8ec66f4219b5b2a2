import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syncedBy } from './syncedBy.ts';

test('a library in a folder that is copied elsewhere is noticed, and one beside it is not', () => {
  const paths: Record<string, ReturnType<typeof syncedBy>> = {
    'C:\\Users\\Ada\\OneDrive\\Cloister\\library': 'OneDrive',
    'C:\\Users\\Ada\\OneDrive - Brandt & Ostrow\\library': 'OneDrive',
    '/Users/ada/Library/CloudStorage/OneDrive-Personal/library': 'OneDrive',
    '/home/ada/Dropbox/library': 'Dropbox',
    'D:\\Dropbox (Brandt)\\library': 'Dropbox',
    '/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/library': 'iCloud Drive',
    'C:\\Users\\Ada\\iCloudDrive\\library': 'iCloud Drive',
    '/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/library': 'Google Drive',
    'G:\\My Drive\\library': 'Google Drive',
    '/home/ada/.config/Cloister/library': null,
    '/home/ada/notes on OneDrive/library': null,
    'C:\\Users\\Ada\\AppData\\Roaming\\Cloister\\library': null,
    '/home/ada/DropboxBackup/library': null,
  };
  for (const [path, service] of Object.entries(paths)) assert.equal(syncedBy(path), service, path);
});
