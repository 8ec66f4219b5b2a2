import { useState } from 'react';
import { Button } from '../Button.tsx';
import { FixedBy } from './FixedBy.tsx';
import { TextField } from './TextField.tsx';

type HubAddressProps = {
  readonly address: string;
  readonly proxy: string;
  readonly fixedAddress: boolean;
  readonly fixedProxy: boolean;
  readonly organisation: string | null;
  readonly busy: boolean;
  readonly onSave: (change: { readonly address: string; readonly proxy: string }) => void;
};

/** For networks that are closed: a mirror of the hub, and the way out. Saved together. */
export function HubAddress(props: HubAddressProps) {
  const { fixedAddress, fixedProxy, organisation, busy, onSave } = props;
  const [address, setAddress] = useState(props.address);
  const [proxy, setProxy] = useState(props.proxy);
  const isChanged = address.trim() !== props.address || proxy.trim() !== props.proxy;
  const undo = () => {
    setAddress(props.address);
    setProxy(props.proxy);
  };
  return (
    <form
      className="office-address"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && address.trim() !== '') onSave({ address: address.trim(), proxy: proxy.trim() });
      }}
    >
      <TextField label="Address" value={address} fixed={fixedAddress} onChange={setAddress}>
        {fixedAddress ? (
          <FixedBy organisation={organisation} />
        ) : (
          <span className="small qq">https://huggingface.co, or a copy of it that your organisation keeps.</span>
        )}
      </TextField>
      <TextField label="Proxy" value={proxy} placeholder="None" fixed={fixedProxy} onChange={setProxy}>
        {fixedProxy ? (
          <FixedBy organisation={organisation} />
        ) : (
          <span className="small qq">
            Where a network lets nothing out without one, as http://proxy.example.org:3128
          </span>
        )}
      </TextField>
      {isChanged && (
        <div className="line">
          <Button type="submit" disabled={busy || address.trim() === ''}>
            Save
          </Button>
          <Button look="bare" onClick={undo}>
            Undo
          </Button>
        </div>
      )}
    </form>
  );
}
