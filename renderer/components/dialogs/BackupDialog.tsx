import { request } from '../../api.ts';
import { useNewPassphrase } from '../../useNewPassphrase.tsx';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';

/** The passphrase of a backup; where it goes is asked by the system's own dialog. */
export function BackupDialog({ onClose }: { readonly onClose: () => void }) {
  const begin = async (passphrase: string) => {
    const { kind } = await request('library.backup', { passphrase });
    // Without a place nothing began: what was typed stays.
    if (kind === 'running') onClose();
  };
  const { fields, ready, busy, submit } = useNewPassphrase(begin, true);
  const feet = (
    <>
      <Button onClick={onClose}>Not now</Button>
      <span className="grow" />
      <Button look="first" type="submit" disabled={!ready || busy}>
        Choose where to save it…
      </Button>
    </>
  );
  return (
    <Dialog title="Make a backup" feet={feet} onClose={onClose} onSubmit={submit}>
      <p className="q">
        This passphrase opens the backup, years from now too. It may be the one you use already. Nobody can look it up
        or reset it, we neither.
      </p>
      {fields}
    </Dialog>
  );
}
