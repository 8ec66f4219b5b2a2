import { useEffect, useState } from 'react';
import type { Case } from '../../../main/contract/documents.ts';
import type { AdapterChoice, KnownAdapter } from '../../../main/contract/models.ts';
import type { Id } from '../../../main/contract/types.ts';
import { request } from '../../api.ts';
import { reportFailure } from '../../failures.ts';
import { useAdapters } from '../../useModelLists.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { AdapterStrength } from '../models/AdapterStrength.tsx';
import { Trouble } from '../settings/Trouble.tsx';
import { useAction } from '../settings/useAction.ts';

type CaseAdaptersProps = { readonly case: Case; readonly onClose: () => void; readonly onModels: () => void };

/** As it was made. */
const USUAL = 1;

/** With which adapters the answers of this case are written, and how strongly. */
export function CaseAdapters({ case: one, onClose, onModels }: CaseAdaptersProps) {
  const adapters = useAdapters();
  const [scales, setScales] = useState<ReadonlyMap<Id, number> | null>(null);
  const { busy, trouble, run } = useAction();
  useEffect(() => {
    const take = (choices: readonly AdapterChoice[]) =>
      setScales(new Map(choices.map(({ adapterId, scale }) => [adapterId, scale])));
    request('adapters.ofCase', { caseId: one.id }).then(take, reportFailure);
  }, [one.id]);
  const set = ({ id }: KnownAdapter, scale: number | null) =>
    setScales((before) => {
      const after = new Map(before);
      if (scale === null) after.delete(id);
      else after.set(id, scale);
      return after;
    });
  const save = async () => {
    const chosen = [...(scales ?? [])].map(([adapterId, scale]) => ({ adapterId, scale }));
    if (await run(() => request('adapters.setForCase', { caseId: one.id, adapters: chosen }))) onClose();
  };
  const none = adapters !== null && adapters.length === 0;
  const feet = none ? (
    <>
      <Button data-focus="" onClick={onClose}>
        Close
      </Button>
      <span className="grow" />
      <Button
        look="first"
        onClick={() => {
          onClose();
          onModels();
        }}
      >
        Add one under Models…
      </Button>
    </>
  ) : (
    <>
      <Button onClick={onClose}>Leave it as it is</Button>
      <span className="grow" />
      <Button look="first" type="submit" disabled={busy || scales === null}>
        Write with these
      </Button>
    </>
  );
  return (
    <Dialog title={`Adapters of “${one.name}”`} feet={feet} onClose={onClose} onSubmit={() => void save()}>
      <p className="q">
        An adapter teaches one model a way of writing. The answers of this case are written with those that are on, from
        the next question; every answer names them.
      </p>
      {none && <p className="none q">There is no adapter on this computer yet.</p>}
      {scales !== null && adapters !== null && !none && (
        <ul className="strengths">
          {adapters.map((adapter) => (
            <AdapterStrength
              key={adapter.id}
              adapter={adapter}
              scale={scales.get(adapter.id) ?? null}
              onChange={(scale) => set(adapter, scale)}
              usual={USUAL}
            />
          ))}
        </ul>
      )}
      <Trouble>{trouble}</Trouble>
    </Dialog>
  );
}
