import { homedir } from 'node:os';
import { join } from 'node:path';

/** What decides where programs keep their models. */
export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Of the whole disk. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

export function thisComputer(): Surroundings {
  return { platform: process.platform, home: homedir(), root: '/', env: process.env };
}

/** The folders that hold `models--owner--name`. */
export function huggingFaceHubs({ home, env }: Surroundings): readonly string[] {
  const cache = env.XDG_CACHE_HOME || join(home, '.cache');
  const hub = env.HF_HUB_CACHE || env.HUGGINGFACE_HUB_CACHE || join(env.HF_HOME || join(cache, 'huggingface'), 'hub');
  // A program that was started from elsewhere may have none of these variables.
  return distinct([hub, join(home, '.cache', 'huggingface', 'hub')]);
}

/** LM Studio's own folders, which hold its settings and, unless those say otherwise, `models`. */
export function lmStudioHomes({ home }: Surroundings): readonly string[] {
  return [join(home, '.lmstudio'), join(home, '.cache', 'lm-studio')];
}

/** A file that holds the path of LM Studio's folder, where it was moved. */
export function lmStudioPointer({ home }: Surroundings): string {
  return join(home, '.lmstudio-home-pointer');
}

/** The folders that hold `manifests` and `blobs`. */
export function ollamaFolders({ platform, home, root, env }: Surroundings): readonly string[] {
  return distinct([
    env.OLLAMA_MODELS || join(home, '.ollama', 'models'),
    join(home, '.ollama', 'models'),
    // Of the service that its installer sets up.
    ...(platform === 'linux'
      ? [join(root, 'usr/share/ollama/.ollama/models'), join(root, 'var/lib/ollama/models')]
      : []),
  ]);
}

/** The application data of programs like Jan: settings there may name another folder. */
export function janSettings({ platform, home, env }: Surroundings): readonly string[] {
  switch (platform) {
    case 'win32':
      return [join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Jan')];
    case 'darwin':
      return [join(home, 'Library', 'Application Support', 'Jan')];
    default:
      return distinct([
        join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'Jan'),
        join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Jan'),
      ]);
  }
}

/** The folders that hold `llamacpp/models`, or in older versions `models`. */
export function janFolders(surroundings: Surroundings): readonly string[] {
  return [...janSettings(surroundings).map((folder) => join(folder, 'data')), join(surroundings.home, 'jan')];
}

function distinct(folders: readonly string[]): readonly string[] {
  return [...new Set(folders)];
}
