import { contentOf, supportId } from '../content.ts';
import type { Days } from '../days.ts';
import { personId } from '../organisation.ts';
import { act, checkIn, dueDays, type Story, upToLaunch } from '../story.ts';

/** Active under another manager: handed over in the third week, with all that is owed still in sight. */
export function julia({ ago }: Days): Story {
  const start = ago(24);
  const content = contentOf({
    start,
    expectation: 'Tour coordinators announce 95% of delays to the customer before the planned arrival.',
    concern: 'In the two months before this plan, every third delay reached the customer too late.',
    evidence: [
      [42, '14 of 41 delays were told after the planned arrival.', 'Tour log', 'Five customers complained.'],
      [12, '13 of 38 delays were told after the planned arrival.', 'Tour log', 'A site stood still.'],
    ],
    feedback: [
      [40, 'One-to-one', 'Agreed to call as soon as a driver reports a delay.'],
      [11, 'One-to-one', 'Talked about the second month and who calls while she is at lunch.'],
    ],
    goal: (by) => `Announce 95% of delays to customers before the planned arrival by ${by}, up from 66%.`,
    metric: 'delays told before the planned arrival',
    unit: '%',
    baseline: 66,
    target: 95,
    source: 'Tour log, read by the plan’s manager every Friday',
    support: [
      ['tool', 'Tomasz Lind sets up the message that tells customers by itself.', 'Tomasz Lind', 10],
      ['time', 'Farid Haddad takes the calls from twelve to one.', 'Farid Haddad', 36],
    ],
  });
  const [first, second, third] = dueDays(start, content);
  return {
    subject: '10088',
    acts: [
      ...upToLaunch(
        '10088',
        'Customers hear of delays too late, after two talks about it.',
        content,
        'At noon nobody takes my calls. Most of the late ones are from that hour.',
        { opened: ago(36), submitted: ago(34), approved: ago(31), shared: ago(27), launched: start },
      ),
      checkIn(first!, content, {
        value: 74,
        status: 'at_risk',
        note: 'Looked at the delays of the week by the hour. The hour at noon is the gap.',
        praise: 'The calls themselves are calm and clear.',
      }),
      checkIn(second!, content, {
        value: 83,
        status: 'on_track',
        note: 'The message goes out by itself when the driver reports a delay.',
        supportGiven: [supportId(1)],
      }),
      act(ago(8), 'hr', 'hand_over', {
        managerId: personId('10018'),
        reason: 'Transport becomes a team of its own, led by Karin Holm.',
        notes: 'pass',
      }),
      checkIn(
        third!,
        content,
        {
          value: 86,
          status: 'on_track',
          note: 'First talk with Karin: went through the plan and what is still promised.',
          praise: 'No complaint in two weeks.',
        },
        '10018',
      ),
    ],
  };
}
