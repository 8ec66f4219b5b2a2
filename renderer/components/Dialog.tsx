import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import { classes } from './Button.tsx';
import { useModal } from './useModal.ts';

type DialogProps = {
  readonly title: string;
  /** At the end of the title's line. */
  readonly badge?: ReactNode;
  readonly extra?: string;
  /** Makes the body a region that scrolls by keyboard, under this name. */
  readonly bodyLabel?: string;
  readonly children: ReactNode;
  /** The safe choice first; what deletes stands alone on the right, behind `<span className="grow" />`. */
  readonly feet: ReactNode;
  readonly onClose: () => void;
  /** Makes it a form. The default is prevented already. */
  readonly onSubmit?: () => void;
};

/** Modal: the rest of the window is inert, Esc closes, and what had the focus gets it back. Mark the first to have it with `data-focus`. */
export function Dialog({ title, badge, extra, bodyLabel, children, feet, onClose, onSubmit }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useModal(dialog);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  const content = (
    <>
      <div className="head">
        <h2 id={titleId}>{title}</h2>
        {badge}
      </div>
      {bodyLabel === undefined ? (
        <div className="body">{children}</div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="body" aria-label={bodyLabel} tabIndex={0}>
          {children}
        </section>
      )}
      <div className="feet">{feet}</div>
    </>
  );
  const cancel = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} className="scrim" aria-labelledby={titleId} onCancel={cancel}>
      {onSubmit === undefined ? (
        <div className={classes('dialog', extra)}>{content}</div>
      ) : (
        <form className={classes('dialog', extra)} onSubmit={submit}>
          {content}
        </form>
      )}
    </dialog>
  );
}
