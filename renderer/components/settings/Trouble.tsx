import { CircleAlert } from 'lucide-react';
import { Icon } from '../Icon.tsx';

/** Always there, so that it is read out when it gets words. */
export function Trouble({ children }: { readonly children: string | null }) {
  return (
    <p className="state bad wrap trouble" role="alert">
      {children && (
        <>
          <Icon of={CircleAlert} small />
          {children}
        </>
      )}
    </p>
  );
}
