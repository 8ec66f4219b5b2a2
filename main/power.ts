import { powerMonitor } from 'electron';
import { logUnexpected } from './log.ts';
import type { Session } from './session.ts';

/** Milliseconds between two looks at how long nobody has used the computer. */
const LOOK_EVERY = 5_000;

/** Locks the library as the settings say: after time without use, when the computer sleeps, and with its screen. */
export function lockWhenLeft(session: Pick<Session, 'lock' | 'lockRules'>): void {
  let lastLook = Date.now();

  function lock(idleMinutes?: number): void {
    session.lock(idleMinutes).catch((error: unknown) => logUnexpected('power.lock.failed', error));
  }

  function lockOnSleep(): void {
    if (session.lockRules()?.onSleep) lock();
  }

  /** While the computer slept nobody looked: that time counts too, although its first key press ended the system's count. */
  function look(): void {
    const unwatched = (Date.now() - lastLook) / 1_000;
    lastLook = Date.now();
    const rules = session.lockRules();
    if (!rules) return;
    const { idleMinutes, onSleep } = rules;
    const unused = Math.max(powerMonitor.getSystemIdleTime(), unwatched);
    if (idleMinutes !== null && unused >= idleMinutes * 60) lock(idleMinutes);
    // Linux tells of its locked screen only when asked.
    else if (onSleep && powerMonitor.getSystemIdleState(60) === 'locked') lock();
  }

  powerMonitor.on('suspend', lockOnSleep);
  powerMonitor.on('lock-screen', lockOnSleep);
  powerMonitor.on('user-did-resign-active', lockOnSleep);
  setInterval(look, LOOK_EVERY).unref();
}
