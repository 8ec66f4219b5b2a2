import { type ReactNode, useState } from 'react';
import { assertNever } from '../../main/contract/errors.ts';
import type { LibraryStatus, Protection } from '../../main/contract/settings.ts';
import { DropTarget } from '../components/DropTarget.tsx';
import { ProviderBadge } from '../components/ProviderBadge.tsx';
import { CreateLibrary } from './CreateLibrary.tsx';
import { FailedLibrary } from './FailedLibrary.tsx';
import { OfferRecoveryCode } from './OfferRecoveryCode.tsx';
import { UnlockLibrary } from './UnlockLibrary.tsx';

type LibraryGateProps = {
  /** Null until main has answered. */
  readonly status: LibraryStatus | null;
  readonly children: (protection: Protection) => ReactNode;
};

/** Before everything: the library is made, unlocked, or explained. */
export function LibraryGate({ status, children }: LibraryGateProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  if (status?.kind === 'open' && chosen === null) return children(status.protection);
  return (
    <div className="app">
      <header className="top">
        <span className="strong name">Cloister</span>
        <span className="grow" />
        <ProviderBadge provider="device" />
      </header>
      <main className="gate">{status && <div className="col">{screenFor(status, chosen, setChosen)}</div>}</main>
      <DropTarget
        caseName={null}
        refused={{ title: 'Not yet', text: 'Documents can be added once the library is open.' }}
        onFiles={() => {}}
      />
    </div>
  );
}

/** `chosen`: the passphrase of a library that is just being made. */
function screenFor(
  status: LibraryStatus,
  chosen: string | null,
  onChosen: (passphrase: string | null) => void,
): ReactNode {
  switch (status.kind) {
    case 'new':
      return <CreateLibrary keychain={status.keychain} onChosen={onChosen} />;
    case 'open':
      return <OfferRecoveryCode passphrase={chosen ?? ''} onDone={() => onChosen(null)} />;
    case 'locked':
      return <UnlockLibrary status={status} />;
    case 'failed':
      return <FailedLibrary status={status} />;
    default:
      return assertNever(status);
  }
}
