import { FileX, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../Icon.tsx';

type PageNoticeProps = { readonly icon?: LucideIcon; readonly title: string; readonly children?: ReactNode };

/** Says above the page, or in its place, what cannot be seen on it. */
export function PageNotice({ icon = FileX, title, children }: PageNoticeProps) {
  return (
    <div className="box att say notice" role="status">
      <Icon of={icon} />
      <div>
        <span className="strong">{title}</span> {children && <span className="q">{children}</span>}
      </div>
    </div>
  );
}
