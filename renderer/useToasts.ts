import { useCallback, useEffect, useRef, useState } from 'react';
import { errorText } from '../main/contract/errorText.ts';
import { errorData } from './api.ts';
import { onFailure } from './failures.ts';

export type ToastContent = {
  readonly title: string;
  readonly lines?: readonly string[];
  /** A failure stays until it is closed. */
  readonly failed?: boolean;
  readonly action?: { readonly label: string; readonly perform: () => void };
};

export type Toast = ToastContent & { readonly id: number };

export type Toasts = {
  /** One at a time: the newest. An earlier failure that was not closed comes back behind it. */
  readonly shown: Toast | null;
  readonly show: (content: ToastContent) => void;
  readonly close: (id: number) => void;
};

const SHOWN_MILLISECONDS = 6_000;

export function useToasts(): Toasts {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(0);
  const shown = toasts.at(-1) ?? null;

  const close = useCallback((id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)), []);
  const show = useCallback((content: ToastContent) => {
    nextId.current += 1;
    const toast = { ...content, id: nextId.current };
    setToasts((before) => [...before.filter(({ failed, title }) => failed && title !== toast.title), toast]);
  }, []);

  useEffect(() => onFailure((error) => showFailure(error, show)), [show]);
  useEffect(() => {
    if (shown === null || shown.failed) return;
    const timer = setTimeout(() => close(shown.id), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [shown, close]);

  return { shown, show, close };
}

/** What the person stopped is no failure to tell about. The first sentence says what happened, the rest what to do. */
function showFailure(error: unknown, show: (content: ToastContent) => void): void {
  const data = errorData(error);
  if (data.code === 'cancelled') return;
  const [title = '', ...rest] = errorText(data).split(/(?<=[.:]) /);
  show({ title, lines: rest.length === 0 ? [] : [rest.join(' ')], failed: true });
}
