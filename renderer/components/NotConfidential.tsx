import { LockOpen } from 'lucide-react';
import { Icon } from './Icon.tsx';

/** Stands wherever a document is listed that a person marked as not confidential. */
export function NotConfidential() {
  return (
    <span className="released">
      <Icon of={LockOpen} small />
      Not confidential
    </span>
  );
}
