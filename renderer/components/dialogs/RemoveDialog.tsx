import { type ReactNode, useState } from 'react';
import { reportFailure } from '../../failures.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';

type RemoveDialogProps = {
  readonly title: string;
  /** What is lost, exactly. */
  readonly children: ReactNode;
  readonly verb: string;
  readonly keep?: string;
  readonly remove: () => Promise<unknown>;
  readonly onClose: () => void;
};

/** Asks before anything is deleted. The button that loses nothing comes first and has the focus. */
export function RemoveDialog({ title, children, verb, keep = 'Keep it', remove, onClose }: RemoveDialogProps) {
  const [busy, setBusy] = useState(false);
  const confirm = () => {
    setBusy(true);
    remove().then(onClose, (error: unknown) => {
      onClose();
      reportFailure(error);
    });
  };
  const feet = (
    <>
      <Button data-focus="" onClick={onClose}>
        {keep}
      </Button>
      <span className="grow" />
      <Button look="delete solid" onClick={confirm} disabled={busy}>
        {verb}
      </Button>
    </>
  );
  return (
    <Dialog title={title} feet={feet} onClose={onClose}>
      <p className="q">{children}</p>
    </Dialog>
  );
}
