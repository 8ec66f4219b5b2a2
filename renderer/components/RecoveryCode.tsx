import { Check, Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { request } from '../api.ts';
import { reportFailure } from '../failures.ts';
import { Button } from './Button.tsx';
import { Tick } from './Tick.tsx';

type RecoveryCodeProps = {
  readonly code: string;
  readonly written: boolean;
  readonly onWritten: (written: boolean) => void;
};

/** The code, this once, and the ways to keep it. On paper it stands alone with what it is for. */
export function RecoveryCode({ code, written, onWritten }: RecoveryCodeProps) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    request('clipboard.write', { text: code }).then(() => setCopied(true), reportFailure);
  };
  return (
    <div className="recovery">
      <p className="q">
        This is shown once. Print it or write it down, and keep it away from this computer, where only you look: whoever
        has it can open the library.
      </p>
      <p className="paper-only">
        Recovery code of a Cloister library. When its passphrase is forgotten or its keychain is lost, choose “Use the
        recovery code” at the start and type this.
      </p>
      <output className="code" aria-label="Recovery code">
        {code.split('-').map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be the same, and none ever moves
          <span key={index}>{group}</span>
        ))}
      </output>
      <div className="line screen-only">
        <Button icon={Printer} onClick={() => print()}>
          Print…
        </Button>
        <Button icon={copied ? Check : Copy} onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      <div className="screen-only">
        <Tick checked={written} onChange={onWritten}>
          I have printed it or written it down
        </Tick>
      </div>
    </div>
  );
}
