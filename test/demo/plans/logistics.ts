import { addDays } from '@fairway/shared/plan/dates.ts';
import { contentOf, GOAL, supportId } from '../content.ts';
import type { Days } from '../days.ts';
import { personId } from '../organisation.ts';
import {
  act,
  approved,
  dueDays,
  evaluated,
  opened,
  type Story,
  statusNote,
  submitted,
  supportGiven,
  talks,
  upToLaunch,
} from '../story.ts';

/** In review with HR, who invited the legal counsel to it. */
export function aiko({ ago }: Days): Story {
  const start = ago(-12);
  const content = contentOf({
    start,
    expectation: 'Dispatch planners release the tours of the next day by 16:00.',
    concern: 'In two of the last four weeks, tours were released after 16:00 on more than half of the days.',
    evidence: [
      [
        33,
        'Tours were released after 16:00 on 3 of 5 days.',
        'Dispatch log',
        'Two carriers charged for waiting.',
      ],
      [
        19,
        'Tours were released after 16:00 on 4 of 5 days.',
        'Dispatch log',
        'The night shift started late twice.',
      ],
    ],
    feedback: [
      [31, 'One-to-one', 'Talked about the first week; late orders from sales were one cause.'],
      [17, 'One-to-one', 'Agreed to plan the fixed tours in the morning.'],
    ],
    goal: (by) => `Release the next day’s tours by 16:00 on 90% of working days by ${by}, up from 30%.`,
    metric: 'working days with tours released by 16:00',
    unit: '%',
    baseline: 30,
    target: 90,
    source: 'Dispatch log, read by Tomasz Lind every Friday',
    support: [
      ['coaching', 'Elena Fuchs plans side by side with Aiko on three mornings.', 'Elena Fuchs', 10],
      [
        'adjusted_workload',
        'Tomasz Lind moves orders that sales enters after 14:00 to the day after next.',
        'Tomasz Lind',
        5,
      ],
    ],
  });
  return {
    subject: '10063',
    acts: [
      opened(ago(5), '10063', 'Tours are released late on most days, after two talks about it.'),
      submitted(ago(2), content),
      act(ago(1), 'hr', 'comment', {
        part: 'support-2',
        text: 'Has sales agreed to the cut at 14:00? Otherwise this promise depends on somebody else.',
      }),
      act(ago(1), 'hr', 'invite_collaborator', {
        personId: personId('10011'),
        reason: 'Looks at the wording of what follows, as agreed with the works council.',
        until: ago(-14),
      }),
      act(ago(1), '10011', 'comment', {
        part: 'next_steps',
        text: 'The sentence about what follows is clear. Name the day of the talk about it.',
      }),
    ],
  };
}

/** Evaluated: the manager proposes an extension, which HR has to confirm. */
export function ben({ ago }: Days): Story {
  const start = ago(61);
  const content = contentOf({
    start,
    expectation: 'Shift leads record every damaged pallet in the shift in which it is found.',
    concern: 'In the two stock counts before this plan, a third of the damaged pallets were not recorded.',
    evidence: [
      [45, '11 of 32 damaged pallets were not recorded.', 'Stock count', 'The carrier refused 11 claims.'],
      [16, '10 of 30 damaged pallets were not recorded.', 'Stock count', '2,300 euros could not be claimed.'],
    ],
    feedback: [[43, 'One-to-one', 'Walked through the recording at the dock together.']],
    goal: (by) => `Record 95% of damaged pallets in the shift in which they are found by ${by}, up from 67%.`,
    metric: 'damaged pallets recorded in the same shift',
    unit: '%',
    baseline: 67,
    target: 95,
    source: 'Weekly stock count, read by Chiara Lombardi',
    deliverable: {
      goal: (by) => `Deliver a one-page checklist for the dock by ${by}, accepted by Tomasz Lind.`,
      what: 'A one-page checklist for the dock',
      acceptedBy: 'Tomasz Lind',
      day: 21,
    },
    support: [
      ['tool', 'Tomasz Lind provides a second scanner at dock 4.', 'Tomasz Lind', 10],
      ['training', 'Farid Haddad gives one hour of training on the claims process.', 'Farid Haddad', 14],
    ],
  });
  return {
    subject: '10066',
    acts: [
      ...upToLaunch(
        '10066',
        'A third of the damaged pallets are not recorded, after feedback.',
        content,
        'With one scanner for two docks, something is always written down later.',
        { opened: ago(75), submitted: ago(73), approved: ago(70), shared: ago(64), launched: start },
      ),
      ...talks(start, content, [
        { value: 70, status: 'at_risk', note: 'The second scanner arrived.', supportGiven: [supportId(1)] },
        { value: 74, status: 'at_risk', note: 'Practised the recording with the late shift.' },
        {
          value: 80,
          status: 'on_track',
          note: 'The checklist is in use at both docks.',
          praise: 'A clear checklist.',
        },
        { value: 84, status: 'on_track', note: 'Only the night shift still records late.' },
        { value: 88, status: 'on_track', note: 'The night shift now has its own scanner charger.' },
        { value: 86, status: 'at_risk', note: 'Two substitutes did not know the checklist.' },
        {
          value: 89,
          status: 'at_risk',
          note: 'Ben trained both substitutes.',
          praise: 'Done on the same day.',
        },
        { value: 90, status: 'at_risk', note: 'Close to the target; one more month would show it.' },
      ]),
      supportGiven(ago(48), supportId(2)),
      evaluated(
        ago(3),
        content,
        90,
        'partly_met',
        'Recorded pallets went up from 67% to 90%; the target is 95%.',
        { result: 'met', evidence: 'The checklist was accepted and hangs at both docks.' },
      ),
      act(ago(2), 'manager', 'propose_outcome', {
        outcome: 'extended',
        reason: 'The way is right and the target is near. Thirty more days are enough to reach it.',
        followUpOn: null,
        newEnd: addDays(ago(0), 30),
      }),
    ],
  };
}

/** Approved by HR, not shared yet. */
export function chiara({ ago }: Days): Story {
  const start = ago(-7);
  const content = contentOf({
    start,
    expectation:
      'Analysts send the weekly inventory report by Tuesday noon, with the figures of the stock system.',
    concern: 'Three of the last eight reports were late or did not agree with the stock system.',
    evidence: [
      [35, 'The report was sent on Thursday.', 'Mail', 'Purchasing ordered from old figures.'],
      [
        14,
        'Figures of two aisles did not agree with the stock system.',
        'Spot check',
        'One recount, four hours.',
      ],
    ],
    feedback: [[33, 'One-to-one', 'Talked about the steps of the report and the Tuesday deadline.']],
    goal: (by) =>
      `Send 7 of 8 weekly reports by Tuesday noon and in line with the stock system by ${by}, up from 5 of 8.`,
    metric: 'weekly reports on time and correct',
    unit: 'reports',
    baseline: 5,
    target: 7,
    source: 'Inbox and spot check by Tomasz Lind',
    support: [
      [
        'tool',
        'Tomasz Lind provides a query of the stock system in place of the printed list.',
        'Tomasz Lind',
        7,
      ],
      ['training', 'Farid Haddad gives two hours of training on the query.', 'Farid Haddad', 9],
    ],
  });
  return {
    subject: '10069',
    acts: [
      opened(ago(12), '10069', 'Weekly reports are late or wrong, after feedback.'),
      submitted(ago(8), content),
      approved(ago(1), content),
    ],
  };
}

/** Active for the second time: extended by thirty days, and nearly there. */
export function dmitri({ ago }: Days): Story {
  const start = ago(75);
  const content = contentOf({
    start,
    expectation: 'Returns coordinators inspect and book a return within three working days.',
    concern: 'In the quarter before this plan, returns took six working days on average.',
    evidence: [
      [
        44,
        'The average of the month was 6.1 working days.',
        'Returns report',
        '14 customers asked for their refund.',
      ],
      [
        15,
        'The average of the month was 5.9 working days.',
        'Returns report',
        '9 customers asked for their refund.',
      ],
    ],
    feedback: [[42, 'One-to-one', 'Talked about the report; agreed to book returns on the day they arrive.']],
    goal: (by) => `Bring the monthly average from arrival to booking down from 6 to 3 working days by ${by}.`,
    metric: 'working days from arrival to booking, monthly average',
    unit: 'working days',
    baseline: 6,
    target: 3,
    source: 'Returns report, read by Tomasz Lind every Monday',
    support: [
      ['time', 'Tomasz Lind keeps two hours each morning free for the inspection table.', 'Tomasz Lind', 3],
      ['coaching', 'Priya Raman arranges a day with the returns team in Hamburg.', 'Priya Raman', 20],
    ],
  });
  const extension = ago(13);
  return {
    subject: '10072',
    acts: [
      ...upToLaunch(
        '10072',
        'Returns take twice as long as promised to customers.',
        content,
        'Inspection comes last in my day. I agree that it should come first.',
        { opened: ago(91), submitted: ago(89), approved: ago(85), shared: ago(78), launched: start },
      ),
      supportGiven(start, supportId(1)),
      ...talks(start, content, [
        { value: 5.6, status: 'at_risk', note: 'The two hours each morning were kept on four of five days.' },
        {
          value: 5.2,
          status: 'at_risk',
          note: 'The oldest returns are booked.',
          supportGiven: [supportId(2)],
        },
        {
          value: 4.8,
          status: 'at_risk',
          note: 'Hamburg’s way of sorting by age is in use.',
          praise: 'Set up in two days.',
        },
        { value: 4.5, status: 'at_risk', note: 'A peak after the sale; no day was skipped.' },
        { value: 4.1, status: 'on_track', note: 'The backlog is half of what it was.' },
        { value: 4, status: 'on_track', note: 'Steady.' },
        { value: 3.8, status: 'on_track', note: 'Only bulky returns take longer.' },
        { value: 3.6, status: 'on_track', note: 'Prepared the evaluation together.' },
        { value: 3.5, status: 'on_track', note: 'Looked at what is still missing to three days.' },
      ]),
      evaluated(
        ago(15),
        content,
        3.5,
        'partly_met',
        'From 6 to 3.5 working days; bulky returns are what is left.',
      ),
      act(ago(14), 'manager', 'propose_outcome', {
        outcome: 'extended',
        reason: 'A month more is enough for the bulky returns.',
        followUpOn: null,
        newEnd: addDays(extension, 30),
      }),
      act(extension, 'hr', 'confirm_outcome', { outcome: 'extended', override: '' }),
      statusNote(ago(8), 'on_track', 'A table for bulky returns is set up.'),
      act(ago(6), 'manager', 'log_check_in', {
        happenedOn: ago(6),
        note: 'The average of the last two weeks is 3.2 working days.',
        praise: 'The new table was Dmitri’s suggestion.',
        obstacles: '',
        goals: [{ goalId: GOAL, status: 'on_track', value: 3.2 }],
        supportGiven: [],
      }),
    ],
  };
}

/** Closed with a move to another role, which the employee accepted. */
export function elena({ ago }: Days): Story {
  const start = ago(72);
  const content = contentOf({
    start,
    expectation: 'Dispatch planners keep planned tours within 5% of the cost estimate.',
    concern: 'In the two months before this plan, tours cost 12% more than estimated.',
    evidence: [
      [41, 'Tours of the month cost 11% more than estimated.', 'Cost report', 'About 6,000 euros.'],
      [11, 'Tours of the month cost 13% more than estimated.', 'Cost report', 'About 7,500 euros.'],
    ],
    feedback: [
      [39, 'One-to-one', 'Went through the ten most expensive tours.'],
      [10, 'One-to-one', 'Talked about combining tours; agreed on a second look before release.'],
    ],
    goal: (by) => `Keep planned tours within 5% of the cost estimate by ${by}, down from 12%.`,
    metric: 'cost of tours above the estimate',
    unit: '%',
    baseline: 12,
    target: 5,
    source: 'Cost report, read by Tomasz Lind',
    support: [
      ['training', 'Tomasz Lind books two days of training on tour planning.', 'Tomasz Lind', 12],
      ['mentoring', 'Aiko Tanabe mentors Elena for an hour each week.', 'Aiko Tanabe', 8],
    ],
  });
  const days = dueDays(start, content);
  const values = [12, 11.4, 10.8, 11, 10.2, 9.9, 10.4, 9.6, 9.8];
  const notes = [
    'Looked at the estimate of each tour before release.',
    'The training was useful; combining tours is still hard.',
    'Aiko and Elena planned the Thursday tours together.',
    'A week with many rush orders.',
    'The tours to the north are now within the estimate.',
    'Elena said that talking to customers about delivery is what she does best.',
    'Talked about whether customer dispatch would suit better.',
    'Met the head of customer dispatch together.',
    'Prepared the evaluation and the talk with HR.',
  ];
  return {
    subject: '10077',
    acts: [
      ...upToLaunch(
        '10077',
        'Tours cost more than estimated in two months, after feedback.',
        content,
        'I find the customers’ side of the work easier than the planning tool.',
        { opened: ago(86), submitted: ago(84), approved: ago(80), shared: ago(75), launched: start },
      ),
      ...talks(
        start,
        content,
        days.map((_, index) => ({
          value: values[index]!,
          status: 'at_risk' as const,
          note: notes[index]!,
          supportGiven: index === 0 ? [supportId(1), supportId(2)] : [],
        })),
      ),
      evaluated(ago(11), content, 9.8, 'not_met', 'From 12% to 9.8%; the target of 5% was not reached.'),
      act(ago(10), 'manager', 'propose_outcome', {
        outcome: 'reassignment',
        reason:
          'Elena moves to customer dispatch, where her strength with customers counts. She asked for it.',
        followUpOn: null,
        newEnd: null,
      }),
      act(ago(8), 'hr', 'confirm_outcome', { outcome: 'reassignment', override: '' }),
      act(ago(7), 'employee', 'respond', { text: 'I agree with the move and look forward to it.' }),
    ],
  };
}
