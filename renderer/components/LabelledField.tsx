import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classes } from './Button.tsx';
import { Icon } from './Icon.tsx';

type FieldAttributes = {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
};

type LabelledFieldProps = {
  readonly label: string;
  /** Why what was typed was not accepted. */
  readonly trouble: string | null;
  readonly look?: string | undefined;
  /** The input takes the attributes. */
  readonly children: (attributes: FieldAttributes) => ReactNode;
};

export function LabelledField({ label, trouble, look, children }: LabelledFieldProps) {
  const [id, troubleId] = [useId(), useId()];
  return (
    <div className="secret">
      <label htmlFor={id}>{label}</label>
      <div className={classes('field', look, trouble !== null && 'bad')}>
        {children({
          id,
          'aria-invalid': trouble === null ? undefined : true,
          'aria-describedby': trouble === null ? undefined : troubleId,
        })}
      </div>
      <p className="state bad small wrap" id={troubleId} role="alert">
        {trouble !== null && (
          <>
            <Icon of={CircleAlert} small />
            {trouble}
          </>
        )}
      </p>
    </div>
  );
}
