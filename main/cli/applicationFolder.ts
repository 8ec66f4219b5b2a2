import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the window's application keeps downloaded models (see `main/index.ts`): both use the same ones. */
export function applicationModels(platform: NodeJS.Platform = process.platform, env = process.env): string {
  return join(env.CLOISTER_DATA || userData(platform, env), 'models');
}

/** As Electron has it for an application of this name. */
function userData(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const name = 'Cloister';
  switch (platform) {
    case 'win32':
      return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), name);
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', name);
    default:
      return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), name);
  }
}
