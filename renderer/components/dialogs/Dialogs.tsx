import { assertNever } from '../../../main/contract/errors.ts';
import { formatBytes } from '../../../main/contract/formatBytes.ts';
import { request } from '../../api.ts';
import type { AppState } from '../../appState.ts';
import { Palette } from '../Palette.tsx';
import { BackupDialog } from './BackupDialog.tsx';
import { CaseAdapters } from './CaseAdapters.tsx';
import { DueCasesDialog } from './DueCasesDialog.tsx';
import { KeepCase } from './KeepCase.tsx';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import { RecoveryCodeDialog } from './RecoveryCodeDialog.tsx';
import { RemoveCase } from './RemoveCase.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { RemovePassphrase } from './RemovePassphrase.tsx';

/** The one dialog that is open, if any. */
export function Dialogs({ app }: { readonly app: AppState }) {
  const { dialog, closeDialog, toasts, protection } = app;
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'palette':
      return <Palette app={app} />;
    case 'passphrase': {
      const saved = (current: string) => {
        if (protection.recoveryCode) closeDialog();
        else app.ask({ kind: 'recovery-code', current });
        toasts.show({ title: protection.passphrase ? 'Passphrase changed.' : 'Passphrase added.' });
      };
      return <PassphraseDialog protection={protection} onClose={closeDialog} onSaved={saved} />;
    }
    case 'remove-passphrase': {
      const removed = () => {
        closeDialog();
        toasts.show({ title: 'Passphrase removed.' });
      };
      return <RemovePassphrase onClose={closeDialog} onRemoved={removed} />;
    }
    case 'recovery-code':
      return <RecoveryCodeDialog protection={protection} current={dialog.current} onClose={closeDialog} />;
    case 'password':
      return <PasswordDialog document={dialog.document} onClose={closeDialog} />;
    case 'backup':
      return <BackupDialog onClose={closeDialog} />;
    case 'keep-case':
      return <KeepCase app={app} case={dialog.case} />;
    case 'due-cases':
      return <DueCasesDialog app={app} due={dialog.due} />;
    case 'remove-case':
      return <RemoveCase case={dialog.case} onClose={closeDialog} />;
    case 'remove-conversation':
      return (
        <RemoveDialog
          title={`Delete “${dialog.conversation.title}”?`}
          verb="Delete conversation"
          remove={() => request('conversations.remove', { id: dialog.conversation.id })}
          onClose={closeDialog}
        >
          All its questions and answers are removed from this computer. This cannot be undone. The documents stay.
        </RemoveDialog>
      );
    case 'remove-document':
      return (
        <RemoveDialog
          title={`Remove “${dialog.document.name}”?`}
          verb="Remove document"
          remove={() => request('documents.remove', { id: dialog.document.id })}
          onClose={closeDialog}
        >
          Cloister’s encrypted copy, its text and everything found in it are removed from this computer. Answers that
          cite it stay, but can no longer open its pages. The file you added stays where it was.
        </RemoveDialog>
      );
    case 'forget-model':
      return (
        <RemoveDialog
          title={`Take “${dialog.model.name}” off the list?`}
          verb="Take off the list"
          keep="Leave it there"
          remove={() => request('models.forget', { id: dialog.model.id })}
          onClose={closeDialog}
        >
          The model file itself stays on the disk and can be added again.
        </RemoveDialog>
      );
    case 'forget-adapter':
      return (
        <RemoveDialog
          title={`Take “${dialog.adapter.name}” off the list?`}
          verb="Take off the list"
          keep="Leave it there"
          remove={() => request('adapters.forget', { id: dialog.adapter.id })}
          onClose={closeDialog}
        >
          No case uses it any more. The file itself stays on the disk and can be added again.
        </RemoveDialog>
      );
    case 'cancel-download':
      return (
        <RemoveDialog
          title={`Cancel the download of “${dialog.download.name}”?`}
          verb="Cancel the download"
          remove={() => request('downloads.cancel', { id: dialog.download.id })}
          onClose={closeDialog}
        >
          The {formatBytes(dialog.download.done)} that came are deleted. To go on another time, pause it instead.
        </RemoveDialog>
      );
    case 'case-adapters':
      return <CaseAdapters case={dialog.case} onClose={closeDialog} onModels={() => app.goTo('models')} />;
    default:
      return assertNever(dialog);
  }
}
