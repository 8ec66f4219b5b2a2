import { CircleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type NoticeProps = {
  readonly tone: 'att' | 'bad';
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly buttons?: ReactNode;
};

/** Something the person should know where they look: what happened, what was kept, what can be done. */
export function Notice({ tone, icon = CircleAlert, title, children, buttons }: NoticeProps) {
  return (
    <div className={`box say ${tone}`} role={tone === 'bad' ? 'alert' : 'note'}>
      <Icon of={icon} />
      <div>
        <span className="strong">{title}</span> <span className="q">{children}</span>
        {buttons && <div className="line buttons">{buttons}</div>}
      </div>
    </div>
  );
}
