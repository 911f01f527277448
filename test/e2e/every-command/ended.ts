import { type Days, type Step, text } from './step.ts';

/** Days after the amendment was handed over, up to the end. */
export const ended = ({ in: inDays }: Days): readonly Step[] => [
  { as: 'manager', type: 'put_amendment_in_effect', press: 'Go on under the amendment' },
  {
    as: 'employee',
    type: 'self_evaluate',
    press: 'Add your own evaluation',
    fields: [text(/^How far you got/)],
  },
  {
    as: 'manager',
    type: 'evaluate',
    press: 'Evaluate',
    fields: [['Not met', true], text('What on the record shows it')],
  },
  {
    as: 'manager',
    type: 'propose_outcome',
    press: 'Propose an outcome',
    fields: [['Extended', true], text('Why'), ['New last day', inDays(120)]],
  },
  { as: 'hr', type: 'return_proposal', press: 'Return to the manager', fields: [text('What is missing')] },
  {
    as: 'manager',
    type: 'propose_outcome',
    press: 'Propose an outcome',
    fields: [['Extended', true], text('Why'), ['New last day', inDays(120)]],
  },
  { as: 'hr', type: 'confirm_outcome', press: 'Confirm the outcome' },
  {
    as: 'employee',
    type: 'answer_extension',
    press: 'Answer the extension',
    fields: [['I received the extension', true]],
  },
  {
    as: 'hr',
    type: 'hand_over',
    press: 'Hand over to another manager',
    fields: [['New manager', 'Sol Vega'], text('Reason'), ['The new manager reads them', true]],
  },
  {
    as: 'successor',
    type: 'evaluate',
    press: 'Evaluate',
    fields: [['Not met', true], text('What on the record shows it')],
  },
  {
    as: 'successor',
    type: 'propose_outcome',
    press: 'Propose an outcome',
    fields: [['Termination', true], text('Why')],
  },
  {
    as: 'hr',
    type: 'confirm_outcome',
    press: 'Confirm the outcome',
    fields: [text(/^Why the outcome stands/)],
  },
  { as: 'employee', type: 'respond', press: 'Respond', fields: [text('Your response')] },
  { as: 'employee', type: 'appeal', press: 'Appeal', fields: [text(/^What should be looked at/)] },
  {
    as: 'hr2',
    type: 'decide_appeal',
    press: 'Decide the appeal',
    fields: [['The outcome stands', true], text('Why')],
  },
  { as: 'hr', type: 'do_exit_step', press: /^Done: All documentation/ },
  { as: 'successor', type: 'do_exit_step', press: /^Done: / },
];
