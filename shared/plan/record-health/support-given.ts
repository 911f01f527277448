import { count, type HealthRule } from './finding.ts';

/** Promised support that is past its date and not given. */
export const supportGiven: HealthRule = (plan, { today }) => {
  const late = (plan.content?.support ?? []).filter(
    ({ id, dueOn }) => plan.support[id]?.state === 'promised' && dueOn !== null && dueOn < today,
  );
  const withdrawn = Object.values(plan.support).filter(({ state }) => state === 'withdrawn').length;
  return [
    ...(late.length > 0
      ? [
          {
            code: 'support_not_given',
            reason: `${count(late.length, 'support item')} promised and not given in time.`,
            fix: 'Give it now and record it, and consider an extension so that it can help.',
          },
        ]
      : []),
    ...(withdrawn > 0
      ? [
          {
            code: 'support_withdrawn',
            reason: `${count(withdrawn, 'support item')} withdrawn.`,
            fix: 'Offer something in its place.',
          },
        ]
      : []),
  ];
};
