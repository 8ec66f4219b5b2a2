import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { subset } from './subset.ts';

type Members = Pick<Electron.NativeTheme, 'shouldUseDarkColors' | 'themeSource'>;

/** What the system prefers is known to Chromium alone; until a page is there the stand-in says light. */
class StandInTheme extends EventEmitter implements Members {
  #source: Members['themeSource'] = 'system';

  get themeSource(): Members['themeSource'] {
    return this.#source;
  }

  set themeSource(source: Members['themeSource']) {
    this.#source = source;
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = subset('nativeTheme', new StandInTheme());
