import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon } from './Icon.tsx';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  /** `first` is the one important button of a screen; `delete` and `leave`, which sends something out, stand alone on the right. */
  readonly look?: 'plain' | 'first' | 'bare' | 'delete' | 'delete solid' | 'leave';
  readonly icon?: LucideIcon;
  /** Shown behind the label, e.g. "Ctrl K". */
  readonly shortcut?: string;
  readonly large?: boolean;
  readonly extra?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button({ look, icon, shortcut, large, extra, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={classes('b', look !== 'plain' && look, large && 'l', extra)} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
      {shortcut && <span className="key">{shortcut}</span>}
    </button>
  );
}

type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'shortcut' | 'large' | 'aria-label' | 'title'> & {
  readonly icon: LucideIcon;
  /** Its accessible name and its tooltip. */
  readonly label: string;
  readonly small?: boolean;
};

export function IconButton({ icon, label, small, look = 'bare', extra, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      className={classes('b', 'icon', look, small && 'tiny', extra)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon of={icon} small={small ?? false} />
    </button>
  );
}

export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
