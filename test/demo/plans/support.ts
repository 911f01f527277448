import { contentOf, GOAL, supportId } from '../content.ts';
import type { Days } from '../days.ts';
import {
  act,
  approved,
  checkIn,
  dueDays,
  evaluated,
  opened,
  type Story,
  shared,
  statusNote,
  submitted,
  supportGiven,
  talks,
  upToLaunch,
} from '../story.ts';

const question = '9d0a7c3e-52c1-4a86-8f53-6f1f1c2f7a10';

/** Active, in its fourth week, doing well; a check-in is due today. */
export function dana({ ago }: Days): Story {
  const start = ago(21);
  const content = contentOf({
    start,
    expectation: 'Support specialists answer 90% of assigned tickets within 8 working hours.',
    concern:
      'Over the two months before this plan, 38% of assigned tickets were answered after 8 working hours.',
    evidence: [
      [60, '41 of 110 assigned tickets were answered late.', 'Helpdesk report', 'Two customers escalated.'],
      [
        31,
        '39 of 100 assigned tickets were answered late.',
        'Helpdesk report',
        'The team took over 12 tickets.',
      ],
    ],
    feedback: [
      [57, 'One-to-one', 'Talked about the first report and agreed to clear the queue every morning.'],
      [29, 'One-to-one', 'Talked about the second report; the morning routine had not held.'],
    ],
    goal: (by) => `Answer 90% of assigned tickets within 8 working hours by ${by}, up from 62%.`,
    metric: 'assigned tickets answered within 8 working hours',
    unit: '%',
    baseline: 62,
    target: 90,
    source: 'Helpdesk report, read by Priya Raman every Friday',
    support: [
      ['coaching', 'Hannah Brandt gives two one-hour sessions on sorting the queue.', 'Hannah Brandt', 11],
      [
        'adjusted_workload',
        'Priya Raman plans no telephone shifts for Dana in the first four weeks.',
        'Priya Raman',
        1,
      ],
      [
        'tool',
        'Kwame Mensah sets up a saved view in the helpdesk that shows the age of each ticket.',
        'Kwame Mensah',
        30,
      ],
    ],
  });
  const [first, second] = dueDays(start, content);
  return {
    subject: '10042',
    acts: [
      ...upToLaunch(
        '10042',
        'Ticket replies have been late for two months, after two talks about it.',
        content,
        'The telephone shifts break up my mornings. With them gone I can keep the queue short.',
        { opened: ago(30), submitted: ago(28), approved: ago(26), shared: ago(24), launched: start },
      ),
      supportGiven(start, supportId(2)),
      {
        ...act(ago(20), 'employee', 'ask_question', {
          part: GOAL,
          text: 'Do tickets that wait for a customer’s answer count?',
        }),
        id: question,
      },
      statusNote(ago(18), 'on_track', 'The queue was empty on three mornings in a row.'),
      checkIn(first!, content, {
        value: 71,
        status: 'at_risk',
        note: 'Looked through last week’s late tickets together. Most came in on Monday before ten.',
        praise: 'The replies themselves are clear and friendly.',
        obstacles: 'Monday mornings bring more tickets than one person can answer.',
        supportGiven: [supportId(1)],
      }),
      act(first!, 'manager', 'answer_question', {
        questionId: question,
        text: 'No. The clock stops while a ticket waits for the customer.',
      }),
      checkIn(second!, content, {
        value: 79,
        status: 'on_track',
        note: 'Monday’s queue is now shared with Luis until eleven. That took the peak away.',
        praise: 'Dana suggested the Monday split herself, and it works.',
      }),
      act(ago(6), 'employee', 'add_own_entry', {
        text: 'I answered 64 of 78 tickets in time this week. The saved view would help me see the old ones.',
        happenedOn: ago(6),
      }),
      statusNote(ago(4), 'on_track', 'On the way to 85% this week.'),
    ],
  };
}

/** Active and at risk: the manager missed one check-in, another is overdue, and support was not given. */
export function luis({ ago }: Days): Story {
  const start = ago(30);
  const content = contentOf({
    start,
    expectation: 'Every closed ticket carries a cause and a solution, so that the next person finds them.',
    concern:
      'In the last two monthly samples, about half of the closed tickets had no solution written down.',
    evidence: [
      [48, '24 of 50 sampled tickets had no solution.', 'Monthly sample', 'Three cases were solved twice.'],
      [
        20,
        '27 of 50 sampled tickets had no solution.',
        'Monthly sample',
        'A customer had to explain a fault again.',
      ],
    ],
    feedback: [
      [45, 'One-to-one', 'Went through five tickets and wrote the missing solutions together.'],
      [17, 'One-to-one', 'Talked about the second sample and agreed to close tickets only with a solution.'],
    ],
    goal: (by) => `Close 45 of 50 sampled tickets with a cause and a solution by ${by}, up from 23.`,
    metric: 'sampled tickets with cause and solution',
    unit: 'tickets',
    baseline: 23,
    target: 45,
    source: 'Monthly sample of 50 tickets, drawn by Jonas Pell',
    support: [
      [
        'training',
        'Kwame Mensah gives half a day of training on writing short solutions.',
        'Kwame Mensah',
        15,
      ],
      [
        'tool',
        'Priya Raman provides a helpdesk template with fields for cause and solution.',
        'Priya Raman',
        8,
      ],
    ],
  });
  const days = dueDays(start, content);
  return {
    subject: '10045',
    acts: [
      ...upToLaunch(
        '10045',
        'Tickets are closed without a solution, so others solve them again.',
        content,
        'I know it matters. On busy days I close first and mean to come back to it.',
        { opened: ago(42), submitted: ago(40), approved: ago(37), shared: ago(34), launched: start },
      ),
      checkIn(days[0]!, content, {
        value: 25,
        status: 'at_risk',
        note: 'Read ten of this week’s tickets together. Four had a solution that another person could follow.',
        praise: 'The four that had one were very good.',
        obstacles: 'The template is not there yet.',
      }),
      statusNote(ago(20), 'at_risk', ''),
      act(ago(15), 'employee', 'miss_check_in', {
        checkInId: 'check-in-2',
        by: 'manager',
        note: 'Priya was at a customer; no other day was offered.',
      }),
      checkIn(days[2]!, content, {
        value: 29,
        status: 'off_track',
        note: 'The sample went up a little. The training has not taken place and the template is still missing.',
        praise: 'Luis now writes the cause every time.',
        obstacles: 'Without the template the solution is easily forgotten.',
      }),
      statusNote(ago(5), 'off_track', 'The promised training has still not taken place.'),
    ],
  };
}

/** Closed: every goal was met. */
export function hannah({ ago }: Days): Story {
  const start = ago(84);
  const content = contentOf({
    start,
    expectation: 'Senior specialists write one handover note for each case before a day off.',
    concern: 'On five days off in two months, open cases were left without a written handover.',
    evidence: [
      [40, 'Three open cases had no handover note.', 'Case log', 'One customer waited three days.'],
      [12, 'Two open cases had no handover note.', 'Case log', 'A colleague called Hannah on her day off.'],
    ],
    feedback: [[38, 'One-to-one', 'Agreed on a note for each open case before a day off.']],
    goal: (by) =>
      `Write a handover note for 100% of open cases before each day off, up from 40%, until ${by}.`,
    metric: 'open cases with a handover note on days off',
    unit: '%',
    baseline: 40,
    target: 100,
    source: 'Case log, read by Priya Raman on the day after',
    support: [['time', 'Priya Raman keeps the last half hour before leave free of calls.', 'Priya Raman', 3]],
  });
  return {
    subject: '10047',
    acts: [
      ...upToLaunch(
        '10047',
        'Open cases are left without a note before days off.',
        content,
        'I was called until the last minute. Half an hour would be enough.',
        { opened: ago(98), submitted: ago(96), approved: ago(93), shared: ago(90), launched: start },
      ),
      supportGiven(start, supportId(1), 'Blocked in the calendar for all days before leave.'),
      ...talks(start, content, [
        {
          value: 60,
          status: 'on_track',
          note: 'Three of five cases had a note. The blocked half hour helps.',
        },
        { value: 75, status: 'on_track', note: 'Read two notes together; a colleague could follow both.' },
        {
          value: 100,
          status: 'on_track',
          note: 'Every case had a note.',
          praise: 'Two colleagues said thank you.',
        },
        { value: 100, status: 'on_track', note: 'No case was left open without a note again.' },
        {
          value: 90,
          status: 'on_track',
          note: 'One note was missing; Hannah wrote it from home and said so.',
        },
        { value: 100, status: 'on_track', note: 'Every case had a note.' },
        { value: 100, status: 'on_track', note: 'Every case had a note. The routine holds.' },
        { value: 100, status: 'on_track', note: 'Looked back over the weeks and prepared the evaluation.' },
        { value: 100, status: 'on_track', note: 'Went through the figures for the evaluation together.' },
      ]),
      evaluated(
        ago(23),
        content,
        100,
        'met',
        'The notes were there for four weeks in a row, with one exception.',
      ),
      act(ago(22), 'manager', 'propose_outcome', {
        outcome: 'met',
        reason: 'The goal was met and the routine holds without reminders.',
        followUpOn: ago(-28),
        newEnd: null,
      }),
      act(ago(20), 'hr', 'confirm_outcome', { outcome: 'met', override: '' }),
      act(ago(19), 'employee', 'respond', {
        text: 'Thank you for keeping the half hour free. I will keep it up.',
      }),
    ],
  };
}

/** Being drafted: the goal is still vague, as the checks show. */
export function kwame({ today, ago }: Days): Story {
  const start = ago(-10);
  const draft = contentOf({
    start,
    expectation: 'Editors review every article of the knowledge base once a year.',
    concern: 'More than a third of the articles are older than a year.',
    evidence: [
      [
        40,
        '62 of 170 articles were older than a year.',
        'Knowledge base report',
        'Readers reported 9 wrong steps.',
      ],
      [
        12,
        '66 of 172 articles were older than a year.',
        'Knowledge base report',
        'Two customers followed an old guide.',
      ],
    ],
    feedback: [[38, 'One-to-one', 'Talked about the report and agreed on two articles a day.']],
    goal: () => 'Improve the quality of the knowledge base as soon as possible.',
    metric: '',
    unit: '',
    baseline: 62,
    target: 10,
    source: '',
    support: [
      ['time', 'Priya Raman keeps one day a week free of other duties, for reviews.', 'Priya Raman', 5],
    ],
  });
  return {
    subject: '10051',
    acts: [
      opened(ago(1) === today ? ago(3) : ago(1), '10051', 'The yearly review of articles is far behind.'),
    ],
    draft,
  };
}

/** Shared yesterday: the employee's view is invited. */
export function sofia({ ago }: Days): Story {
  const start = ago(-4);
  const content = contentOf({
    start,
    expectation: 'Support specialists take 97% of the calls in their planned shifts.',
    concern:
      'In two of the last four weeks, more than a tenth of the calls in planned shifts were not taken.',
    evidence: [
      [
        26,
        '19 of 120 calls in planned shifts were not taken.',
        'Telephone report',
        'The team leads took 19 calls.',
      ],
      [
        12,
        '17 of 131 calls in planned shifts were not taken.',
        'Telephone report',
        'Waiting time rose to 6 minutes.',
      ],
    ],
    feedback: [
      [24, 'One-to-one', 'Talked about the first week; Sofia said the headset fails at times.'],
      [11, 'One-to-one', 'Talked about the third week; a new headset was ordered.'],
    ],
    goal: (by) => `Take 97% of the calls in planned shifts by ${by}, up from 86%.`,
    metric: 'calls taken in planned shifts',
    unit: '%',
    baseline: 86,
    target: 97,
    source: 'Telephone report, read by Jonas Pell every Monday',
    support: [
      [
        'tool',
        'Priya Raman orders a new headset and a second telephone line for work from home.',
        'Priya Raman',
        3,
      ],
      ['coaching', 'Jonas Pell gives one hour of coaching on the queue between two calls.', 'Jonas Pell', 10],
    ],
  });
  return {
    subject: '10056',
    acts: [
      opened(ago(9), '10056', 'Calls in planned shifts are not taken, after two talks about it.'),
      submitted(ago(7), content),
      approved(ago(5), content),
      shared(ago(1), content),
    ],
  };
}

/** Paused for an absence. */
export function jonas({ ago }: Days): Story {
  const start = ago(35);
  const content = contentOf({
    start,
    days: 90,
    expectation: 'Team leads publish the shift plan two weeks ahead.',
    concern: 'Four of the last six shift plans were published less than a week ahead.',
    evidence: [
      [
        50,
        'The plan was published four days ahead.',
        'Shift plan history',
        'Three shifts had to be swapped.',
      ],
      [22, 'The plan was published two days ahead.', 'Shift plan history', 'One shift stayed empty.'],
    ],
    feedback: [[47, 'One-to-one', 'Agreed to publish on the first Monday of each month.']],
    goal: (by) => `Publish 5 of 6 shift plans at least 14 days ahead by ${by}, up from 2 of 6.`,
    metric: 'shift plans published at least 14 days ahead',
    unit: 'plans',
    baseline: 2,
    target: 5,
    source: 'Shift plan history, read by Priya Raman',
    support: [
      [
        'mentoring',
        'Ben Carrow mentors Jonas for an hour every two weeks on planning shifts.',
        'Ben Carrow',
        12,
      ],
    ],
  });
  return {
    subject: '10058',
    acts: [
      ...upToLaunch(
        '10058',
        'Shift plans come out too late for the team to plan their weeks.',
        content,
        'Wishes for days off come in late. I would like a closing date for them.',
        { opened: ago(47), submitted: ago(45), approved: ago(42), shared: ago(38), launched: start },
      ),
      ...talks(start, content, [
        { value: 2, status: 'at_risk', note: 'Agreed on a closing date for wishes, the 10th of each month.' },
        {
          value: 3,
          status: 'on_track',
          note: 'The next plan went out 15 days ahead.',
          praise: 'The closing date was Jonas’s idea, and the team likes it.',
          supportGiven: [supportId(1)],
        },
      ]),
      act(ago(17), 'hr', 'pause', { from: ago(16), to: null, noticeSentOn: ago(17) }),
    ],
  };
}
