import { Check, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Protection } from '../../../main/contract/settings.ts';
import type { AppState } from '../../appState.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { LockSettings } from './LockSettings.tsx';

export function ProtectionSection({ app }: { readonly app: AppState }) {
  const { protection, ask } = app;
  return (
    <section aria-labelledby="protection">
      <h2 id="protection">Protection</h2>
      <Ways protection={protection} />
      <div className="line wrap">
        <Button onClick={() => ask({ kind: 'passphrase' })}>
          {protection.passphrase ? 'Change the passphrase…' : 'Add a passphrase…'}
        </Button>
        <Button onClick={() => ask({ kind: 'recovery-code', current: null })}>
          {protection.recoveryCode ? 'Make a new recovery code…' : 'Make a recovery code…'}
        </Button>
        {protection.passphrase && (
          <Button look="bare" onClick={() => ask({ kind: 'remove-passphrase' })}>
            Remove the passphrase…
          </Button>
        )}
      </div>
      <LockSettings app={app} />
    </section>
  );
}

function Ways({ protection: { keychain, passphrase, recoveryCode } }: { readonly protection: Protection }) {
  return (
    <>
      <p className="q">Documents and conversations are kept encrypted on this computer. What opens them:</p>
      <ul className="ways">
        {keychain && <Way>This computer’s keychain, when you are logged in</Way>}
        {passphrase && (
          <Way>
            {keychain ? 'Your passphrase, if the keychain cannot' : 'Your passphrase, asked for at every start'}
          </Way>
        )}
        {recoveryCode ? (
          <Way>Your recovery code, if nothing else does</Way>
        ) : (
          <li className="state att wrap">
            <Icon of={CircleAlert} small />
            {passphrase
              ? 'No recovery code yet: if the passphrase is forgotten, nothing opens the library.'
              : 'No recovery code yet: if the keychain is lost, nothing opens the library.'}
          </li>
        )}
      </ul>
    </>
  );
}

function Way({ children }: { readonly children: ReactNode }) {
  return (
    <li className="state ok">
      <Icon of={Check} small />
      {children}
    </li>
  );
}
