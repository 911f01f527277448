import type { About, Rule } from '../types.ts';

export const otherEmployeeNamed: Rule = {
  code: 'other_employee_named',
  title: 'Names another employee',
  severity: 'hint',
  kinds: ['goal', 'expectation', 'concern', 'consequence'],
  message:
    'The plan will be read by others; a colleague’s name in it tells more about them than they agreed to.',
  fix: 'Write the role instead: "a colleague", "the team lead".',
  find: (reading) => {
    for (const name of reading.context.names ?? []) {
      const start = name ? reading.text.indexOf(name) : -1;
      if (start >= 0) return [{ start, end: start + name.length, replacement: 'a colleague' }];
    }
    return [];
  },
};

/** For the docs and the tests; not part of what ships. */
export const about: About = {
  source: 'Data protection: no more about third persons than needed',
  bad: [{ kind: 'concern', text: 'You shouted at Priya Nair on 4 May.', context: { names: ['Priya Nair'] } }],
  good: [
    { kind: 'concern', text: 'You shouted at a colleague on 4 May.', context: { names: ['Priya Nair'] } },
    { kind: 'support', text: 'Priya Nair coaches you every Tuesday.', context: { names: ['Priya Nair'] } },
  ],
};
