import { addedOn } from '../changes.ts';
import { count, type HealthRule } from './finding.ts';

/** Concerns that came into the running plan, and no more time with them. */
export const newConcerns: HealthRule = ({ content, amendments, extensions }) => {
  const lastExtension = extensions.at(-1)?.on ?? '';
  const sudden = (content?.concerns ?? []).filter(({ id }) => {
    const since = addedOn({ amendments }, id);
    return since !== undefined && since > lastExtension;
  }).length;
  return sudden === 0
    ? []
    : [
        {
          code: 'concern_added_late',
          reason: `${count(sudden, 'concern')} first named while the plan was running.`,
          fix: 'Consider an extension, so that there is as much time for it as there was for the others.',
        },
      ];
};
