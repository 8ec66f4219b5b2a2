import { useState } from 'react';
import { Button } from '../Button.tsx';
import { FixedBy } from './FixedBy.tsx';
import { TextField } from './TextField.tsx';

type OfficeAddressProps = {
  readonly name: string;
  readonly address: string;
  readonly fixedName: boolean;
  readonly fixedAddress: boolean;
  readonly organisation: string | null;
  readonly busy: boolean;
  readonly onSave: (change: { readonly name: string; readonly address: string }) => void;
};

/** Saved together: half an address is none. */
export function OfficeAddress(props: OfficeAddressProps) {
  const { organisation, fixedName, fixedAddress, busy, onSave } = props;
  const [name, setName] = useState(props.name);
  const [address, setAddress] = useState(props.address);
  const isChanged = name.trim() !== props.name || address.trim() !== props.address;
  const undo = () => {
    setName(props.name);
    setAddress(props.address);
  };
  return (
    <form
      className="office-address"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && name.trim() !== '') onSave({ name: name.trim(), address: address.trim() });
      }}
    >
      <TextField label="Name" value={name} fixed={fixedName} onChange={setName}>
        {fixedName && <FixedBy organisation={organisation} />}
      </TextField>
      <TextField
        label="Address"
        value={address}
        placeholder="https://models.example.org/v1"
        fixed={fixedAddress}
        onChange={setAddress}
      >
        {fixedAddress ? (
          <FixedBy organisation={organisation} />
        ) : (
          <span className="small qq">As whoever runs the server tells it. It begins with https://</span>
        )}
      </TextField>
      {isChanged && (
        <div className="line">
          <Button type="submit" disabled={busy || name.trim() === ''}>
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
