import { FileClock, FileText, FileWarning, type LucideIcon } from 'lucide-react';
import type { Document } from '../main/contract/documents.ts';

export function isBeingRead({ state }: Document): boolean {
  return state.kind === 'reading' || state.kind === 'waiting';
}

/** Tells at a glance: complete, on its way, or with something not read. */
export function documentIcon(document: Document): LucideIcon {
  if (isBeingRead(document)) return FileClock;
  const isComplete = document.state.kind === 'read' && document.unread.length === 0;
  return isComplete ? FileText : FileWarning;
}
