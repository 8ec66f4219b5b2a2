import { Check, CircleAlert, X } from 'lucide-react';
import type { Toasts as ToastsState } from '../useToasts.ts';
import { Button, classes, IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** Bottom left, one at a time. The regions stay, so that a screen reader hears what comes into them. */
export function Toasts({ toasts: { shown, close } }: { readonly toasts: ToastsState }) {
  const card = shown && (
    <div key={shown.id} className={classes('toast', 'say', shown.failed && 'bad')}>
      <Icon of={shown.failed ? CircleAlert : Check} />
      <div className="grow">
        <span className="strong">{shown.title}</span>{' '}
        {shown.lines?.map((line) => (
          <p key={line} className="q">
            {line}
          </p>
        ))}
      </div>
      {shown.action && (
        <Button
          look="bare"
          extra="short"
          onClick={() => {
            close(shown.id);
            shown.action?.perform();
          }}
        >
          {shown.action.label}
        </Button>
      )}
      <IconButton icon={X} label="Close" small onClick={() => close(shown.id)} />
    </div>
  );
  return (
    <div className="toasts">
      <div role="status">{shown?.failed ? null : card}</div>
      <div role="alert">{shown?.failed ? card : null}</div>
    </div>
  );
}
