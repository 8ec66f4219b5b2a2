import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { type EventOf, subset } from './subset.ts';

type Members = Pick<Electron.PowerMonitor, 'getSystemIdleState' | 'getSystemIdleTime'>;
export type PowerEvent = EventOf<Electron.PowerMonitor, 'suspend'> | EventOf<Electron.PowerMonitor, 'lock-screen'>;

/** A computer that never sleeps and is always used, unless a test says otherwise. */
class StandInPower extends EventEmitter implements Members {
  idleSeconds = 0;

  getSystemIdleTime(): number {
    return this.idleSeconds;
  }

  getSystemIdleState(threshold: number): 'active' | 'idle' {
    return this.idleSeconds >= threshold ? 'idle' : 'active';
  }
}

const power = new StandInPower();

export const powerMonitor = subset('powerMonitor', power);

export function tellPower(event: PowerEvent | { readonly idleSeconds: number }): void {
  if (typeof event === 'string') power.emit(event);
  else power.idleSeconds = event.idleSeconds;
}
