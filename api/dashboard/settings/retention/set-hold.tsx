import type { Person } from '@fairway/shared/contract/people.ts';
import type { NewHold } from '@fairway/shared/contract/retention.ts';
import { Button, PeoplePicker, RadioGroup, Select, TextArea, TextField } from '@fairway/shared/ui';
import { useState } from 'preact/hooks';
import { tell } from '../../client.ts';
import { ActDialog } from './act-dialog.tsx';
import { pickable } from './pickable.ts';

interface Props {
  people: readonly Person[];
  onClose: () => void;
  onDone: () => Promise<void>;
}

const SCOPES = [
  { value: 'person', label: 'A person', hint: 'Plans about them, and plans that they lead.' },
  { value: 'unit', label: 'A unit', hint: 'Everybody who is in it now, or while the hold stands.' },
  { value: 'matter', label: 'A matter', hint: 'A claim or inquiry that concerns several people.' },
];

/** Sets a hold on a person, a unit or a matter. */
export function SetHold({ people, onClose, onDone }: Props) {
  const [scope, setScope] = useState('person');
  const [personIds, setPersonIds] = useState<string[]>([]);
  const [unit, setUnit] = useState('');
  const [matter, setMatter] = useState('');
  const [reason, setReason] = useState('');
  const units = [...new Set(people.map(({ department }) => department ?? ''))].filter(Boolean).sort();
  const wish = (): NewHold => {
    if (scope === 'unit') return { scope, unit, reason };
    if (scope === 'matter') return { scope, matter, personIds, reason };
    return { scope: 'person', personId: personIds[0] ?? '', reason };
  };
  const named =
    scope === 'unit' ? unit !== '' : personIds.length > 0 && (scope === 'person' || matter.trim() !== '');
  return (
    <ActDialog
      title="Set a legal hold"
      submit="Set the hold"
      ready={named && reason.trim() !== ''}
      onClose={onClose}
      onSubmit={async () => {
        await tell('/v1/holds', 'POST', wish());
        await onDone();
      }}
    >
      <RadioGroup label="On" required choices={SCOPES} value={scope} onValue={setScope} />
      {scope === 'unit' && (
        <Select
          label="Unit"
          required
          placeholder="Choose a department"
          options={units.map((value) => ({ value, label: value }))}
          value={unit}
          onValue={setUnit}
        />
      )}
      {scope === 'matter' && (
        <TextField label="Matter" required hint="Such as a file number." value={matter} onValue={setMatter} />
      )}
      {scope === 'person' && (
        <PeoplePicker
          label="Person"
          required
          people={pickable(people)}
          value={personIds[0] ?? ''}
          onValue={(id) => setPersonIds([id])}
        />
      )}
      {scope === 'matter' && <Several people={people} ids={personIds} onIds={setPersonIds} />}
      <TextArea label="Reason" required rows={2} value={reason} onValue={setReason} />
    </ActDialog>
  );
}

interface SeveralProps {
  people: readonly Person[];
  ids: readonly string[];
  onIds: (ids: string[]) => void;
}

function Several({ people, ids, onIds }: SeveralProps) {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  return (
    <>
      <PeoplePicker
        key={ids.length}
        label={ids.length === 0 ? 'Whom it concerns' : 'Who else'}
        required={ids.length === 0}
        people={pickable(people.filter(({ id }) => !ids.includes(id)))}
        value=""
        onValue={(id) => onIds([...ids, id])}
      />
      {ids.length > 0 && (
        <ul class="fw-row" aria-label="People whom it concerns">
          {ids.map((id) => (
            <li key={id} class="fw-row">
              {nameOf(id)}
              <Button
                size="s"
                kind="quiet"
                aria-label={`Leave out ${nameOf(id)}`}
                onClick={() => onIds(ids.filter((one) => one !== id))}
              >
                Leave out
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
