import { contentHash } from '@fairway/shared/plan/content.ts';
import { contentOf, GOAL } from '../content.ts';
import type { Days } from '../days.ts';
import { personId } from '../organisation.ts';
import { act, checkIn, dueDays, type Story } from '../story.ts';

/** Ran on paper before the organisation came to Fairway: entered by its manager, confirmed by HR, going on here. */
export function hugo({ ago }: Days): Story {
  const start = ago(33);
  const content = contentOf({
    start,
    expectation: 'Warehouse operators scan every pallet at the gate, so that stock and system agree.',
    concern: 'In the two months before this plan, a tenth of the pallets were not scanned at the gate.',
    evidence: [
      [40, '52 of 480 pallets were not scanned.', 'Gate report', 'Two lorries waited for a recount.'],
      [9, '47 of 455 pallets were not scanned.', 'Gate report', 'A customer got the wrong pallet.'],
    ],
    feedback: [
      [38, 'One-to-one', 'Walked the gate together and looked at where scans are missed.'],
      [8, 'One-to-one', 'Talked about the second report and the broken scanner at gate 3.'],
    ],
    goal: (by) => `Scan 99% of pallets at the gate by ${by}, up from 89%.`,
    metric: 'pallets scanned at the gate',
    unit: '%',
    baseline: 89,
    target: 99,
    source: 'Gate report, read by Tomasz Lind every Monday',
    support: [['tool', 'Tomasz Lind replaces the scanner at gate 3.', 'Tomasz Lind', 6]],
  });
  const weekly = dueDays(start, content);
  return {
    subject: '10084',
    acts: [
      act(ago(12), 'manager', 'import_plan', {
        subjectId: personId('10084'),
        managerId: personId('10017'),
        paper: {
          title: 'Improvement plan Hugo Almeida, signed copy',
          link: '',
          sha256: '3f0e6f5bd2a0c1c0a0f1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f607',
        },
        sharedOn: ago(35),
        launchedOn: start,
        content,
      }),
      act(ago(11), 'hr', 'confirm_import', { contentHash: contentHash(content) }),
      act(ago(11), 'manager', 'log_check_in', {
        happenedOn: weekly[0],
        note: 'From the paper: the new scanner came on the fourth day. Counted the first week together.',
        praise: 'Hugo asked for the new scanner before the plan was a week old.',
        obstacles: '',
        goals: [{ goalId: GOAL, status: 'at_risk', value: 92 }],
        supportGiven: ['support-1'],
      }),
      checkIn(weekly[3]!, content, {
        value: 97,
        status: 'on_track',
        note: 'Three of four weeks above 95%. The rest are pallets that come back from the yard.',
        praise: 'Nobody had to recount a lorry this month.',
      }),
    ],
  };
}
