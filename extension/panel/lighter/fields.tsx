import type { LighterKind } from '@fairway/shared/plan/kinds.ts';
import type { Lighter } from '@fairway/shared/plan/lighter.ts';
import { LIGHTER_ASKS } from '@fairway/shared/plan/lighter-asks.ts';
import { DateField } from '@fairway/shared/ui/index.ts';
import { CheckedText } from '../draft/checked-text.tsx';
import { EvidenceList } from '../draft/evidence.tsx';
import { today } from '../state.ts';
import { Tasks } from './tasks.tsx';

/** The few fields of a lighter plan. */
export function LighterFields(props: {
  kind: LighterKind;
  lighter: Lighter;
  done?: readonly string[];
  /** Its last day is moved by going on, once it runs. */
  started?: boolean;
  employee: string;
  role: string;
  change: (part: Partial<Lighter>) => void;
}) {
  const { kind, lighter, done = [], started = false, employee, role, change } = props;
  const { purpose, hint, expectation } = LIGHTER_ASKS[kind];
  const context = { today: today.value, names: [], ...(role === '' ? {} : { role }) };
  return (
    <>
      <CheckedText
        label={purpose}
        hint={hint}
        value={lighter.purpose}
        options={{ kind: 'concern', context }}
        onValue={(text) => change({ purpose: text })}
      />
      <CheckedText
        label={expectation}
        required={kind !== 'mentorship'}
        value={lighter.expectation}
        options={{ kind: 'expectation', context }}
        onValue={(text) => change({ expectation: text })}
      />
      {!started && (
        <DateField
          label="You look back together on"
          required
          min={today.value}
          value={lighter.endsOn}
          onValue={(endsOn) => change({ endsOn })}
        />
      )}
      <Tasks
        tasks={lighter.tasks}
        done={done}
        endsOn={lighter.endsOn}
        employee={employee}
        onTasks={(tasks) => change({ tasks })}
      />
      <EvidenceList
        evidence={lighter.evidence}
        options={{ kind: 'concern', context }}
        onChange={(evidence) => change({ evidence })}
      />
    </>
  );
}
