import { contentOf, supportId } from '../content.ts';
import type { Days } from '../days.ts';
import { act, dueDays, evaluated, type Story, talks, upToLaunch } from '../story.ts';

/** Closed with further action; the employee appeals, and somebody who decided neither has to look at it again. */
export function ivan({ ago }: Days): Story {
  const start = ago(72);
  const content = contentOf({
    start,
    expectation: 'Freight clerks file the customs papers of 98% of lorries before departure.',
    concern: 'In the two months before this plan, every fourth lorry left without complete customs papers.',
    evidence: [
      [41, '12 of 46 lorries left without complete papers.', 'Customs log', 'Three were held at the border.'],
      [11, '11 of 44 lorries left without complete papers.', 'Customs log', 'A fine of 800 euros.'],
    ],
    feedback: [
      [39, 'One-to-one', 'Went through the twelve cases and the order of the papers.'],
      [10, 'One-to-one', 'Talked about the second month; agreed on a check before release.'],
    ],
    goal: (by) => `File the customs papers of 98% of lorries before departure by ${by}, up from 75%.`,
    metric: 'lorries with complete customs papers',
    unit: '%',
    baseline: 75,
    target: 98,
    source: 'Customs log, read by Tomasz Lind every Friday',
    support: [
      ['training', 'Chiara Lombardi gives a day of training on customs papers.', 'Chiara Lombardi', 10],
    ],
  });
  const values = [76, 78, 77, 80, 81, 79, 82, 81, 82];
  return {
    subject: '10086',
    acts: [
      ...upToLaunch(
        '10086',
        'Lorries leave without complete customs papers, after feedback in two months.',
        content,
        'Many papers come from the customer an hour before loading. I cannot check them earlier.',
        { opened: ago(86), submitted: ago(84), approved: ago(80), shared: ago(75), launched: start },
      ),
      ...talks(
        start,
        content,
        dueDays(start, content).map((_, week) => ({
          value: values[week] ?? null,
          status: 'off_track' as const,
          note: `Week ${week + 1}: counted the lorries of the week together and looked at what was missing.`,
          praise: 'The papers that were checked had no mistakes.',
          obstacles: 'Papers that customers send within the last hour.',
          supportGiven: week === 0 ? [supportId(1)] : [],
        })),
      ),
      evaluated(ago(11), content, 82, 'not_met', 'From 75% to 82%; the target of 98% was not reached.'),
      act(ago(10), 'manager', 'propose_outcome', {
        outcome: 'further_disciplinary_action',
        reason: 'The papers were still incomplete for every fifth lorry at the end.',
        followUpOn: null,
        newEnd: null,
      }),
      act(ago(7), 'hr', 'confirm_outcome', { outcome: 'further_disciplinary_action', override: '' }),
      act(ago(3), 'employee', 'appeal', {
        text: 'Of the eight lorries in the last two weeks, six had papers that came after loading had begun. Please look at the times in the log.',
      }),
    ],
  };
}
