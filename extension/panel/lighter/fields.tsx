import type { LighterKind } from '@fairway/shared/plan/kinds.ts';
import type { Lighter } from '@fairway/shared/plan/lighter.ts';
import { DateField } from '@fairway/shared/ui/index.ts';
import { CheckedText } from '../draft/checked-text.tsx';
import { EvidenceList } from '../draft/evidence.tsx';
import { today } from '../state.ts';
import { Tasks } from './tasks.tsx';

/** What each kind asks for, in its own words. */
const ASKS: Record<LighterKind, { purpose: string; hint: string; expectation: string }> = {
  coaching: {
    purpose: 'What you talk about',
    hint: 'What you saw, with days and figures. Facts, no opinions.',
    expectation: 'What is expected from now on',
  },
  training: {
    purpose: 'What is to be learned',
    hint: 'Which skill or tool, and where its lack shows in the work.',
    expectation: 'What will be seen when it is learned',
  },
  mentorship: {
    purpose: 'Where the person wants to grow',
    hint: 'In their own words, as far as you can.',
    expectation: 'What you both hope for by then',
  },
  role_clarification: {
    purpose: 'What is unclear, or does not fit',
    hint: 'Which duty, since when, and what came of it.',
    expectation: 'What the role is expected to do',
  },
};

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
  const { purpose, hint, expectation } = ASKS[kind];
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
