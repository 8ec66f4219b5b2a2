import { Lock } from 'lucide-react';
import { formatCount } from '../../../main/contract/formatCount.ts';
import type { Settings } from '../../../main/contract/settings.ts';
import { actions } from '../../actions.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { reportFailure } from '../../failures.ts';
import { formatShortcut } from '../../shortcut.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { Select } from '../Select.tsx';
import { Tick } from '../Tick.tsx';

const usual = [1, 5, 10, 15, 30, 60];

/** When the library is locked by itself. That takes a passphrase: without one it would open again by itself, too. */
export function LockSettings({ app }: { readonly app: AppState }) {
  const { protection, settings } = app;
  const { lock } = settings.values;
  const fixedTime = settings.fixed.includes('lock.idleMinutes');
  const fixedSleep = settings.fixed.includes('lock.onSleep');
  const set = (change: Partial<Settings['lock']>) =>
    request('settings.set', { lock: { ...lock, ...change } }).catch(reportFailure);
  if (!protection.passphrase) {
    return (
      <p className="q lock-words">
        {fixedTime || fixedSleep
          ? `${settings.organisation ?? 'Your organisation'} wants the library to be locked when nobody uses it. That takes a passphrase: without one it opens by itself. Add one above.`
          : 'Locking the library when nobody uses it takes a passphrase: without one it opens by itself.'}
      </p>
    );
  }
  const minutes = [...new Set([...usual, ...(lock.idleMinutes === null ? [] : [lock.idleMinutes])])].sort(
    (one, other) => one - other,
  );
  return (
    <div className="lock-words">
      <Select
        label="Lock when nobody has used the computer for"
        value={String(lock.idleMinutes ?? 'never')}
        disabled={fixedTime}
        options={[
          ...minutes.map((count) => ({ value: String(count), label: formatCount(count, 'minute') })),
          { value: 'never', label: 'Never' },
        ]}
        onChange={(value) => set({ idleMinutes: value === 'never' ? null : Number(value) })}
      />
      <Tick checked={lock.onSleep} disabled={fixedSleep} onChange={(onSleep) => set({ onSleep })}>
        Lock when the computer sleeps or its screen is locked
      </Tick>
      {(fixedTime || fixedSleep) && (
        <p className="state small">
          <Icon of={Lock} small />
          {fixedTime && fixedSleep ? 'Both are' : fixedTime ? 'The time is' : 'Locking on sleep is'} set by{' '}
          {settings.organisation ?? 'your organisation'}.
        </p>
      )}
      <div>
        <Button
          icon={Lock}
          {...(actions.lock.shortcut && { shortcut: formatShortcut(actions.lock.shortcut) })}
          onClick={() => actions.lock.perform(app)}
        >
          Lock now
        </Button>
      </div>
    </div>
  );
}
