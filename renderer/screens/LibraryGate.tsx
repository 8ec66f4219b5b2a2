import type { ReactNode } from 'react';
import { assertNever } from '../../main/contract/errors.ts';
import type { LibraryStatus, Protection } from '../../main/contract/types.ts';
import { DropTarget } from '../components/DropTarget.tsx';
import { ProviderBadge } from '../components/ProviderBadge.tsx';
import { CreateLibrary } from './CreateLibrary.tsx';
import { FailedLibrary } from './FailedLibrary.tsx';
import { UnlockLibrary } from './UnlockLibrary.tsx';

type LibraryGateProps = {
  /** Null until main has answered. */
  readonly status: LibraryStatus | null;
  readonly children: (protection: Protection) => ReactNode;
};

/** Before everything: the library is made, unlocked, or explained. */
export function LibraryGate({ status, children }: LibraryGateProps) {
  if (status?.kind === 'open') return children(status.protection);
  return (
    <div className="app">
      <header className="top">
        <span className="strong name">Cloister</span>
        <span className="grow" />
        <ProviderBadge provider="device" />
      </header>
      <main className="gate">{status && <div className="col">{screenFor(status)}</div>}</main>
      <DropTarget
        caseName={null}
        refused={{ title: 'Not yet', text: 'Documents can be added once the library is open.' }}
        onFiles={() => {}}
      />
    </div>
  );
}

function screenFor(status: Exclude<LibraryStatus, { kind: 'open' }>): ReactNode {
  switch (status.kind) {
    case 'new':
      return <CreateLibrary keychain={status.keychain} />;
    case 'locked':
      return <UnlockLibrary keychainFailed={status.keychainFailed} />;
    case 'failed':
      return <FailedLibrary error={status.error} />;
    default:
      return assertNever(status);
  }
}
