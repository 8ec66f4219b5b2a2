import { Check } from 'lucide-react';
import type { Protection } from '../../../main/contract/types.ts';
import type { AppState } from '../../appState.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';

export function ProtectionSection({ app: { protection, ask } }: { readonly app: AppState }) {
  return (
    <section aria-labelledby="protection">
      <h2 id="protection">Protection</h2>
      <ProtectionWords protection={protection} />
      <Button onClick={() => ask({ kind: 'passphrase' })}>
        {protection.passphrase ? 'Change the passphrase…' : 'Add a passphrase…'}
      </Button>
    </section>
  );
}

function ProtectionWords({ protection: { keychain, passphrase } }: { readonly protection: Protection }) {
  return (
    <>
      <p className="q">Documents and conversations are kept encrypted on this computer. What opens them:</p>
      <ul className="ways">
        {keychain && (
          <li className="state ok">
            <Icon of={Check} small />
            This computer’s keychain, when you are logged in
          </li>
        )}
        {passphrase && (
          <li className="state ok">
            <Icon of={Check} small />
            {keychain ? 'Your passphrase, if the keychain cannot' : 'Your passphrase, asked for at every start'}
          </li>
        )}
      </ul>
    </>
  );
}
