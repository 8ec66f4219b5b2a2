import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ErrorData } from '../../main/contract/errors.ts';
import { classes } from './Button.tsx';
import { Failure } from './Failure.tsx';
import { Icon } from './Icon.tsx';

type FailureBoxProps = {
  readonly error: ErrorData;
  readonly look?: string;
  /** What else there is to say or to do. */
  readonly children?: ReactNode;
};

export function FailureBox({ error, look, children }: FailureBoxProps) {
  return (
    <div className={classes('box bad say', look)} role="alert">
      <Icon of={CircleAlert} />
      <div>
        <Failure error={error} />
        {children}
      </div>
    </div>
  );
}
