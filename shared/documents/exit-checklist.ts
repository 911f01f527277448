import type { Plan } from '@fairway/shared/plan';
import { EXIT_STEP_WORDS, EXIT_STEPS } from '@fairway/shared/plan/exit.ts';
import { bullets, type Document, fact, facts, section, table } from './model.ts';
import { parties } from './parts/parties.ts';
import { nameOf, type Setting } from './setting.ts';
import { writtenDay } from './wording.ts';

/** What is done when employment ends, and what of it is done; undefined for a plan that did not end in termination. */
export function exitChecklist(plan: Plan, setting: Setting): Document | undefined {
  if (plan.outcome?.outcome !== 'termination') return undefined;
  const rows = EXIT_STEPS.map((step) => {
    const done = plan.exitSteps[step];
    return [
      `${done ? '☑' : '☐'} ${EXIT_STEP_WORDS[step]}`,
      writtenDay(done?.on),
      done ? nameOf(setting, done.by) : '',
      done?.note ?? '',
    ];
  });
  return {
    title: 'Exit checklist',
    letterhead: setting.letterhead,
    foot: 'Confidential: for the manager and HR. It may have to be disclosed.',
    blocks: [
      facts(
        ...parties(plan, setting),
        fact('Outcome confirmed', writtenDay(plan.outcome.on)),
        fact('Last working day', ''),
      ),
      section('Steps', table({ Step: 7, 'Done on': 3, By: 3, Note: 5 }, rows)),
      section(
        'The meeting',
        bullets(
          'Short, private and direct: say the decision in the first minute.',
          'Do not argue the plan again, and do not compare with anybody.',
          'Say what happens next: last day, final pay, benefits, property, and whom to ask.',
          'Leave time to take it in. Offer a second talk for questions.',
        ),
      ),
    ],
  };
}
