import type { Lighter } from '@fairway/shared/plan/lighter.ts';
import type { Days } from '../days.ts';
import { personId } from '../organisation.ts';
import { act, ONGOING_GAP, type Story } from '../story.ts';

/** Informal coaching, halfway to the look back: the better tool, because the gap is new. */
export function greta({ ago }: Days): Story {
  const lighter: Lighter = {
    purpose: 'In the last two weeks, 6 of 40 call notes named no next step.',
    expectation: 'Every call note names the next step and its day.',
    tasks: [
      {
        id: 'notes',
        text: 'Read five call notes together every Tuesday.',
        owner: 'manager',
        ownerName: '',
        dueOn: ago(-15),
      },
      {
        id: 'checklist',
        text: 'Keep the three-line checklist beside the telephone for two weeks.',
        owner: 'employee',
        ownerName: '',
        dueOn: ago(8),
      },
      {
        id: 'listen',
        text: 'Listen in on three calls of a senior colleague.',
        owner: 'other',
        ownerName: 'Hannah Brandt',
        dueOn: ago(3),
      },
    ],
    evidence: [
      {
        id: 'example',
        on: ago(24),
        text: '6 of 40 call notes named no next step.',
        source: 'Sample of call notes',
        impact: 'Two customers called again to ask.',
      },
    ],
    endsOn: ago(-22),
  };
  const triage = {
    answers: { ...ONGOING_GAP, ongoing: 'no', feedbackGiven: 'no' },
    feedback: [],
    effects: [],
    choice: 'coaching',
    reason: '',
    situation: 'Call notes of the last two weeks leave the next step open.',
  };
  return {
    subject: '10060',
    acts: [
      { ...act(ago(22), 'manager', 'open_plan', { subjectId: personId('10060'), triage }), version: 2 },
      act(ago(20), 'manager', 'start_lighter', { lighter }),
      act(ago(13), 'manager', 'log_check_in', {
        happenedOn: ago(13),
        note: 'Read five notes together. Four named the next step and its day.',
        praise: 'The notes are short and easy to follow.',
        obstacles: '',
        goals: [],
        supportGiven: [],
      }),
      act(ago(9), 'employee', 'do_task', {
        taskId: 'checklist',
        happenedOn: ago(9),
        note: 'It hangs beside the telephone now, and I keep it there.',
      }),
      act(ago(6), 'employee', 'add_own_entry', {
        text: 'The checklist helps. I have not found a morning with Hannah yet.',
        happenedOn: ago(6),
      }),
    ],
  };
}
