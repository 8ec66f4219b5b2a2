import type { SyncService } from './contract/settings.ts';

/** The names that these services give their folders, on the systems they run on. */
const folders: readonly (readonly [RegExp, SyncService])[] = [
  [/^OneDrive( - .+)?$/i, 'OneDrive'],
  [/^OneDrive-.+$/i, 'OneDrive'],
  [/^Dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(iCloud Drive|iCloudDrive|com~apple~CloudDocs|Mobile Documents)$/i, 'iCloud Drive'],
  [/^(Google Drive|GoogleDrive(-.+)?|My Drive)$/i, 'Google Drive'],
];

/** Told by the names in the path alone: a service that somebody put elsewhere is not noticed. */
export function syncedBy(folder: string): SyncService | null {
  for (const name of folder.split(/[\\/]+/)) {
    const found = folders.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
  }
  return null;
}
