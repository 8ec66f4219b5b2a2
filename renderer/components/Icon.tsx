import type { LucideIcon } from 'lucide-react';

/** A drawing beside words, 16 px; `small` (14 px) beside 12 px text. Never the only carrier of a meaning. */
export function Icon({ of: Drawing, small = false }: { readonly of: LucideIcon; readonly small?: boolean }) {
  return <Drawing className={small ? 'i s' : 'i'} aria-hidden="true" />;
}
