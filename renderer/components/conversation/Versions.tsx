import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Id } from '../../../main/contract/types.ts';
import { IconButton } from '../Button.tsx';
import type { Versions as VersionsOf } from './branch.ts';

type VersionsProps = {
  readonly of: VersionsOf<{ readonly id: Id }>;
  /** "Question", "Answer" */
  readonly name: string;
  readonly onShow: (id: Id) => void;
};

/** "2 of 2" with arrows; nothing where there is only one version. */
export function Versions({ of: { all, index }, name, onShow }: VersionsProps) {
  if (all.length < 2) return null;
  const [before, next] = [all[index - 1], all[index + 1]];
  return (
    <span className="versions">
      <IconButton
        icon={ChevronLeft}
        label={`${name} before`}
        disabled={!before}
        onClick={() => before && onShow(before.id)}
      />
      <span>
        {index + 1} of {all.length}
      </span>
      <IconButton
        icon={ChevronRight}
        label={`Next ${name.toLowerCase()}`}
        disabled={!next}
        onClick={() => next && onShow(next.id)}
      />
    </span>
  );
}
