import type { SettingsState } from '../../../main/contract/settings.ts';
import { request } from '../../api.ts';
import { formatDay } from '../../format.ts';
import { Button } from '../Button.tsx';
import { Trouble } from './Trouble.tsx';
import { useAction } from './useAction.ts';

/** Certificate authorities that vouch for the office server, besides those of the system. */
export function Certificates({ certificates }: Pick<SettingsState, 'certificates'>) {
  const { busy, trouble, run } = useAction();
  return (
    <div className="labelled">
      <span className="label" id="authorities">
        Certificate authorities
      </span>
      {certificates.length === 0 ? (
        <p className="small qq">Those of this computer. Add your organisation’s own where it has one.</p>
      ) : (
        <ul className="authorities" aria-labelledby="authorities">
          {certificates.map(({ id, name, expires }) => (
            <li key={id} className="line">
              <span className="cut">{name}</span>
              <span className="small qq nw">until {formatDay(expires)}</span>
              <span className="grow" />
              <Button
                look="bare"
                disabled={busy}
                aria-label={`Remove ${name}`}
                onClick={() => void run(() => request('office.removeCertificate', { id }))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button disabled={busy} onClick={() => void run(() => request('office.addCertificate', {}))}>
          Add a certificate authority…
        </Button>
      </div>
      <Trouble>{trouble}</Trouble>
    </div>
  );
}
