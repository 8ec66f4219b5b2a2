import { useState } from 'react';
import type { LibraryStatus } from '../../main/contract/settings.ts';
import { Button } from '../components/Button.tsx';
import { FailureBox } from '../components/FailureBox.tsx';
import { RestoreBackup } from '../components/RestoreBackup.tsx';

type Failed = Extract<LibraryStatus, { readonly kind: 'failed' }>;

export function FailedLibrary({ status: { error, restorable } }: { readonly status: Failed }) {
  const [restoring, setRestoring] = useState(false);
  if (restoring) {
    return (
      <RestoreBackup
        words="A backup takes the place of the library that does not open. That one is set aside in its own folder, not deleted."
        onClose={() => setRestoring(false)}
      />
    );
  }
  return (
    <>
      <h1>The library could not be opened</h1>
      <FailureBox error={error} />
      {restorable && (
        <div className="line feet">
          <Button look="first" large onClick={() => setRestoring(true)}>
            Restore from a backup…
          </Button>
        </div>
      )}
    </>
  );
}
