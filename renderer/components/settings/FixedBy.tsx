import { Lock } from 'lucide-react';
import { Icon } from '../Icon.tsx';

/** Beside what a person cannot change here. */
export function FixedBy({ organisation }: { readonly organisation: string | null }) {
  return (
    <span className="state small fixed-by">
      <Icon of={Lock} small />
      Fixed by {organisation ?? 'your organisation'}
    </span>
  );
}
