import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';

type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** The safe choice first; what deletes stands alone on the right, behind `<span className="grow" />`. */
  readonly feet: ReactNode;
  readonly onClose: () => void;
  /** Makes it a form. The default is prevented already. */
  readonly onSubmit?: () => void;
};

/** Modal: the rest of the window is inert, Esc closes, and what had the focus gets it back. Mark the first to have it with `data-focus`. */
export function Dialog({ title, children, feet, onClose, onSubmit }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    element.querySelector<HTMLElement>('[data-focus]')?.focus();
    return () => element.close();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  const content = (
    <>
      <div className="head">
        <h2 id={titleId}>{title}</h2>
      </div>
      <div className="body">{children}</div>
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
        <div className="dialog">{content}</div>
      ) : (
        <form className="dialog" onSubmit={submit}>
          {content}
        </form>
      )}
    </dialog>
  );
}
